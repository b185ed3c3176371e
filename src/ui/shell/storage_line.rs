//! Where work is kept at this moment, and what can be done about it.

use crate::storage::{Sealing, StorageFault};
use crate::ui::components::icon::{Icon, Symbol};
use crate::ui::dialogs::Dialog;
use crate::ui::say::{Say, use_say};
use crate::ui::state::{App, LOCK_KEYS, Place, Role, use_app};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What the line says.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Standing {
    /// The browser stores nothing at all.
    Refused,
    NoPassphrase,
    Locked,
    Failed(StorageFault),
    /// Another window saves.
    Reader,
    Saving,
    /// Everything is written; at this time of day, if something was written since the start.
    Saved(Option<jiff::Timestamp>),
}

fn standing(app: App) -> Standing {
    let keeper = app.keeper;
    match (keeper.place, keeper.sealing.get()) {
        (Place::MemoryOnly, _) => Standing::Refused,
        (Place::Browser, Sealing::NoPassphrase) => Standing::NoPassphrase,
        (Place::Browser, Sealing::Locked) => Standing::Locked,
        (Place::Browser, Sealing::Open) => match keeper.fault.get() {
            Some(fault) => Standing::Failed(fault),
            None if keeper.role.get() == Role::Reader => Standing::Reader,
            None if keeper.is_unsaved() => Standing::Saving,
            None => Standing::Saved(keeper.last_saved.get()),
        },
    }
}

#[component]
pub fn StorageLine() -> impl IntoView {
    let say = use_say();
    let app = use_app();
    let standing = Memo::new(move |_| standing(app));
    let class = move || match standing.get() {
        Standing::Refused | Standing::NoPassphrase | Standing::Locked | Standing::Reader => {
            "storage-line is-open-end"
        }
        Standing::Failed(_) => "storage-line is-failed",
        Standing::Saving | Standing::Saved(_) => "storage-line is-kept",
    };
    let symbol = move || {
        let icon = match standing.get() {
            Standing::Refused | Standing::NoPassphrase | Standing::Reader => Icon::Memory,
            Standing::Locked => Icon::Lock,
            Standing::Failed(_) => Icon::Warning,
            Standing::Saving | Standing::Saved(_) => Icon::Kept,
        };
        view! { <Symbol icon=icon /> }
    };
    view! {
        <section class=class aria-label=say.text("storage-label")>
            {symbol}
            <p>{move || sentence(app, say, standing.get())}</p>
            {move || action(app, say, standing.get())}
        </section>
    }
}

fn sentence(app: App, say: Say, standing: Standing) -> String {
    let words = say.words();
    let id = match standing {
        Standing::Refused => "storage-refused",
        Standing::NoPassphrase => "storage-memory-only",
        Standing::Locked => "storage-locked",
        Standing::Reader => "storage-reader",
        Standing::Saving => "storage-saving",
        Standing::Saved(None) => "storage-open",
        Standing::Failed(fault) => {
            return words.say_with(
                "storage-failed",
                &[("reason", words.say(&fault.message_id()).into())],
            );
        }
        Standing::Saved(Some(at)) => {
            return words.say_with(
                "storage-saved",
                &[("time", app.clock.time_of_day(at).into())],
            );
        }
    };
    words.say(id)
}

fn action(app: App, say: Say, standing: Standing) -> Option<AnyView> {
    let button = |id: &'static str, act: fn(App)| {
        let press = move |_| act(app);
        view! {
            <button type="button" class="line-button" on:click=press>{say.text(id)}</button>
        }
        .into_any()
    };
    match standing {
        Standing::Refused => None,
        Standing::NoPassphrase => Some(button("storage-set-passphrase", |app| {
            app.dialog.set(Some(Dialog::SetPassphrase));
        })),
        Standing::Locked => Some(button("storage-unlock", |app| {
            app.dialog.set(Some(Dialog::Unlock));
        })),
        Standing::Reader => Some(button("storage-take-over", |app| {
            spawn_local(app.take_over());
        })),
        Standing::Failed(_) => Some(button("storage-try-again", |app| app.save_now())),
        // The same button while something is saved, so that it keeps the focus.
        Standing::Saving | Standing::Saved(_) => {
            let press = move |_| app.lock_now();
            let lock = view! {
                <button
                    type="button"
                    class="line-button"
                    aria-keyshortcuts=LOCK_KEYS
                    on:click=press
                >
                    {say.text("storage-lock")}
                </button>
                <kbd class="line-keys" aria-hidden="true">{LOCK_KEYS}</kbd>
            };
            Some(lock.into_any())
        }
    }
}
