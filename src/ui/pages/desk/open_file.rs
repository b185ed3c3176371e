//! Opening what came in: a file, by choosing it or by dropping it anywhere on the desk, or a pasted
//! text. A request that came in is shown on its page, a sealed file asks for its passphrase.

use super::paste;
use crate::case_file;
use crate::platform::{self, FileFault as Unread};
use crate::reader::{self, Fault, Incoming, limits};
use crate::route::Route;
use crate::ui::components::banner::{Banner, Tone};
use crate::ui::components::button::OpenFileButton;
use crate::ui::dialogs::Dialog;
use crate::ui::say::{Say, use_say};
use crate::ui::state::{App, use_app};
use crate::vault::{CASE_FILE_EXTENSION, is_case_file, is_draft_file};
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// Why a file is not opened.
#[derive(Clone)]
enum Refusal {
    /// The browser could not read it.
    Unread(Unread),
    Fault(Fault),
}

#[component]
pub fn OpenFile() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let refusal = RwSignal::new(None::<Refusal>);
    let open = move |file: web_sys::File| {
        refusal.set(None);
        spawn_local(async move {
            if let Err(why) = open(app, say, file).await {
                app.announcer.say(sentence(say, &why));
                // The desk may have been left in the meantime.
                let _ = refusal.try_set(Some(why));
            }
        });
    };
    take_what_is_dropped(open);
    let paste = move |text: String| {
        refusal.set(None);
        let directory = app.directory.current.get_untracked();
        match reader::read_text(&text, &directory) {
            Ok(incoming) => show(app, say, incoming),
            Err(fault) => {
                let why = Refusal::Fault(fault);
                app.announcer.say(sentence(say, &why));
                refusal.set(Some(why));
            }
        }
    };
    view! {
        <div class="desk-open">
            <OpenFileButton
                id="open-file"
                label=say.text("desk-open-file")
                accept=".pdf,.json,.p35draft,.p35cases,application/pdf,application/json"
                on_choose=open
            />
        </div>
        <p class="hint">{say.text("desk-drop-hint")}</p>
        <PasteText on_text=paste />
        {move || {
            refusal.get().map(|why| {
                view! { <Banner tone=Tone::Stop><p>{sentence(say, &why)}</p></Banner> }
            })
        }}
    }
}

/// Who has only the paper has the text of its QR code from a telephone or a scanner.
#[component]
fn PasteText(#[prop(into)] on_text: Callback<String>) -> impl IntoView {
    let say = use_say();
    // The desk is there sooner without the field.
    let is_wanted = RwSignal::new(false);
    view! {
        <details class="paste" id="paste" on:toggle=move |_| is_wanted.set(true)>
            <summary>{say.text("desk-paste-title")}</summary>
            <Show when=move || is_wanted.get()>
                <paste::PasteField on_text />
            </Show>
        </details>
    }
}

/// While the desk is shown, the whole window takes files.
fn take_what_is_dropped(open: impl Fn(web_sys::File) + 'static) {
    let over = window_event_listener(ev::dragover, |event| event.prevent_default());
    let drop = window_event_listener(ev::drop, move |event| {
        if let Some(file) = platform::dropped_files(&event).into_iter().next() {
            open(file);
        }
    });
    on_cleanup(move || {
        over.remove();
        drop.remove();
    });
}

fn sentence(say: Say, refusal: &Refusal) -> String {
    let words = say.words();
    let fault = match refusal {
        Refusal::Unread(Unread::Unreadable) => return words.say(Unread::Unreadable.message_id()),
        Refusal::Unread(Unread::TooLarge) => &Fault::TooLarge {
            most: limits::MOST_FILE,
        },
        Refusal::Fault(fault) => fault,
    };
    let arguments = fault.arguments().into_iter();
    let arguments: Vec<_> = arguments
        .map(|(name, value)| (name, value.into()))
        .collect();
    words.say_with(&fault.message_id(), &arguments)
}

async fn open(app: App, say: Say, file: web_sys::File) -> Result<(), Refusal> {
    let most = match file.name().ends_with(CASE_FILE_EXTENSION) {
        true => case_file::MOST_BYTES,
        false => u32::try_from(limits::MOST_FILE).unwrap_or(u32::MAX),
    };
    let opened = platform::read_file(&file, most)
        .await
        .map_err(Refusal::Unread)?;
    if is_case_file(&opened.bytes) {
        app.open_cases(opened.bytes);
        return Ok(());
    }
    if is_draft_file(&opened.bytes) {
        app.dialog.set(Some(Dialog::OpenSealed(opened.bytes)));
        return Ok(());
    }
    let incoming = reader::read(&opened.bytes).map_err(Refusal::Fault)?;
    show(app, say, incoming);
    Ok(())
}

fn show(app: App, say: Say, incoming: Incoming) {
    app.incoming.set(Some(Arc::new(incoming)));
    app.location.go(&Route::Incoming);
    app.announcer.say(say.words_now().say("incoming-opened"));
}
