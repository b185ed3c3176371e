//! A new request: which instrument, then who to. Choosing the contact point begins the draft.

use crate::directory::ContactPointId;
use crate::document;
use crate::log::Deed;
use crate::request::{Recipient, begin};
use crate::route::{RequestView, Route};
use crate::ui::components::page::PageTitle;
use crate::ui::pages::directory::Search;
use crate::ui::pages::document::BlankForms;
use crate::ui::say::use_say;
use crate::ui::state::{App, Asked, use_app};
use leptos::prelude::*;

#[component]
pub fn NewRequestPage(recipient: Option<String>) -> impl IntoView {
    let say = use_say();
    let app = use_app();
    let failed = RwSignal::new(false);
    let begin = move |recipient: Recipient| {
        let id = begin_draft(app, recipient);
        failed.set(id.is_none());
        id.map(|id| Route::Request(id, RequestView::Sections))
    };
    let start = move |recipient: Recipient| {
        if let Some(route) = begin(recipient) {
            app.location.go(&route);
        }
    };
    if let Some(id) = recipient.as_deref().and_then(ContactPointId::new) {
        let addressee = app.directory.current.with_untracked(|d| d.addressee(&id));
        if let Some(addressee) = addressee {
            // Going back to this page would begin another draft.
            if let Some(route) = begin(Recipient::ContactPoint(Box::new(addressee))) {
                app.location.go_instead(&route);
            }
        }
    }
    view! {
        <PageTitle text=say.text("new-title") />
        <Show when=move || failed.get()>
            <p class="error" role="alert">{say.text("new-failed")}</p>
        </Show>
        <section class="part">
            <h2>{say.text("new-instrument")}</h2>
            <p class="chosen-instrument">
                <strong>{say.text("preservation-name")}</strong>
            </p>
            <p class="hint">{say.text("new-instrument-hint")}</p>
        </section>
        <section class="part">
            <h2>{say.text("new-recipient")}</h2>
            <Search id="new-search" on_choose=Callback::new(start) />
            <p>
                <button
                    type="button"
                    class="button is-second"
                    on:click=move |_| start(Recipient::NotChosen)
                >
                    {say.text("new-later")}
                </button>
            </p>
        </section>
        <BlankForms />
    }
}

/// Begins a draft with what the profile knows; `None` where the browser has no randomness.
fn begin_draft(app: App, recipient: Recipient) -> Option<String> {
    let template = app.templates.template(&"preservation".into())?;
    let offered = document::offered(&template);
    let known = app.profile.at_hand(app, offered.clone());
    let today = app.today();
    let mut request = begin(&template, &known, String::new(), today);
    if known.profile.documents.languages.is_some() {
        request.recipient = recipient;
    } else {
        request.address(recipient, &offered);
    }
    let draft = app.drafts.take_in(request).ok()?;
    app.note_case(Deed::CaseBegun, draft.id);
    Some(draft.id.to_string())
}
