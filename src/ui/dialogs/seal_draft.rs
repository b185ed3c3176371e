//! Saving a draft to a file: sealed with a passphrase of its own, or readable by anyone.

use super::new_passphrase::{NewPassphrase, Wording};
use crate::log::Deed;
use crate::platform::{self, BrowserEntropy, painted};
use crate::request::write_file;
use crate::storage::{DraftId, RecordKind, Sealing, StorageFault};
use crate::ui::say::{Say, use_say};
use crate::ui::state::{App, use_app};
use crate::vault::{DRAFT_FILE_EXTENSION, Passphrase, seal_draft_file};
use leptos::prelude::*;
use leptos::task::spawn_local;

const SEALED: &str = "application/octet-stream";
const CLEAR: &str = "application/json";

#[component]
pub fn SealDraft(id: DraftId) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let (working, fault) = (RwSignal::new(false), RwSignal::new(None));
    let confirm = move |passphrase: Passphrase| {
        working.set(true);
        fault.set(None);
        spawn_local(async move {
            painted().await;
            let outcome = sealed(app, id, &passphrase);
            working.set(false);
            match outcome {
                Ok(bytes) => offer(app, say, id, DRAFT_FILE_EXTENSION, SEALED, &bytes),
                Err(why) => fault.set(Some(why)),
            }
        });
    };
    let save_clear = move |_| {
        if let Some(draft) = app.drafts.get(&id.to_string()) {
            let bytes = draft.request.with_untracked(write_file);
            offer(app, say, id, "json", CLEAR, &bytes);
        }
    };
    let wording = Wording {
        title: "draft-file-title",
        text: "draft-file-text",
        confirm: "draft-file-confirm",
    };
    view! {
        <NewPassphrase wording=wording working=working fault=fault on_confirm=confirm>
            <details class="unfold">
                <summary>{say.text("draft-file-clear")}</summary>
                <p>{say.text("draft-file-clear-text")}</p>
                <button
                    type="button"
                    class="button is-second"
                    disabled=working
                    on:click=save_clear
                >
                    {say.text("draft-file-clear-confirm")}
                </button>
            </details>
        </NewPassphrase>
    }
}

fn sealed(app: App, id: DraftId, passphrase: &str) -> Result<Vec<u8>, StorageFault> {
    let Some(draft) = app.drafts.get(&id.to_string()) else {
        return Ok(Vec::new());
    };
    let clear = draft.request.with_untracked(write_file);
    app.keeper.sealed_at_cost(|cost| {
        let entropy = &mut BrowserEntropy;
        Ok(seal_draft_file(&clear, passphrase, cost, entropy)?)
    })
}

/// Hands the file to the browser. Where nothing is kept in the browser, the file is what is kept.
fn offer(app: App, say: Say, id: DraftId, ending: &str, media_type: &str, bytes: &[u8]) {
    let name = format!("{}.{ending}", file_name(app, id));
    let words = say.words_now();
    let said = match platform::download(&name, media_type, bytes) {
        Ok(()) => {
            app.note_case(Deed::CaseSaved, id);
            if app.keeper.sealing.get_untracked() != Sealing::Open {
                app.keeper.settle(RecordKind::Draft(id));
            }
            words.say_with("draft-file-saved", &[("name", name.into())])
        }
        Err(platform::DownloadFault) => words.say("download-fault"),
    };
    app.dialog.set(None);
    app.announcer.say(said);
}

/// The reference without what a file system may refuse; the start of the id where there is none.
fn file_name(app: App, id: DraftId) -> String {
    let draft = app.drafts.get(&id.to_string());
    let reference = draft.map(|draft| draft.reference()).unwrap_or_default();
    let safe = |c: char| if c.is_alphanumeric() { c } else { '-' };
    let name: String = reference.chars().map(safe).take(60).collect();
    match name.trim_matches('-') {
        "" => format!("point35-{}", &id.to_string()[..8]),
        name => format!("point35-{name}"),
    }
}
