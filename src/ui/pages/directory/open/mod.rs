//! Opening a directory snapshot: it takes the place of the one in use only after a person has seen
//! what it is, who signed it and what it changes.

mod changes;
mod decision;
mod key;
mod waiting;

pub use decision::Decision;
pub use key::sentence;

use crate::i18n::Words;
use crate::platform;
use crate::signature::{JoinFault, join};
use crate::ui::components::banner::{Banner, Tone};
use crate::ui::components::button::OpenFilesButton;
use crate::ui::components::dialog::ConfirmDialog;
use crate::ui::say::use_say;
use crate::ui::state::{Examined, Refusal, use_app};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The largest file that is read, in bytes; the reader of snapshots has its own limits.
const MOST_BYTES: u32 = 32 << 20;

#[component]
pub fn OpenDirectory() -> impl IntoView {
    let say = use_say();
    let app = use_app();
    let waiting = RwSignal::new(None::<Examined>);
    let refused = RwSignal::new(None::<String>);
    let open = move |files: Vec<web_sys::File>| {
        refused.set(None);
        waiting.set(None);
        spawn_local(async move {
            let words = say.words_now();
            match read_joined(files).await {
                Err(id) => refused.set(Some(words.say(id))),
                Ok(bytes) => match app.directory.examine(bytes) {
                    Ok(examined) => waiting.set(Some(examined)),
                    Err(refusal) => refused.set(Some(self::refused(&words, &refusal))),
                },
            }
        });
    };
    let on_done = Callback::new(move |said: Option<&'static str>| {
        if let Some(said) = said {
            app.announcer.say(say.words_now().say(said));
        }
        waiting.set(None);
    });
    let shown = move |examined| match examined {
        Examined::Snapshot(examined) => {
            view! { <waiting::Waiting examined=*examined on_done /> }.into_any()
        }
        Examined::NextKey(rotation) => {
            view! { <key::NextKey rotation=*rotation on_done /> }.into_any()
        }
    };
    let is_returning = RwSignal::new(false);
    let give_back = move || {
        let said = match app.directory.return_to_exercise() {
            Ok(()) => "directory-returned".to_owned(),
            Err(fault) => fault.message_id(),
        };
        app.announcer.say(say.words_now().say(&said));
    };
    view! {
        <section class="part">
            <h2>{say.text("directory-open-title")}</h2>
            <p class="hint">{say.text("directory-open-hint")}</p>
            <OpenFilesButton id="directory-file" label=say.text("directory-open") on_choose=open />
            <div role="status">
                {move || {
                    refused.get().map(|text| view! { <Banner tone=Tone::Stop><p>{text}</p></Banner> })
                }}
            </div>
            {move || waiting.get().map(shown)}
            <Show when=move || app.directory.is_opened()>
                <p>
                    <button
                        type="button"
                        class="button is-quiet"
                        on:click=move |_| is_returning.set(true)
                    >
                        {say.text("directory-return")}
                    </button>
                </p>
                <ConfirmDialog
                    id="return-to-exercise"
                    is_open=is_returning
                    title=say.text("directory-return")
                    text=say.text("directory-return-text")
                    confirm_label=say.text("directory-return")
                    on_confirm=give_back
                />
            </Show>
        </section>
    }
}

/// A snapshot that came as one file, or as several: with its signature and its issuer's key.
///
/// # Errors
/// The id of the message that says why they are not read.
pub async fn read_joined(files: Vec<web_sys::File>) -> Result<Vec<u8>, &'static str> {
    let mut read = Vec::new();
    for file in files {
        let opened = platform::read_file(&file, MOST_BYTES).await;
        read.push(opened.map_err(|fault| fault.message_id())?.bytes);
    }
    join(read).map_err(|JoinFault| "directory-files-mixed")
}

/// Why a file does not take the place of the directory in use.
pub fn refused(words: &Words, refusal: &Refusal) -> String {
    match refusal {
        Refusal::Unreadable(fault) => words.say(&format!("snapshot-fault-{}", fault.id())),
        Refusal::NotNewer(succession) => {
            words.say(&format!("snapshot-succession-{}", succession.id()))
        }
        Refusal::Signature(standing) => sentence(words, standing),
        Refusal::KeyNotBelieved => words.say("directory-key-not-believed"),
    }
}
