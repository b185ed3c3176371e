//! The foot of every page: what it is, and that there is no network.

use crate::platform;
use crate::ui::say::use_say;
use leptos::prelude::*;

#[component]
pub fn Foot() -> impl IntoView {
    let say = use_say();
    let version = platform::program_version();
    let line = say.with("foot-line", move || {
        vec![("version", version.clone().into())]
    });
    view! { <footer class="foot"><p>{line}</p></footer> }
}
