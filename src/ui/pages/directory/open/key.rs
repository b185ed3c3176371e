//! Keys of issuers: what a signature is worth, in words, and the next key.

use crate::i18n::{Words, dates};
use crate::signature::{Rotation, Standing};
use crate::ui::components::banner::{Banner, Tone};
use crate::ui::say::use_say;
use crate::ui::state::use_app;
use leptos::prelude::*;

/// What a signature is worth.
pub fn sentence(words: &Words, standing: &Standing) -> String {
    let id = format!("directory-signature-{}", standing.id());
    match standing {
        Standing::Believed(key) | Standing::OtherIssuer(key) => {
            let since = dates::date(words, key.since).into();
            words.say_with(
                &id,
                &[("issuer", key.issuer.clone().into()), ("since", since)],
            )
        }
        Standing::UnknownKey(key) => words.say_with(&id, &[("key", key.to_string().into())]),
        Standing::FirstUse(_)
        | Standing::OtherKey(_)
        | Standing::Altered
        | Standing::Unsigned { .. } => words.say(&id),
    }
}

#[component]
pub fn Fingerprint(text: String) -> impl IntoView {
    let say = use_say();
    view! {
        <p>
            {say.text("directory-fingerprint")} " "
            <bdi dir="ltr" class="verbatim">{text}</bdi>
        </p>
    }
}

/// An issuer announces the key that follows, signed with the one that is believed.
#[component]
pub fn NextKey(rotation: Rotation, on_done: Callback<Option<&'static str>>) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let issuer = rotation.by.issuer.clone();
    let said = say.with("directory-next-key", move || {
        vec![("issuer", issuer.clone().into())]
    });
    let fingerprint = rotation.next.fingerprint();
    let take = move |_| {
        app.directory.take_next_key(rotation.clone(), app.today());
        on_done.run(Some("directory-key-taken"));
    };
    view! {
        <Banner tone=Tone::Information>
            <p>{said}</p>
            <Fingerprint text=fingerprint />
            <p class="buttons">
                <button type="button" class="button" on:click=take>
                    {say.text("directory-key-take")}
                </button>
                <button type="button" class="button is-second" on:click=move |_| on_done.run(None)>
                    {say.text("directory-leave")}
                </button>
            </p>
        </Banner>
    }
}
