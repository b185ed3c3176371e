//! Saving cases to a file with a passphrase of its own.

use super::new_passphrase::{NewPassphrase, Wording};
use crate::storage::DraftId;
use crate::ui::say::use_say;
use crate::ui::state::{Draft, SaveFault, SealedWith, use_app};
use crate::vault::Passphrase;
use leptos::prelude::*;
use leptos::task::spawn_local;

#[component]
pub fn SealCases(ids: Vec<DraftId>) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let (working, fault) = (RwSignal::new(false), RwSignal::new(None));
    let ids = StoredValue::new(ids);
    let confirm = move |passphrase: Passphrase| {
        working.set(true);
        fault.set(None);
        let description = say.words_now().say("cases-file");
        spawn_local(async move {
            let ids = ids.get_value();
            let drafts: Vec<Draft> = ids
                .iter()
                .filter_map(|id| app.drafts.get(&id.to_string()))
                .collect();
            let saved = match app.new_target(&description).await {
                Ok(target) => {
                    let sealed_with = SealedWith::Own(passphrase);
                    app.save_cases(&drafts, target, sealed_with).await
                }
                Err(fault) => Err(fault),
            };
            working.set(false);
            let words = say.words_now();
            match saved {
                Ok(name) => {
                    app.dialog.set(None);
                    let said = words.say_with("cases-saved", &[("name", name.into())]);
                    app.announcer.say(said);
                }
                Err(SaveFault::Storage(why)) => fault.set(Some(why)),
                Err(other) => {
                    if let Some(id) = other.message_id() {
                        app.announcer.say(words.say(&id));
                    }
                }
            }
        });
    };
    let wording = Wording {
        title: "cases-seal-title",
        text: "cases-seal-text",
        confirm: "draft-file-confirm",
    };
    view! { <NewPassphrase wording=wording working=working fault=fault on_confirm=confirm /> }
}
