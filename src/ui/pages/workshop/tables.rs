//! Records as a table of CSV: saved, an empty one to fill in, taken from one with its faults by row
//! and column.

use super::Bench;
use crate::directory::CellProblem;
use crate::i18n::Words;
use crate::platform;
use crate::ui::components::banner::Tone;
use crate::ui::components::button::OpenFileButton;
use crate::ui::pages::record::problem;
use crate::ui::say::use_say;
use crate::workshop::{CsvFault, CsvProblem, Held, csv_template};
use leptos::prelude::*;
use leptos::task::spawn_local;

const MEDIA_TYPE: &str = "text/csv";
/// The largest table that is read, in bytes.
const MOST_BYTES: u32 = 32 << 20;
/// More faults than these nobody mends at once.
const MOST_SHOWN: usize = 100;

#[component]
pub fn Tables<R: Held + Send + Sync + 'static>(
    bench: Bench,
    id: &'static str,
    #[prop(optional)] of: std::marker::PhantomData<R>,
) -> impl IntoView {
    let _ = of;
    let say = use_say();
    let faults = RwSignal::new(Vec::<CsvFault>::new());
    let open = move |file: web_sys::File| {
        spawn_local(async move {
            let words = say.words_now();
            let opened = match platform::read_file(&file, MOST_BYTES).await {
                Ok(opened) => opened,
                Err(fault) => return bench.tell(Tone::Stop, words.say(fault.message_id())),
            };
            match bench.change(|workshop| workshop.take_csv::<R>(&opened.bytes)) {
                Some(Err(found)) => {
                    let values = [("count", found.len().into())];
                    bench.tell(Tone::Stop, words.say_with("workshop-faults", &values));
                    faults.set(found);
                }
                Some(Ok(count)) => {
                    faults.set(Vec::new());
                    let values = [("count", count.into())];
                    bench.tell(Tone::Done, words.say_with("workshop-taken", &values));
                }
                None => {}
            }
        });
    };
    let save = move |_| {
        let table = bench
            .workshop
            .with_untracked(|w| w.as_ref().map(|w| w.csv::<R>()));
        if let Some(table) = table {
            bench.save(&format!("{id}.csv"), MEDIA_TYPE, &table);
        }
    };
    let template = move |_| {
        bench.save(
            &format!("{id}-template.csv"),
            MEDIA_TYPE,
            &csv_template::<R>(),
        )
    };
    view! {
        <p class="buttons">
            <button type="button" class="button is-second" on:click=save>
                {say.text("workshop-csv-save")}
            </button>
            <button type="button" class="button is-second" on:click=template>
                {say.text("workshop-csv-template")}
            </button>
            <OpenFileButton
                id=format!("{id}-csv")
                label=say.text("workshop-csv-open")
                accept=".csv,.tsv,.txt,text/csv"
                on_choose=open
            />
        </p>
        {move || faults.with(|faults| (!faults.is_empty()).then(|| listed(&say.words(), faults)))}
    }
}

fn listed(words: &Words, faults: &[CsvFault]) -> impl IntoView + use<> {
    let row = |fault: &CsvFault| {
        let column = fault.column.clone().unwrap_or_default();
        view! {
            <tr>
                <td>{fault.row}</td>
                <td><bdi class="verbatim">{column}</bdi></td>
                <td>{said(words, &fault.problem)}</td>
            </tr>
        }
    };
    let heads = ["workshop-row", "workshop-column", "workshop-problem"];
    let heads = heads.map(|id| view! { <th scope="col">{words.say(id)}</th> });
    view! {
        <div class="changes-table" tabindex="0" role="group" aria-label=words.say("workshop-problem")>
            <table>
                <thead>
                    <tr>{heads}</tr>
                </thead>
                <tbody>{faults.iter().take(MOST_SHOWN).map(row).collect_view()}</tbody>
            </table>
        </div>
    }
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
