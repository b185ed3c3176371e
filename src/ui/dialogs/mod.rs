//! The dialogs of the shell: all about the passphrase. At most one is open.

mod change_passphrase;
mod new_passphrase;
mod open_sealed;
mod seal_cases;
mod seal_draft;
mod set_passphrase;
mod unlock;

use crate::storage::DraftId;
use crate::ui::state::use_app;
use leptos::prelude::*;

#[derive(Clone, Debug, PartialEq)]
pub enum Dialog {
    SetPassphrase,
    Unlock,
    ChangePassphrase,
    /// Asks for a passphrase and saves a draft to a sealed file.
    SealDraft(DraftId),
    /// Asks for a passphrase and saves these cases to a case file.
    SealCases(Vec<String>),
    /// Asks for the passphrase of a sealed file that was opened.
    OpenSealed(Vec<u8>),
}

/// The dialog that is open, if any.
#[component]
pub fn Dialogs() -> impl IntoView {
    let dialog = use_app().dialog;
    move || {
        dialog.get().map(|dialog| match dialog {
            Dialog::SetPassphrase => view! { <set_passphrase::SetPassphrase /> }.into_any(),
            Dialog::Unlock => view! { <unlock::Unlock /> }.into_any(),
            Dialog::ChangePassphrase => {
                view! { <change_passphrase::ChangePassphrase /> }.into_any()
            }
            Dialog::SealDraft(id) => view! { <seal_draft::SealDraft id=id /> }.into_any(),
            Dialog::SealCases(ids) => view! { <seal_cases::SealCases ids=ids /> }.into_any(),
            Dialog::OpenSealed(bytes) => {
                view! { <open_sealed::OpenSealed bytes=bytes /> }.into_any()
            }
        })
    }
}
