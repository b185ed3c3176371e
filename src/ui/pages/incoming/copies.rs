//! The document in any complete language, alone or with a second one: as PDF, on paper, as text.

use super::reading::{Reading, use_reading};
use crate::export::text;
use crate::i18n::Language;
use crate::request::DocumentLanguages;
use crate::ui::components::button::CopyButton;
use crate::ui::pages::document::{Form, Maker, Told};
use crate::ui::pages::request::LanguageSelect;
use crate::ui::say::use_say;
use leptos::prelude::*;

#[component]
pub fn Copies() -> impl IntoView {
    let say = use_say();
    let reading = use_reading();
    let maker = Maker::new(move || reading.document());
    let as_text = Callback::new(move |()| {
        let document = untrack(move || reading.document());
        document
            .map(|document| text::text(&document))
            .unwrap_or_default()
    });
    view! {
        <section class="part" aria-labelledby="copies-heading">
            <h2 id="copies-heading">{say.text("incoming-copies")}</h2>
            <p class="hint">{say.text("incoming-copies-hint")}</p>
            <Languages reading />
            <div class="buttons">
                <button type="button" class="button" on:click=maker.on_press(Form::Pdf)>
                    {say.text("document-pdf")}
                </button>
                <button type="button" class="button is-second" on:click=maker.on_press(Form::Paper)>
                    {say.text("document-print")}
                </button>
                <CopyButton label=say.text("document-copy-text") text=as_text />
            </div>
            <Told outcome=maker.outcome />
        </section>
    }
}

/// First and second language of the copy. The request itself stays as it was sent.
#[component]
fn Languages(reading: Reading) -> impl IntoView {
    let offered = reading.offered();
    let first = Signal::derive(move || reading.languages().first.tag());
    let second = Signal::derive(move || {
        let second = reading.languages().second;
        second.as_ref().map(Language::tag).unwrap_or_default()
    });
    let choose = move |change: fn(&mut DocumentLanguages, Option<Language>)| {
        move |tag: String| {
            let mut languages = untrack(move || reading.languages());
            change(&mut languages, Language::parse(&tag));
            reading.choose(languages);
        }
    };
    let set_first = choose(|languages, chosen| {
        if let Some(chosen) = chosen {
            languages.second = languages.second.take().filter(|second| *second != chosen);
            languages.first = chosen;
        }
    });
    let set_second = choose(|languages, chosen| {
        languages.second = chosen.filter(|chosen| *chosen != languages.first);
    });
    view! {
        <LanguageSelect id="copy-first" label="languages-first" value=first offered=offered.clone() on_choose=set_first />
        <LanguageSelect id="copy-second" label="languages-second" value=second offered none="languages-none" taken=first on_choose=set_second />
    }
}
