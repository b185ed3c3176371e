//! A contact point at a glance: the time there and who is at the desk, how to reach it, what it
//! may do and what it asks.

use super::channels::Channels;
use crate::directory::age::{AgeClass, age};
use crate::directory::local_time::{Presence, local_time};
use crate::directory::{
    ContactPoint, ContactPointId, Directory, Hours, Names, OfficeHours, Party, Renewal,
};
use crate::i18n::{Language, Words, dates, list};
use crate::moment::to_the_minute;
use crate::request::language_name;
use crate::ui::components::page::PageTitle;
use crate::ui::components::tag::{Meaning, Tag};
use crate::ui::say::use_say;
use crate::ui::state::use_app;
use jiff::civil::{Date, Weekday};
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
    let record_age = age(&point, today);
    let meaning = match record_age.class {
        AgeClass::Fresh => Meaning::Good,
        AgeClass::Ageing => Meaning::Neutral,
        AgeClass::Old => Meaning::Attention,
        AgeClass::Expired => Meaning::Stop,
    };
    let aged = words.say_with(
        "card-age",
        &[
            ("days", record_age.days.into()),
            (
                "date",
                dates::date(&words, point.provenance.last_verified).into(),
            ),
        ],
    );
    let notes = point.notes.as_ref().map(|n| in_language(n, &order));
    Some(view! {
        <article class="card">
            {heading}
            {native.map(|(tag, name)| view! { <p class="native" lang=tag><bdi>{name}</bdi></p> })}
            {territory.map(|name| view! { <p><bdi>{name}</bdi></p> })}
            {unit.map(|name| view! { <p><bdi>{name}</bdi></p> })}
            <There point=point.clone() />
            <Channels point=point.clone() level=level />
            <dl class="facts">
                {facts
                    .into_iter()
                    .map(|(label, value)| view! { <dt>{label}</dt><dd><bdi>{value}</bdi></dd> })
                    .collect_view()}
            </dl>
            {notes.map(|text| view! { <p class="notes"><bdi>{text}</bdi></p> })}
            <p class="record-age"><Tag meaning=Signal::stored(meaning) text=Signal::stored(aged) /></p>
        </article>
    })
}

/// The clock there, ticking, and who is at the desk.
#[component]
fn There(point: ContactPoint) -> impl IntoView {
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

/// Whether the Party may ask for dual criminality (Article 29(4)), as a label and a value.
fn dual_criminality(words: &Words, party: &Party, today: Date) -> (String, String) {
    let id = if party.may_require_dual_criminality(today) {
        "card-dual-criminality-possible"
    } else {
        "card-dual-criminality-none"
    };
    (words.say("card-dual-criminality"), words.say(id))
}

/// `Mon–Thu 09:00–17:00, Fri 09:00–15:00`, in local time.
fn office_hours(words: &Words, hours: &Hours) -> String {
    let day = |day: Weekday| words.say(&format!("weekday-{}", day.to_monday_one_offset()));
    let times = |day: &Weekday| {
        let open = hours.on(*day).into_iter();
        let time = |open: &OfficeHours| {
            format!("{}–{}", to_the_minute(open.from), to_the_minute(open.until))
        };
        open.map(time).collect::<Vec<_>>().join(" ")
    };
    let week: Vec<Weekday> = Weekday::Monday.cycle_forward().take(7).collect();
    let spans = week.chunk_by(|a, b| times(a) == times(b));
    let open = spans.filter(|span| !times(&span[0]).is_empty());
    let span = |span: &[Weekday]| match span {
        [one] => format!("{} {}", day(*one), times(one)),
        _ => format!(
            "{}–{} {}",
            day(span[0]),
            day(span[span.len() - 1]),
            times(&span[0])
        ),
    };
    list(words, open.map(span))
}

fn in_language(names: &Names, order: &[Language]) -> String {
    names
        .first_of(order)
        .map_or_else(|| names.english().to_owned(), |(_, name)| name.to_owned())
}

/// What is known besides time and channels, as labels and values.
fn facts(words: &Words, point: &ContactPoint) -> Vec<(String, String)> {
    let listed =
        |languages: &[Language]| list(words, languages.iter().map(|l| language_name(words, l)));
    let said = |prefix: &str, id: &str| words.say(&format!("{prefix}-{id}"));
    let mut facts = Vec::new();
    let mut add = |label: &str, value: String| {
        if !value.is_empty() {
            facts.push((words.say(label), value));
        }
    };
    add("card-person", point.person.clone().unwrap_or_default());
    add("card-address", point.address.clone().unwrap_or_default());
    add("card-office-hours", office_hours(words, &point.hours));
    add("card-kind", said("authority-kind", point.kind.id()));
    add("card-purpose", said("purpose", point.purpose.id()));
    add("card-languages-accepted", listed(&point.languages.accepted));
    add("card-languages-spoken", listed(&point.languages.spoken));
    add(
        "card-translation",
        said("translation", point.languages.translation.id()),
    );
    let powers = &point.powers;
    add("card-power-29", said("power", powers.article_29.id()));
    add("card-power-30", said("power", powers.article_30.id()));
    add("card-power-31", said("power", powers.article_31.id()));
    let bodies = powers
        .ordered_by
        .iter()
        .map(|b| said("ordering-body", b.id()));
    add("card-ordered-by", list(words, bodies));
    let asks = &point.requirements;
    add(
        "card-confirmation",
        said("confirmation", asks.confirmation.id()),
    );
    if asks.court_order_copy {
        add("card-court-order", words.say("card-court-order-copy"));
    }
    if let Some(months) = asks.penalty_threshold_months {
        add(
            "card-penalty",
            words.say_with("card-months", &[("months", months.into())]),
        );
    }
    let keeps = &point.preservation;
    let days = |days: u16| words.say_with("card-days", &[("days", days.into())]);
    add("card-preservation", days(keeps.initial_days));
    let renewal = match keeps.renewal {
        Renewal::None => words.say("card-renewal-none"),
        Renewal::Times { times, days } => words.say_with(
            "card-renewal-times",
            &[("times", times.into()), ("days", days.into())],
        ),
        Renewal::Repeatedly { days } => {
            words.say_with("card-renewal-repeatedly", &[("days", days.into())])
        }
    };
    add("card-renewal", renewal);
    add(
        "card-maximum",
        keeps.maximum_days.map(days).unwrap_or_default(),
    );
    add(
        "card-notification",
        said("user-notification", keeps.user_notification.id()),
    );
    let source = &point.provenance;
    add(
        "card-source",
        words.say_with(
            "card-source-dated",
            &[
                ("source", source.source.clone().into()),
                ("date", dates::date(words, source.date).into()),
            ],
        ),
    );
    facts
}
