//! When the records lock by themselves, and the keys that lock them at once.

use crate::profile::LockAfter;
use crate::ui::components::choice::{Choice, Select};
use crate::ui::components::field::Field;
use crate::ui::say::use_say;
use crate::ui::state::{LOCK_KEYS, use_app};
use leptos::prelude::*;

#[component]
pub fn LockAfterIdle() -> impl IntoView {
    let say = use_say();
    let interface = use_app().interface;
    let id = |time: LockAfter| time.minutes().unwrap_or_default().to_string();
    let choices = Signal::derive(move || {
        let words = say.words();
        let choice = |time: LockAfter| {
            let label = match time.minutes() {
                Some(minutes) => {
                    words.say_with("settings-lock-minutes", &[("minutes", minutes.into())])
                }
                None => words.say("settings-lock-never"),
            };
            Choice::new(id(time), label)
        };
        LockAfter::ALL.map(choice).to_vec()
    });
    let choose = move |chosen: String| {
        if let Some(time) = LockAfter::ALL.into_iter().find(|time| id(*time) == chosen) {
            interface.lock_after(time);
        }
    };
    let hint = say.with("settings-lock-hint", || vec![("keys", LOCK_KEYS.into())]);
    let field = Field::new("lock-after", say.text("settings-lock"))
        .hint(Signal::derive(move || Some(hint.get())));
    view! {
        <Select
            field=field
            choices=choices
            value=Signal::derive(move || id(interface.lock_after.get()))
            on_choose=choose
        />
    }
}
