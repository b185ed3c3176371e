//! The interface: what a person sees and operates.

use leptos::prelude::*;

/// Mounts the app into the page's element `app`.
pub fn start() {
    let app = document().get_element_by_id("app");
    let Some(app) = app.and_then(|element| wasm_bindgen::JsCast::dyn_into(element).ok()) else {
        return;
    };
    mount_to(app, || view! { <main></main> }).forget();
}
