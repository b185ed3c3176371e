//! A record of the directory as fields, one for each value: for the officer who corrects one and for
//! the issuer who edits it.

mod labels;
mod problem;

pub use labels::place_label;
pub use problem::{problem, snapshot_fault};

use crate::directory::{CellKind, Cells, Misfit, Sheet, fillable, misfits};
use crate::i18n::Language;
use crate::ui::components::choice::{Choice, Select};
use crate::ui::components::field::Field;
use crate::ui::components::text::{LongText, TextInput, TextKind};
use crate::ui::say::use_say;
use labels::{is_long, option_label};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// A record being edited.
#[derive(Clone, Copy)]
pub struct Editing {
    pub sheet: Sheet,
    pub cells: RwSignal<Cells>,
    /// Everything that is wrong.
    pub misfits: Memo<Vec<Misfit>>,
    /// The places that were left, or all of them.
    left: RwSignal<BTreeSet<String>>,
    all: RwSignal<bool>,
    shown: RwSignal<Vec<String>>,
}

impl Editing {
    pub fn new(sheet: Sheet, cells: Cells) -> Self {
        let shown = fillable(sheet, &cells);
        let cells = RwSignal::new(cells);
        Self {
            sheet,
            cells,
            misfits: Memo::new(move |_| cells.with(|cells| misfits(sheet, cells))),
            left: RwSignal::new(BTreeSet::new()),
            all: RwSignal::new(false),
            shown: RwSignal::new(shown),
        }
    }

    /// From now on everything that is wrong is shown.
    pub fn show_all(self) {
        self.all.set(true);
    }

    /// Fields for one entry more of each list that is filled, and for names in this language.
    fn extend(self, language: Option<Language>) {
        let mut cells = self.cells.get_untracked();
        let name = language.map(|language| format!("names.{}", language.tag()));
        cells.extend(name.map(|name| (name, String::new())));
        self.shown.set(fillable(self.sheet, &cells));
    }
}

#[component]
pub fn RecordFields(editing: Editing) -> impl IntoView {
    let say = use_say();
    let language = RwSignal::new(String::new());
    let field = Field::new("record-language", say.text("record-language")).may_be_empty();
    let extend = move |_| {
        editing.extend(Language::parse(language.get_untracked().trim()));
        language.set(String::new());
    };
    view! {
        <For
            each=move || editing.shown.get()
            key=String::clone
            children=move |place| view! { <Cell editing place /> }
        />
        <div class="buttons">
            <TextInput
                field
                kind=TextKind::Verbatim
                value=language
                on_input=move |text: String| language.set(text)
            />
            <button type="button" class="button is-second" on:click=extend>
                {say.text("record-more")}
            </button>
        </div>
    }
}

#[component]
fn Cell(editing: Editing, place: String) -> impl IntoView {
    let say = use_say();
    let (_, column) = editing.sheet.column(&place)?;
    let (here, wrong, left) = (place.clone(), place.clone(), place.clone());
    let value = Signal::derive(move || {
        editing
            .cells
            .with(|c| c.get(&here).cloned().unwrap_or_default())
    });
    let error = Signal::derive(move || {
        let is_shown = editing.all.get() || editing.left.with(|left| left.contains(&wrong));
        let found = editing.misfits.with(|all| {
            let here = all.iter().find(|misfit| misfit.place == wrong);
            here.map(|misfit| misfit.problem.clone())
        });
        found
            .filter(|_| is_shown)
            .map(|found| problem(&say.words(), &found))
    });
    let label = {
        let (sheet, place) = (editing.sheet, place.clone());
        Signal::derive(move || place_label(&say.words(), sheet, &place))
    };
    let hint = Signal::stored(Some(place.clone()));
    let id = format!("cell-{}", place.replace(['.', '[', ']'], "-"));
    let field = Field::new(id, label).hint(hint).error(error);
    let field = if column.is_needed {
        field
    } else {
        field.may_be_empty()
    };
    let input = move |text: String| {
        editing.cells.update(|cells| {
            cells.insert(place.clone(), text);
        });
    };
    let leave = Callback::new(move |()| {
        editing.left.try_update(|all| all.insert(left.clone()));
    });
    let choices = |ids: Vec<&'static str>| {
        let pattern = column.pattern;
        Signal::derive(move || {
            let words = say.words();
            let choice = |id: &&str| Choice::new(*id, option_label(&words, pattern, id));
            let none = Choice::new("", "–");
            std::iter::once(none)
                .chain(ids.iter().map(choice))
                .collect::<Vec<_>>()
        })
    };
    let line = |field, kind| {
        view! { <TextInput field kind value on_input=input.clone() on_leave=leave /> }.into_any()
    };
    Some(match column.kind {
        CellKind::Choice(ids) => {
            view! { <Select field choices=choices(ids()) value on_choose=input /> }.into_any()
        }
        CellKind::Truth => {
            view! { <Select field choices=choices(vec!["yes", "no"]) value on_choose=input /> }
                .into_any()
        }
        CellKind::Text if is_long(column.pattern) => {
            view! { <LongText field value on_input=input on_leave=leave /> }.into_any()
        }
        CellKind::Text => line(field, TextKind::Plain),
        CellKind::Number(_) => line(field, TextKind::Number),
        CellKind::List | CellKind::Choices(_) => line(field, TextKind::Verbatim),
    })
}
