//! The pages of one request: its sections, one section's form, the check. The document beside
//! the form is drawn from the same request.

mod annexes;
mod check;
mod controls;
mod frame;
mod group;
mod new;
mod paste;
mod preview;
mod recipient;
mod section;
mod sections;
mod writing;

pub use new::NewRequestPage;
pub use preview::Preview;
pub use recipient::{LanguageSelect, Languages, name as name_of_recipient};
pub use sections::ElementList;
pub use writing::{Writing, circumstances, use_writing};

use crate::route::{RequestView, Route};
use crate::storage::Sealing;
use crate::ui::components::page::PageTitle;
use crate::ui::pages::desk::Locked;
use crate::ui::pages::directory::RecordAgeOf;
use crate::ui::say::use_say;
use crate::ui::state::use_app;
use leptos::prelude::*;

/// A request in one of its views; an address of a draft that is not there says so.
#[component]
pub fn RequestPage(id: String, view: RequestView) -> impl IntoView {
    let say = use_say();
    let app = use_app();
    let draft = app.drafts.get(&id);
    let is_locked = app.keeper.sealing.get_untracked() == Sealing::Locked;
    match draft.and_then(Writing::begin) {
        None if is_locked => view! {
            <PageTitle text=say.text("desk-locked") />
            <Locked title="desk-locked" text="desk-locked-text" />
        }
        .into_any(),
        None => view! {
            <PageTitle text=say.text("unknown-title") />
            <p>{say.text("unknown-text")}</p>
            <p><a href=Route::Desk.format()>{say.text("unknown-to-desk")}</a></p>
        }
        .into_any(),
        Some(writing) => {
            provide_context(writing);
            match view {
                RequestView::Sections => view! { <sections::SectionsView id /> }.into_any(),
                RequestView::Section(section) => {
                    view! { <section::SectionView id section /> }.into_any()
                }
                RequestView::Check => view! { <check::CheckView id /> }.into_any(),
                RequestView::Document => {
                    view! { <crate::ui::pages::document::DocumentView id /> }.into_any()
                }
            }
        }
    }
}

/// What stands at the head of every view: where one is, undo, and the way to the other views.
#[component]
pub fn RequestHead(id: String, view: RequestView) -> impl IntoView {
    let say = use_say();
    let writing = use_writing();
    let tab = |to: RequestView, message: &'static str| {
        let current = std::mem::discriminant(&to) == std::mem::discriminant(&view);
        let href = Route::Request(id.clone(), to).format();
        view! {
            <li>
                <a href=href aria-current=current.then_some("page")>{say.text(message)}</a>
            </li>
        }
    };
    let recipient = Memo::new(move |_| {
        writing.read(|r| r.recipient.addressee().map(|a| a.contact_point.clone()))
    });
    let draft = writing.draft();
    let (undoable, redoable) = (draft.clone(), draft.clone());
    let (to_undo, to_redo) = (draft.clone(), draft);
    view! {
        <RecordAgeOf id=recipient />
        <div class="request-head">
            <nav class="tabs" aria-label=say.text("request-views")>
                <ul>
                    {tab(RequestView::Sections, "request-sections")}
                    {tab(RequestView::Check, "request-check")}
                    {tab(RequestView::Document, "request-document")}
                </ul>
            </nav>
            <div class="buttons">
                <button
                    type="button"
                    class="button is-second"
                    disabled=move || !undoable.can_undo()
                    on:click=move |_| {
                        writing.app.drafts.undo(&to_undo);
                        writing.app.announcer.say(say.words_now().say("request-undone"));
                    }
                >
                    {say.text("request-undo")}
                </button>
                <button
                    type="button"
                    class="button is-second"
                    disabled=move || !redoable.can_redo()
                    on:click=move |_| {
                        writing.app.drafts.redo(&to_redo);
                        writing.app.announcer.say(say.words_now().say("request-redone"));
                    }
                >
                    {say.text("request-redo")}
                </button>
            </div>
        </div>
    }
}

/// The name of a request in headings: its reference, else that it has none yet.
pub fn heading(writing: Writing) -> Signal<String> {
    let say = use_say();
    Signal::derive(move || {
        let reference = writing.read(|r| r.answers.text(&"reference".into()).trim().to_owned());
        let words = say.words();
        let name = words.say("preservation-name");
        match reference.is_empty() {
            true => name,
            false => words.say_with(
                "request-heading",
                &[("name", name.into()), ("reference", reference.into())],
            ),
        }
    })
}
