//! Entering the passphrase, and the way out for whoever has forgotten it.

use super::new_passphrase::Outcome;
use crate::storage::StorageFault;
use crate::ui::components::dialog::Modal;
use crate::ui::components::field::Field;
use crate::ui::components::text::PassphraseInput;
use crate::ui::say::use_say;
use crate::ui::state::use_app;
use leptos::prelude::*;
use leptos::task::spawn_local;

#[component]
pub fn Unlock() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let passphrase = RwSignal::new(String::new());
    let working = RwSignal::new(false);
    let fault = RwSignal::new(None::<StorageFault>);
    let confirm = Callback::new(move |()| {
        if working.get_untracked() {
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
            <div class="buttons">
                <button type="button" class="button is-second" disabled=working on:click=move |_| close()>
                    {say.text("unlock-later")}
                </button>
                <button type="button" class="button" disabled=working on:click=move |_| confirm.run(())>
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
