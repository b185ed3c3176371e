//! The document as it will be, beside the form: in the document's languages, line by line.

use super::writing::use_writing;
use crate::export::html;
use crate::platform;
use crate::ui::say::use_say;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// After the last change, how long until the preview follows, in milliseconds.
const PAUSE: u32 = 250;

#[component]
pub fn Preview() -> impl IntoView {
    let say = use_say();
    let writing = use_writing();
    let shown = RwSignal::new(String::new());
    let latest = StoredValue::new(0u32);
    let alive = StoredValue::new(());
    Effect::new(move |before: Option<()>| {
        writing.read(|_| ());
        writing.app.directory.current.track();
        let turn = latest.get_value().wrapping_add(1);
        latest.set_value(turn);
        let draw = move || {
            if let Some(document) = untrack(move || writing.document()) {
                shown.set(html::html(&document));
            }
        };
        match before {
            None => draw(),
            Some(()) => spawn_local(async move {
                platform::delay(PAUSE).await;
                // The page may be gone by now, or something newer on its way.
                if alive.try_get_value().is_some() && latest.try_get_value() == Some(turn) {
                    draw();
                }
            }),
        }
    });
    // The exporter escapes every text, and the policy of the page runs no script it could hold.
    view! {
        <aside class="request-preview" tabindex="0" aria-label=say.text("preview-title")>
            <h2 class="preview-title">{say.text("preview-title")}</h2>
            <div class="paper" inner_html=shown></div>
        </aside>
    }
}
