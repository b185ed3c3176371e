//! The telephone call that shows whether the request is genuine: the check code, and the numbers of
//! the sender in one's own directory. The document's own numbers are not shown here.

use super::reading::use_reading;
use crate::directory::{Channel, ContactPoint};
use crate::i18n::Language;
use crate::reader::{is_number_listed, senders};
use crate::route::{PointView, Route};
use crate::ui::components::banner::{Banner, Tone};
use crate::ui::say::use_say;
use leptos::prelude::*;

#[component]
pub fn Verify() -> impl IntoView {
    let say = use_say();
    let reading = use_reading();
    let code = reading.incoming().check_code().to_string();
    let points = move || {
        let directory = reading.app.directory.current.get();
        let found = reading.request(|request| {
            let found = senders(&directory, request);
            found.into_iter().cloned().collect::<Vec<_>>()
        });
        match found.is_empty() {
            true => view! { <NotListed /> }.into_any(),
            false => {
                let points = found.into_iter().map(|point| view! { <Point point /> });
                points.collect_view().into_any()
            }
        }
    };
    let is_exercise = move || reading.app.directory.is_exercise();
    let is_addressed = reading.request(|r| r.recipient.addressee().is_some());
    let is_real = is_addressed && !reading.incoming().is_exercise();
    view! {
        <section class="part" aria-labelledby="verify-heading">
            <h2 id="verify-heading">{say.text("incoming-verify-title")}</h2>
            <p class="check-code">
                <span class="label">{say.text("document-check-code")}</span>
                " "
                <bdi dir="ltr" class="verbatim">{code}</bdi>
            </p>
            <p>{say.text("incoming-verify-text")}</p>
            <Show when=move || is_real && is_exercise()>
                <Banner tone=Tone::Warning><p>{say.text("incoming-own-exercise")}</p></Banner>
            </Show>
            {points}
        </section>
    }
}

/// Nobody in the directory is like the sender.
#[component]
fn NotListed() -> impl IntoView {
    let say = use_say();
    view! {
        <Banner tone=Tone::Warning>
            <p>{say.text("incoming-verify-none")}</p>
            <p><a href=Route::Directory.format()>{say.text("incoming-verify-directory")}</a></p>
        </Banner>
    }
}

/// A contact point of one's own directory with its numbers.
#[component]
fn Point(point: ContactPoint) -> impl IntoView {
    let say = use_say();
    let reading = use_reading();
    let order = [say.words().language().clone(), Language::english()];
    let directory = reading.app.directory.current.get();
    let party = directory
        .name_of(point.party, &order)
        .map_or("", |(_, name)| name);
    let name = point.names.first_of(&order).map_or("", |(_, name)| name);
    let (party, name) = (party.to_owned(), name.to_owned());
    let card = Route::ContactPoint(point.id.to_string(), PointView::Card).format();
    let is_listed = reading.request(|request| is_number_listed(&point, request));
    let numbers: Vec<Channel> = point
        .channels
        .iter()
        .filter(|c| c.is_voice())
        .cloned()
        .collect();
    let silent = numbers.is_empty();
    let number = |channel: Channel| {
        let kind = say.text(format!("channel-{}", channel.kind.id()));
        let link = channel.link();
        view! {
            <li class="channel">
                <span class="channel-kind">{kind}</span>
                " "
                <a href=link dir="ltr" class="verbatim">{channel.address}</a>
            </li>
        }
    };
    view! {
        <div class="card">
            <p class="page-above"><bdi>{party}</bdi></p>
            <h3><a href=card><bdi>{name}</bdi></a></h3>
            <ul class="channels">{numbers.into_iter().map(number).collect_view()}</ul>
            {silent.then(|| view! { <p>{say.text("incoming-verify-no-number")}</p> })}
            {(!is_listed)
                .then(|| view! { <p class="warning">{say.text("incoming-verify-other-number")}</p> })}
        </div>
    }
}
