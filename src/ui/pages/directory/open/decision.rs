//! A file that was read and signed, or not, and waits for a decision.

use super::key::Fingerprint;
use crate::signature::{Admission, Standing};
use crate::ui::components::banner::{Banner, Tone};
use crate::ui::say::use_say;
use leptos::prelude::*;

/// What was read, who signed it, what must be compared before it is taken.
#[component]
pub fn Decision(
    /// Unique on the page.
    id: &'static str,
    /// What the file is.
    found: String,
    standing: Standing,
    /// What its signature is worth, in words.
    signed: String,
    /// Nothing that can do harm: it is taken without comparing.
    #[prop(default = false)]
    is_harmless: bool,
    #[prop(default = Vec::new())] warnings: Vec<String>,
    /// Ids of the messages on the two buttons.
    take: &'static str,
    leave: &'static str,
    on_take: Callback<()>,
    on_leave: Callback<()>,
) -> impl IntoView {
    let say = use_say();
    let must_compare = standing.admission() == Admission::Ask && !is_harmless;
    let fingerprint = match &standing {
        Standing::Believed(known) => Some(known.key.fingerprint()),
        other => other.to_pin().map(|key| key.fingerprint()),
    };
    let tone = match must_compare || !warnings.is_empty() {
        true => Tone::Warning,
        false => Tone::Information,
    };
    let agreed = RwSignal::new(!must_compare);
    let agreement = match standing.to_pin() {
        Some(_) => "directory-compared",
        None => "directory-unsigned-anyway",
    };
    let warnings = warnings.into_iter().map(|text| view! { <p>{text}</p> });
    view! {
        <Banner tone>
            <p role="status">{found}</p>
            <p>{signed}</p>
            {fingerprint.map(|text| view! { <Fingerprint text /> })}
            {warnings.collect_view()}
            {must_compare.then(|| view! { <Agreement id label=agreement agreed /> })}
            <p class="buttons">
                <button
                    type="button"
                    class="button"
                    disabled=move || !agreed.get()
                    on:click=move |_| on_take.run(())
                >
                    {say.text(take)}
                </button>
                <button
                    type="button"
                    class="button is-second"
                    on:click=move |_| on_leave.run(())
                >
                    {say.text(leave)}
                </button>
            </p>
        </Banner>
    }
}

#[component]
fn Agreement(id: &'static str, label: &'static str, agreed: RwSignal<bool>) -> impl IntoView {
    let say = use_say();
    view! {
        <p class="agreement">
            <input
                type="checkbox"
                class="check"
                id=id
                autocomplete="off"
                prop:checked=agreed
                on:change=move |event| agreed.set(event_target_checked(&event))
            />
            <label for=id>{say.text(label)}</label>
        </p>
    }
}
