//! A date in three parts, each as typed.

use super::field::{Field, FieldSet};
use super::leaving::leave;
use super::text::unremembered;
use crate::moment::{Part, TypedDate};
use crate::ui::say::use_say;
use leptos::prelude::*;

#[component]
pub fn DateInput(
    field: Field,
    #[prop(into)] value: Signal<TypedDate>,
    #[prop(into)] on_input: Callback<(TypedDate,)>,
    #[prop(optional, into)] on_leave: Option<Callback<()>>,
    /// The part that the error is about.
    #[prop(optional, into)]
    wrong: Option<Signal<Option<Part>>>,
) -> impl IntoView {
    let id = field.id.clone();
    view! {
        <FieldSet field=field>
            <DateParts
                id=id
                value=value
                on_input=on_input
                on_leave=on_leave
                wrong=wrong.unwrap_or(Signal::stored(None))
            />
        </FieldSet>
    }
}

/// Day, month and year without a frame. The ids are `<id>-day`, `<id>-month`, `<id>-year`.
#[component]
pub fn DateParts(
    id: String,
    value: Signal<TypedDate>,
    on_input: Callback<(TypedDate,)>,
    on_leave: Option<Callback<()>>,
    wrong: Signal<Option<Part>>,
) -> impl IntoView {
    let say = use_say();
    let part = |part: Part, label: &'static str, digits: &'static str| {
        let id = format!("{id}-{}", part.id());
        let is_wrong = move || (wrong.get() == Some(part)).then_some("true");
        view! {
            <div class="date-part">
                <label for=id.clone()>{say.text(label)}</label>
                <input
                    {..unremembered()}
                    id=id
                    class="input is-number"
                    data-digits=digits
                    type="text"
                    inputmode="numeric"
                    dir="ltr"
                    aria-invalid=is_wrong
                    prop:value=move || value.with(|date| part_of(date, part).to_owned())
                    on:input=move |event| {
                        let mut date = value.get_untracked();
                        set_part(&mut date, part, event_target_value(&event));
                        on_input.run((date,));
                    }
                />
            </div>
        }
    };
    view! {
        <div class="date" on:focusout=move |event| {
            if let Some(left) = on_leave.filter(|_| leaves(&event)) {
                leave(left);
            }
        }>
            {part(Part::Day, "date-day", "2")}
            {part(Part::Month, "date-month", "2")}
            {part(Part::Year, "date-year", "4")}
        </div>
    }
}

/// Whether the focus goes out of the element that listens, not only from part to part.
pub fn leaves(event: &web_sys::FocusEvent) -> bool {
    use wasm_bindgen::JsCast;
    let to = event
        .related_target()
        .and_then(|t| t.dyn_into::<web_sys::Node>().ok());
    let frame = event
        .current_target()
        .and_then(|t| t.dyn_into::<web_sys::Node>().ok());
    match (frame, to) {
        (Some(frame), Some(to)) => !frame.contains(Some(&to)),
        (_, None) | (None, _) => true,
    }
}

fn part_of(date: &TypedDate, part: Part) -> &str {
    match part {
        Part::Day => &date.day,
        Part::Month => &date.month,
        Part::Year => &date.year,
        Part::Time | Part::Zone => "",
    }
}

fn set_part(date: &mut TypedDate, part: Part, typed: String) {
    match part {
        Part::Day => date.day = typed,
        Part::Month => date.month = typed,
        Part::Year => date.year = typed,
        Part::Time | Part::Zone => {}
    }
}
