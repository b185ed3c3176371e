//! The desk: begin a request, go on with one, open a file; and where the work is.

mod clocks;
mod draft_card;
mod open_file;
mod paste;

pub use clocks::Clocks;
pub use draft_card::{name as draft_name, reference_or_none};

use crate::route::Route;
use crate::storage::{Sealing, WindowKind};
use crate::ui::components::banner::{Banner, Tone};
use crate::ui::components::icon::{Icon, Symbol};
use crate::ui::components::page::PageTitle;
use crate::ui::dialogs::Dialog;
use crate::ui::say::use_say;
use crate::ui::state::{App, Place, use_app};
use leptos::prelude::*;

#[component]
pub fn Desk() -> impl IntoView {
    let say = use_say();
    let begin = Route::NewRequest { recipient: None }.format();
    view! {
        <PageTitle text=say.text("desk-title") />
        <div class="desk-begin">
            <a class="button is-large" href=begin>
                <Symbol icon=Icon::Add />
                {say.text("desk-new-request")}
            </a>
            <open_file::OpenFile />
        </div>
        <div class="desk">
            <Drafts />
            <Where />
        </div>
    }
}

#[component]
fn Drafts() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let drafts = move || app.drafts.list();
    let is_locked = move || app.keeper.sealing.get() == Sealing::Locked;
    let is_empty_place = move || app.keeper.sealing.get() == Sealing::NoPassphrase;
    let is_empty = move || app.drafts.list().is_empty();
    let unreadable = say.with("desk-unreadable", move || {
        vec![("count", app.drafts.unreadable.with(Vec::len).into())]
    });
    view! {
        <section class="part" aria-labelledby="drafts-heading">
            <h2 id="drafts-heading" tabindex="-1">{say.text("desk-drafts")}</h2>
            <PrivateWindow />
            <Show when=is_locked>
                <Locked title="desk-locked" text="desk-locked-text" />
            </Show>
            <Show when=move || !app.drafts.unreadable.with(Vec::is_empty)>
                <Banner tone=Tone::Warning>
                    <p>{unreadable}</p>
                </Banner>
            </Show>
            <Show when=move || is_empty() && !is_locked()>
                <div class="empty">
                    <h3>{say.text("desk-no-drafts")}</h3>
                    <p>{say.text("desk-no-drafts-text")}</p>
                    <Show when=is_empty_place>
                        <p>{say.text("desk-kept-before")}</p>
                    </Show>
                </div>
            </Show>
            <ul class="cards">
                <For each=drafts key=|draft| draft.id let:draft>
                    <draft_card::DraftCard draft=draft />
                </For>
            </ul>
        </section>
    }
}

/// What is kept in a private window goes with it.
#[component]
fn PrivateWindow() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    view! {
        <Show when=move || app.keeper.window_kind.get() == WindowKind::Private>
            <Banner tone=Tone::Warning>
                <p>
                    {say.text("storage-private")} " "
                    <a href=Route::Whereabouts.format()>{say.text("where-link")}</a>
                </p>
            </Banner>
        </Show>
    }
}

/// Says what is locked, with the way to unlock it.
#[component]
pub fn Locked(title: &'static str, text: &'static str) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    view! {
        <Banner tone=Tone::Information>
            <h3>{say.text(title)}</h3>
            <p>{say.text(text)}</p>
            <div class="buttons">
                <button
                    type="button"
                    class="button"
                    on:click=move |_| app.dialog.set(Some(Dialog::Unlock))
                >
                    <Symbol icon=Icon::Lock />
                    {say.text("storage-unlock")}
                </button>
            </div>
        </Banner>
    }
}

#[component]
fn Where() -> impl IntoView {
    let say = use_say();
    view! {
        <section class="desk-where" aria-labelledby="where-heading">
            <h2 id="where-heading">{say.text("desk-where")}</h2>
            <p><PlaceInWords /></p>
            <Clocks />
            <ul>
                <li><a href=Route::Whereabouts.format()>{say.text("where-link")}</a></li>
                <li><a href=Route::Cases.format()>{say.text("cases-title")}</a></li>
                <li><a href=Route::Retention.format()>{say.text("retention-title")}</a></li>
                <li><a href=Route::Log.format()>{say.text("log-title")}</a></li>
            </ul>
        </section>
    }
}

/// Where work is kept at this moment.
#[component]
pub fn PlaceInWords() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    move || say.text(place_message(app))
}

fn place_message(app: App) -> &'static str {
    match (app.keeper.place, app.keeper.sealing.get()) {
        (Place::MemoryOnly, _) => "desk-where-refused",
        (Place::Browser, Sealing::NoPassphrase) => "desk-where-memory",
        (Place::Browser, Sealing::Locked) => "desk-where-locked",
        (Place::Browser, Sealing::Open) => "desk-where-browser",
    }
}
