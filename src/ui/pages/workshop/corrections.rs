//! Corrections that officers sent: many are opened at once, each value is compared with the record of
//! today and applied or left.

use super::Bench;
use crate::correction::{Comparison, Correction, applied, compare, read_correction};
use crate::directory::Sheet;
use crate::i18n::dates;
use crate::platform;
use crate::ui::components::banner::Tone;
use crate::ui::components::button::OpenFilesButton;
use crate::ui::components::page::Part;
use crate::ui::components::tag::{Meaning, Tag};
use crate::ui::pages::record::{place_label, problem};
use crate::ui::say::use_say;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The largest file that is read, in bytes; the reader has its own limit.
const MOST_BYTES: u32 = 2 << 20;

#[component]
pub fn Corrections(bench: Bench) -> impl IntoView {
    let say = use_say();
    let opened = RwSignal::new(Vec::<(usize, Correction)>::new());
    let next = StoredValue::new(0);
    let open = move |files: Vec<web_sys::File>| {
        spawn_local(async move {
            for file in files {
                let words = say.words_now();
                let name = file.name();
                let why = match platform::read_file(&file, MOST_BYTES).await {
                    Err(fault) => words.say(fault.message_id()),
                    Ok(file) => match read_correction(&file.bytes) {
                        Err(fault) => words.say(&format!("correction-fault-{}", fault.id())),
                        Ok(correction) => {
                            let number = next.get_value();
                            next.set_value(number + 1);
                            opened.update(|opened| opened.push((number, correction)));
                            continue;
                        }
                    },
                };
                bench.tell(Tone::Stop, format!("{name}: {why}"));
            }
        });
    };
    let each = move |(number, correction): (usize, Correction)| {
        let leave = move || opened.update(|all| all.retain(|(other, _)| *other != number));
        view! { <One bench number correction on_done=leave /> }
    };
    view! {
        <Part id="corrections" title=say.text("corrections-title")>
            <OpenFilesButton
                id="corrections-files"
                label=say.text("corrections-open")
                on_choose=open
            />
            <For each=move || opened.get() key=|(number, _)| *number children=each />
        </Part>
    }
}

#[component]
fn One(
    bench: Bench,
    number: usize,
    correction: Correction,
    on_done: impl Fn() + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let say = use_say();
    let correction = StoredValue::new(correction);
    let compared = Memo::new(move |_| {
        let correction = correction.get_value();
        bench.workshop.with(|workshop| {
            let points = &workshop.as_ref()?.file.contact_points;
            let record = points
                .iter()
                .find(|point| point.id == correction.contact_point)?;
            Some(compare(&correction, record))
        })
    });
    let apply = move |_| {
        let words = say.words_now();
        let correction = correction.get_value();
        let comparisons = compared.get_untracked().unwrap_or_default();
        let fitting = correction.changes.iter().zip(&comparisons);
        let fitting = fitting.filter(|(_, (comparison, _))| *comparison == Comparison::Applicable);
        let fitting: Vec<_> = fitting.map(|(change, _)| change).collect();
        let count = fitting.len();
        let outcome = bench.change(|workshop| {
            let points = &mut workshop.file.contact_points;
            let record = points
                .iter_mut()
                .find(|p| p.id == correction.contact_point)?;
            Some(applied(record, fitting).map(|corrected| *record = corrected))
        });
        match outcome.flatten() {
            Some(Ok(())) => {
                let values = [("count", count.into())];
                bench.tell(Tone::Done, words.say_with("corrections-applied", &values));
            }
            Some(Err(misfits)) => {
                let said = misfits.iter().map(|misfit| {
                    let label = place_label(&words, Sheet::ContactPoints, &misfit.place);
                    format!("{label}: {}", problem(&words, &misfit.problem))
                });
                bench.tell(Tone::Stop, said.collect::<Vec<_>>().join(" "));
            }
            None => {}
        }
    };
    let rows = move || {
        let words = say.words();
        let compared = compared.get();
        let correction = correction.get_value();
        let Some(compared) = compared else {
            return view! { <p class="warning">{words.say("corrections-unknown")}</p> }.into_any();
        };
        let row = |(change, (comparison, now)): (_, (Comparison, String))| {
            let change: &crate::correction::CellChange = change;
            let meaning = match comparison {
                Comparison::Applicable => Meaning::Good,
                Comparison::Done => Meaning::Neutral,
                Comparison::Stale => Meaning::Attention,
            };
            let text = words.say(&format!("comparison-{}", comparison.id()));
            view! {
                <tr>
                    <th scope="row">{place_label(&words, Sheet::ContactPoints, &change.place)}</th>
                    <td><bdi>{now}</bdi></td>
                    <td><bdi>{change.proposed.clone()}</bdi></td>
                    <td><Tag meaning=Signal::stored(meaning) text=Signal::stored(text) /></td>
                </tr>
            }
        };
        let rows = correction
            .changes
            .iter()
            .zip(compared)
            .map(row)
            .collect_view();
        view! {
            <div class="changes-table" tabindex="0" role="group" aria-label=words.say("corrections-title")>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{words.say("changes-field")}</th>
                            <th scope="col">{words.say("corrections-now")}</th>
                            <th scope="col">{words.say("corrections-proposed")}</th>
                            <td></td>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any()
    };
    let is_applicable = move || {
        let is_so = |(comparison, _): &(Comparison, String)| *comparison == Comparison::Applicable;
        compared.with(|compared| compared.as_ref().is_some_and(|all| all.iter().any(is_so)))
    };
    let told = move || {
        let written = correction.with_value(|c| dates::date(&say.words(), c.written));
        correction.with_value(|c| {
            let told = [&written, &c.author, &c.remark];
            told.map(|text| view! { <p><bdi>{text.clone()}</bdi></p> })
        })
    };
    let heading = format!("correction-{number}");
    view! {
        <section class="row" aria-labelledby=heading>
            <h3 id=heading.clone()><bdi>{correction.with_value(|c| c.contact_point.clone())}</bdi></h3>
            {told}
            {rows}
            <p class="buttons">
                <button
                    type="button"
                    class="button"
                    disabled=move || !is_applicable()
                    on:click=apply
                >
                    {say.text("corrections-apply")}
                </button>
                <button type="button" class="button is-second" on:click=move |_| on_done()>
                    {say.text("corrections-leave")}
                </button>
            </p>
        </section>
    }
}
