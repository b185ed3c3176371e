//! Buttons that do more than call back.

use crate::platform;
use crate::ui::say::use_say;
use crate::ui::state::use_app;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// How much a button stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    /// What the page is for.
    First,
    Second,
    /// One of many.
    Quiet,
}

/// A button that does nothing but call back.
pub fn button(
    rank: Rank,
    label: Signal<String>,
    on_press: impl Fn() + Send + Sync + 'static,
) -> AnyView {
    let class = match rank {
        Rank::First => "button",
        Rank::Second => "button is-second",
        Rank::Quiet => "button is-quiet",
    };
    pressed(class, label, Callback::new(move |()| on_press()))
}

/// One view for all of them.
fn pressed(class: &'static str, label: Signal<String>, press: Callback<()>) -> AnyView {
    view! {
        <button type="button" class=class on:click=move |_| press.run(())>{label}</button>
    }
    .into_any()
}

/// Copies a text and says so, or says that the browser refused.
#[component]
pub fn CopyButton(
    #[prop(into)] label: Signal<String>,
    /// Called when the button is pressed.
    #[prop(into)]
    text: Callback<(), String>,
    #[prop(default = "button is-second")] class: &'static str,
) -> impl IntoView {
    let say = use_say();
    let app = use_app();
    let outcome = RwSignal::new(None::<&'static str>);
    let press = move |_| {
        let text = text.run(());
        spawn_local(async move {
            let id = match platform::copy_text(&text).await {
                Ok(()) => "copy-done",
                Err(platform::CopyFault) => "copy-fault",
            };
            outcome.set(Some(id));
            app.announcer.say(say.words_now().say(id));
        });
    };
    view! {
        <span class="copy">
            <button type="button" class=class on:click=press>{label}</button>
            {move || outcome.get().map(|id| view! { <span class="copy-outcome">{say.text(id)}</span> })}
        </span>
    }
}

/// A button that opens a file.
#[component]
pub fn OpenFileButton(
    #[prop(into)] id: String,
    #[prop(into)] label: Signal<String>,
    /// Endings and media types as in `accept`.
    accept: &'static str,
    on_choose: impl Fn(web_sys::File) + 'static,
    #[prop(default = "button is-second")] class: &'static str,
) -> impl IntoView {
    let choose = move |files: Vec<web_sys::File>| files.into_iter().for_each(&on_choose);
    file_button(id, label, accept, false, class, choose)
}

/// A button that opens several files at once, of any kind.
#[component]
pub fn OpenFilesButton(
    #[prop(into)] id: String,
    #[prop(into)] label: Signal<String>,
    on_choose: impl Fn(Vec<web_sys::File>) + 'static,
) -> impl IntoView {
    file_button(id, label, "", true, "button is-second", on_choose)
}

fn file_button(
    id: String,
    label: Signal<String>,
    accept: &'static str,
    multiple: bool,
    class: &'static str,
    on_choose: impl Fn(Vec<web_sys::File>) + 'static,
) -> impl IntoView {
    let choose = move |event: web_sys::Event| {
        let input = event
            .target()
            .and_then(|t| t.dyn_into::<HtmlInputElement>().ok());
        if let Some(input) = input {
            on_choose(platform::chosen_files(&input));
        }
    };
    view! {
        <span class="file-button">
            <input
                id=id.clone()
                class="visually-hidden"
                type="file"
                accept=accept
                multiple=multiple
                autocomplete="off"
                on:change=choose
            />
            <label for=id class=class>{label}</label>
        </span>
    }
}
