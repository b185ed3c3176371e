//! A record of the directory as fields, one for each value: for the officer who corrects one and for
//! the issuer who edits it.

mod labels;
mod problem;

pub use labels::place_label;
pub use problem::{misfit, problem, snapshot_fault};

use crate::directory::{CellKind, Cells, Sheet, fillable, misfits};
use crate::i18n::Language;
use crate::ui::components::button::{Rank, button};
use crate::ui::components::choice::{Choice, Select};
use crate::ui::components::field::Field;
use crate::ui::components::text::{LongText, TextInput, TextKind};
use crate::ui::say::{Say, use_say};
use labels::{is_long, option_label};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// A record being edited.
#[derive(Clone, Copy)]
pub struct Editing {
    pub sheet: Sheet,
    pub cells: RwSignal<Cells>,
    /// What is wrong at the places that were left, in words.
    wrong: RwSignal<Cells>,
    left: StoredValue<BTreeSet<String>>,
    shown: RwSignal<Vec<String>>,
    say: Say,
}

impl Editing {
    pub fn new(sheet: Sheet, cells: Cells) -> Self {
        let shown = fillable(sheet, &cells);
        Self {
            sheet,
            cells: RwSignal::new(cells),
            wrong: RwSignal::new(Cells::new()),
            left: StoredValue::new(BTreeSet::new()),
            shown: RwSignal::new(shown),
            say: use_say(),
        }
    }

    /// What is wrong at these places is shown from now on. Chromium also says so of a field that goes
    /// away with its page.
    fn leave(self, places: impl IntoIterator<Item = String>) {
        let Some(cells) = self.cells.try_get_untracked() else {
            return;
        };
        self.left.update_value(|left| left.extend(places));
        let words = self.say.words_now();
        let found = misfits(self.sheet, &cells).into_iter().rev();
        let told = found.map(|misfit| (misfit.place, problem(&words, &misfit.problem)));
        let told = told.filter(|(place, _)| self.left.with_value(|left| left.contains(place)));
        self.wrong.set(told.collect());
    }

    /// From now on everything that is wrong is shown.
    pub fn show_all(self) {
        self.leave(self.shown.get_untracked());
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
    let extend = move || {
        editing.extend(Language::parse(language.get_untracked().trim()));
        language.set(String::new());
    };
    view! {
        {move || {
            let cell = |place: String| cell(editing, place);
            editing.shown.get().into_iter().map(cell).collect::<Vec<_>>()
        }}
        <div class="buttons">
            <TextInput
                field
                kind=TextKind::Verbatim
                value=language
                on_input=move |text: String| language.set(text)
            />
            {button(Rank::Second, say.text("record-more"), extend)}
        </div>
    }
}

fn cell(editing: Editing, place: String) -> Option<AnyView> {
    let say = use_say();
    let (_, column) = editing.sheet.column(&place)?;
    let (here, wrong, left) = (place.clone(), place.clone(), place.clone());
    let value = Signal::derive(move || {
        editing
            .cells
            .with(|c| c.get(&here).cloned().unwrap_or_default())
    });
    let error = Signal::derive(move || editing.wrong.with(|all| all.get(&wrong).cloned()));
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
    let input = Callback::new(move |(text,): (String,)| {
        editing.cells.update(|cells| {
            cells.insert(place.clone(), text);
        });
    });
    let leave = Callback::new(move |()| editing.leave([left.clone()]));
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
        view! { <TextInput field kind value on_input=input on_leave=leave /> }.into_any()
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
