//! A snapshot that was read and waits for a decision.

use super::changes::WhatChanges;
use super::key::{Fingerprint, sentence};
use crate::directory::Succession;
use crate::directory::age::{Validity, validity};
use crate::i18n::dates;
use crate::signature::{Admission, Standing};
use crate::ui::components::banner::{Banner, Tone};
use crate::ui::say::use_say;
use crate::ui::state::{ExaminedSnapshot, use_app};
use leptos::prelude::*;

#[component]
pub fn Waiting(
    examined: ExaminedSnapshot,
    on_done: Callback<Option<&'static str>>,
) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let words = say.words();
    let snapshot = &examined.snapshot;
    let values = [
        ("number", snapshot.number.to_string().into()),
        ("issued", dates::date(&words, snapshot.issued).into()),
        ("until", dates::date(&words, snapshot.valid_until).into()),
        ("issuer", snapshot.issuer.clone().into()),
        ("count", snapshot.contact_points.len().into()),
    ];
    let found = words.say_with("directory-found", &values);
    let warning =
        move |is_so: bool, id: &'static str| is_so.then(|| view! { <p>{say.words().say(id)}</p> });
    let is_other = examined.succession == Succession::OtherSeries;
    let is_expired = matches!(validity(snapshot, app.today()), Validity::Expired { .. });
    // A fictional directory harms nobody: what is made with it is marked on every page.
    let must_compare = examined.standing.admission() == Admission::Ask && !snapshot.exercise;
    let fingerprint = match &examined.standing {
        Standing::Believed(known) => Some(known.key.fingerprint()),
        other => other.to_pin().map(|key| key.fingerprint()),
    };
    let signed = match (&examined.standing, snapshot.exercise) {
        (Standing::Unsigned { .. }, true) => words.say("directory-signature-exercise"),
        (standing, _) => sentence(&words, standing),
    };
    let tone = match must_compare || is_other || is_expired {
        true => Tone::Warning,
        false => Tone::Information,
    };
    let agreed = RwSignal::new(!must_compare);
    let agreement = match examined.standing.to_pin() {
        Some(_) => words.say("directory-compared"),
        None => words.say("directory-unsigned-anyway"),
    };
    let changes = (!is_other).then(|| app.directory.changes(snapshot));
    let take = StoredValue::new(examined.clone());
    let take = move |_| {
        app.directory.take(take.get_value(), app.today());
        on_done.run(Some("directory-taken"));
    };
    view! {
        <Banner tone>
            <p role="status">{found}</p>
            <p>{signed}</p>
            {fingerprint.map(|text| view! { <Fingerprint text /> })}
            {warning(is_expired, "directory-file-expired")}
            {warning(is_other, "directory-other-series")}
            {must_compare
                .then(|| {
                    view! {
                        <p class="agreement">
                            <input
                                type="checkbox"
                                class="check"
                                id="directory-agreement"
                                autocomplete="off"
                                prop:checked=agreed
                                on:change=move |event| agreed.set(event_target_checked(&event))
                            />
                            <label for="directory-agreement">{agreement}</label>
                        </p>
                    }
                })}
            <p class="buttons">
                <button
                    type="button"
                    class="button"
                    disabled=move || !agreed.get()
                    on:click=take
                >
                    {say.text("directory-take")}
                </button>
                <button type="button" class="button is-second" on:click=move |_| on_done.run(None)>
                    {say.text("directory-leave")}
                </button>
            </p>
        </Banner>
        {changes.map(|changes| view! { <WhatChanges changes /> })}
    }
}
