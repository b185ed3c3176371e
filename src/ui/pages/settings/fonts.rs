//! The font packs: which there are, which are at hand, where they are kept and why there.

use crate::coverage::packs;
use crate::ui::components::page::Part;
use crate::ui::pages::font_packs::OpenPack;
use crate::ui::say::use_say;
use crate::ui::state::{PackAtHand, PackPlace, use_app};
use leptos::prelude::*;
use leptos::task::spawn_local;

#[component]
pub fn FontPacks() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let is_whole = Memo::new(move |_| {
        let in_file = |pack: &PackAtHand| pack.place == PackPlace::File;
        app.packs.at_hand.with(|packs| packs.iter().any(in_file))
    });
    let keeps = move || match app.packs.keeps.get() {
        true => "fonts-kept-browser",
        false => "fonts-kept-nowhere",
    };
    view! {
        <Part id="fonts" title=say.text("fonts-title") hint=say.text("fonts-hint")>
            <ul class="packs">
                {packs::known().iter().map(|pack| view! { <Pack name=pack.name /> }).collect_view()}
            </ul>
            <Show
                when=move || !is_whole.get()
                fallback=move || view! { <p>{say.text("fonts-in-file")}</p> }
            >
                <p class="hint">{move || say.text(keeps())}</p>
                <p class="buttons"><OpenPack id="open-pack" /></p>
            </Show>
        </Part>
    }
}

/// One pack: its scripts, where it is, and a button that takes it out of there.
#[component]
fn Pack(name: &'static str) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let pack = Memo::new(move |_| {
        let is_meant = |pack: &&PackAtHand| pack.about.name == name;
        app.packs
            .at_hand
            .with(|packs| packs.iter().find(is_meant).cloned())
    });
    let state = move || {
        let words = say.words();
        let at_hand = |id: &str, pack: &PackAtHand| {
            let size = pack.about.size.div_ceil(1000).to_string();
            let version = pack.about.version.to_string();
            words.say_with(id, &[("version", version.into()), ("size", size.into())])
        };
        pack.with(|pack| match pack {
            None => words.say_with("fonts-absent", &[("file", packs::file_name(name).into())]),
            Some(pack) => match pack.place {
                PackPlace::File => words.say("fonts-in-this-file"),
                PackPlace::Browser => at_hand("fonts-kept", pack),
                PackPlace::Memory => at_hand("fonts-in-memory", pack),
            },
        })
    };
    let is_removable = move || {
        let place = pack.with(|pack| pack.as_ref().map(|pack| pack.place));
        matches!(place, Some(PackPlace::Browser | PackPlace::Memory))
    };
    let label = say.with("fonts-remove", move || {
        vec![("pack", say.words().say(&format!("pack-{name}")).into())]
    });
    let remove = move |_| {
        spawn_local(async move {
            app.packs.remove(name).await;
            app.announcer.say(say.words_now().say("fonts-removed"));
        });
    };
    view! {
        <li>
            <strong>{say.text(format!("pack-{name}"))}</strong>
            <span class="hint">{state}</span>
            <Show when=is_removable>
                <button type="button" class="line-button" on:click=remove>{label}</button>
            </Show>
        </li>
    }
}
