//! How documents look and in which languages they stand, unless a request says otherwise.

use super::fields::{Lines, document_languages};
use super::lens::lens;
use super::letterhead_image::LetterheadImage;
use crate::i18n::{self, Language};
use crate::profile::DocumentDefaults;
use crate::request::{Arrangement, DocumentLanguages, Marking, Paper};
use crate::ui::components::arrangement::ArrangementChoice;
use crate::ui::components::choice::{Choice, Radios, Select};
use crate::ui::components::field::Field;
use crate::ui::components::marking::MarkingChoice;
use crate::ui::say::use_say;
use crate::ui::state::use_app;
use leptos::prelude::*;

/// What stands for *not chosen* in a list of languages.
const NONE: &str = "";

#[component]
pub fn Documents() -> impl IntoView {
    view! {
        <Lines
            id="letterhead"
            label="settings-letterhead"
            hint="settings-letterhead-hint"
            lens=lens!(documents.letterhead)
        />
        <LetterheadImage />
        <PageMarking />
        <OwnLanguage />
        <Languages />
        <LanguageArrangement />
        <PaperSize />
    }
}

#[component]
fn PageMarking() -> impl IntoView {
    let profile = use_app().profile;
    let hint = use_say().text("settings-marking-hint");
    let change = move |marking: Option<Marking>| {
        profile.change(|p| p.documents.marking = marking);
    };
    view! {
        <MarkingChoice
            id="profile-marking"
            hint=Signal::derive(move || Some(hint.get()))
            value=profile.part(|p| p.documents.marking.clone())
            on_change=change
        />
    }
}

#[component]
fn OwnLanguage() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let profile = app.profile;
    let choices = Signal::derive(move || {
        let name = name(&app.interface.language.get());
        let same = say.words().say_with(
            "settings-own-language-interface",
            &[("language", name.into())],
        );
        languages(same)
    });
    let hint = say.text("settings-own-language-hint");
    view! {
        <Select
            field=Field::new("own-language", say.text("settings-own-language"))
                .hint(Signal::derive(move || Some(hint.get())))
            choices=choices
            value=profile.part(|p| tag(p.documents.own_language.as_ref()))
            on_choose=move |tag: String| {
                profile.change(|p| p.documents.own_language = Language::parse(&tag));
            }
        />
    }
}

/// The first language and, where one is chosen, the second.
#[component]
fn Languages() -> impl IntoView {
    let say = use_say();
    let profile = use_app().profile;
    let first = profile.part(|p| tag(p.documents.languages.as_ref().map(|l| &l.first)));
    let second = profile.part(|p| {
        let languages = p.documents.languages.as_ref();
        tag(languages.and_then(|l| l.second.as_ref()))
    });
    let propose =
        Signal::derive(move || languages(say.words().say("settings-first-language-propose")));
    let none = Signal::derive(move || {
        let mut choices = languages(say.words().say("settings-second-language-none"));
        choices.retain(|choice| choice.id == NONE || choice.id != first.get());
        choices
    });
    view! {
        <Select
            field=Field::new("first-language", say.text("settings-first-language"))
            choices=propose
            value=first
            on_choose=move |tag: String| profile.change(|p| choose_first(&mut p.documents, &tag))
        />
        <Show when=move || !first.with(String::is_empty)>
            <Select
                field=Field::new("second-language", say.text("settings-second-language"))
                choices=none
                value=second
                on_choose=move |tag: String| {
                    profile.change(|p| {
                        if let Some(languages) = &mut p.documents.languages {
                            languages.second = Language::parse(&tag);
                        }
                    });
                }
            />
        </Show>
    }
}

fn choose_first(documents: &mut DocumentDefaults, tag: &str) {
    let second = documents.languages.take().and_then(|l| l.second);
    documents.languages = Language::parse(tag).map(|first| DocumentLanguages {
        second: second.filter(|second| *second != first),
        first,
    });
}

#[component]
fn LanguageArrangement() -> impl IntoView {
    let profile = use_app().profile;
    let field = Field::new("profile-arrangement", use_say().text("arrangement-title"));
    view! {
        <ArrangementChoice
            field
            value=profile.part(|p| p.documents.arrangement)
            on_choose=move |chosen: Arrangement| {
                profile.change(|p| p.documents.arrangement = chosen);
            }
        />
    }
}

#[component]
fn PaperSize() -> impl IntoView {
    let say = use_say();
    let profile = use_app().profile;
    let choices = Signal::derive(move || {
        let words = say.words();
        let choice = |paper| {
            let id = paper_id(paper);
            Choice::new(id, words.say(&format!("settings-paper-{id}")))
        };
        vec![choice(Paper::A4), choice(Paper::Letter)]
    });
    let choose = move |id: String| {
        let chosen = [Paper::A4, Paper::Letter]
            .into_iter()
            .find(|p| paper_id(*p) == id);
        profile.change(|p| p.documents.paper = chosen.unwrap_or_default());
    };
    view! {
        <Radios
            field=Field::new("paper", say.text("settings-paper"))
            choices=choices
            value=profile.part(|p| Some(paper_id(p.documents.paper).to_owned()))
            on_choose=choose
            inline=true
        />
    }
}

fn paper_id(paper: Paper) -> &'static str {
    match paper {
        Paper::A4 => "a4",
        Paper::Letter => "letter",
    }
}

/// The languages of documents, each named in itself, after what stands for none of them.
fn languages(none: String) -> Vec<Choice> {
    let choice = |language: Language| Choice {
        lang: Some(language.tag()),
        ..Choice::new(language.tag(), name(&language))
    };
    let all = document_languages().into_iter().map(choice);
    std::iter::once(Choice::new(NONE, none))
        .chain(all)
        .collect()
}

fn name(language: &Language) -> String {
    i18n::locale(language).map_or_else(|| language.tag(), |locale| locale.name.clone())
}

fn tag(language: Option<&Language>) -> String {
    language.map_or_else(String::new, Language::tag)
}
