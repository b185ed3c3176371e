//! Waiting: for the next picture on the screen, or for a while.

use js_sys::{Function, Promise};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::JsFuture;

/// A window in the background gets no frames; the wait then ends after this many milliseconds.
const NO_FRAME: i32 = 200;

/// Waits until the browser has painted what was changed before the call, so that a sign of life is
/// on the screen before something long (such as deriving a key) keeps the page from painting.
pub async fn painted() {
    settle(Promise::new(&mut |resolve, _| {
        call_later(&resolve, NO_FRAME);
        // The frame's own call comes before painting, the timer set in it comes after.
        let after_paint = Closure::once_into_js(move || call_later(&resolve, 0));
        if let Some(window) = web_sys::window() {
            let _ = window.request_animation_frame(after_paint.unchecked_ref());
        }
    }))
    .await;
}

/// Waits for a number of milliseconds.
pub async fn delay(milliseconds: u32) {
    let milliseconds = i32::try_from(milliseconds).unwrap_or(i32::MAX);
    settle(Promise::new(&mut |resolve, _| {
        call_later(&resolve, milliseconds)
    }))
    .await;
}

fn call_later(function: &Function, milliseconds: i32) {
    if let Some(window) = web_sys::window() {
        let _ =
            window.set_timeout_with_callback_and_timeout_and_arguments_0(function, milliseconds);
    }
}

/// These promises are never rejected.
async fn settle(promise: Promise) {
    let _ = JsFuture::from(promise).await;
}
