//! How old the record of a contact point is: in words and in colour.

use crate::directory::age::{AgeClass, age};
use crate::directory::{ContactPoint, ContactPointId};
use crate::i18n::{Words, dates};
use crate::ui::components::tag::{Meaning, Tag};
use crate::ui::say::use_say;
use crate::ui::state::use_app;
use jiff::civil::Date;
use leptos::prelude::*;

/// When it was last verified, and what that means.
pub fn aged(words: &Words, point: &ContactPoint, today: Date) -> (Meaning, String) {
    let age = age(point, today);
    let meaning = match age.class {
        AgeClass::Fresh => Meaning::Good,
        AgeClass::Ageing => Meaning::Neutral,
        AgeClass::Old => Meaning::Attention,
        AgeClass::Expired => Meaning::Stop,
    };
    let date = dates::date(words, point.provenance.last_verified).into();
    let values = [("days", age.days.into()), ("date", date)];
    (meaning, words.say_with("card-age", &values))
}

#[component]
pub fn RecordAge(point: ContactPoint) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    move || {
        let (meaning, text) = aged(&say.words(), &point, app.today());
        let (meaning, text) = (Signal::stored(meaning), Signal::stored(text));
        view! { <p class="record-age"><Tag meaning text /></p> }
    }
}

/// The same of a contact point by its id, with its Party, on pages that are not about the record;
/// nothing where the directory in use does not hold it.
#[component]
pub fn RecordAgeOf(#[prop(into)] id: Signal<Option<String>>) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    move || {
        let id = ContactPointId::new(&id.get()?)?;
        let directory = app.directory.current.get();
        let point = directory.point(&id)?.clone();
        let words = say.words();
        let party = directory.name_of(point.party, std::slice::from_ref(words.language()));
        let (meaning, age) = aged(&words, &point, app.today());
        let named = [
            ("row", party.map_or("", |(_, name)| name).into()),
            ("label", age.into()),
        ];
        let text = words.say_with("request-label-in-row", &named);
        let (meaning, text) = (Signal::stored(meaning), Signal::stored(text));
        Some(view! { <p class="record-age"><Tag meaning text /></p> })
    }
}
