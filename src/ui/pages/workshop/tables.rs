//! Records as a table of CSV: saved, an empty one to fill in, taken from one with its faults by row
//! and column.

use super::Bench;
use crate::directory::{CellProblem, Sheet};
use crate::i18n::Words;
use crate::platform;
use crate::ui::components::banner::Tone;
use crate::ui::components::button::{OpenFilesButton, Rank, button};
use crate::ui::components::table::{Row, table};
use crate::ui::pages::record::problem;
use crate::ui::say::use_say;
use crate::workshop::{CsvFault, CsvProblem, csv_template};
use leptos::prelude::*;
use leptos::task::spawn_local;

const MEDIA_TYPE: &str = "text/csv";
/// The largest table that is read, in bytes.
const MOST_BYTES: u32 = 32 << 20;
/// More faults than these nobody mends at once.
const MOST_SHOWN: usize = 100;

#[component]
pub fn Tables(bench: Bench, sheet: Sheet, id: &'static str) -> impl IntoView {
    let say = use_say();
    let faults = RwSignal::new(Vec::<CsvFault>::new());
    let open = move |files: Vec<web_sys::File>| {
        spawn_local(async move {
            let words = say.words_now();
            let Some(file) = files.first() else {
                return;
            };
            let opened = match platform::read_file(file, MOST_BYTES).await {
                Ok(opened) => opened,
                Err(fault) => return bench.tell(Tone::Stop, words.say(fault.message_id())),
            };
            let taken = bench.change(|workshop| workshop.take_csv(sheet, &opened.bytes));
            let (tone, id, count) = match &taken {
                Some(Ok(count)) => (Tone::Done, "workshop-taken", *count),
                Some(Err(found)) => (Tone::Stop, "workshop-faults", found.len()),
                None => return,
            };
            bench.tell(tone, words.say_with(id, &[("count", count.into())]));
            faults.set(taken.and_then(Result::err).unwrap_or_default());
        });
    };
    let save = move || {
        let table = untrack(move || bench.read(|workshop| workshop.csv(sheet)));
        bench.save(&format!("{id}.csv"), MEDIA_TYPE, &table);
    };
    let template = move || {
        bench.save(
            &format!("{id}-template.csv"),
            MEDIA_TYPE,
            &csv_template(sheet),
        )
    };
    let listed = move || {
        let words = say.words();
        faults.with(|faults| (!faults.is_empty()).then(|| listed(&words, faults)))
    };
    view! {
        <p class="buttons">
            {button(Rank::Second, say.text("workshop-csv-save"), save)}
            {button(Rank::Second, say.text("workshop-csv-template"), template)}
            <OpenFilesButton
                id=format!("{id}-csv")
                label=say.text("workshop-csv-open")
                on_choose=open
            />
        </p>
        {listed}
    }
}

fn listed(words: &Words, faults: &[CsvFault]) -> AnyView {
    let row = |fault: &CsvFault| {
        let column = fault.column.clone().unwrap_or_default();
        Row::new([fault.row.to_string(), column, said(words, &fault.problem)])
    };
    let heads = ["workshop-row", "workshop-column", "workshop-problem"].map(|id| words.say(id));
    let rows = faults.iter().take(MOST_SHOWN).map(row).collect();
    table(words.say("workshop-problem"), heads.into(), rows)
}

fn said(words: &Words, found: &CsvProblem) -> String {
    let id = format!("cell-{}", found.id());
    match found {
        CsvProblem::Cell(CellProblem::UnknownPlace) => words.say("cell-unknown-place"),
        CsvProblem::Cell(found) => problem(words, found),
        CsvProblem::TooManyRows { most } => words.say_with(&id, &[("most", (*most).into())]),
        CsvProblem::NotATable | CsvProblem::TooManyCells | CsvProblem::DuplicateColumn => {
            words.say(&id)
        }
    }
}
