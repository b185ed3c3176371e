//! Changing the passphrase of open records.

use super::new_passphrase::{NewPassphrase, Wording};
use crate::ui::say::use_say;
use crate::ui::state::use_app;
use crate::vault::Passphrase;
use leptos::prelude::*;
use leptos::task::spawn_local;

#[component]
pub fn ChangePassphrase() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let (working, fault) = (RwSignal::new(false), RwSignal::new(None));
    let confirm = move |passphrase: Passphrase| {
        working.set(true);
        fault.set(None);
        spawn_local(async move {
            let outcome = app.change_passphrase(passphrase).await;
            working.set(false);
            match outcome {
                Ok(()) => {
                    app.dialog.set(None);
                    app.announcer
                        .say(say.words_now().say("passphrase-is-changed"));
                }
                Err(why) => fault.set(Some(why)),
            }
        });
    };
    let wording = Wording {
        title: "passphrase-change-title",
        text: "passphrase-change-text",
        confirm: "passphrase-change-confirm",
    };
    view! { <NewPassphrase wording=wording working=working fault=fault on_confirm=confirm /> }
}
