//! Two clocks: when work was last written in this browser, and when it was last saved to a file; with
//! a reminder as long as it is in no file.

use crate::i18n::dates;
use crate::storage::Sealing;
use crate::ui::components::banner::{Banner, Tone};
use crate::ui::say::{Say, use_say};
use crate::ui::state::{App, use_app};
use jiff::Timestamp;
use leptos::prelude::*;

#[component]
pub fn Clocks() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let written = move || match app.keeper.sealing.get() {
        Sealing::Locked => say.words().say("where-when-unlocked"),
        Sealing::NoPassphrase | Sealing::Open => clock(app, say, app.keeper.last_written.get()),
    };
    let saved = move || {
        let file = app.keeper.saved_file.get();
        clock(app, say, file.map(|file| file.at))
    };
    let reminder = Memo::new(move |_| match app.keeper.saved_file.get() {
        None if app.drafts.list().is_empty() => None,
        None => Some("where-file-missing"),
        Some(_) => app.keeper.is_file_old().then_some("where-file-old"),
    });
    view! {
        <dl class="facts">
            <dt>{say.text("where-last-written")}</dt>
            <dd>{written}</dd>
            <dt>{say.text("where-last-file")}</dt>
            <dd>{saved}</dd>
        </dl>
        {move || {
            reminder.get().map(|id| {
                view! {
                    <Banner tone=Tone::Warning>
                        <p>{say.text(id)}</p>
                    </Banner>
                }
            })
        }}
    }
}

/// A moment by the device's zone.
pub fn clock(app: App, say: Say, at: Option<Timestamp>) -> String {
    let words = say.words();
    let Some(at) = at else {
        return words.say("where-not-yet");
    };
    let date = dates::date(&words, app.clock.date(at));
    let time = app.clock.time_of_day(at);
    words.say_with("where-at", &[("date", date.into()), ("time", time.into())])
}
