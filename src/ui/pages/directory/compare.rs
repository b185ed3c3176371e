//! Two contact points side by side; what differs is marked.

use super::search::Search;
use super::sheet::{Fact, dual_criminality, in_language, point_facts};
use crate::directory::{ContactPointId, Directory};
use crate::i18n::{Language, Words};
use crate::request::Recipient;
use crate::route::Route;
use crate::ui::components::page::PageTitle;
use crate::ui::components::table::{Row, table};
use crate::ui::components::tag::Meaning;
use crate::ui::say::use_say;
use crate::ui::state::use_app;
use jiff::civil::Date;
use leptos::prelude::*;

#[component]
pub fn ComparePage(one: Option<String>, other: Option<String>) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let first = one.clone();
    let choose = Callback::new(move |recipient: Recipient| {
        if let Recipient::ContactPoint(addressee) = recipient {
            let chosen = Some(addressee.contact_point);
            app.location.go(&match &first {
                None => Route::Compare(chosen, None),
                Some(_) => Route::Compare(first.clone(), chosen),
            });
        }
    });
    let table = move || {
        let words = say.words();
        let directory = app.directory.current.get();
        let column = |id: &Option<String>| column(&words, &directory, id.as_deref()?, app.today());
        let (one, other) = (column(&one)?, column(&other)?);
        Some(beside(&words, one, other))
    };
    view! {
        <PageTitle text=say.text("compare-title") />
        <p class="hint">{say.text("compare-choose")}</p>
        <Search id="compare-search" on_choose=choose />
        {table}
        <p class="buttons">
            <a class="button is-second" href=Route::Compare(None, None).format()>
                {say.text("compare-another")}
            </a>
            <a class="button is-second" href=Route::Directory.format()>
                {say.text("directory-back")}
            </a>
        </p>
    }
}

/// One contact point as a column.
struct Column {
    name: String,
    facts: Vec<Fact>,
}

fn column(words: &Words, directory: &Directory, id: &str, today: Date) -> Option<Column> {
    let point = directory.point(&ContactPointId::new(id)?)?;
    let party = directory.party(point.party)?;
    let order = [words.language().clone(), Language::english()];
    let mut facts = point_facts(words, point, |names| in_language(names, &order));
    facts.push(dual_criminality(words, party, today));
    Some(Column {
        name: format!("{} · {}", point.party, in_language(&point.names, &order)),
        facts,
    })
}

/// Each label that one of the two has, with what both say.
fn rows(one: &[Fact], other: &[Fact]) -> Vec<[String; 3]> {
    let of = |facts: &[Fact], label: &str| {
        let found = facts.iter().find(|(known, _)| known == label);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let more = other
        .iter()
        .filter(|(label, _)| !one.iter().any(|(known, _)| known == label));
    let labels = one.iter().chain(more).map(|(label, _)| label);
    let rows = labels.map(|label| [label.clone(), of(one, label), of(other, label)]);
    rows.filter(|[_, one, other]| !one.is_empty() || !other.is_empty())
        .collect()
}

fn beside(words: &Words, one: Column, other: Column) -> AnyView {
    let row = |[label, one, other]: [String; 3]| {
        let differs = one != other;
        let row = Row::new([label, one, other]);
        match differs {
            true => row.tagged(Meaning::Attention, words.say("compare-differs")),
            false => row,
        }
    };
    let rows = rows(&one.facts, &other.facts)
        .into_iter()
        .map(row)
        .collect();
    let heads = vec![words.say("changes-field"), one.name, other.name];
    table(words.say("compare-title"), heads, rows)
}
