//! A group that stands several times: adding, removing, copying and moving its rows, by button or
//! with Alt and the arrow keys. The focus goes with what was done.

use super::icon::{Icon, Symbol};
use crate::ui::say::use_say;
use crate::ui::shell::focus;
use leptos::prelude::*;
use std::sync::Arc;

/// What can be done with the rows. Adding and copying return the number of the new row; where rows
/// come from elsewhere, there is neither, and what adds them has the id `<id>-add`.
#[derive(Clone, Copy)]
pub struct RowActions {
    pub add: Option<Callback<(), Option<u32>>>,
    pub copy: Option<Callback<(u32,), Option<u32>>>,
    pub remove: Callback<(u32,)>,
    /// By so many places, towards the first where negative.
    pub shift: Callback<(u32, isize)>,
}

/// Rows with their buttons. `row` draws the fields of the row with a number.
#[component]
pub fn Repeated(
    /// Unique on the page; the ids of the rows' headings are `<id>-<number>-heading`.
    #[prop(into)]
    id: String,
    /// The numbers of the rows in their order.
    #[prop(into)]
    rows: Signal<Vec<u32>>,
    actions: RowActions,
    /// The heading of the row that stands at a place, counted from 1.
    title: Callback<(usize,), String>,
    #[prop(optional, into)] add_label: Signal<String>,
    row: impl Fn(u32) -> AnyView + Send + Sync + 'static,
) -> impl IntoView {
    let row = Arc::new(row);
    let heading = {
        let id = id.clone();
        move |number: u32| format!("{id}-{number}-heading")
    };
    let add_id = format!("{id}-add");
    let each = {
        let add_id = add_id.clone();
        move |number: u32| {
            let row = row.clone();
            view! {
                <RepeatedRow
                    number=number
                    heading=StoredValue::new(heading(number))
                    add_id=StoredValue::new(add_id.clone())
                    id=StoredValue::new(id.clone())
                    rows=rows
                    actions=actions
                    title=title
                >
                    {row(number)}
                </RepeatedRow>
            }
        }
    };
    let button = move |add: Callback<(), Option<u32>>| {
        let heading_of = add_id.trim_end_matches("-add").to_owned();
        let press = move |_| {
            if let Some(number) = add.run(()) {
                focus_soon(format!("{heading_of}-{number}-heading"));
            }
        };
        view! {
            <button type="button" class="button is-second" id=add_id on:click=press>
                <Symbol icon=Icon::Add />
                {add_label}
            </button>
        }
    };
    view! {
        <div class="repeated">
            <For each=move || rows.get() key=|number| *number children=each />
            {actions.add.map(button)}
        </div>
    }
}

#[component]
fn RepeatedRow(
    number: u32,
    heading: StoredValue<String>,
    add_id: StoredValue<String>,
    id: StoredValue<String>,
    rows: Signal<Vec<u32>>,
    actions: RowActions,
    title: Callback<(usize,), String>,
    children: Children,
) -> impl IntoView {
    let say = use_say();
    let place = Memo::new(move |_| rows.with(|rows| rows.iter().position(|r| *r == number)));
    let name = Signal::derive(move || title.run((place.get().unwrap_or(0) + 1,)));
    let heading_of = move |number: u32| format!("{}-{number}-heading", id.get_value());
    let shift = move |by: isize| {
        actions.shift.run((number, by));
        focus_soon(heading.get_value());
    };
    let named = move |id: &'static str| say.with(id, move || vec![("row", name.get().into())]);
    let copy = move |copy: Callback<(u32,), Option<u32>>| {
        let press = move |_| {
            if let Some(new) = copy.run((number,)) {
                focus_soon(heading_of(new));
            }
        };
        view! {
            <button
                type="button"
                class="button is-quiet"
                aria-label=named("repeated-copy-label")
                on:click=press
            >
                {say.text("repeated-copy")}
            </button>
        }
    };
    let remove = move |_| {
        // Then the focus is on the row that takes the place, or on the one before, or on *add*.
        let rows = rows.get_untracked();
        let at = rows.iter().position(|r| *r == number).unwrap_or(0);
        let next = rows.get(at + 1).or_else(|| rows.get(at.checked_sub(1)?));
        let then = next.map_or_else(|| add_id.get_value(), |next| heading_of(*next));
        actions.remove.run((number,));
        focus_soon(then);
    };
    let key = move |event: web_sys::KeyboardEvent| {
        let by = match event.key().as_str() {
            "ArrowUp" if event.alt_key() => -1,
            "ArrowDown" if event.alt_key() => 1,
            _ => return,
        };
        event.prevent_default();
        shift(by);
    };
    let is_first = move || place.get() == Some(0);
    let is_last = move || place.get().is_some_and(|at| at + 1 == rows.with(Vec::len));
    view! {
        <section class="row" aria-labelledby=heading.get_value() on:keydown=key>
            <div class="row-head">
                <h3 id=heading.get_value() tabindex="-1">{name}</h3>
                <div class="row-buttons">
                    <button
                        type="button"
                        class="button is-quiet"
                        aria-label=named("repeated-up-label")
                        disabled=is_first
                        on:click=move |_| shift(-1)
                    >
                        {say.text("repeated-up")}
                    </button>
                    <button
                        type="button"
                        class="button is-quiet"
                        aria-label=named("repeated-down-label")
                        disabled=is_last
                        on:click=move |_| shift(1)
                    >
                        {say.text("repeated-down")}
                    </button>
                    {actions.copy.map(copy)}
                    <button
                        type="button"
                        class="button is-quiet"
                        aria-label=named("repeated-remove-label")
                        on:click=remove
                    >
                        {say.text("repeated-remove")}
                    </button>
                </div>
            </div>
            {children()}
        </section>
    }
}

/// After the page shows what was done.
pub fn focus_soon(id: String) {
    request_animation_frame(move || focus(&id));
}
