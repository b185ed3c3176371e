//! How to reach a contact point, in its order of preference; the one to use at this hour first.

use crate::directory::local_time::{channel_now, local_time};
use crate::directory::{Channel, ContactPoint, Security};
use crate::ui::components::tag::{Meaning, Tag};
use crate::ui::say::{Say, use_say};
use crate::ui::state::use_app;
use leptos::prelude::*;

#[component]
pub fn Channels(
    point: ContactPoint,
    /// The level of the card's own heading.
    level: u8,
) -> impl IntoView {
    let say = use_say();
    let app = use_app();
    let channels = point.channels.clone();
    // It changes with the hour, not with each tick.
    let now = Memo::new(move |_| {
        let there = local_time(&point, app.clock.now.get())?;
        let best = channel_now(&point, there.presence)?;
        point.channels.iter().position(|c| c == best)
    });
    let rows = channels.into_iter().enumerate();
    let row = move |(index, channel): (usize, Channel)| {
        let is_now = move || now.get() == Some(index);
        view! {
            <li class="channel" class:is-now=is_now>
                <Address channel=channel.clone() say />
                " "
                <Secured channel=channel.clone() say />
                " "
                <span class="availability">
                    {say.text(format!("availability-{}", channel.availability.id()))}
                </span>
                <Show when=is_now>
                    <Tag meaning=Signal::stored(Meaning::Good) text=say.text("card-channel-now") />
                </Show>
                <Key channel=channel.clone() say />
            </li>
        }
    };
    let title = say.text("card-channels");
    let heading = match level {
        1 => view! { <h2 class="card-part">{title}</h2> }.into_any(),
        _ => view! { <h3 class="card-part">{title}</h3> }.into_any(),
    };
    view! {
        {heading}
        <ol class="channels">{rows.map(row).collect_view()}</ol>
    }
}

#[component]
pub fn Address(channel: Channel, say: Say) -> impl IntoView {
    let kind = say.text(format!("channel-{}", channel.kind.id()));
    let address = channel.address.clone();
    let shown = match channel.link() {
        Some(link) => view! { <a href=link dir="ltr" class="verbatim">{address}</a> }.into_any(),
        None => view! { <bdi dir="ltr" class="verbatim">{address}</bdi> }.into_any(),
    };
    view! {
        <span class="channel-kind">{kind}</span>
        " "
        {shown}
    }
}

#[component]
pub fn Secured(channel: Channel, say: Say) -> impl IntoView {
    let meaning = match channel.security {
        Security::Secured => Meaning::Good,
        Security::Unsecured => Meaning::Attention,
    };
    let text = say.text(format!("security-{}", channel.security.id()));
    view! { <Tag meaning=Signal::stored(meaning) text /> }
}

/// The fingerprint in groups of four, as it is read out on the phone.
#[component]
pub fn Key(channel: Channel, say: Say) -> impl IntoView {
    channel.key.map(|key| {
        let digits: Vec<char> = key.fingerprint.chars().collect();
        let groups: Vec<String> = digits
            .chunks(4)
            .map(|group| group.iter().collect())
            .collect();
        view! {
            <p class="key">
                {say.text(format!("key-{}", key.kind.id()))} " "
                <bdi class="verbatim" dir="ltr">{groups.join(" ")}</bdi>
            </p>
        }
    })
}
