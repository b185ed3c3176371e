//! The browser's question before a page with unsaved work is closed.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::BeforeUnloadEvent;

const EVENT: &str = "beforeunload";

/// While this value lives, closing or reloading the page asks first. Drop it as soon as the work is
/// saved: a listener that stays makes the browser slower to go back and forth.
#[derive(Debug)]
pub struct LeaveWarning {
    listener: Closure<dyn FnMut(BeforeUnloadEvent)>,
}

impl LeaveWarning {
    /// Asks from now on. The words of the question are the browser's own.
    pub fn on() -> Self {
        let listener = Closure::new(|event: BeforeUnloadEvent| {
            event.prevent_default();
            // Older engines ask only where a value is returned.
            event.set_return_value("1");
        });
        if let Some(window) = web_sys::window() {
            let function = listener.as_ref().unchecked_ref();
            let _ = window.add_event_listener_with_callback(EVENT, function);
        }
        Self { listener }
    }
}

impl Drop for LeaveWarning {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            let function = self.listener.as_ref().unchecked_ref();
            let _ = window.remove_event_listener_with_callback(EVENT, function);
        }
    }
}
