//! Finds out, when the desk has long been there, whether the window is a private one, and says so.

use super::App;
use crate::platform;
use crate::route::Route;
use crate::storage::WindowKind;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What the program reads and writes at its start is through by then, in milliseconds.
const AFTER: u32 = 1_500;

impl App {
    /// Where everything was just deleted nothing is tried.
    pub(super) fn look_at_the_window(self) {
        if self.location.route.get_untracked() == Route::Wiped {
            return;
        }
        spawn_local(async move {
            platform::delay(AFTER).await;
            let earlier = self.keeper.earlier.get_untracked();
            let kind = platform::window_kind(earlier.map(|starts| starts.first)).await;
            self.keeper.window_kind.set(kind);
            if kind == WindowKind::Private {
                let words = self.interface.words.get_untracked();
                self.announcer.say(words.say("storage-private"));
            }
        });
    }
}
