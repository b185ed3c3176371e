//! A snapshot that was read and waits for a decision.

use super::changes::WhatChanges;
use super::decision::Decision;
use super::key::sentence;
use crate::directory::Succession;
use crate::directory::age::{Validity, validity};
use crate::i18n::dates;
use crate::signature::Standing;
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
    let is_other = examined.succession == Succession::OtherSeries;
    let is_expired = matches!(validity(snapshot, app.today()), Validity::Expired { .. });
    let warnings = [
        (is_expired, "directory-file-expired"),
        (is_other, "directory-other-series"),
    ];
    let warnings = warnings.iter().filter(|(is_so, _)| *is_so);
    let signed = match (&examined.standing, snapshot.exercise) {
        (Standing::Unsigned { .. }, true) => words.say("directory-signature-exercise"),
        (standing, _) => sentence(&words, standing),
    };
    let changes = (!is_other).then(|| app.directory.changes(snapshot));
    let take = StoredValue::new(examined.clone());
    let take = move |()| {
        app.directory.take(take.get_value(), app.today());
        on_done.run(Some("directory-taken"));
    };
    view! {
        // A fictional directory harms nobody: what is made with it is marked on every page.
        <Decision
            id="directory-agreement"
            found=words.say_with("directory-found", &values)
            standing=examined.standing.clone()
            signed
            is_harmless=snapshot.exercise
            warnings=warnings.map(|(_, id)| words.say(id)).collect()
            take="directory-take"
            leave="directory-leave"
            on_take=Callback::new(take)
            on_leave=Callback::new(move |()| on_done.run(None))
        />
        {changes.map(|changes| view! { <WhatChanges changes /> })}
    }
}
