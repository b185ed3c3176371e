//! Locking at once, by a key or after some time without a person.

use super::App;
use crate::platform;
use crate::ui::dialogs::Dialog;
use jiff::Timestamp;
use leptos::prelude::*;
use web_sys::KeyboardEvent;

/// The keys as they are shown, and as `aria-keyshortcuts` names them.
pub const LOCK_KEYS: &str = "Alt+Shift+L";

/// What tells that somebody is there.
const SIGNS: [&str; 4] = ["keydown", "pointerdown", "pointermove", "wheel"];

impl App {
    /// Locks, says so and asks for the passphrase. Where something cannot be saved nothing is
    /// locked, for it would be lost; the head of the page says what to do.
    pub fn lock_now(self) {
        if !self.keeper.is_open_now() || self.lock().is_err() {
            return;
        }
        let words = self.interface.words.get_untracked();
        self.announcer.say(words.say("storage-is-locked"));
        self.dialog.set(Some(Dialog::Unlock));
    }

    pub(super) fn lock_on_keys(self) {
        window_event_listener(leptos::ev::keydown, move |event| {
            if are_lock_keys(&event) {
                event.prevent_default();
                self.lock_now();
            }
        });
    }

    /// A device that slept in the meantime locks at the first sign of somebody.
    pub(super) fn lock_when_idle(self) {
        let last = StoredValue::new(platform::now());
        for sign in SIGNS {
            window_event_listener_untyped(sign, move |_| {
                self.lock_if_over(last.get_value());
                last.set_value(platform::now());
            });
        }
        Effect::new(move |_| {
            self.clock.now.track();
            self.lock_if_over(last.get_value());
        });
    }

    fn lock_if_over(self, last: Timestamp) {
        let time = self.interface.lock_after.get_untracked();
        if time.is_over(last, platform::now()) {
            self.lock_now();
        }
    }
}

/// By the place of the key, so that they are the same on every layout.
fn are_lock_keys(event: &KeyboardEvent) -> bool {
    let with = event.alt_key() && event.shift_key() && !event.ctrl_key() && !event.meta_key();
    with && (event.code() == "KeyL" || event.key().eq_ignore_ascii_case("l"))
}
