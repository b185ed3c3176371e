//! A repeated group of fields, such as the data items.

use super::controls::FormField;
use super::frame::described;
use super::writing::{Writing, use_writing};
use crate::request::{Path, begin_row, relevant_fields};
use crate::template::{FieldDefinition, FieldId, row_message};
use crate::ui::components::field::Asked;
use crate::ui::components::repeated::{Repeated, RowActions};
use crate::ui::say::{Say, use_say};
use leptos::prelude::*;

#[component]
pub fn Group(field: FieldId, definition: FieldDefinition) -> impl IntoView {
    let say = use_say();
    let writing = use_writing();
    let frame = described(&Path::of(&field), &definition);
    let (label, hint, error) = (frame.label, frame.hint, frame.error);
    let asked = format!("{field}-asked");
    let inner = definition.inner().unwrap_or_default().to_vec();
    let rows = numbers(writing, &field);
    let title = title(say, &field);
    let actions = actions(writing, &field);
    let id = field.to_string();
    let row =
        move |id: u32| view! { <Row group=field.clone() id fields=inner.clone() /> }.into_any();
    view! {
        <section class="group" id=frame.id tabindex="-1" aria-label=label>
            <h2>{label}</h2>
            {move || hint.get().map(|text| view! { <p class="hint">{text}</p> })}
            <Asked id=asked text=frame.asked />
            {move || error.get().map(|text| view! { <p class="error">{text}</p> })}
            <Repeated id rows actions title add_label=say.text("group-add") row />
        </section>
    }
}

/// The numbers of the group's rows in their order.
pub fn numbers(writing: Writing, group: &FieldId) -> Memo<Vec<u32>> {
    let group = group.clone();
    Memo::new(move |_| {
        writing.read(|request| {
            let rows = request.answers.rows(&group).iter();
            rows.map(|row| row.id).collect()
        })
    })
}

/// The heading of a row by its place.
pub fn title(say: Say, group: &FieldId) -> Callback<(usize,), String> {
    let message = row_message(group);
    Callback::new(move |(number,): (usize,)| {
        say.words()
            .say_with(&message, &[("number", number.to_string().into())])
    })
}

pub fn actions(writing: Writing, group: &FieldId) -> RowActions {
    let group = StoredValue::new(group.clone());
    let changed = move |change: &mut dyn FnMut(&FieldId, &mut crate::request::Answers)| {
        writing.change(None, |request| {
            change(&group.get_value(), &mut request.answers)
        });
    };
    RowActions {
        add: Some(Callback::new(move |()| {
            let row = begin_row(&writing.template(), &group.get_value(), writing.own_zone());
            let mut added = None;
            changed(&mut |group, answers| added = Some(answers.add_row(group, row.clone())));
            added
        })),
        copy: Some(Callback::new(move |(id,): (u32,)| {
            let mut copied = None;
            changed(&mut |group, answers| copied = answers.copy_row(group, id));
            copied
        })),
        remove: Callback::new(move |(id,): (u32,)| {
            changed(&mut |group, answers| answers.remove_row(group, id));
        }),
        shift: Callback::new(move |(id, by): (u32, isize)| {
            changed(&mut |group, answers| answers.move_row(group, id, by));
        }),
    }
}

/// The fields of one row that are asked at present.
#[component]
pub fn Row(group: FieldId, id: u32, fields: Vec<FieldId>) -> impl IntoView {
    let writing = use_writing();
    let template = writing.template();
    let shown = {
        let group = group.clone();
        Memo::new(move |_| {
            writing.read(|request| {
                let rows = request.answers.rows(&group);
                let row = rows.iter().find(|row| row.id == id).map(|row| &row.answers);
                relevant_fields(&template, &fields, row, &request.answers)
                    .map(|(field, _)| field.clone())
                    .collect::<Vec<_>>()
            })
        })
    };
    let field = move |field: FieldId| view! { <FormField path=Path::in_row(&group, id, &field) /> };
    view! { <For each=move || shown.get() key=|field| field.clone() children=field /> }
}
