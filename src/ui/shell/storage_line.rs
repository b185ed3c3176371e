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

/// One kind of button for all, so that it keeps the focus when it becomes another one.
fn action(app: App, say: Say, standing: Standing) -> Option<AnyView> {
    let (id, keys, act): (_, _, fn(App)) = match standing {
        Standing::Refused => return None,
        Standing::NoPassphrase => ("storage-set-passphrase", None, |app| {
            app.dialog.set(Some(Dialog::SetPassphrase));
        }),
        Standing::Locked => ("storage-unlock", None, |app| {
            app.dialog.set(Some(Dialog::Unlock));
        }),
        Standing::Reader => ("storage-take-over", None, |app| {
            spawn_local(app.take_over())
        }),
        Standing::Failed(_) => ("storage-try-again", None, App::save_now),
        Standing::Saving | Standing::Saved(_) => ("storage-lock", Some(LOCK_KEYS), App::lock_now),
    };
    let press = move |_| act(app);
    let button = view! {
        <button type="button" class="line-button" aria-keyshortcuts=keys on:click=press>
            {say.text(id)}
        </button>
        <kbd class="line-keys" aria-hidden="true">{keys}</kbd>
    };
    Some(button.into_any())
}
