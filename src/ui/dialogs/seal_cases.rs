//! Saving cases to a file with a passphrase of its own.

use super::new_passphrase::{NewPassphrase, Wording};
use crate::ui::state::{Saving, use_app};
use crate::vault::Passphrase;
use leptos::prelude::*;

#[component]
pub fn SealCases(ids: Vec<String>) -> impl IntoView {
    let app = use_app();
    let (working, fault) = (RwSignal::new(false), RwSignal::new(None));
    // The page behind the dialog says what comes of it.
    let confirm = move |passphrase: Passphrase| {
        app.dialog.set(None);
        app.save_cases(Saving {
            ids: ids.clone(),
            again: false,
            passphrase: Some(passphrase),
        });
    };
    let wording = Wording {
        title: "cases-seal-title",
        text: "cases-seal-text",
        confirm: "draft-file-confirm",
    };
    view! { <NewPassphrase wording=wording working=working fault=fault on_confirm=confirm /> }
}
