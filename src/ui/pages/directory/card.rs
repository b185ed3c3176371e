//! A contact point at a glance: the time there and who is at the desk, how to reach it, what it
//! may do and what it asks.

use super::age::RecordAge;
use super::channels::Channels;
use super::sheet::{dual_criminality, facts, in_language};
use crate::directory::local_time::{Presence, local_time};
use crate::directory::{ContactPoint, ContactPointId, Directory};
use crate::i18n::{Language, dates};
use crate::moment::to_the_minute;
use crate::route::{PointView, Route};
use crate::ui::components::page::PageTitle;
use crate::ui::components::tag::{Meaning, Tag};
use crate::ui::say::use_say;
use crate::ui::state::use_app;
use leptos::prelude::*;
use std::sync::Arc;

/// One contact point with what the card says about it.
#[derive(Clone)]
pub struct Shown {
    pub directory: Arc<Directory>,
    pub id: ContactPointId,
}

impl Shown {
    fn point(&self) -> Option<&ContactPoint> {
        self.directory.point(&self.id)
    }
}

#[component]
pub fn Card(
    id: String,
    /// 1 where the card is the page, 2 where it stands in one.
    level: u8,
) -> impl IntoView {
    let app = use_app();
    let id = ContactPointId::new(&id)?;
    Some(move || {
        let directory = app.directory.current.get();
        let shown = Shown {
            directory,
            id: id.clone(),
        };
        shown.point()?;
        Some(view! { <Face shown level /> })
    })
}

#[component]
fn Face(shown: Shown, level: u8) -> impl IntoView {
    let say = use_say();
    let app = use_app();
    let words = say.words();
    let point = shown.point()?.clone();
    let order = [words.language().clone(), Language::english()];
    let name = in_language(&point.names, &order);
    let party = shown
        .directory
        .name_of(point.party, &order)
        .map_or("", |(_, n)| n)
        .to_owned();
    let native = shown
        .directory
        .party(point.party)
        .and_then(|party| point.names.first_of(&party.official_languages))
        .filter(|(_, native)| *native != name)
        .map(|(language, native)| (language.tag(), native.to_owned()));
    let territory = point.territory.as_ref().map(|t| in_language(t, &order));
    let unit = point.unit.as_ref().map(|u| in_language(u, &order));
    let heading = match level {
        1 => view! {
            <PageTitle
                text=Signal::stored(name)
                above=Signal::stored(party)
                window=say.text("nav-directory")
            />
        }
        .into_any(),
        _ => view! {
            <p class="page-above"><bdi>{party}</bdi></p>
            <h2><bdi>{name}</bdi></h2>
        }
        .into_any(),
    };
    let today = app.today();
    let mut facts = facts(&words, &point);
    let party_of = shown.directory.party(point.party);
    facts.extend(party_of.map(|party| dual_criminality(&words, party, today)));
    let notes = point.notes.as_ref().map(|n| in_language(n, &order));
    Some(view! {
        <article class="card">
            {heading}
            {native.map(|(tag, name)| view! { <p class="native" lang=tag><bdi>{name}</bdi></p> })}
            {territory.map(|name| view! { <p><bdi>{name}</bdi></p> })}
            {unit.map(|name| view! { <p><bdi>{name}</bdi></p> })}
            <There point=point.clone() />
            {(level == 1).then(|| view! { <FirstSteps id=point.id.to_string() /> })}
            <Channels point=point.clone() level=level />
            <dl class="facts">
                {facts
                    .into_iter()
                    .map(|(label, value)| view! { <dt>{label}</dt><dd><bdi>{value}</bdi></dd> })
                    .collect_view()}
            </dl>
            {notes.map(|text| view! { <p class="notes"><bdi>{text}</bdi></p> })}
            <RecordAge point />
        </article>
    })
}

/// What is done most with a contact point: behind its heading, so that a keyboard comes to it next.
#[component]
fn FirstSteps(id: String) -> impl IntoView {
    let say = use_say();
    let call = Route::ContactPoint(id.clone(), PointView::Call).format();
    let recipient = Some(id);
    let new = Route::NewRequest { recipient }.format();
    view! {
        <p class="buttons">
            <a class="button" href=call>{say.text("reach-title")}</a>
            <a class="button is-second" href=new>{say.text("card-new-request")}</a>
        </p>
    }
}

/// The clock there, ticking, and who is at the desk.
#[component]
pub fn There(point: ContactPoint) -> impl IntoView {
    let say = use_say();
    let app = use_app();
    move || {
        let words = say.words();
        let there = local_time(&point, app.clock.now.get())?;
        let clock = to_the_minute(there.civil.time());
        let values = [
            ("time", clock.into()),
            ("date", dates::date(&words, there.civil.date()).into()),
            ("zone", there.zone.clone().into()),
            ("offset", dates::offset(there.offset).into()),
        ];
        let meaning = match there.presence {
            Presence::InOfficeHours => Meaning::Good,
            Presence::OutsideOfficeHours | Presence::Weekend => Meaning::Attention,
        };
        let presence = words.say(&format!("presence-{}", there.presence.id()));
        let desk = words.say(&format!("duty-desk-{}", there.duty_desk.id()));
        Some(view! {
            <p class="there">
                <span class="clock">{words.say_with("card-local-time", &values)}</span>
                " "
                <Tag meaning=Signal::stored(meaning) text=Signal::stored(presence) />
                " "
                <span class="desk">{desk}</span>
            </p>
        })
    }
}
