//! A request that came in: who sent it, whether its content is unaltered, what it lacks, and the
//! document in one's own language. Nothing here changes it.

mod copies;
mod facts;
mod integrity;
mod reading;
mod verify;

use crate::export::html;
use crate::log::Deed;
use crate::route::{RequestView, Route};
use crate::ui::components::banner::{Banner, Tone};
use crate::ui::components::page::PageTitle;
use crate::ui::pages::request::ElementList;
use crate::ui::say::use_say;
use crate::ui::state::use_app;
use leptos::prelude::*;
use reading::{Reading, use_reading};

#[component]
pub fn IncomingPage() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    move || {
        let Some(incoming) = app.incoming.get() else {
            return view! { <Nothing text="incoming-none" /> }.into_any();
        };
        let Some(reading) = Reading::begin(incoming) else {
            return view! { <Nothing text="incoming-form-unknown" /> }.into_any();
        };
        provide_context(reading);
        let reference = reading.request(|r| r.answers.text(&"reference".into()).to_owned());
        view! {
            <PageTitle text=say.text("incoming-title") above=Signal::stored(reference) />
            <div class="request">
                <div class="request-form">
                    <Remarks />
                    <integrity::Integrity />
                    <verify::Verify />
                    <facts::Facts />
                    <ElementList completeness=reading.completeness open=true />
                    {(!reading.is_on_paper()).then(|| view! { <copies::Copies /> })}
                    <TakeOver />
                </div>
                <Preview />
            </div>
        }
        .into_any()
    }
}

/// There is nothing to show, and why.
#[component]
fn Nothing(text: &'static str) -> impl IntoView {
    let say = use_say();
    view! {
        <PageTitle text=say.text("incoming-title") />
        <p>{say.text(text)}</p>
        <p><a href=Route::Desk.format()>{say.text("unknown-to-desk")}</a></p>
    }
}

/// What one must know before reading on.
#[component]
fn Remarks() -> impl IntoView {
    let say = use_say();
    let reading = use_reading();
    let incoming = reading.incoming();
    let remark = move |shown: bool, id: &'static str| {
        shown.then(|| view! { <Banner tone=Tone::Warning><p>{say.text(id)}</p></Banner> })
    };
    view! {
        {remark(incoming.is_exercise(), "incoming-exercise")}
        {remark(reading.is_form_newer(), "incoming-form-newer")}
        {move || remark(reading.is_draft() && !reading.is_on_paper(), "incoming-draft")}
    }
}

#[component]
fn TakeOver() -> impl IntoView {
    let say = use_say();
    let reading = use_reading();
    let take_over = move |_| {
        let app = reading.app;
        let request = reading.incoming().request.clone();
        let said = match app.drafts.take_in(request) {
            Ok(draft) => {
                app.note_case(Deed::CaseBegun, draft.id);
                let sections = RequestView::Sections;
                app.location
                    .go(&Route::Request(draft.id.to_string(), sections));
                "incoming-taken-over".to_owned()
            }
            Err(fault) => fault.message_id(),
        };
        app.announcer.say(say.words_now().say(&said));
    };
    view! {
        <section class="part" aria-labelledby="take-over-heading">
            <h2 id="take-over-heading">{say.text("incoming-take-over-title")}</h2>
            <p>{say.text("incoming-memory")}</p>
            <p>{say.text("incoming-take-over-text")}</p>
            <button type="button" class="button is-second" on:click=take_over>
                {say.text("incoming-take-over")}
            </button>
        </section>
    }
}

/// The document in the reader's languages.
#[component]
fn Preview() -> impl IntoView {
    let say = use_say();
    let reading = use_reading();
    let shown = move || {
        reading
            .document()
            .map(|d| html::html(&d))
            .unwrap_or_default()
    };
    // The exporter escapes every text, and the policy of the page runs no script it could hold.
    view! {
        <aside class="request-preview" tabindex="0" aria-label=say.text("incoming-document")>
            <h2 class="preview-title">{say.text("incoming-document")}</h2>
            <div class="paper" inner_html=shown></div>
        </aside>
    }
}
