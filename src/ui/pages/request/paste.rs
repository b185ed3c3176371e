//! A pasted log excerpt becomes typed data items, to accept, change or leave.

use super::writing::{Writing, use_writing};
use crate::identifier::Identifier;
use crate::identifier::extract::{Extraction, Proposal, extract};
use crate::moment::TypedInstant;
use crate::request::{Answer, Answers, TypedIdentifier, begin_row};
use crate::template::FieldId;
use crate::ui::components::field::Field;
use crate::ui::components::repeated::focus_soon;
use crate::ui::components::text::LongText;
use crate::ui::say::use_say;
use leptos::prelude::*;
use std::collections::BTreeSet;

#[component]
pub fn PasteLog() -> impl IntoView {
    let say = use_say();
    let writing = use_writing();
    let text = RwSignal::new(String::new());
    let found = RwSignal::new(None::<Extraction>);
    let left_out = RwSignal::new(BTreeSet::<usize>::new());
    let look = move |_| {
        left_out.set(BTreeSet::new());
        let extraction = text.with_untracked(|text| extract(text));
        let count = extraction.proposals.len().to_string();
        let said = say
            .words_now()
            .say_with("paste-found", &[("count", count.into())]);
        writing.app.announcer.say(said);
        found.set(Some(extraction));
    };
    let take = move |_| {
        let chosen: Vec<_> = found.with_untracked(|found| {
            let proposals = found.iter().flat_map(|f| &f.proposals).enumerate();
            let kept = proposals.filter(|(i, _)| left_out.with_untracked(|out| !out.contains(i)));
            kept.map(|(_, proposal)| proposal.clone()).collect()
        });
        let count = chosen.len().to_string();
        let first = add_items(writing, chosen);
        found.set(None);
        if let Some(number) = first {
            focus_soon(format!("items-{number}-heading"));
        }
        let said = say
            .words_now()
            .say_with("paste-added", &[("count", count.into())]);
        writing.app.announcer.say(said);
    };
    let hint = say.text("paste-hint");
    let field = Field::new("paste-log", say.text("paste-label"))
        .hint(Signal::derive(move || Some(hint.get())));
    view! {
        <details class="paste">
            <summary>{say.text("paste-title")}</summary>
            <LongText field value=text on_input=move |typed| text.set(typed) rows=6 />
            <p>
                <button type="button" class="button is-second" on:click=look>{say.text("paste-look")}</button>
            </p>
            {move || found.get().map(|found| view! { <Proposals found left_out /> })}
            <Show when=move || found.with(|f| f.as_ref().is_some_and(|f| !f.proposals.is_empty()))>
                <p>
                    <button type="button" class="button" on:click=take>
                        {say.text("paste-take")}
                    </button>
                </p>
            </Show>
        </details>
    }
}

#[component]
fn Proposals(found: Extraction, left_out: RwSignal<BTreeSet<usize>>) -> impl IntoView {
    let say = use_say();
    let (lines, without) = (found.lines.to_string(), found.lines_without.to_string());
    let count = found.proposals.len();
    let summary = say.with("paste-summary", move || {
        vec![
            ("count", count.to_string().into()),
            ("lines", lines.clone().into()),
            ("without", without.clone().into()),
        ]
    });
    let items = found.proposals.into_iter().enumerate();
    view! {
        <p role="status">{summary}</p>
        {found.cut.then(|| view! { <p class="warning">{say.text("paste-cut")}</p> })}
        <ul class="proposals">
            {items.map(|(index, proposal)| view! { <Row index proposal left_out /> }).collect_view()}
        </ul>
    }
}

#[component]
fn Row(index: usize, proposal: Proposal, left_out: RwSignal<BTreeSet<usize>>) -> impl IntoView {
    let say = use_say();
    let id = format!("proposal-{index}");
    let kind = say.text(format!("identifier-kind-{}", proposal.identifier.kind.id()));
    let toggle = move |_| {
        left_out.update(|out| {
            if !out.remove(&index) {
                out.insert(index);
            }
        });
    };
    let other = proposal
        .counterpart
        .as_ref()
        .map(|other| format!(" ↔ {}", other.normal));
    let times: Vec<_> = [&proposal.from, &proposal.until]
        .into_iter()
        .flatten()
        .map(written)
        .collect();
    let zone_missing = proposal.from.as_ref().is_some_and(|t| t.zone.is_empty());
    view! {
        <li>
            <input
                type="checkbox"
                class="check"
                id=id.clone()
                autocomplete="off"
                prop:checked=move || !left_out.with(|out| out.contains(&index))
                on:change=toggle
            />
            <label for=id>
                <span class="tag">{kind}</span>
                " "
                <bdi class="verbatim" dir="ltr">{proposal.identifier.normal}{other}</bdi>
                <span class="proposal-time" dir="ltr">{times.join(" – ")}</span>
                {zone_missing.then(|| view! { <span class="warning">{say.text("paste-zone-missing")}</span> })}
            </label>
        </li>
    }
}

/// With question marks for what the line leaves open.
fn written(typed: &TypedInstant) -> String {
    let part = |text: &str, digits: usize| match text {
        "" => "?".repeat(digits),
        text => format!("{text:0>digits$}"),
    };
    let date = &typed.date;
    format!(
        "{}-{}-{} {} {}",
        part(&date.year, 4),
        part(&date.month, 2),
        part(&date.day, 2),
        typed.time,
        typed.zone
    )
}

/// Each proposal becomes an item after those there; an item without any answer makes room. The
/// number of the first one.
fn add_items(writing: Writing, proposals: Vec<Proposal>) -> Option<u32> {
    let items = FieldId::from("items");
    let blank = begin_row(&writing.template(), &items, writing.own_zone());
    let mut first = None;
    writing.change(None, |request| {
        let empty: Vec<u32> = request
            .answers
            .rows(&items)
            .iter()
            .filter(|row| row.is_blank())
            .map(|row| row.id)
            .collect();
        if !proposals.is_empty() {
            empty
                .into_iter()
                .for_each(|id| request.answers.remove_row(&items, id));
        }
        for proposal in proposals {
            let number = request
                .answers
                .add_row(&items, item(blank.clone(), proposal));
            first.get_or_insert(number);
        }
    });
    first
}

/// A time without a zone stays without: whose clock it was only the officer can find out, and the
/// check says that it is missing.
fn item(mut row: Answers, proposal: Proposal) -> Answers {
    // The kind is kept where the text alone would be read as another.
    let identifier = |found: Identifier| {
        let kind = (Identifier::recognise(&found.normal).kind != found.kind).then_some(found.kind);
        Answer::Identifier(TypedIdentifier {
            text: found.normal,
            kind,
        })
    };
    row.set("item-identifier".into(), identifier(proposal.identifier));
    if let Some(other) = proposal.counterpart {
        row.set("item-counterpart".into(), identifier(other));
    }
    match (proposal.from, proposal.until) {
        (Some(from), Some(until)) => {
            row.set("item-from".into(), Answer::Instant(from));
            row.set("item-until".into(), Answer::Instant(until));
        }
        (Some(at), None) => {
            row.set("item-time".into(), Answer::Choice("moment".into()));
            row.set("item-at".into(), Answer::Instant(at));
        }
        (None, _) => {}
    }
    row
}
