//! Calling a contact point now: the time there, the channel to use at this hour and those to use if it
//! fails, and what to say first, in a language of the duty desk and in one's own.

use super::age::RecordAge;
use super::card::There;
use super::channels::{Address, Key, Secured};
use super::sheet::{facts_of_call, in_language};
use crate::directory::local_time::{LocalTime, Presence, channels_now, local_time};
use crate::directory::{Channel, ContactPoint, ContactPointId, Listed};
use crate::document::{opening, plain};
use crate::i18n::{self, Language, dates};
use crate::moment::to_the_minute;
use crate::route::{PointView, Route};
use crate::ui::components::banner::{Banner, Tone};
use crate::ui::components::button::CopyButton;
use crate::ui::components::page::PageTitle;
use crate::ui::pages::document::passage;
use crate::ui::say::{Say, use_say};
use crate::ui::state::{App, use_app};
use jiff::tz::TimeZoneDatabase;
use leptos::prelude::*;

#[component]
pub fn CallPage(id: String) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let card = Route::ContactPoint(id.clone(), PointView::Card).format();
    let known = ContactPointId::new(&id);
    let shown = move || {
        let words = say.words();
        let directory = app.directory.current.get();
        let point = directory.point(known.as_ref()?)?.clone();
        let order = [words.language().clone(), Language::english()];
        let name = in_language(&point.names, &order);
        let facts = facts_of_call(&words, &point).into_iter();
        let fact = |(label, value)| view! { <dt>{label}</dt><dd><bdi>{value}</bdi></dd> };
        Some(view! {
            <PageTitle
                text=say.text("reach-title")
                above=Signal::stored(name)
                window=say.text("reach-title")
            />
            <There point=point.clone() />
            <Now point=point.clone() />
            <dl class="facts">{facts.map(fact).collect_view()}</dl>
            <RecordAge point=point.clone() />
            <Script point />
        })
    };
    view! {
        <article class="call">{shown}</article>
        <p class="buttons">
            <a class="button is-second" href=card>{say.text("card-back")}</a>
        </p>
    }
}

/// What to use at this hour. It changes with the hour, not with each tick.
#[component]
fn Now(point: ContactPoint) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let here = point.clone();
    let presence = Memo::new(move |_| {
        let there = local_time(&here, app.clock.now.get());
        there.map_or_else(String::new, |there| there.presence.id().to_owned())
    });
    move || {
        let presence = presence.with(|id| Presence::from_id(id));
        let all = presence.map(|presence| channels_now(&point, presence));
        let all = all.unwrap_or_default();
        let Some((first, others)) = all.split_first() else {
            let there = local_time(&point, app.clock.now.get_untracked());
            let text = nobody(say, there);
            return view! { <Banner tone=Tone::Warning><p>{text}</p></Banner> }.into_any();
        };
        let each = |channel: &&Channel| {
            let channel = Channel::clone(channel);
            view! {
                <li class="channel">
                    <Address channel=channel.clone() say />
                    " "
                    <Secured channel=channel.clone() say />
                    <Key channel say />
                </li>
            }
        };
        view! {
            <ol class="channels call-now">{each(first)}</ol>
            {(!others.is_empty())
                .then(|| {
                    view! {
                        <h2 class="card-part">{say.text("reach-next")}</h2>
                        <ol class="channels">{others.iter().map(each).collect_view()}</ol>
                    }
                })}
        }
        .into_any()
    }
}

fn nobody(say: Say, there: Option<LocalTime>) -> String {
    let words = say.words();
    let opens = there.and_then(|there| {
        let zone = TimeZoneDatabase::bundled().get(&there.zone).ok()?;
        Some(zone.to_datetime(there.opens?))
    });
    opens.map_or_else(
        || words.say("reach-never"),
        |opens| {
            let date = dates::date(&words, opens.date()).into();
            let values = [("time", to_the_minute(opens.time()).into()), ("date", date)];
            words.say_with("reach-nobody", &values)
        },
    )
}

/// Two languages: the first that the duty desk speaks and this file has, and one's own.
fn languages(app: App, point: &ContactPoint) -> Vec<Language> {
    let offered = i18n::languages();
    let theirs = point
        .languages
        .spoken
        .iter()
        .chain(&point.languages.accepted);
    let found = theirs
        .filter_map(|l| l.among(offered.iter()))
        .next()
        .cloned();
    let own = app.interface.language.get();
    let theirs = found.unwrap_or_else(Language::english);
    let second = (theirs != own).then_some(own);
    std::iter::once(theirs).chain(second).collect()
}

#[component]
fn Script(point: ContactPoint) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let passages = Signal::derive(move || {
        let own = app.interface.language.get();
        let authority = app.profile.value.with(|p| p.authority.name.clone());
        opening(&languages(app, &point), &authority, &own)
    });
    let copied = Callback::new(move |()| passages.with_untracked(|all| plain(all)));
    view! {
        <section class="part" aria-labelledby="script-heading">
            <h2 id="script-heading">{say.text("reach-script")}</h2>
            <p class="hint">{say.text("reach-script-hint")}</p>
            {move || passages.with(|all| all.iter().map(passage).collect_view())}
            <p class="buttons">
                <CopyButton label=say.text("document-call-copy") text=copied />
            </p>
        </section>
    }
}
