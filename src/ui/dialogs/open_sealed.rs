//! Opening a sealed file: a draft, or the cases of a case file.

use super::new_passphrase::Outcome;
use crate::log::Deed;
use crate::platform::painted;
use crate::request::read_file;
use crate::route::{RequestView, Route};
use crate::storage::StorageFault;
use crate::ui::components::dialog::Modal;
use crate::ui::components::field::Field;
use crate::ui::components::text::PassphraseInput;
use crate::ui::say::use_say;
use crate::ui::state::{App, use_app};
use crate::vault::{Passphrase, is_case_file, open_case_file, open_draft_file};
use leptos::prelude::*;
use leptos::task::spawn_local;

#[component]
pub fn OpenSealed(bytes: Vec<u8>) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let passphrase = RwSignal::new(Passphrase::default());
    let working = RwSignal::new(false);
    let fault = RwSignal::new(None::<StorageFault>);
    let (title, text) = match is_case_file(&bytes) {
        true => ("cases-unlock-title", "cases-unlock-text"),
        false => ("open-sealed-title", "open-sealed-text"),
    };
    let bytes = StoredValue::new(bytes);
    let confirm = Callback::new(move |()| {
        if working.get_untracked() {
            return;
        }
        working.set(true);
        fault.set(None);
        spawn_local(async move {
            painted().await;
            let outcome = open(app, &bytes.get_value(), &passphrase.get_untracked());
            working.set(false);
            match outcome {
                Ok(()) => app.dialog.set(None),
                Err(why) => fault.set(Some(why)),
            }
        });
    });
    let close = move || {
        if !working.get_untracked() {
            app.dialog.set(None);
        }
    };
    view! {
        <Modal id="open-sealed-dialog" title=say.text(title) on_close=close>
            <p>{say.text(text)}</p>
            <form class="form" autocomplete="off" novalidate on:submit=|event| event.prevent_default()>
                <PassphraseInput
                    field=Field::new("file-passphrase", say.text("passphrase"))
                    value=passphrase
                    on_enter=confirm
                />
            </form>
            <Outcome working=working fault=fault />
            <div class="buttons">
                <button type="button" class="button is-second" disabled=working on:click=move |_| close()>
                    {say.text("dialog-cancel")}
                </button>
                <button type="button" class="button" disabled=working on:click=move |_| confirm.run(())>
                    {say.text("open-sealed-confirm")}
                </button>
            </div>
        </Modal>
    }
}

/// A draft comes in as a new one; cases are merged with those that are here. The file stays as it is.
fn open(app: App, bytes: &[u8], passphrase: &str) -> Result<(), StorageFault> {
    if is_case_file(bytes) {
        let content = open_case_file(bytes, passphrase)?;
        return app.show_cases(&content);
    }
    let clear = open_draft_file(bytes, passphrase)?;
    let request = read_file(&clear, String::new())?;
    let draft = app.drafts.take_in(request)?;
    app.note_case(Deed::CaseBegun, draft.id);
    let route = Route::Request(draft.id.to_string(), RequestView::Sections);
    app.location.go(&route);
    Ok(())
}
