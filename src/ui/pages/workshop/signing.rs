//! The snapshot checked and saved for signing; the signed file joined and checked as a recipient
//! would.

use super::Bench;
use crate::ui::components::banner::Tone;
use crate::ui::components::button::{OpenFilesButton, Rank, button};
use crate::ui::components::page::Part;
use crate::ui::pages::directory::{read_joined, refused, sentence};
use crate::ui::pages::record::snapshot_fault;
use crate::ui::say::use_say;
use crate::ui::state::{Examined, use_app};
use crate::workshop::Workshop;
use leptos::prelude::*;
use leptos::task::spawn_local;

#[component]
pub fn Signing(bench: Bench) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let export = move || {
        let Some(workshop) = bench.workshop.get_untracked() else {
            return;
        };
        match workshop.check() {
            Ok(_) => bench.save(
                &name(&workshop, "json"),
                "application/json",
                &workshop.bytes(),
            ),
            Err(fault) => bench.tell(Tone::Stop, snapshot_fault(&say.words_now(), &fault)),
        }
    };
    let joined = RwSignal::new(None::<Joined>);
    let join = move |files: Vec<web_sys::File>| {
        joined.set(None);
        spawn_local(async move {
            let words = say.words_now();
            let bytes = match read_joined(files).await {
                Ok(bytes) => bytes,
                Err(id) => return bench.tell(Tone::Stop, words.say(id)),
            };
            match app.directory.examine(bytes.clone()) {
                Err(refusal) => bench.tell(Tone::Stop, refused(&words, &refusal)),
                Ok(Examined::NextKey(_)) => {
                    bench.tell(Tone::Stop, words.say("snapshot-fault-not-a-snapshot"));
                }
                Ok(Examined::Snapshot(examined)) => {
                    let number = examined.snapshot.number;
                    let name = format!("directory-{number}.p35directory");
                    joined.set(Some(Joined { name, bytes }));
                    let good = words.say("workshop-good");
                    let signed = sentence(&words, &examined.standing);
                    bench.tell(Tone::Done, format!("{good} {signed}"));
                }
            }
        });
    };
    // Browsers refuse a second download that nobody pressed a button for.
    let save = move || {
        if let Some(Joined { name, bytes }) = joined.get_untracked() {
            bench.save(&name, "application/octet-stream", &bytes);
        }
    };
    view! {
        <Part id="workshop-signing" title=say.text("workshop-signing")>
            <p>
                {button(Rank::First, say.text("workshop-export"), export)}
            </p>
            <p class="hint">{say.text("workshop-sign-hint")}</p>
            <p><code dir="ltr">"minisign -S -m directory-1.json"</code></p>
            <OpenFilesButton id="workshop-join" label=say.text("workshop-join") on_choose=join />
            <Show when=move || joined.with(Option::is_some)>
                <p>{button(Rank::First, say.text("workshop-joined-save"), save)}</p>
            </Show>
        </Part>
    }
}

/// A signed snapshot, as it is distributed.
#[derive(Clone)]
struct Joined {
    name: String,
    bytes: Vec<u8>,
}

fn name(workshop: &Workshop, ending: &str) -> String {
    format!("directory-{}.{ending}", workshop.file.number)
}
