//! The task list: every section with its state, in any order.

use super::recipient::recipient_name;
use super::writing::use_writing;
use super::{RequestHead, heading};
use crate::request::{Completeness, relevant_sections};
use crate::route::{RequestView, Route};
use crate::template::{Part, Section, section_message};
use crate::ui::components::page::PageTitle;
use crate::ui::say::use_say;
use leptos::prelude::*;

#[component]
pub fn SectionsView(id: String) -> impl IntoView {
    let say = use_say();
    let writing = use_writing();
    let template = writing.template();
    let sections = {
        let template = template.clone();
        Memo::new(move |_| {
            writing.read(|request| {
                let sections = relevant_sections(&template, request);
                sections
                    .map(|section| section.id.clone())
                    .collect::<Vec<_>>()
            })
        })
    };
    let row = {
        let id = id.clone();
        move |section_id| {
            let section = template
                .definition
                .sections
                .iter()
                .find(|s| s.id == section_id)
                .cloned();
            let id = id.clone();
            section.map(|section| view! { <TaskRow id section /> })
        }
    };
    view! {
        <PageTitle
            text=heading(writing)
            above=say.text("request-above")
            window=say.text("request-above")
        />
        <RequestHead id=id.clone() view=RequestView::Sections />
        <Elements />
        <ol class="tasks">
            <For each=move || sections.get() key=|id| id.clone() children=row />
        </ol>
        <p>
            <a class="button" href=Route::Request(id, RequestView::Check).format()>
                {say.text("request-to-check")}
            </a>
        </p>
    }
}

#[component]
fn TaskRow(id: String, section: Section) -> impl IntoView {
    let say = use_say();
    let writing = use_writing();
    let message = section_message(writing.template().id(), &section.id);
    let href = Route::Request(id, RequestView::Section(section.id.to_string())).format();
    let state_id = format!("state-{}", section.id);
    let section_id = section.id.clone();
    let state = Memo::new(move |_| {
        writing.completeness.with(|c| {
            c.sections
                .iter()
                .find(|(id, _)| *id == section_id)
                .map_or("complete", |s| s.1.id())
        })
    });
    let said = move || {
        let id = format!("section-state-{}", state.get());
        say.words().say(&id)
    };
    let detail = (section.part == Part::Recipient).then(|| recipient_name(writing));
    view! {
        <li class="task">
            <span class="task-name">
                <a href=href aria-describedby=state_id.clone()>{say.text(message)}</a>
                {section.element.map(|letter| view! { <span class="element">{format!("({letter})")}</span> })}
                {detail.map(|name| view! { <span class="task-detail">{name}</span> })}
            </span>
            <span class="tag" id=state_id data-state=state>{said}</span>
        </li>
    }
}

/// Completeness of the request being written.
#[component]
pub fn Elements() -> impl IntoView {
    let completeness = use_writing().completeness;
    view! { <ElementList completeness /> }
}

/// Completeness by element a to f of Article 29(2).
#[component]
pub fn ElementList(
    completeness: Memo<Completeness>,
    /// Unfolded from the beginning.
    #[prop(optional)]
    open: bool,
) -> impl IntoView {
    let say = use_say();
    let elements = Memo::new(move |_| completeness.with(|c| c.elements.clone()));
    let row = move |(letter, _, done): (char, String, bool)| {
        let id = if done {
            "element-there"
        } else {
            "element-missing"
        };
        view! {
            <li class:is-done=done>
                <span class="element-mark" aria-hidden="true">{if done { "✓" } else { "○" }}</span>
                <span>{say.text(format!("check-element-{letter}"))}</span>
                <span class="visually-hidden">{say.text(id)}</span>
            </li>
        }
    };
    let count = move || elements.with(|all| all.iter().filter(|e| e.2).count().to_string());
    let all = move || elements.with(|all| all.len().to_string());
    let summary = say.with("elements-summary", move || {
        vec![("done", count().into()), ("all", all().into())]
    });
    view! {
        <details class="elements" open=open>
            <summary>{summary}</summary>
            <ul>
                {move || elements.get().into_iter().map(row).collect_view()}
            </ul>
        </details>
    }
}
