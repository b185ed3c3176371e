//! What stands at the head of a snapshot: number, days, issuer, whether it is fictional.

use super::Bench;
use crate::directory::format::SnapshotFile;
use crate::ui::components::field::Field;
use crate::ui::components::page::Part;
use crate::ui::components::text::{TextInput, TextKind};
use crate::ui::say::use_say;
use jiff::civil::Date;
use leptos::prelude::*;

/// Reads and writes one value of the head.
#[derive(Clone, Copy)]
struct Value {
    id: &'static str,
    label: &'static str,
    kind: TextKind,
    get: fn(&SnapshotFile) -> String,
    set: fn(&mut SnapshotFile, String),
    /// The message that says why it cannot be.
    fault: fn(&SnapshotFile) -> Option<&'static str>,
}

const VALUES: [Value; 4] = [
    Value {
        id: "number",
        label: "workshop-number",
        kind: TextKind::Number,
        get: |file| file.number.to_string(),
        set: |file, text| file.number = text.trim().parse().unwrap_or_default(),
        fault: |file| (file.number == 0).then_some("cell-number"),
    },
    Value {
        id: "issued",
        label: "workshop-issued",
        kind: TextKind::Verbatim,
        get: |file| file.issued.clone(),
        set: |file, text| text.trim().clone_into(&mut file.issued),
        fault: |file| file.issued.parse::<Date>().err().map(|_| "cell-date"),
    },
    Value {
        id: "valid-until",
        label: "record-valid-until",
        kind: TextKind::Verbatim,
        get: |file| file.valid_until.clone(),
        set: |file, text| text.trim().clone_into(&mut file.valid_until),
        fault: |file| match (
            file.issued.parse::<Date>(),
            file.valid_until.parse::<Date>(),
        ) {
            (_, Err(_)) => Some("cell-date"),
            (Ok(issued), Ok(until)) if until < issued => Some("cell-date-order"),
            _ => None,
        },
    },
    Value {
        id: "issuer",
        label: "workshop-issuer",
        kind: TextKind::Plain,
        get: |file| file.issuer.clone(),
        set: |file, text| file.issuer = text,
        fault: |file| file.issuer.trim().is_empty().then_some("cell-empty"),
    },
];

#[component]
pub fn Head(bench: Bench) -> impl IntoView {
    let say = use_say();
    let is_exercise = move || bench.read(|workshop| workshop.file.exercise);
    let set_exercise = move |event| {
        let is_exercise = event_target_checked(&event);
        bench.change(|workshop| workshop.file.exercise = is_exercise);
    };
    view! {
        <Part id="workshop-head" title=say.text("workshop-snapshot")>
            {VALUES.map(|value| view! { <Line bench value /> })}
            <p class="agreement">
                <input
                    type="checkbox"
                    class="check"
                    id="workshop-exercise"
                    autocomplete="off"
                    prop:checked=is_exercise
                    on:change=set_exercise
                />
                <label for="workshop-exercise">{say.text("workshop-exercise")}</label>
            </p>
        </Part>
    }
}

#[component]
fn Line(bench: Bench, value: Value) -> impl IntoView {
    let say = use_say();
    let is_left = RwSignal::new(false);
    // What is typed stays as it is, whatever the file makes of it.
    let typed = RwSignal::new(bench.read(|workshop| (value.get)(&workshop.file)));
    let error = Signal::derive(move || {
        let fault = bench.read(|workshop| (value.fault)(&workshop.file));
        fault
            .filter(|_| is_left.get())
            .map(|id| say.words().say(id))
    });
    let input = move |text: String| {
        typed.set(text.clone());
        bench.change(|workshop| (value.set)(&mut workshop.file, text));
    };
    let leave = Callback::new(move |()| {
        is_left.try_set(true);
    });
    let field = Field::new(format!("workshop-{}", value.id), say.text(value.label)).error(error);
    view! { <TextInput field kind=value.kind value=typed on_input=input on_leave=leave /> }
}
