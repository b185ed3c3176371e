//! One draft on the desk: what it is, to whom, when it was changed, and what can be done with it.

use crate::i18n::{Language, Words, dates};
use crate::log::Deed;
use crate::request::Recipient;
use crate::route::{RequestView, Route};
use crate::ui::components::dialog::ConfirmDialog;
use crate::ui::components::tag::{Meaning, Tag};
use crate::ui::dialogs::Dialog;
use crate::ui::say::{Say, use_say};
use crate::ui::shell::{PAGE_TITLE, focus};
use crate::ui::state::{App, Draft, use_app};
use leptos::prelude::*;
use std::collections::BTreeMap;

#[component]
pub fn DraftCard(draft: Draft) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let address = Route::Request(draft.id.to_string(), RequestView::Sections).format();
    let heading = format!("draft-{}", draft.id);
    let labelled_by = heading.clone();
    let request = draft.request.clone();
    let name = {
        let draft = draft.clone();
        Signal::derive(move || name(say, &draft))
    };
    let template = move || {
        let id = request.with(|request| format!("{}-title", request.template));
        say.words().say(&id)
    };
    let recipient = {
        let request = draft.request.clone();
        move || request.with(|request| recipient(&say.words(), &request.recipient))
    };
    let changed = {
        let draft = draft.clone();
        move || match draft.closed() {
            Some(at) => {
                let date = dates::date(&say.words(), app.clock.date(at));
                say.words()
                    .say_with("desk-draft-closed-on", &[("date", date.into())])
            }
            None => changed_at(app, say, draft.changed.get()),
        }
    };
    let tag = {
        let draft = draft.clone();
        Signal::derive(move || match draft.closed() {
            Some(_) => (Meaning::Neutral, say.words().say("desk-draft-closed-tag")),
            None => (Meaning::Draft, say.words().say("desk-draft-tag")),
        })
    };
    view! {
        <li class="card">
            <article aria-labelledby=labelled_by>
                <div class="card-head">
                    <h3 id=heading><a href=address>{name}</a></h3>
                    <Tag
                        meaning=Signal::derive(move || tag.get().0)
                        text=Signal::derive(move || tag.get().1)
                    />
                </div>
                <p class="card-recipient">{recipient}</p>
                <p class="card-note">{template}</p>
                <p class="card-note">{changed}</p>
                <Actions draft=draft name=name />
            </article>
        </li>
    }
}

#[component]
fn Actions(draft: Draft, name: Signal<String>) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let id = draft.id;
    let is_deleting = RwSignal::new(false);
    let labelled = move |id: &'static str| say.with(id, move || vec![("draft", name.get().into())]);
    let is_closed = {
        let draft = draft.clone();
        Signal::derive(move || draft.closed().is_some())
    };
    let close = {
        let draft = draft.clone();
        move |_| {
            let is_closed = !is_closed.get_untracked();
            app.drafts.set_closed(&draft, is_closed);
            let (deed, said) = match is_closed {
                true => (Deed::CaseClosed, "desk-draft-closed"),
                false => (Deed::CaseReopened, "desk-draft-reopened"),
            };
            app.note_case(deed, id);
            app.announcer.say(say.words_now().say(said));
        }
    };
    let close_label = move |of_button: [&'static str; 2]| {
        let name = move || [("draft", name.get().into())];
        Signal::derive(move || {
            say.words()
                .say_with(of_button[usize::from(is_closed.get())], &name())
        })
    };
    let copy = move |_| {
        let said = match app.drafts.take_in(draft.request.get_untracked()) {
            Ok(copy) => {
                app.note_case(Deed::CaseCopied, copy.id);
                "desk-draft-copied".to_owned()
            }
            Err(fault) => fault.message_id(),
        };
        app.announcer.say(say.words_now().say(&said));
    };
    let delete = move || {
        let said = match app.drafts.remove(id) {
            Ok(()) => {
                app.note_case(Deed::CaseDeleted, id);
                "desk-deleted".to_owned()
            }
            Err(fault) => fault.message_id(),
        };
        app.announcer.say(say.words_now().say(&said));
        request_animation_frame(|| focus(PAGE_TITLE));
    };
    view! {
        <div class="card-buttons">
            <button
                type="button"
                class="button is-quiet"
                aria-label=labelled("desk-draft-save-label")
                on:click=move |_| app.dialog.set(Some(Dialog::SealDraft(id)))
            >
                {say.text("desk-draft-save")}
            </button>
            <button
                type="button"
                class="button is-quiet"
                aria-label=labelled("desk-draft-copy-label")
                on:click=copy
            >
                {say.text("desk-draft-copy")}
            </button>
            <button
                type="button"
                class="button is-quiet"
                aria-label=close_label(["desk-draft-close-label", "desk-draft-reopen-label"])
                on:click=close
            >
                {move || {
                    let id = if is_closed.get() { "desk-draft-reopen" } else { "desk-draft-close" };
                    say.words().say(id)
                }}
            </button>
            <button
                type="button"
                class="button is-quiet"
                aria-label=labelled("desk-draft-delete-label")
                on:click=move |_| is_deleting.set(true)
            >
                {say.text("desk-draft-delete")}
            </button>
        </div>
        <ConfirmDialog
            id="delete-draft"
            is_open=is_deleting
            title=labelled("desk-delete-title")
            text=say.text("desk-delete-text")
            confirm_label=say.text("desk-delete-confirm")
            on_confirm=delete
        />
    }
}

/// The reference, or what stands for it.
pub fn name(say: Say, draft: &Draft) -> String {
    reference_or_none(&say.words(), &draft.reference())
}

/// The same of a case that is not here.
pub fn reference_or_none(words: &Words, reference: &str) -> String {
    match reference.trim() {
        "" => words.say("desk-draft-without-reference"),
        reference => reference.to_owned(),
    }
}

fn recipient(words: &Words, recipient: &Recipient) -> String {
    let order = [words.language().clone(), Language::english()];
    let first = |names: &BTreeMap<Language, String>| {
        let found = order.iter().find_map(|language| names.get(language));
        found.cloned()
    };
    match recipient {
        Recipient::NotChosen => words.say("desk-draft-without-recipient"),
        Recipient::NotAParty { code, names } => {
            let state = first(names).unwrap_or_else(|| code.clone());
            words.say_with("desk-draft-not-a-party", &[("state", state.into())])
        }
        Recipient::ContactPoint(addressee) => {
            let party = first(&addressee.party_names).unwrap_or_else(|| addressee.party.clone());
            match first(&addressee.names) {
                Some(name) => format!("{party} · {name}"),
                None => party,
            }
        }
    }
}

fn changed_at(app: App, say: Say, changed: jiff::Timestamp) -> String {
    let words = say.words();
    let time = app.clock.time_of_day(changed);
    let date = app.clock.date(changed);
    if date == app.clock.date(app.clock.now.get()) {
        return words.say_with("desk-draft-changed-today", &[("time", time.into())]);
    }
    let date = dates::date(&words, date);
    words.say_with(
        "desk-draft-changed",
        &[("date", date.into()), ("time", time.into())],
    )
}
