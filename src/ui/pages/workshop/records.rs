//! The records of a kind: found, added, edited, removed; the table of all of them.

use super::{Bench, tables};
use crate::directory::cells_of;
use crate::letters::fold;
use crate::ui::components::banner::Tone;
use crate::ui::components::field::Field;
use crate::ui::components::page::{Form, Part};
use crate::ui::components::text::TextInput;
use crate::ui::pages::record::{Editing, RecordFields, problem};
use crate::ui::say::use_say;
use crate::workshop::Held;
use leptos::prelude::*;

/// More are not listed at once; typing narrows them.
const MOST_SHOWN: usize = 25;

#[component]
pub fn Records<R: Held + Send + Sync + 'static>(
    bench: Bench,
    id: &'static str,
    title: &'static str,
    #[prop(optional)] of: std::marker::PhantomData<R>,
) -> impl IntoView {
    let _ = of;
    let say = use_say();
    let typed = RwSignal::new(String::new());
    // Which record is being edited; of none a new one.
    let edited = RwSignal::new(None::<Option<usize>>);
    let found = Memo::new(move |_| {
        let wanted = typed.with(|typed| fold(typed));
        bench.read(|workshop| {
            let records = R::of(&workshop.file).iter().enumerate();
            let keys = records.map(|(index, record)| (index, record.key().to_owned()));
            let fitting: Vec<_> = keys
                .filter(|(_, key)| fold(key).contains(&wanted))
                .collect();
            (
                fitting.len(),
                fitting.into_iter().take(MOST_SHOWN).collect::<Vec<_>>(),
            )
        })
    });
    let all = Memo::new(move |_| bench.read(|workshop| R::of(&workshop.file).len()));
    let count = say.with("workshop-count", move || {
        vec![
            ("shown", found.with(|(fitting, _)| *fitting).into()),
            ("all", all.get().into()),
        ]
    });
    let field = Field::new(format!("{id}-filter"), say.text("workshop-filter"));
    let remove = move |index: usize| {
        bench.change(|workshop| {
            if index < R::of(&workshop.file).len() {
                R::of_mut(&mut workshop.file).remove(index);
            }
        });
    };
    let row = move |(index, key): (usize, String)| {
        let (edit, gone) = (key.clone(), key.clone());
        view! {
            <li>
                <bdi class="verbatim">{key}</bdi>
                " "
                <button
                    type="button"
                    class="button is-quiet"
                    aria-label=say.with("workshop-edit-label", move || vec![("key", edit.clone().into())])
                    on:click=move |_| edited.set(Some(Some(index)))
                >
                    {say.text("workshop-edit")}
                </button>
                <button
                    type="button"
                    class="button is-quiet"
                    aria-label=say.with("workshop-remove-label", move || vec![("key", gone.clone().into())])
                    on:click=move |_| remove(index)
                >
                    {say.text("workshop-remove")}
                </button>
            </li>
        }
    };
    let editor = move || {
        edited
            .get()
            .map(|at| view! { <Editor<R> bench id at on_done=Callback::new(move |()| edited.set(None)) /> })
    };
    view! {
        <Part id title=say.text(title)>
            <tables::Tables<R> bench id />
            <TextInput field value=typed on_input=move |text: String| typed.set(text) />
            <p class="hint" role="status">{count}</p>
            <ul class="workshop-records">
                {move || found.with(|(_, shown)| shown.iter().cloned().map(row).collect_view())}
            </ul>
            <p>
                <button
                    type="button"
                    class="button is-second"
                    on:click=move |_| edited.set(Some(None))
                >
                    {say.text("workshop-add")}
                </button>
            </p>
            {editor}
        </Part>
    }
}

#[component]
fn Editor<R: Held + Send + Sync + 'static>(
    bench: Bench,
    id: &'static str,
    at: Option<usize>,
    on_done: Callback<()>,
    #[prop(optional)] of: std::marker::PhantomData<R>,
) -> impl IntoView {
    let _ = of;
    let say = use_say();
    let record = bench.workshop.with_untracked(|workshop| {
        let records = workshop.as_ref().map(|workshop| R::of(&workshop.file));
        records
            .zip(at)
            .and_then(|(records, at)| records.get(at).map(cells_of))
    });
    let editing = Editing::new(R::SHEET, record.unwrap_or_default());
    let heading = format!("{id}-editor");
    let keep = move |_| {
        editing.show_all();
        let cells = editing.cells.get_untracked();
        match bench.change(|workshop| workshop.put::<R>(at, &cells)) {
            Some(Err(misfits)) => {
                let words = say.words_now();
                let told = misfits.iter().map(|misfit| {
                    let values = [
                        ("record", String::new().into()),
                        ("place", misfit.place.clone().into()),
                        ("problem", problem(&words, &misfit.problem).into()),
                    ];
                    words.say_with("record-fault", &values)
                });
                bench.tell(Tone::Stop, told.collect::<Vec<_>>().join(" "));
            }
            Some(Ok(_)) | None => {
                bench.told.set(None);
                on_done.run(());
            }
        }
    };
    view! {
        <section class="row" aria-labelledby=heading>
            <h3 id=heading.clone() tabindex="-1">{say.text("workshop-edit")}</h3>
            <Form>
                <RecordFields editing />
            </Form>
            <p class="buttons">
                <button type="button" class="button" on:click=keep>{say.text("workshop-keep")}</button>
                <button type="button" class="button is-second" on:click=move |_| on_done.run(())>
                    {say.text("workshop-cancel")}
                </button>
            </p>
        </section>
    }
}
