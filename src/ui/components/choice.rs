//! One of a few, several of a few, one of a list.

use super::field::{Field, FieldFrame, FieldSet};
use super::tag::Meaning;
use leptos::prelude::*;

/// Something to choose.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    pub id: String,
    pub label: String,
    pub hint: Option<String>,
    /// What to beware of, in colour and words; lists that are searched show it.
    pub tag: Option<(Meaning, String)>,
    /// The language of the label, where it is not the interface's.
    pub lang: Option<String>,
}

impl Choice {
    pub fn new(id: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            label: label.into(),
            ..Self::default()
        }
    }
}

/// One of a few, all of them in sight.
#[component]
pub fn Radios(
    field: Field,
    #[prop(into)] choices: Signal<Vec<Choice>>,
    /// The id of what is chosen.
    #[prop(into)]
    value: Signal<Option<String>>,
    #[prop(into)] on_choose: Callback<(String,)>,
    /// Beside one another instead of below.
    #[prop(optional)]
    inline: bool,
) -> impl IntoView {
    let id = field.id.clone();
    let entry = move |choice: Choice| {
        let chosen = choice.id.clone();
        let is_checked = move || value.with(|value| value.as_deref() == Some(&chosen));
        let chosen = choice.id.clone();
        view! {
            <Entry
                kind="radio"
                id=format!("{id}-{}", choice.id)
                // Radio buttons of one name are one stop of the tabulator key.
                name=Some(id.clone())
                choice=choice
                is_checked=Signal::derive(is_checked)
                on_change=move |_: bool| on_choose.run((chosen.clone(),))
            />
        }
    };
    view! {
        <FieldSet field=field>
            <div class="options" class:is-inline=inline>
                <For each=move || choices.get() key=|c| (c.id.clone(), c.label.clone()) children=entry />
            </div>
        </FieldSet>
    }
}

/// Several of a few, all of them in sight.
#[component]
pub fn CheckBoxes(
    field: Field,
    #[prop(into)] choices: Signal<Vec<Choice>>,
    /// The ids of what is chosen.
    #[prop(into)]
    value: Signal<Vec<String>>,
    /// The id, and whether it is chosen now.
    #[prop(into)]
    on_toggle: Callback<(String, bool)>,
) -> impl IntoView {
    let id = field.id.clone();
    let entry = move |choice: Choice| {
        let chosen = choice.id.clone();
        let is_checked = move || value.with(|value| value.contains(&chosen));
        let chosen = choice.id.clone();
        view! {
            <Entry
                kind="checkbox"
                id=format!("{id}-{}", choice.id)
                name=None
                choice=choice
                is_checked=Signal::derive(is_checked)
                on_change=move |checked: bool| on_toggle.run((chosen.clone(), checked))
            />
        }
    };
    view! {
        <FieldSet field=field>
            <div class="options">
                <For each=move || choices.get() key=|c| (c.id.clone(), c.label.clone()) children=entry />
            </div>
        </FieldSet>
    }
}

#[component]
fn Entry(
    kind: &'static str,
    id: String,
    name: Option<String>,
    choice: Choice,
    is_checked: Signal<bool>,
    #[prop(into)] on_change: Callback<(bool,)>,
) -> impl IntoView {
    let hint_id = format!("{id}-hint");
    let described_by = choice.hint.is_some().then(|| hint_id.clone());
    let hint = choice
        .hint
        .map(|hint| view! { <span class="hint" id=hint_id>{hint}</span> });
    view! {
        <div class="option">
            <input
                id=id.clone()
                type=kind
                name=name
                autocomplete="off"
                aria-describedby=described_by
                prop:checked=is_checked
                on:change=move |event| on_change.run((event_target_checked(&event),))
            />
            <label for=id lang=choice.lang>{choice.label}{hint}</label>
        </div>
    }
}

/// One of a short list, folded. For long lists there is the combobox.
#[component]
pub fn Select(
    field: Field,
    #[prop(into)] choices: Signal<Vec<Choice>>,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] on_choose: Callback<(String,)>,
) -> impl IntoView {
    let frame = field.clone();
    let options = move || {
        let option = |choice: Choice| {
            let id = choice.id.clone();
            let is_selected = move || value.with(|value| *value == id);
            view! {
                <option value=choice.id lang=choice.lang selected=is_selected>{choice.label}</option>
            }
        };
        choices.get().into_iter().map(option).collect::<Vec<_>>()
    };
    view! {
        <FieldFrame field=frame>
            <select
                id=field.id.clone()
                class="input"
                autocomplete="off"
                aria-describedby=field.described_by()
                aria-invalid=field.is_invalid()
                prop:value=value
                on:change=move |event| on_choose.run((event_target_value(&event),))
            >
                {options}
            </select>
        </FieldFrame>
    }
}
