//! What a snapshot changes in the directory in use: whom it adds, removes and changes, field by field
//! as their cards say it, and which requests being written that concerns.

use crate::directory::{Affected, Change, Changes, ContactPoint, Party};
use crate::i18n::{Language, Words};
use crate::route::{RequestView, Route};
use crate::ui::components::banner::{Banner, Tone};
use crate::ui::components::table::{Row, table};
use crate::ui::pages::desk::draft_name;
use crate::ui::pages::directory::sheet::{Fact, all_names, party_facts, point_facts};
use crate::ui::say::use_say;
use crate::ui::state::{Draft, use_app};
use leptos::prelude::*;

#[component]
pub fn WhatChanges(changes: Changes) -> impl IntoView {
    let say = use_say();
    let words = say.words();
    let confirmed = changes.confirmed;
    let confirmed = (confirmed > 0)
        .then(|| words.say_with("changes-confirmed", &[("count", confirmed.into())]));
    let is_empty = changes.is_empty();
    let affected = changes.affected();
    let parties = changes.parties.iter().map(|change| party(&words, change));
    let points = changes
        .contact_points
        .iter()
        .map(|change| point(&words, change));
    let records: Vec<_> = parties.chain(points).collect();
    view! {
        <section class="part" aria-labelledby="changes-heading">
            <h3 id="changes-heading">{say.text("changes-title")}</h3>
            <Concerned affected />
            {is_empty.then(|| view! { <p>{say.text("changes-none")}</p> })}
            {confirmed.map(|text| view! { <p>{text}</p> })}
            {records.into_iter().map(|record| view! { <RecordChange record /> }).collect_view()}
        </section>
    }
}

/// The requests being written that go to one who is other than before.
#[component]
fn Concerned(affected: Affected) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let is_concerned = |draft: &Draft| {
        draft.request.with_untracked(|request| {
            let addressee = request.recipient.addressee();
            addressee.is_some_and(|a| affected.concerns(&a.contact_point, &a.party))
        })
    };
    let drafts: Vec<_> = app.drafts.list().into_iter().filter(is_concerned).collect();
    if drafts.is_empty() {
        return ().into_any();
    }
    let link = move |draft: &Draft| {
        let to = Route::Request(draft.id.to_string(), RequestView::Sections).format();
        view! { <li><a href=to><bdi>{draft_name(say, draft)}</bdi></a></li> }
    };
    view! {
        <Banner tone=Tone::Warning>
            <p>{say.text("changes-concerned")}</p>
            <ul>{drafts.iter().map(link).collect_view()}</ul>
        </Banner>
    }
    .into_any()
}

/// One record in words.
struct Told {
    kind: &'static str,
    name: String,
    /// Label, before, after.
    fields: Vec<(String, String, String)>,
}

fn party(words: &Words, change: &Change<Party>) -> Told {
    let order = [words.language().clone(), Language::english()];
    let name = change.record().names.first_of(&order);
    told(name, change, |party| party_facts(words, party))
}

fn point(words: &Words, change: &Change<ContactPoint>) -> Told {
    let order = [words.language().clone(), Language::english()];
    let name = change.record().names.first_of(&order);
    let mut told = told(name, change, |point| point_facts(words, point, all_names));
    told.name = format!("{} · {}", change.record().party, told.name);
    told
}

fn told<T>(
    name: Option<(&Language, &str)>,
    change: &Change<T>,
    facts: impl Fn(&T) -> Vec<Fact>,
) -> Told {
    let fields = match change {
        Change::Added(_) | Change::Removed(_) => Vec::new(),
        Change::Changed { before, after } => differences(&facts(before), &facts(after)),
    };
    Told {
        kind: change.id(),
        name: name.map_or_else(String::new, |(_, name)| name.to_owned()),
        fields,
    }
}

/// The facts that are other than before, in their order; a label stands once on each side.
fn differences(before: &[Fact], after: &[Fact]) -> Vec<(String, String, String)> {
    let of = |facts: &[Fact], label: &str| {
        let found = facts.iter().find(|(other, _)| other == label);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let only_before = before
        .iter()
        .filter(|(label, _)| !after.iter().any(|(other, _)| other == label));
    let labels = after.iter().chain(only_before).map(|(label, _)| label);
    let rows = labels.map(|label| (label.clone(), of(before, label), of(after, label)));
    rows.filter(|(_, before, after)| before != after).collect()
}

#[component]
fn RecordChange(record: Told) -> impl IntoView {
    let say = use_say();
    let title = say.text(format!("changes-{}", record.kind));
    let is_elsewhere = record.kind == "changed" && record.fields.is_empty();
    let table = (!record.fields.is_empty()).then(|| {
        let words = say.words();
        let heads = ["changes-field", "changes-before", "changes-after"].map(|id| words.say(id));
        let row = |(label, before, after)| Row::new([label, before, after]);
        let rows = record.fields.into_iter().map(row).collect();
        table(record.name.clone(), heads.into(), rows)
    });
    view! {
        <h4>{title} ": " <bdi>{record.name}</bdi></h4>
        {table}
        {is_elsewhere.then(|| view! { <p>{say.text("changes-elsewhere")}</p> })}
    }
}
