//! Search as one types: a combobox over Parties, authorities and States that are not Parties.

use super::age::aged;
use crate::directory::search::{Found, Hit};
use crate::directory::{Directory, PartyCode};
use crate::i18n::{Language, Words};
use crate::request::Recipient;
use crate::ui::components::choice::Choice;
use crate::ui::components::combobox::Combobox;
use crate::ui::components::field::Field;
use crate::ui::say::use_say;
use crate::ui::state::{Asked, use_app};
use jiff::civil::Date;
use leptos::prelude::*;

/// More than these nobody reads.
const MOST_SHOWN: usize = 12;

#[component]
pub fn Search(
    /// Unique on the page.
    id: &'static str,
    on_choose: Callback<Recipient>,
) -> impl IntoView {
    let say = use_say();
    let app = use_app();
    let typed = RwSignal::new(String::new());
    let find = Callback::new(move |(query,): (String,)| {
        let directory = app.directory.current.get_untracked();
        let hits = app.directory.find(&query, MOST_SHOWN);
        choices(&directory, &say.words_now(), app.today(), hits)
    });
    let choose = move |value: String| {
        let directory = app.directory.current.get_untracked();
        match recipient(&directory, &value) {
            Some(recipient) => {
                typed.set(String::new());
                on_choose.run(recipient);
            }
            None => typed.set(value),
        }
    };
    let hint = say.text("search-hint");
    let field =
        Field::new(id, say.text("search-label")).hint(Signal::derive(move || Some(hint.get())));
    let empty = Signal::stored(Vec::new());
    view! { <Combobox field choices=empty value=typed on_input=choose search=find /> }
}

/// A contact point for each hit; a Party stands for each of its contact points.
fn choices(directory: &Directory, words: &Words, today: Date, hits: Vec<Hit>) -> Vec<Choice> {
    let mut choices: Vec<Choice> = Vec::new();
    let mut add = |choice: Choice| {
        if !choices.iter().any(|known| known.id == choice.id) {
            choices.push(choice);
        }
    };
    for hit in hits {
        match hit.found {
            Found::Party(code) => {
                directory
                    .points_of(code)
                    .iter()
                    .for_each(|p| add(point(directory, words, p, today)));
            }
            Found::ContactPoint(id) => {
                directory
                    .point(&id)
                    .into_iter()
                    .for_each(|p| add(point(directory, words, p, today)));
            }
            Found::NotAParty(code) => {
                let name = directory.name_of(code, std::slice::from_ref(words.language()));
                add(Choice {
                    id: format!("state:{code}"),
                    label: name.map_or("", |(_, name)| name).to_owned(),
                    hint: Some(words.say("search-not-a-party")),
                    ..Choice::default()
                });
            }
        }
    }
    choices
}

fn point(
    directory: &Directory,
    words: &Words,
    point: &crate::directory::ContactPoint,
    today: Date,
) -> Choice {
    let order = [words.language().clone(), Language::english()];
    let party = directory
        .name_of(point.party, &order)
        .map_or("", |(_, name)| name);
    let own = directory.party(point.party).and_then(|p| p.native_name());
    let own = own
        .filter(|(_, name)| *name != party)
        .map(|(_, name)| format!(" ({name})"));
    let authority = point.names.first_of(&order).map_or("", |(_, name)| name);
    Choice {
        id: format!("point:{}", point.id),
        label: format!("{party}{} – {}", own.unwrap_or_default(), point.party),
        hint: Some(authority.to_owned()),
        tag: Some(aged(words, point, today)),
        lang: None,
    }
}

/// What a choice stands for; `None` for what is only typed.
fn recipient(directory: &Directory, value: &str) -> Option<Recipient> {
    if let Some(code) = value.strip_prefix("state:").and_then(PartyCode::new) {
        return directory.not_a_party(code);
    }
    let id = crate::directory::ContactPointId::new(value.strip_prefix("point:")?)?;
    directory
        .addressee(&id)
        .map(|a| Recipient::ContactPoint(Box::new(a)))
}
