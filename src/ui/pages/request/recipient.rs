//! Who the request goes to, and in which languages.

use super::writing::{Writing, use_writing};
use crate::directory::Expectation;
use crate::i18n::{self, Language};
use crate::request::{Addressee, DocumentLanguages, Place, Recipient, Violation};
use crate::ui::components::field::Asked;
use crate::ui::pages::directory::{Card, Search};
use crate::ui::say::use_say;
use leptos::prelude::*;

/// Sets the recipient and proposes the languages it accepts, unless the profile or the officer
/// has chosen others.
pub fn choose(writing: Writing, recipient: Recipient) {
    let offered = writing.offered();
    if let Some(addressee) = recipient.addressee() {
        writing.app.notebook.used(&addressee.contact_point);
    }
    let profile = writing.app.profile.value;
    if profile.with_untracked(|p| p.documents.languages.is_some()) {
        writing.change(None, |request| request.recipient = recipient);
    } else {
        writing.change(None, |request| request.address(recipient, &offered));
    }
}

/// The recipient's name in the interface's language.
pub fn recipient_name(writing: Writing) -> Signal<String> {
    let say = use_say();
    Signal::derive(move || {
        let language = say.words().language().clone();
        writing.read(|request| name(&request.recipient, &language))
    })
}

/// A name in a language, else in English; empty where nobody is chosen.
pub fn name(recipient: &Recipient, language: &Language) -> String {
    let english = Language::english();
    let of = |names: &std::collections::BTreeMap<Language, String>| {
        names
            .get(language)
            .or_else(|| names.get(&english))
            .cloned()
            .unwrap_or_default()
    };
    match recipient {
        Recipient::NotChosen => String::new(),
        Recipient::NotAParty { names, .. } => of(names),
        Recipient::ContactPoint(a) => format!("{} – {}", of(&a.party_names), of(&a.names)),
    }
}

#[component]
pub fn RecipientForm() -> impl IntoView {
    let say = use_say();
    let writing = use_writing();
    let chosen = Memo::new(move |_| {
        writing.read(|r| {
            r.recipient
                .addressee()
                .map(|a: &Addressee| a.contact_point.clone())
        })
    });
    let problems = Memo::new(move |_| {
        writing.violations.with(|all| {
            let here = all.iter().filter(|v| v.place == Place::Recipient);
            here.cloned().collect::<Vec<Violation>>()
        })
    });
    let told = move || {
        let words = say.words();
        let chosen =
            chosen.get().is_some() || writing.read(|r| r.recipient != Recipient::NotChosen);
        let shown = chosen || writing.is_checked();
        let all = problems.get().into_iter().filter(|_| shown);
        all.map(|v| view! { <p class="warning">{v.problem.say(&words, "")}</p> })
            .collect_view()
    };
    let on_choose = Callback::new(move |recipient: Recipient| {
        choose(writing, recipient);
        let said = say.words_now();
        let name = writing.now(|r| name(&r.recipient, said.language()));
        writing
            .app
            .announcer
            .say(said.say_with("recipient-chosen", &[("name", name.into())]));
    });
    view! {
        {told}
        <p class="recipient-name">{recipient_name(writing)}</p>
        <Search id="recipient-search" on_choose />
        <Languages />
        {move || chosen.get().map(|id| view! { <Card id level=2 /> })}
    }
}

/// First and second language of the document.
#[component]
pub fn Languages() -> impl IntoView {
    let say = use_say();
    let writing = use_writing();
    let offered = writing.offered();
    let first = Signal::derive(move || writing.read(|r| r.languages.first.tag()));
    let second = Signal::derive(move || {
        writing.read(|r| {
            r.languages
                .second
                .as_ref()
                .map(Language::tag)
                .unwrap_or_default()
        })
    });
    let own = Signal::derive(move || writing.read(|r| r.own_language.tag()));
    let set = move |change: fn(&mut DocumentLanguages, Option<Language>)| {
        move |tag: String| {
            writing.change(None, |request| {
                change(&mut request.languages, Language::parse(&tag))
            });
        }
    };
    let set_first = set(|languages, chosen| {
        if let Some(chosen) = chosen {
            if languages.second.as_ref() == Some(&chosen) {
                languages.second = Some(languages.first.clone());
            }
            languages.first = chosen;
        }
    });
    let set_second = set(|languages, chosen| {
        languages.second = chosen.filter(|chosen| *chosen != languages.first);
    });
    let set_own = move |tag: String| {
        if let Some(language) = Language::parse(&tag) {
            writing.change(None, |request| request.own_language = language);
        }
    };
    let problems = Memo::new(move |_| {
        writing.violations.with(|all| {
            all.iter()
                .filter(|v| v.place == Place::Languages)
                .cloned()
                .collect::<Vec<_>>()
        })
    });
    let told = move || {
        let words = say.words();
        let all = problems.get().into_iter();
        all.map(|v| view! { <p class="warning">{v.problem.say(&words, "")}</p> })
            .collect_view()
    };
    let asked = Signal::derive(move || {
        let words = say.words();
        let said = writing.expected.with(|all| {
            let of_languages = |e: &&Expectation| {
                matches!(
                    e,
                    Expectation::Languages(_)
                        | Expectation::TranslationRequired
                        | Expectation::TranslationMayFollow
                )
            };
            let here = all.iter().filter(of_languages);
            here.map(|e| e.say(&words)).collect::<Vec<_>>()
        });
        (!said.is_empty()).then(|| said.join(" "))
    });
    view! {
        <fieldset class="field languages">
            <legend class="label">{say.text("languages-title")}</legend>
            <p class="hint">{say.text("languages-hint")}</p>
            <Asked id="languages-asked".to_owned() text=asked />
            {told}
            <LanguageSelect id="language-first" label="languages-first" value=first offered=offered.clone() on_choose=set_first />
            <LanguageSelect id="language-second" label="languages-second" value=second offered=offered.clone() none="languages-none" taken=first on_choose=set_second />
            <LanguageSelect id="language-own" label="languages-own" value=own offered on_choose=set_own />
        </fieldset>
    }
}

/// A language by its own name.
#[component]
pub fn LanguageSelect(
    #[prop(into)] id: String,
    label: &'static str,
    value: Signal<String>,
    offered: Vec<Language>,
    /// The message for choosing none, where one may.
    #[prop(optional)]
    none: Option<&'static str>,
    /// A language that cannot be chosen: the arrow keys pass it by.
    #[prop(optional, into)]
    taken: Option<Signal<String>>,
    #[prop(into)] on_choose: Callback<(String,)>,
) -> impl IntoView {
    let say = use_say();
    let own_name = |language: &Language| {
        i18n::locale(language).map_or_else(|| language.tag(), |locale| locale.name.clone())
    };
    let options: Vec<_> = offered.iter().map(|l| (l.tag(), own_name(l))).collect();
    view! {
        <div class="field">
            <label class="label" for=id.clone()>{say.text(label)}</label>
            <select
                id=id
                class="select"
                autocomplete="off"
                prop:value=value
                on:change=move |event| on_choose.run((event_target_value(&event),))
            >
                {none.map(|id| view! { <option value="" selected=move || value.get().is_empty()>{say.text(id)}</option> })}
                {options
                    .into_iter()
                    .map(|(tag, name)| {
                        let (here, there) = (tag.clone(), tag.clone());
                        let is_taken = move || taken.is_some_and(|taken| taken.get() == there);
                        view! { <option value=tag.clone() lang=tag selected=move || value.get() == here disabled=is_taken>{name}</option> }
                    })
                    .collect_view()}
            </select>
        </div>
    }
}
