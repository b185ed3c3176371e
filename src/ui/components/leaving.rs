//! Telling that a field was left. What follows from it, an error mostly, moves what stands below; were
//! that said while the button of a mouse or a finger is down, what was pressed would move away from
//! under it, and the press be lost. So it waits for the end of the press.

use leptos::ev;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::time::Duration;

thread_local! {
    static IS_PRESSED: Cell<bool> = const { Cell::new(false) };
    static WAITING: RefCell<Vec<Callback<()>>> = const { RefCell::new(Vec::new()) };
}

/// Notes from now on whether something is being pressed.
pub fn watch_presses() {
    window_event_listener(ev::pointerdown, |_| IS_PRESSED.set(true));
    window_event_listener(ev::pointerup, |_| end_of_press());
    window_event_listener(ev::pointercancel, |_| end_of_press());
    // A press that ended outside the window ends with the next key at the latest.
    window_event_listener(ev::keydown, |_| end_of_press());
}

/// Says that a field was left, once nothing is being pressed.
pub fn leave(on_leave: Callback<()>) {
    if IS_PRESSED.get() {
        WAITING.with_borrow_mut(|waiting| waiting.push(on_leave));
    } else {
        on_leave.try_run(());
    }
}

/// The click comes after the end of the press, in the same turn.
fn end_of_press() {
    IS_PRESSED.set(false);
    if WAITING.with_borrow(Vec::is_empty) {
        return;
    }
    let tell = || {
        for on_leave in WAITING.take() {
            // The field may be gone by now.
            on_leave.try_run(());
        }
    };
    set_timeout(tell, Duration::ZERO);
}
