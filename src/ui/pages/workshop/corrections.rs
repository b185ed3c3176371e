//! Corrections that officers sent: many are opened at once, each value is compared with the record of
//! today and applied or left.

use super::Bench;
use crate::correction::{CellChange, Comparison, Correction, applied, compare, read_correction};
use crate::directory::Sheet;
use crate::i18n::{Words, dates};
use crate::platform;
use crate::ui::components::banner::Tone;
use crate::ui::components::button::{OpenFilesButton, Rank, button};
use crate::ui::components::page::Part;
use crate::ui::components::table::{Row, table};
use crate::ui::components::tag::Meaning;
use crate::ui::pages::record::{misfit, place_label};
use crate::ui::say::use_say;
use crate::workshop::Workshop;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The largest file that is read, in bytes; the reader has its own limit.
const MOST_BYTES: u32 = 2 << 20;

#[component]
pub fn Corrections(bench: Bench) -> impl IntoView {
    let say = use_say();
    let opened = RwSignal::new(Vec::<Correction>::new());
    let open = move |files: Vec<web_sys::File>| {
        spawn_local(async move {
            for file in files {
                let words = say.words_now();
                match read(&words, &file).await {
                    Ok(correction) => opened.update(|all| all.push(correction)),
                    Err(why) => bench.tell(Tone::Stop, format!("{}: {why}", file.name())),
                }
            }
        });
    };
    let shown = move || {
        let words = say.words();
        opened.with(|all| {
            let all = all.iter().enumerate();
            let one = |(number, correction)| one(bench, &words, opened, number, correction);
            all.map(one).collect::<Vec<_>>()
        })
    };
    view! {
        <Part id="corrections" title=say.text("corrections-title")>
            <OpenFilesButton
                id="corrections-files"
                label=say.text("corrections-open")
                on_choose=open
            />
            {shown}
        </Part>
    }
}

async fn read(words: &Words, file: &web_sys::File) -> Result<Correction, String> {
    let file = platform::read_file(file, MOST_BYTES).await;
    let file = file.map_err(|fault| words.say(fault.message_id()))?;
    let read = read_correction(&file.bytes);
    read.map_err(|fault| words.say(&format!("correction-fault-{}", fault.id())))
}

/// One correction as it stands to the snapshot of this moment.
fn one(
    bench: Bench,
    words: &Words,
    opened: RwSignal<Vec<Correction>>,
    number: usize,
    correction: &Correction,
) -> AnyView {
    let compared = bench.read(|workshop| compared(workshop, correction));
    let fitting = correction.changes.iter().zip(compared.iter().flatten());
    let fitting = fitting.filter(|(_, (comparison, _))| *comparison == Comparison::Applicable);
    let fitting: Vec<CellChange> = fitting.map(|(change, _)| change.clone()).collect();
    let told = [
        dates::date(words, correction.written),
        correction.author.clone(),
        correction.remark.clone(),
    ];
    let told = told.map(|text| view! { <p><bdi>{text}</bdi></p> });
    let rows = match compared {
        None => view! { <p class="warning">{words.say("corrections-unknown")}</p> }.into_any(),
        Some(compared) => rows(words, correction, compared),
    };
    let id = correction.contact_point.clone();
    let is_applicable = !fitting.is_empty();
    let apply = move || apply(bench, &id, &fitting);
    let leave = move || {
        opened.update(|all| drop(all.remove(number)));
    };
    view! {
        <section class="row">
            <h3><bdi>{correction.contact_point.clone()}</bdi></h3>
            {told}
            {rows}
            <p class="buttons">
                {is_applicable
                    .then(|| button(Rank::First, Signal::stored(words.say("corrections-apply")), apply))}
                {button(Rank::Second, Signal::stored(words.say("corrections-leave")), leave)}
            </p>
        </section>
    }
    .into_any()
}

fn compared(workshop: &Workshop, correction: &Correction) -> Option<Vec<(Comparison, String)>> {
    let mut points = workshop.file.contact_points.iter();
    let record = points.find(|point| point.id == correction.contact_point)?;
    Some(compare(correction, record))
}

fn rows(words: &Words, correction: &Correction, compared: Vec<(Comparison, String)>) -> AnyView {
    let row = |(change, (comparison, now)): (&CellChange, (Comparison, String))| {
        let meaning = match comparison {
            Comparison::Applicable => Meaning::Good,
            Comparison::Done => Meaning::Neutral,
            Comparison::Stale => Meaning::Attention,
        };
        let text = words.say(&format!("comparison-{}", comparison.id()));
        let label = place_label(words, Sheet::ContactPoints, &change.place);
        Row::new([label, now, change.proposed.clone()]).tagged(meaning, text)
    };
    let heads =
        ["changes-field", "corrections-now", "corrections-proposed"].map(|id| words.say(id));
    let rows = correction.changes.iter().zip(compared).map(row).collect();
    table(words.say("corrections-title"), heads.into(), rows)
}

fn apply(bench: Bench, id: &str, fitting: &[CellChange]) {
    let words = bench.say.words_now();
    let outcome = bench.change(|workshop| {
        let points = &mut workshop.file.contact_points;
        let record = points.iter_mut().find(|point| point.id == id)?;
        Some(applied(record, fitting).map(|corrected| *record = corrected))
    });
    match outcome.flatten() {
        Some(Ok(())) => {
            let values = [("count", fitting.len().into())];
            bench.tell(Tone::Done, words.say_with("corrections-applied", &values));
        }
        Some(Err(misfits)) => {
            let told = misfits
                .iter()
                .map(|found| misfit(&words, Sheet::ContactPoints, found));
            bench.tell(Tone::Stop, told.collect::<Vec<_>>().join(" "));
        }
        None => {}
    }
}
