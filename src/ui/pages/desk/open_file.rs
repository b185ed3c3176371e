//! Opening a draft from a file, by choosing it or dropping it on the button.

use crate::platform::{self, FileFault as Unread};
use crate::request::{FileFault, read_file};
use crate::route::{RequestView, Route};
use crate::ui::components::banner::{Banner, Tone};
use crate::ui::components::button::OpenFileButton;
use crate::ui::dialogs::Dialog;
use crate::ui::say::{Say, use_say};
use crate::ui::state::{App, use_app};
use crate::vault::is_draft_file;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The largest file that is read, in MiB: above the largest request.
const LIMIT_MIB: u32 = 16;

#[component]
pub fn OpenFile() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let fault = RwSignal::new(None::<&'static str>);
    let open = move |file: web_sys::File| {
        fault.set(None);
        spawn_local(async move {
            if let Err(id) = open(app, say, file).await {
                fault.set(Some(id));
                app.announcer.say(sentence(say, id));
            }
        });
    };
    view! {
        <div class="desk-open" on:dragover=|event| event.prevent_default() on:drop=move |event| {
            if let Some(file) = platform::dropped_file(&event) {
                open(file);
            }
        }>
            <OpenFileButton
                id="open-draft"
                label=say.text("desk-open-file")
                accept=".p35draft,.json,application/json"
                on_choose=open
            />
        </div>
        {move || {
            fault.get().map(|id| {
                view! { <Banner tone=Tone::Stop><p>{sentence(say, id)}</p></Banner> }
            })
        }}
    }
}

fn sentence(say: Say, id: &'static str) -> String {
    let limit = format!("{LIMIT_MIB} MiB");
    say.words().say_with(id, &[("limit", limit.into())])
}

/// The id of the message that says why not.
async fn open(app: App, say: Say, file: web_sys::File) -> Result<(), &'static str> {
    let opened = platform::read_file(&file, LIMIT_MIB << 20).await;
    let opened = opened.map_err(|fault| match fault {
        Unread::TooLarge => "open-file-too-large",
        Unread::Unreadable => "file-fault-unreadable",
    })?;
    if is_draft_file(&opened.bytes) {
        app.dialog.set(Some(Dialog::OpenSealed(opened.bytes)));
        return Ok(());
    }
    let request = read_file(&opened.bytes, String::new()).map_err(|fault| match fault {
        FileFault::TooLarge { .. } => "open-file-too-large",
        FileFault::NotARequest => "open-file-not-a-draft",
        FileFault::Newer { .. } => "open-file-newer",
        FileFault::Damaged { .. } => "open-file-damaged",
    })?;
    let draft = app
        .drafts
        .take_in(request)
        .map_err(|_| "vault-fault-no-randomness")?;
    let name = super::draft_card::name(say, &draft);
    app.announcer.say(
        say.words_now()
            .say_with("open-file-done", &[("reference", name.into())]),
    );
    let route = Route::Request(draft.id.to_string(), RequestView::Sections);
    app.location.go(&route);
    Ok(())
}
