//! A blank form in one or two languages, for completing by hand.

use super::save::{Form, Told, make};
use crate::document::{self, Copy};
use crate::i18n::Language;
use crate::request::{Appearance, DocumentLanguages, Known, blank};
use crate::template::Template;
use crate::ui::pages::request::LanguageSelect;
use crate::ui::say::use_say;
use crate::ui::state::use_app;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn BlankForm(
    template: Arc<Template>,
    /// What is chosen at first.
    languages: DocumentLanguages,
) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let offered = document::offered(&template);
    let chosen = RwSignal::new(languages);
    let outcome = RwSignal::new(None);
    let first = Signal::derive(move || chosen.with(|l| l.first.tag()));
    let second = Signal::derive(move || {
        chosen.with(|l| l.second.as_ref().map_or_else(String::new, Language::tag))
    });
    let set_first = move |tag: String| {
        if let Some(first) = Language::parse(&tag) {
            chosen.update(|languages| {
                languages.second = languages.second.take().filter(|second| *second != first);
                languages.first = first;
            });
        }
    };
    let set_second = move |tag: String| {
        chosen.update(|languages| {
            languages.second = Language::parse(&tag).filter(|second| *second != languages.first);
        });
    };
    let form = {
        let (template, offered) = (template.clone(), offered.clone());
        Callback::new(move |()| {
            let known = app.profile.at_hand(app, offered.clone());
            // Whoever fills it in decides who may see it.
            let appearance = Appearance {
                marking: None,
                ..known.appearance()
            };
            let request = blank(&template, chosen.get_untracked(), appearance);
            document::compose(&request, &template, Copy::Blank, &|_, _| None)
        })
    };
    let id = template.id().to_string();
    let save = move |as_form: Form| {
        let id = id.clone();
        move |_| {
            let tags =
                chosen.with_untracked(|l| l.all().iter().map(Language::tag).collect::<Vec<_>>());
            make(as_form, format!("{id}-{}", tags.join("-")), form, outcome);
        }
    };
    view! {
        <details class="blank">
            <summary>{say.text("blank-title")}</summary>
            <p class="hint">{say.text("blank-hint")}</p>
            <LanguageSelect
                id="blank-first"
                label="languages-first"
                value=first
                offered=offered.clone()
                on_choose=set_first
            />
            <LanguageSelect
                id="blank-second"
                label="languages-second"
                value=second
                offered
                none="languages-none"
                taken=first
                on_choose=set_second
            />
            <div class="buttons">
                <button type="button" class="button is-second" on:click=save(Form::Pdf)>
                    {say.text("blank-pdf")}
                </button>
                <button type="button" class="button is-second" on:click=save(Form::Paper)>
                    {say.text("blank-print")}
                </button>
                <button type="button" class="button is-second" on:click=save(Form::Docx)>
                    {say.text("blank-docx")}
                </button>
            </div>
            <Told outcome />
        </details>
    }
}
