//! Opening another snapshot: it takes the place of the one in use only after a person has seen
//! what it is.

use crate::directory::{Snapshot, Succession};
use crate::i18n::dates;
use crate::platform;
use crate::ui::components::banner::{Banner, Tone};
use crate::ui::components::button::OpenFileButton;
use crate::ui::components::dialog::ConfirmDialog;
use crate::ui::say::use_say;
use crate::ui::state::{Refusal, use_app};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The largest file that is read, in bytes; the reader of snapshots has its own limits.
const MOST_BYTES: u32 = 32 << 20;

/// A snapshot that was read and waits for a decision.
#[derive(Clone)]
struct Waiting {
    snapshot: Snapshot,
    succession: Succession,
    bytes: Vec<u8>,
}

#[component]
pub fn OpenDirectory() -> impl IntoView {
    let say = use_say();
    let app = use_app();
    let waiting = RwSignal::new(None::<Waiting>);
    let refused = RwSignal::new(None::<String>);
    let open = move |file: web_sys::File| {
        refused.set(None);
        waiting.set(None);
        spawn_local(async move {
            match platform::read_file(&file, MOST_BYTES).await {
                Err(fault) => refused.set(Some(say.words_now().say(fault.message_id()))),
                Ok(opened) => match app.directory.examine(&opened.bytes) {
                    Ok((snapshot, succession)) => {
                        waiting.set(Some(Waiting {
                            snapshot,
                            succession,
                            bytes: opened.bytes,
                        }));
                    }
                    Err(refusal) => refused.set(Some(why(&say.words_now(), &refusal))),
                },
            }
        });
    };
    let take = move |_| {
        if let Some(Waiting {
            snapshot, bytes, ..
        }) = waiting.get_untracked()
        {
            app.directory.take(snapshot, bytes);
            app.announcer.say(say.words_now().say("directory-taken"));
        }
        waiting.set(None);
    };
    let described = move |Waiting {
                              snapshot,
                              succession,
                              ..
                          }: Waiting| {
        let words = say.words();
        let values = [
            ("number", snapshot.number.to_string().into()),
            ("issued", dates::date(&words, snapshot.issued).into()),
            ("until", dates::date(&words, snapshot.valid_until).into()),
            ("issuer", snapshot.issuer.clone().into()),
            ("count", snapshot.contact_points.len().into()),
        ];
        let other = (succession == Succession::OtherSeries)
            .then(|| view! { <p>{words.say("directory-other-series")}</p> });
        view! {
            <Banner tone=Tone::Information>
                <p>{words.say_with("directory-found", &values)}</p>
                {other}
                <p class="buttons">
                    <button type="button" class="button" on:click=take>
                        {say.text("directory-take")}
                    </button>
                    <button
                        type="button"
                        class="button is-second"
                        on:click=move |_| waiting.set(None)
                    >
                        {say.text("directory-leave")}
                    </button>
                </p>
            </Banner>
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
            <OpenFileButton id="directory-file" label=say.text("directory-open") accept=".json,application/json" on_choose=open />
            <div role="status">
                {move || {
                    refused.get().map(|text| view! { <Banner tone=Tone::Stop><p>{text}</p></Banner> })
                }}
                {move || waiting.get().map(described)}
            </div>
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

fn why(words: &crate::i18n::Words, refusal: &Refusal) -> String {
    match refusal {
        Refusal::Unreadable(fault) => words.say(&format!("snapshot-fault-{}", fault.id())),
        Refusal::NotNewer(succession) => {
            words.say(&format!("snapshot-succession-{}", succession.id()))
        }
    }
}
