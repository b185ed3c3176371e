//! Blank forms for completing by hand, of every template, in one or two languages.

use super::save::{Form, Maker, Told};
use crate::document::{self, Copy, Document};
use crate::i18n::Language;
use crate::request::{Appearance, DocumentLanguages, Known, blank};
use crate::template::Template;
use crate::ui::pages::request::LanguageSelect;
use crate::ui::say::use_say;
use crate::ui::state::use_app;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn BlankForms() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let templates = app.templates.all().into_iter();
    view! {
        <section class="part">
            <h2>{say.text("blank-title")}</h2>
            <p class="hint">{say.text("blank-hint")}</p>
            {templates.map(|template| view! { <BlankForm template /> }).collect_view()}
        </section>
    }
}

#[component]
fn BlankForm(template: Arc<Template>) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let id = template.id().to_string();
    let offered = document::offered(&template);
    let known = app.profile.at_hand(app, offered.clone());
    let chosen = RwSignal::new(known.languages());
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
    let stem = id.clone();
    let maker = Maker {
        name: Callback::new(move |(form,): (Document,)| {
            let tags: Vec<_> = form.languages.iter().map(Language::tag).collect();
            format!("{stem}-{}", tags.join("-"))
        }),
        ..Maker::new(move || form(&template, chosen.get(), known.appearance()))
    };
    view! {
        <details class="fold">
            <summary>{say.text(format!("{id}-name"))}</summary>
            <LanguageSelect
                id=format!("blank-{id}-first")
                label="languages-first"
                value=first
                offered=offered.clone()
                on_choose=set_first
            />
            <LanguageSelect
                id=format!("blank-{id}-second")
                label="languages-second"
                value=second
                offered
                none="languages-none"
                taken=first
                on_choose=set_second
            />
            <div class="buttons">
                <button type="button" class="button is-second" on:click=maker.on_press(Form::Pdf)>
                    {say.text("blank-pdf")}
                </button>
                <button type="button" class="button is-second" on:click=maker.on_press(Form::Paper)>
                    {say.text("blank-print")}
                </button>
                <button type="button" class="button is-second" on:click=maker.on_press(Form::Docx)>
                    {say.text("blank-docx")}
                </button>
            </div>
            <Told outcome=maker.outcome />
        </details>
    }
}

fn form(
    template: &Template,
    languages: DocumentLanguages,
    appearance: Appearance,
) -> Option<Document> {
    // Whoever completes it decides who may see it.
    let appearance = Appearance {
        marking: None,
        ..appearance
    };
    let request = blank(template, languages, appearance);
    document::compose(&request, template, Copy::Blank, &|_, _| None)
}
