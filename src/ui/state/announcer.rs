//! What screen readers are told without the focus moving.

use leptos::prelude::*;

/// The text of the shell's live region.
#[derive(Clone, Copy)]
pub struct Announcer {
    said: RwSignal<(String, bool)>,
}

impl Default for Announcer {
    fn default() -> Self {
        Self {
            said: RwSignal::new((String::new(), false)),
        }
    }
}

impl Announcer {
    /// Says a sentence politely; the same sentence twice is said twice.
    pub fn say(self, text: impl Into<String>) {
        self.said.update(|(said, turn)| {
            *said = text.into();
            *turn = !*turn;
        });
    }

    /// What is to stand in the live region. A space at the end that comes and goes makes an equal
    /// sentence a change.
    pub fn text(self) -> Signal<String> {
        let said = self.said;
        Signal::derive(move || {
            said.with(|(text, turn)| match (text.is_empty(), turn) {
                (false, true) => format!("{text}\u{a0}"),
                (true, _) | (false, false) => text.clone(),
            })
        })
    }
}
