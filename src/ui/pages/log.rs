//! Who did what when in this copy, the latest first.

use crate::i18n::{Words, dates};
use crate::log::{Entry, csv};
use crate::platform;
use crate::storage::Sealing;
use crate::ui::components::page::PageTitle;
use crate::ui::pages::desk::{Locked, draft_name};
use crate::ui::say::{Say, use_say};
use crate::ui::state::{App, use_app};
use leptos::prelude::*;

const MEDIA_TYPE: &str = "text/csv";
/// The messages that name the columns.
const COLUMNS: [&str; 4] = ["log-when", "log-who", "log-what", "log-case"];
/// So many are shown; the file has all.
const MOST_SHOWN: usize = 200;

#[component]
pub fn LogPage() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let is_locked = move || app.keeper.sealing.get() == Sealing::Locked;
    view! {
        <PageTitle text=say.text("log-title") />
        <p class="page-text">{say.text("log-text")}</p>
        <Show when=move || !is_locked() fallback=|| view! { <Locked title="log-locked" text="log-locked-text" /> }>
            <Entries />
        </Show>
    }
}

#[component]
fn Entries() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let is_empty = move || app.log_book.log.with(|log| log.entries().is_empty());
    let head = move |id| view! { <th scope="col">{say.text(id)}</th> };
    let rows = move || {
        let words = say.words();
        let latest = |entries: &[Entry]| -> Vec<Entry> {
            entries.iter().rev().take(MOST_SHOWN).cloned().collect()
        };
        let entries = app
            .log_book
            .log
            .with(|log| latest(log.entries()))
            .into_iter();
        let row = |entry: Entry| {
            let [when, who, what, case] = cells(app, say, &words, &entry);
            view! {
                <tr><td>{when}</td><td><bdi>{who}</bdi></td><td>{what}</td><td><bdi>{case}</bdi></td></tr>
            }
        };
        entries.map(row).collect::<Vec<_>>()
    };
    let save = move |_| {
        let words = say.words_now();
        let said = match untrack(|| save(app, say, &words)) {
            Ok(name) => words.say_with("log-saved", &[("name", name.into())]),
            Err(platform::DownloadFault) => words.say("download-fault"),
        };
        app.announcer.say(said);
    };
    view! {
        <p>
            <button type="button" class="button is-second" disabled=is_empty on:click=save>
                {say.text("log-save")}
            </button>
        </p>
        <Show when=move || !is_empty() fallback=move || view! { <p>{say.text("log-empty")}</p> }>
            <div class="table-frame" tabindex="0" role="group" aria-label=say.text("log-title")>
                <table class="table">
                    <thead><tr>{COLUMNS.into_iter().map(head).collect::<Vec<_>>()}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </Show>
    }
}

/// All entries as a table, from the oldest to the latest; times in UTC as ISO 8601.
fn save(app: App, say: Say, words: &Words) -> Result<String, platform::DownloadFault> {
    let head = COLUMNS.map(|id| words.say(id)).to_vec();
    let entries = app.log_book.log.with(|log| log.entries().to_vec());
    let row = |entry: &Entry| {
        let [_, who, what, case] = cells(app, say, words, entry);
        vec![entry.at.to_string(), who, what, case]
    };
    let rows: Vec<_> = std::iter::once(head)
        .chain(entries.iter().map(row))
        .collect();
    let name = format!("point35-log-{}.csv", app.clock.date(platform::now()));
    platform::download(&name, MEDIA_TYPE, csv(&rows).as_bytes())?;
    Ok(name)
}

/// When by the device's clock, who, what, and with which case.
fn cells(app: App, say: Say, words: &Words, entry: &Entry) -> [String; 4] {
    let date = dates::date(words, app.clock.date(entry.at));
    let when = format!("{date} {}", app.clock.time_of_day(entry.at));
    let count = [("count", entry.count.unwrap_or_default().into())];
    let what = words.say_with(&entry.deed.message_id(), &count);
    let case = entry.case.as_ref().map_or_else(String::new, |id| {
        let draft = app.drafts.get(id);
        draft.map_or_else(
            || id.chars().take(8).collect(),
            |draft| draft_name(say, &draft),
        )
    });
    [when, entry.who.clone(), what, case]
}
