//! What is asked at the start, and what waits until the desk is there and the rest of the program is
//! unpacked.

use super::App;
use crate::platform;
use crate::storage::Sealing;
use crate::ui::components::leaving::watch_presses;
use crate::ui::dialogs::Dialog;
use leptos::prelude::*;
use leptos::task::spawn_local;

impl App {
    /// Sealed records are of no use until the passphrase is entered, so it is asked for at once.
    pub(super) fn ask_for_the_passphrase(self) {
        if self.keeper.sealing.get_untracked() == Sealing::Locked {
            self.dialog.set(Some(Dialog::Unlock));
        }
    }

    /// Reads the journal and finds out which window writes. Nothing can be unlocked before.
    pub(super) fn join_after_the_start(self) {
        spawn_local(async move {
            platform::whole().await;
            watch_presses();
            set_timeout(move || self.join_the_windows(), std::time::Duration::ZERO);
        });
    }
}
