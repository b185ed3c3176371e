//! A new passphrase, typed twice, with its strength and what it means that nobody can recover it.

use crate::storage::StorageFault;
use crate::ui::components::banner::{Banner, Tone};
use crate::ui::components::dialog::Modal;
use crate::ui::components::field::Field;
use crate::ui::components::text::PassphraseInput;
use crate::ui::say::use_say;
use crate::ui::state::use_app;
use crate::vault::{MINIMUM_PASSPHRASE_LENGTH, Passphrase, Strength, judge, weaknesses};
use leptos::prelude::*;

/// What the dialog is for: its words.
#[derive(Clone, Copy)]
pub struct Wording {
    pub title: &'static str,
    /// What the passphrase does.
    pub text: &'static str,
    pub confirm: &'static str,
}

/// Calls `on_confirm` with the passphrase once it is strong enough and the same twice. Whoever is
/// called shows what comes of it through `working` and `fault`.
#[component]
pub fn NewPassphrase(
    wording: Wording,
    working: RwSignal<bool>,
    fault: RwSignal<Option<StorageFault>>,
    #[prop(into)] on_confirm: Callback<(Passphrase,)>,
    /// Another way, below the buttons.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let say = use_say();
    let app = use_app();
    let (first, second) = (
        RwSignal::new(Passphrase::default()),
        RwSignal::new(Passphrase::default()),
    );
    let is_tried = RwSignal::new(false);
    let strength = Memo::new(move |_| first.with(|passphrase| judge(passphrase)));
    let minimum = || vec![("minimum", MINIMUM_PASSPHRASE_LENGTH.into())];
    let too_short = say.with("vault-strength-too-short", minimum);
    let differs = say.text("passphrase-differs");
    let too_weak = say.text("vault-fault-passphrase-too-weak");
    let first_error = Signal::derive(move || match strength.get() {
        Strength::TooShort => is_tried.get().then(|| too_short.get()),
        Strength::Weak => is_tried.get().then(|| too_weak.get()),
        Strength::Fair | Strength::Strong => None,
    });
    let second_error = Signal::derive(move || {
        let is_other = is_tried.get() && first.get() != second.get();
        is_other.then(|| differs.get())
    });
    let first_hint = say.with("passphrase-hint", minimum);
    let first_field = Field::new("passphrase-new", say.text("passphrase-new"))
        .hint(Signal::derive(move || Some(first_hint.get())))
        .error(first_error);
    let second_field =
        Field::new("passphrase-again", say.text("passphrase-again")).error(second_error);
    let confirm = Callback::new(move |()| {
        is_tried.set(true);
        let is_good = strength.get_untracked() >= Strength::Fair
            && first.get_untracked() == second.get_untracked();
        if is_good && !working.get_untracked() {
            on_confirm.run((first.get_untracked(),));
        }
    });
    let judgement = move || {
        let strength = strength.get();
        let words = say.words();
        let said = words.say_with(
            &strength.message_id(),
            &[("minimum", MINIMUM_PASSPHRASE_LENGTH.into())],
        );
        let is_said_already = is_tried.get() && strength < Strength::Fair;
        let reasons = match strength {
            Strength::TooShort | Strength::Strong => Vec::new(),
            Strength::Weak | Strength::Fair => first.with(|passphrase| weaknesses(passphrase)),
        };
        let reasons = reasons.into_iter().map(|weakness| {
            view! { <li>{words.say(weakness.message_id())}</li> }
        });
        let reasons: Vec<_> = reasons.collect();
        (!first.with(|passphrase| passphrase.is_empty())).then(|| {
            view! {
                <div class="strength" data-strength=strength.id()>
                    <div class="strength-bar" aria-hidden="true"></div>
                    {(!is_said_already).then(|| view! { <p>{said}</p> })}
                    {(!reasons.is_empty()).then(|| view! { <ul>{reasons}</ul> })}
                </div>
            }
        })
    };
    let close = move || {
        if !working.get_untracked() {
            app.dialog.set(None);
        }
    };
    view! {
        <Modal id="passphrase-dialog" title=say.text(wording.title) on_close=close>
            <p>{say.text(wording.text)}</p>
            <Banner tone=Tone::Warning>
                <p>{say.text("passphrase-no-recovery")}</p>
            </Banner>
            <form class="form" autocomplete="off" novalidate on:submit=|event| event.prevent_default()>
                <PassphraseInput field=first_field value=first />
                <div aria-live="polite">{judgement}</div>
                <PassphraseInput field=second_field value=second on_enter=confirm />
            </form>
            <Outcome working=working fault=fault />
            <div class="buttons">
                <button
                    type="button"
                    class="button is-second"
                    disabled=working
                    on:click=move |_| close()
                >
                    {say.text("dialog-cancel")}
                </button>
                <button
                    type="button"
                    class="button"
                    disabled=working
                    on:click=move |_| confirm.run(())
                >
                    {say.text(wording.confirm)}
                </button>
            </div>
            {children.map(|children| children())}
        </Modal>
    }
}

/// "Working", or why it failed.
#[component]
pub fn Outcome(working: RwSignal<bool>, fault: RwSignal<Option<StorageFault>>) -> impl IntoView {
    let say = use_say();
    let reason = move || {
        fault.get().map(|fault| {
            let said = say.words().say_with(
                &fault.message_id(),
                &[("minimum", MINIMUM_PASSPHRASE_LENGTH.into())],
            );
            view! { <p class="error">{said}</p> }
        })
    };
    view! {
        <div class="outcome" aria-live="assertive">
            {move || {
                working.get().then(|| {
                    view! { <p class="working">{say.text("passphrase-working")}</p> }
                })
            }}
            {reason}
        </div>
    }
}
