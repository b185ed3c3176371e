//! Modal dialogs on the browser's own `dialog`: it keeps the focus inside and gives it back. From its
//! last element Tab leads to the first one, as the pattern of WAI-ARIA for modal dialogs says; by
//! itself a browser leads to its own bars, and Firefox from there to the last element again.

use crate::ui::say::use_say;
use crate::ui::shell::{PAGE_TITLE, focus};
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

/// A dialog that is open as long as it is part of the page. Escape asks to close it.
#[component]
pub fn Modal(
    /// Unique on the page.
    id: &'static str,
    #[prop(into)] title: Signal<String>,
    #[prop(into)] on_close: Callback<()>,
    children: Children,
) -> impl IntoView {
    let element = NodeRef::<html::Dialog>::new();
    give_the_focus_back();
    Effect::new(move |_| {
        if let Some(dialog) = element.get()
            && !dialog.open()
        {
            // Fails only for a dialog that is open already or not part of the page.
            let _ = dialog.show_modal();
        }
    });
    let heading = format!("{id}-heading");
    let labelled_by = heading.clone();
    view! {
        <dialog
            node_ref=element
            id=id
            class="dialog"
            aria-labelledby=labelled_by
            on:cancel=move |event: web_sys::Event| {
                event.prevent_default();
                on_close.run(());
            }
            // Some browsers close it themselves when Escape is pressed twice.
            on:close=move |_| on_close.run(())
            on:keydown=move |event| {
                if let Some(dialog) = element.get_untracked() {
                    go_round(&dialog, &event);
                }
            }
        >
            <h2 id=heading>{title}</h2>
            {children()}
        </dialog>
    }
}

/// What Tab stops at.
const STOPS: &str =
    ":is(a[href],button,input,select,textarea,summary,[tabindex='0']):not(:disabled)";
/// What is folded away together with the elements in it.
const FOLDED: &str = "details:not([open]) > :not(summary)";

fn go_round(dialog: &Element, event: &KeyboardEvent) {
    // WebKit on GTK names no key where Shift is held, only its place.
    let is_tab = event.key() == "Tab" || event.code() == "Tab";
    if !is_tab || event.alt_key() || event.ctrl_key() || event.meta_key() {
        return;
    }
    let stops = stops(dialog);
    let (Some(first), Some(last)) = (stops.first(), stops.last()) else {
        return;
    };
    let (end, next) = match event.shift_key() {
        true => (first, last),
        false => (last, first),
    };
    if document().active_element().as_ref() == Some(end.as_ref()) {
        event.prevent_default();
        // Where it cannot take the focus, the focus stays inside as well.
        let _ = next.focus();
    }
}

fn stops(dialog: &Element) -> Vec<HtmlElement> {
    let Ok(found) = dialog.query_selector_all(STOPS) else {
        return Vec::new();
    };
    let elements = (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok());
    let is_shown = |element: &HtmlElement| {
        element.offset_parent().is_some() && matches!(element.closest(FOLDED), Ok(None))
    };
    elements.filter(is_shown).collect()
}

/// A dialog that leaves the page does not give the focus back by itself, as one that is closed does.
fn give_the_focus_back() {
    let before = document().active_element();
    let before = before.and_then(|element| element.dyn_into::<HtmlElement>().ok());
    let before = StoredValue::new_local(before);
    on_cleanup(move || {
        let Some(element) = before.try_get_value().flatten() else {
            return;
        };
        request_animation_frame(move || {
            if element.is_connected() {
                // An element that cannot take the focus any more leaves it where it is.
                let _ = element.focus();
            } else {
                focus(PAGE_TITLE);
            }
        });
    });
}

/// Asks once before something that cannot be undone.
#[component]
pub fn ConfirmDialog(
    id: &'static str,
    /// The dialog is shown while this is true.
    is_open: RwSignal<bool>,
    #[prop(into)] title: Signal<String>,
    #[prop(into)] text: Signal<String>,
    #[prop(into)] confirm_label: Signal<String>,
    #[prop(into)] on_confirm: Callback<()>,
) -> impl IntoView {
    let say = use_say();
    let close = move || is_open.set(false);
    view! {
        <Show when=move || is_open.get()>
            <Modal id=id title=title on_close=close>
                <p>{text}</p>
                <div class="buttons">
                    <button type="button" class="button is-second" on:click=move |_| close()>
                        {say.text("dialog-cancel")}
                    </button>
                    <button type="button" class="button is-danger" on:click=move |_| {
                        close();
                        on_confirm.run(());
                    }>
                        {confirm_label}
                    </button>
                </div>
            </Modal>
        </Show>
    }
}
