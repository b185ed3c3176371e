//! Entering the passphrase, and the way out for whoever has forgotten it.

use super::new_passphrase::Outcome;
use crate::platform;
use crate::storage::StorageFault;
use crate::ui::components::dialog::Modal;
use crate::ui::components::field::Field;
use crate::ui::components::text::PassphraseInput;
use crate::ui::say::use_say;
use crate::ui::state::{App, use_app};
use crate::vault::Passphrase;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;

#[component]
pub fn Unlock() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let passphrase = RwSignal::new(Passphrase::default());
    let wait = wait();
    let working = RwSignal::new(false);
    let fault = RwSignal::new(None::<StorageFault>);
    let confirm = Callback::new(move |()| {
        if working.get_untracked() || wait.get_untracked() > 0 {
            return;
        }
        working.set(true);
        fault.set(None);
        spawn_local(async move {
            let outcome = app.unlock(passphrase.get_untracked()).await;
            working.set(false);
            match outcome {
                Ok(()) => {
                    app.dialog.set(None);
                    app.announcer.say(say.words_now().say("unlock-done"));
                }
                Err(why) => {
                    fault.set(Some(why));
                    wait.set(seconds_to_wait(app));
                    request_animation_frame(|| crate::ui::shell::focus("passphrase"));
                }
            }
        });
    });
    let close = move || {
        if !working.get_untracked() {
            app.dialog.set(None);
        }
    };
    let is_waiting = move || working.get() || wait.get() > 0;
    let begin_anew = move |_| match app.keeper.set_sealed_records_aside() {
        Ok(()) => app.dialog.set(None),
        Err(why) => fault.set(Some(why)),
    };
    view! {
        <Modal id="unlock-dialog" title=say.text("unlock-title") on_close=close>
            <p>{say.text("unlock-text")}</p>
            <form class="form" autocomplete="off" novalidate on:submit=|event| event.prevent_default()>
                <PassphraseInput
                    field=Field::new("passphrase", say.text("passphrase"))
                    value=passphrase
                    on_enter=confirm
                />
            </form>
            <Outcome working=working fault=fault />
            <Wait seconds=wait.into() />
            <div class="buttons">
                <button type="button" class="button is-second" disabled=working on:click=move |_| close()>
                    {say.text("unlock-later")}
                </button>
                <button type="button" class="button" disabled=is_waiting on:click=move |_| confirm.run(())>
                    {say.text("unlock-confirm")}
                </button>
            </div>
            <details class="unfold">
                <summary>{say.text("unlock-forgotten")}</summary>
                <p>{say.text("unlock-forgotten-text")}</p>
                <button type="button" class="button is-danger" disabled=working on:click=begin_anew>
                    {say.text("unlock-begin-anew")}
                </button>
            </details>
        </Modal>
    }
}

/// The time that is left until the next attempt, as it goes by.
#[component]
fn Wait(seconds: Signal<u64>) -> impl IntoView {
    let say = use_say();
    let told = say.with("unlock-wait", move || {
        let left = seconds.get();
        vec![("time", format!("{}:{:02}", left / 60, left % 60).into())]
    });
    view! {
        <Show when=move || { seconds.get() > 0 }>
            <p class="unlock-wait" role="timer">{told}</p>
        </Show>
    }
}

fn wait() -> RwSignal<u64> {
    let app = use_app();
    let wait = RwSignal::new(seconds_to_wait(app));
    let tick = move || {
        if wait.get_untracked() > 0 {
            wait.set(seconds_to_wait(app));
        }
    };
    if let Ok(ticking) = set_interval_with_handle(tick, Duration::from_secs(1)) {
        on_cleanup(move || ticking.clear());
    }
    wait
}

/// Whole seconds, a begun one as a whole.
fn seconds_to_wait(app: App) -> u64 {
    let wait = app.keeper.attempts().wait(platform::now());
    wait.as_millis()
        .div_ceil(1000)
        .try_into()
        .unwrap_or(u64::MAX)
}
