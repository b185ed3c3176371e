//! The interface: what a person sees and operates.
//!
//! [`shell`] is the frame of every page and shows the page of the [route](crate::route); `pages`
//! are made of `components`, which take values and callbacks and hold no rules; `state` holds
//! everything that outlives a page, in one [`App`](state::App) that any of them gets by
//! [`use_app`](state::use_app); words come by [`use_say`](say::use_say).

pub mod components;
pub mod dialogs;
pub mod pages;
pub mod say;
pub mod shell;
pub mod state;

use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Mounts the app into the page's element `app`.
pub fn start() {
    let place = document().get_element_by_id("app");
    let Some(place) = place.and_then(|element| element.dyn_into().ok()) else {
        return;
    };
    mount_to(place, || view! { <shell::Shell /> }).forget();
}
