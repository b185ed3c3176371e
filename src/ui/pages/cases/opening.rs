//! Opening a case file, and what came of the last one.

use crate::case_file::MOST_BYTES;
use crate::platform::{self, FileFault, FileKind, OpenedFile, PickFault};
use crate::ui::components::banner::{Banner, Tone};
use crate::ui::components::button::OpenFileButton;
use crate::ui::say::use_say;
use crate::ui::state::use_app;
use crate::vault::{CASE_FILE_EXTENSION, VaultFault, is_case_file};
use leptos::prelude::*;
use leptos::task::spawn_local;

#[component]
pub fn Opening() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let fault = RwSignal::new(None::<String>);
    let take = move |opened: Result<OpenedFile, FileFault>| {
        let words = say.words_now();
        let limit = format!("{} MiB", MOST_BYTES >> 20);
        let why = match opened {
            Ok(file) if is_case_file(&file.bytes) => {
                app.open_cases(file.bytes);
                None
            }
            Ok(_) => Some(words.say(&VaultFault::NotSealed.message_id())),
            Err(fault) => Some(words.say_with(fault.message_id(), &[("limit", limit.into())])),
        };
        if let Some(why) = &why {
            app.announcer.say(why.clone());
        }
        let _ = fault.try_set(why);
    };
    let open = move |file: web_sys::File| {
        spawn_local(async move { take(platform::read_file(&file, MOST_BYTES).await) });
    };
    let pick = move |_| {
        let description = say.words_now().say("cases-file");
        spawn_local(async move {
            let kind = FileKind {
                description: &description,
                ending: CASE_FILE_EXTENSION,
            };
            match platform::pick_to_open(&kind).await {
                Ok(handle) => {
                    take(handle.read(MOST_BYTES).await);
                    app.files.handle.set(Some(handle));
                }
                Err(PickFault::Cancelled) => {}
                Err(PickFault::Refused) => take(Err(FileFault::Unreadable)),
            }
        });
    };
    let button = match platform::has_file_picker() {
        true => view! {
            <button type="button" class="button is-second" on:click=pick>
                {say.text("cases-open")}
            </button>
        }
        .into_any(),
        false => view! {
            <OpenFileButton
                id="open-cases-file"
                label=say.text("cases-open")
                accept=".p35cases"
                on_choose=open
            />
        }
        .into_any(),
    };
    view! {
        <div class="buttons">{button}</div>
        {move || fault.get().map(|said| view! { <Banner tone=Tone::Stop><p>{said}</p></Banner> })}
    }
}

/// How many cases came in, and how.
#[component]
pub fn Arrived() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    move || {
        app.files.arrived.get().map(|arrived| {
            let words = say.words();
            match arrived {
                Err(fault) => {
                    let said = words.say(&fault.message_id());
                    view! { <Banner tone=Tone::Stop><p>{said}</p></Banner> }
                }
                Ok(arrived) => {
                    let values = [
                        ("new", arrived.new.into()),
                        ("changed", arrived.changed.into()),
                        ("same", arrived.same.into()),
                    ];
                    let said = words.say_with("cases-arrived", &values);
                    let counts = [
                        ("cases-arrived-conflicts", arrived.conflicts),
                        ("cases-arrived-left", arrived.left),
                        ("cases-arrived-gone", arrived.gone),
                    ];
                    let told = counts.into_iter().filter(|(_, count)| *count > 0);
                    let more: Vec<_> = told
                        .map(|(id, count)| words.say_with(id, &[("count", count.into())]))
                        .map(|said| view! { <p>{said}</p> })
                        .collect();
                    view! { <Banner tone=Tone::Done><p>{said}</p>{more}</Banner> }
                }
            }
        })
    }
}
