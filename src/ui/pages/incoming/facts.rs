//! What the request says about itself: who sent it, when, to whom, by which directory.

use super::reading::use_reading;
use crate::i18n::{Language, Words, dates};
use crate::request::{Answer, Recipient, Request, SnapshotStamp, is_empty};
use crate::template::field_message;
use crate::ui::pages::request::name_of_recipient;
use crate::ui::say::use_say;
use leptos::prelude::*;

/// The fields that name the sender and the request.
const FIELDS: [&str; 5] = [
    "reference",
    "request-date",
    "authority-name",
    "authority-person",
    "authority-unit",
];

#[component]
pub fn Facts() -> impl IntoView {
    let say = use_say();
    let reading = use_reading();
    let rows = move || {
        let words = say.words();
        let own = reading.app.directory.current.get().snapshot().number;
        let facts = reading.request(|request| facts(&words, request, own));
        let row = |(label, value)| view! { <dt>{label}</dt><dd><bdi>{value}</bdi></dd> };
        facts.into_iter().map(row).collect_view()
    };
    view! {
        <section class="part" aria-labelledby="sender-heading">
            <h2 id="sender-heading">{say.text("incoming-sender")}</h2>
            <p class="hint">{say.text("incoming-sender-hint")}</p>
            <dl class="facts">{rows}</dl>
        </section>
    }
}

/// Labels and values; `own` is the number of one's own directory.
fn facts(words: &Words, request: &Request, own: u64) -> Vec<(String, String)> {
    let stated = |text: Option<String>| text.unwrap_or_else(|| words.say("incoming-not-stated"));
    let fields = FIELDS.into_iter().map(|field| {
        let answer = request.answers.get(&field.into()).filter(|a| !is_empty(a));
        let value = answer.and_then(|answer| said(words, answer));
        (words.say(&field_message(&field.into())), stated(value))
    });
    let mut facts: Vec<_> = fields.collect();
    let recipient = match &request.recipient {
        Recipient::NotChosen => None,
        to @ (Recipient::NotAParty { .. } | Recipient::ContactPoint(_)) => {
            Some(name_of_recipient(to, words.language()))
        }
    };
    facts.push((words.say("request-recipient"), stated(recipient)));
    if let Some(addressee) = request.recipient.addressee() {
        let label = words.say("incoming-snapshot");
        facts.push((label, snapshot(words, &addressee.snapshot, own)));
    }
    facts
}

/// A text in the reader's language, else in English, else as it is.
fn said(words: &Words, answer: &Answer) -> Option<String> {
    match answer {
        Answer::Text(text) => Some(text.clone()),
        Answer::Texts(texts) => {
            let order = [words.language().clone(), Language::english()];
            let found = order.iter().find_map(|language| texts.get(language));
            found.or_else(|| texts.values().next()).cloned()
        }
        Answer::Date(typed) => match typed.read().value() {
            Some(date) => Some(dates::date(words, date)),
            None => Some(format!("{} {} {}", typed.day, typed.month, typed.year)),
        },
        Answer::Instant(_)
        | Answer::Choice(_)
        | Answer::Choices(_)
        | Answer::Identifier(_)
        | Answer::Group(_) => None,
    }
}

fn snapshot(words: &Words, stamp: &SnapshotStamp, own: u64) -> String {
    let values = [
        ("number", stamp.number.to_string().into()),
        ("issued", dates::date(words, stamp.issued).into()),
        ("until", dates::date(words, stamp.valid_until).into()),
        ("own", own.to_string().into()),
    ];
    words.say_with("incoming-snapshot-value", &values)
}
