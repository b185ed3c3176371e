//! Search as one types: a combobox over Parties, authorities and States that are not Parties.

use super::age::aged;
use crate::directory::search::{Found, Hit};
use crate::directory::{ContactPoint, Directory, PartyCode};
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
    for hit in hits {
        let points: Vec<_> = match hit.found {
            Found::Party(code) => directory.points_of(code).iter().collect(),
            Found::ContactPoint(id) => directory.point(&id).into_iter().collect(),
            Found::NotAParty(code) => {
                choices.push(not_a_party(directory, words, code));
                continue;
            }
        };
        for shown in points {
            let is_known = choices.iter().any(|known| known.id == point_id(shown));
            if !is_known && choices.len() < MOST_SHOWN {
                choices.push(point(directory, words, shown, today));
            }
        }
    }
    choices.truncate(MOST_SHOWN);
    choices
}

fn not_a_party(directory: &Directory, words: &Words, code: PartyCode) -> Choice {
    let name = directory.name_of(code, std::slice::from_ref(words.language()));
    Choice {
        id: format!("state:{code}"),
        label: name.map_or("", |(_, name)| name).to_owned(),
        hint: Some(words.say("search-not-a-party")),
        ..Choice::default()
    }
}

fn point_id(point: &ContactPoint) -> String {
    format!("point:{}", point.id)
}

fn point(directory: &Directory, words: &Words, point: &ContactPoint, today: Date) -> Choice {
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
        id: point_id(point),
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
