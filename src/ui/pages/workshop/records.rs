//! The records of a kind: found, added, edited, removed; the table of all of them.

use super::{Bench, tables};
use crate::directory::Sheet;
use crate::letters::fold;
use crate::ui::components::banner::Tone;
use crate::ui::components::button::{Rank, button};
use crate::ui::components::field::Field;
use crate::ui::components::page::{Form, Part};
use crate::ui::components::text::TextInput;
use crate::ui::pages::record::{Editing, RecordFields, misfit};
use crate::ui::say::use_say;
use crate::ui::shell::focus;
use crate::workshop::Removed;
use leptos::prelude::*;

/// More are not listed at once; typing narrows them.
const MOST_SHOWN: usize = 25;

#[component]
pub fn Records(bench: Bench, sheet: Sheet, id: &'static str, title: &'static str) -> impl IntoView {
    let say = use_say();
    let typed = RwSignal::new(String::new());
    // The number of the record being edited; of a new one, that after the last.
    let edited = RwSignal::new(None::<usize>);
    let removed = RwSignal::new(None::<Removed>);
    let remove = move |index: usize| {
        removed.set(
            bench
                .change(|workshop| workshop.remove(sheet, index))
                .flatten(),
        );
        // The button that had the focus is gone.
        request_animation_frame(move || focus(&format!("{id}-removed")));
    };
    let list = move || {
        let (words, wanted) = (say.words(), typed.with(|typed| fold(typed)));
        let language = words.language().tag();
        let keys = bench.read(|workshop| workshop.keys(sheet));
        let names = bench.read(|workshop| workshop.names(sheet, &language));
        let all = keys.len();
        let fitting = keys
            .into_iter()
            .zip(names)
            .enumerate()
            .filter(|(_, (key, name))| [key, name].iter().any(|text| fold(text).contains(&wanted)));
        let fitting: Vec<_> = fitting.collect();
        let count = [("shown", fitting.len().into()), ("all", all.into())];
        let count = words.say_with("workshop-count", &count);
        let row = |(index, (key, name)): (usize, (String, String))| {
            let named = |id: &str| words.say_with(id, &[("key", key.clone().into())]);
            let remove = move || remove(index);
            let edit = move || edited.set(Some(index));
            let (edit_label, remove_label) =
                (named("workshop-edit-label"), named("workshop-remove-label"));
            // The record that is being edited is known by its place.
            let removable = move || {
                let label = Signal::stored(remove_label.clone());
                edited
                    .get()
                    .is_none()
                    .then(|| button(Rank::Quiet, label, remove))
            };
            view! {
                <li>
                    <span class="workshop-record">
                        <bdi>{name}</bdi>
                        <bdi class="verbatim">{key}</bdi>
                    </span>
                    {button(Rank::Quiet, Signal::stored(edit_label), edit)}
                    {removable}
                </li>
            }
        };
        let rows: Vec<_> = fitting.into_iter().take(MOST_SHOWN).map(row).collect();
        view! {
            <p class="hint" role="status">{count}</p>
            <ul class="workshop-records">{rows}</ul>
        }
    };
    let field = Field::new(format!("{id}-filter"), say.text("workshop-filter"));
    let add = move || edited.set(Some(bench.read(|workshop| workshop.keys(sheet).len())));
    let editor = move || {
        let done = Callback::new(move |()| edited.set(None));
        edited
            .get()
            .map(|at| view! { <Editor bench sheet id at on_done=done /> })
    };
    view! {
        <Part id title=say.text(title)>
            <tables::Tables bench sheet id />
            <TextInput field value=typed on_input=move |text: String| typed.set(text) />
            {list}
            {move || removed.get().map(|record| view! { <PutBack bench id removed record /> })}
            <p>{button(Rank::Second, say.text("workshop-add"), add)}</p>
            {editor}
        </Part>
    }
}

/// What was removed last, and the way back.
#[component]
fn PutBack(
    bench: Bench,
    id: &'static str,
    removed: RwSignal<Option<Removed>>,
    record: Removed,
) -> impl IntoView {
    let say = use_say();
    let key = record.key().to_owned();
    let named = move |id: &'static str| {
        let key = key.clone();
        say.with(id, move || vec![("key", key.clone().into())])
    };
    let put_back = move || {
        let is_back = bench.change(|workshop| workshop.put_back(record.clone()));
        if is_back == Some(false) {
            bench.tell(Tone::Stop, say.words_now().say("workshop-key-taken"));
        }
        removed.set(None);
        focus(&format!("{id}-heading"));
    };
    view! {
        <p id=format!("{id}-removed") tabindex="-1">
            <span>{named("workshop-removed")}</span>
            " "
            {button(Rank::Second, named("workshop-put-back"), put_back)}
        </p>
    }
}

#[component]
fn Editor(
    bench: Bench,
    sheet: Sheet,
    id: &'static str,
    at: usize,
    on_done: Callback<()>,
) -> impl IntoView {
    let say = use_say();
    let cells = untrack(move || bench.read(|workshop| workshop.cells(sheet, at)));
    let editing = Editing::new(sheet, cells);
    let heading = format!("{id}-editor");
    let keep = move || {
        editing.show_all();
        let cells = editing.cells.get_untracked();
        match bench.change(|workshop| workshop.put(sheet, at, &cells)) {
            Some(Err(misfits)) => {
                let words = say.words_now();
                let told = misfits.iter().map(|found| misfit(&words, sheet, found));
                bench.tell(Tone::Stop, told.collect::<Vec<_>>().join(" "));
            }
            Some(Ok(())) | None => {
                bench.told.set(None);
                on_done.run(());
            }
        }
    };
    view! {
        <section class="row" aria-labelledby=heading.clone()>
            <h3 id=heading.clone() tabindex="-1">{say.text("workshop-edit")}</h3>
            <Form>
                <RecordFields editing />
            </Form>
            <p class="buttons">
                {button(Rank::First, say.text("workshop-keep"), keep)}
                {button(Rank::Second, say.text("workshop-cancel"), move || on_done.run(()))}
            </p>
        </section>
    }
}
