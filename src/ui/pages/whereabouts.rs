//! Where data are, in plain words: what this browser does with them, who reaches them, what was set
//! aside, and what can be lost all the same.

use crate::i18n::dates;
use crate::platform::{self, Reach};
use crate::storage::WindowKind;
use crate::ui::components::page::{PageTitle, Part};
use crate::ui::pages::about::Kept;
use crate::ui::pages::desk::{Clocks, PlaceInWords};
use crate::ui::say::{Say, use_say};
use crate::ui::state::{App, Place, Role, use_app};
use leptos::prelude::*;

const FILE: &str = "point35-set-aside.txt";
const FILE_TYPE: &str = "text/plain";
/// How many keys of others are named.
const MOST_NAMED: usize = 10;

#[component]
pub fn Whereabouts() -> impl IntoView {
    let say = use_say();
    view! {
        <PageTitle text=say.text("where-title") />
        <p class="page-text"><PlaceInWords /></p>
        <Clocks />
        <Part id="browser" title=say.text("where-browser")>
            <BrowserFacts />
        </Part>
        <Part id="kept" title=say.text("about-kept")>
            <Kept />
        </Part>
        <Part id="aside" title=say.text("where-aside")>
            <Aside />
        </Part>
        <Part id="limits" title=say.text("where-limits")>
            <p class="page-text">{say.text("where-limits-text")}</p>
        </Part>
    }
}

#[component]
fn BrowserFacts() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let keeper = app.keeper;
    let works = match keeper.place {
        Place::Browser => "where-works-yes",
        Place::MemoryOnly => "where-works-no",
    };
    let kind = keeper.window_kind;
    let window = move || say.text(window_message(kind.get()));
    let survives = move || survival(app, say);
    let killed = move || say.text(killed_message(kind.get(), keeper.has_journal.get()));
    let reach = reach_message(platform::storage_reach());
    view! {
        <dl class="facts">
            <dt>{say.text("where-works")}</dt>
            <dd>{say.text(works)}</dd>
            {(keeper.place == Place::Browser).then(|| {
                view! {
                    <dt>{say.text("where-window")}</dt>
                    <dd>{window}</dd>
                    <dt>{say.text("where-survives")}</dt>
                    <dd>{survives}</dd>
                    <dt>{say.text("where-killed")}</dt>
                    <dd>{killed}</dd>
                    <dt>{say.text("where-reach")}</dt>
                    <dd>{say.text(reach)}</dd>
                    <Tried />
                }
            })}
        </dl>
    }
}

fn window_message(kind: WindowKind) -> &'static str {
    match kind {
        WindowKind::Private => "where-window-private",
        WindowKind::Ordinary => "where-window-ordinary",
        WindowKind::Unknown => "where-window-unknown",
    }
}

fn survival(app: App, say: Say) -> String {
    let words = say.words();
    if app.keeper.window_kind.get() == WindowKind::Private {
        return words.say("where-survives-private");
    }
    let Some(starts) = app.keeper.earlier.get() else {
        return words.say("where-survives-unknown");
    };
    let date = dates::date(&words, app.clock.date(starts.first));
    let time = app.clock.time_of_day(starts.first);
    let when = [("date", date.into()), ("time", time.into())];
    words.say_with("where-survives-yes", &when)
}

fn killed_message(kind: WindowKind, has_journal: bool) -> &'static str {
    match (kind, has_journal) {
        (WindowKind::Private, _) => "where-killed-private",
        (WindowKind::Ordinary | WindowKind::Unknown, true) => "where-killed-kept",
        (WindowKind::Ordinary | WindowKind::Unknown, false) => "where-killed-seconds",
    }
}

fn reach_message(reach: Reach) -> &'static str {
    match reach {
        Reach::LocalPages => "where-reach-all",
        Reach::Path => "where-reach-path",
        Reach::Site => "where-reach-site",
        Reach::Unknown => "where-reach-unknown",
    }
}

/// What is found by trying, which only the window does that saves.
#[component]
fn Tried() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let probe = Memo::new(move |_| {
        let is_writer = app.keeper.role.get() == Role::Writer;
        let probe = is_writer.then(platform::probe_storage).flatten();
        probe.map(|probe| (probe.room / 1024, probe.foreign))
    });
    let room = move |size: usize| match size {
        0 => say.words().say("where-room-none"),
        size => say
            .words()
            .say_with("where-room-some", &[("size", size.into())]),
    };
    let foreign = move |keys: &[String]| match keys.len() {
        0 => say.words().say("where-foreign-none"),
        count => say
            .words()
            .say_with("where-foreign-some", &[("count", count.into())]),
    };
    move || {
        probe.get().map(|(size, keys)| {
            let named = keys.iter().take(MOST_NAMED).cloned();
            let named = named.map(|key| view! { <li><bdi class="verbatim">{key}</bdi></li> });
            let named: Vec<_> = named.collect();
            let sentence = foreign(&keys);
            view! {
                <dt>{say.text("where-room")}</dt>
                <dd>{room(size)}</dd>
                <dt>{say.text("where-foreign")}</dt>
                <dd>
                    {sentence}
                    {(!named.is_empty()).then(|| view! { <ul>{named}</ul> })}
                </dd>
            }
        })
    }
}

#[component]
fn Aside() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let is_there = move || app.keeper.count_set_aside() > 0;
    let save = move |_| {
        let words = say.words_now();
        let said = match app.keeper.export_set_aside() {
            Ok(text) => match platform::download(FILE, FILE_TYPE, text.as_bytes()) {
                Ok(()) => words.say_with("where-aside-saved", &[("name", FILE.into())]),
                Err(platform::DownloadFault) => words.say("download-fault"),
            },
            Err(fault) => words.say(&fault.message_id()),
        };
        app.announcer.say(said);
    };
    view! {
        <Show
            when=is_there
            fallback=move || view! { <p>{say.text("where-aside-none")}</p> }
        >
            <p class="page-text">{say.text("where-aside-text")}</p>
            <button type="button" class="button is-second" on:click=save>
                {say.text("where-aside-save")}
            </button>
        </Show>
    }
}
