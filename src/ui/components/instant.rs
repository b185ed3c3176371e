//! A moment: date, time and zone, with the time in UTC beside it, and the question which of two is
//! meant where the clocks were put back.

use super::choice::{Choice, Radios};
use super::combobox::Combobox;
use super::date::{DateParts, leaves};
use super::field::{Field, FieldSet};
use super::leaving::leave;
use super::text::unremembered;
use crate::i18n::dates;
use crate::moment::{
    Fault, Occurrence, Part, Precision, Reading, TypedDate, TypedInstant, split_pasted, zone,
};
use crate::ui::say::{Say, use_say};
use leptos::prelude::*;

/// Pasting a whole moment, as logs write it, into any part fills all of them.
#[component]
pub fn InstantInput(
    field: Field,
    #[prop(into)] value: Signal<TypedInstant>,
    #[prop(into)] on_input: Callback<(TypedInstant,)>,
    #[prop(optional, into)] on_leave: Option<Callback<()>>,
    #[prop(optional, into)] wrong: Option<Signal<Option<Part>>>,
) -> impl IntoView {
    let say = use_say();
    let id = field.id.clone();
    let wrong = wrong.unwrap_or(Signal::stored(None));
    let time_id = format!("{id}-time");
    let set_date = move |date: TypedDate| {
        let instant = value.get_untracked();
        on_input.run((TypedInstant { date, ..instant },));
    };
    let set_time = move |time: String| {
        let instant = value.get_untracked();
        on_input.run((TypedInstant { time, ..instant },));
    };
    let set_zone = move |zone: String| {
        let instant = value.get_untracked();
        on_input.run((TypedInstant { zone, ..instant },));
    };
    let paste = move |event: web_sys::ClipboardEvent| {
        let text = event
            .clipboard_data()
            .and_then(|data| data.get_data("text").ok());
        let Some(mut pasted) = text.as_deref().and_then(split_pasted) else {
            return;
        };
        event.prevent_default();
        if pasted.zone.is_empty() {
            pasted.zone = value.with_untracked(|instant| instant.zone.clone());
        }
        on_input.run((pasted,));
    };
    view! {
        <FieldSet field=field>
            <div
                class="instant"
                on:paste=paste
                on:focusout=move |event| {
                    if let Some(left) = on_leave.filter(|_| leaves(&event)) {
                        leave(left);
                    }
                }
            >
                <DateParts
                    id=id.clone()
                    value=Signal::derive(move || value.with(|instant| instant.date.clone()))
                    on_input=Callback::from(set_date)
                    on_leave=None
                    wrong=wrong
                />
                <div class="date-part">
                    <label for=time_id.clone()>{say.text("instant-time")}</label>
                    <input
                        {..unremembered()}
                        id=time_id
                        class="input is-time"
                        type="text"
                        dir="ltr"
                        aria-invalid=move || (wrong.get() == Some(Part::Time)).then_some("true")
                        prop:value=move || value.with(|instant| instant.time.clone())
                        on:input=move |event| set_time(event_target_value(&event))
                    />
                </div>
                <ZonePicker
                    field=Field::new(format!("{id}-zone"), say.text("instant-zone"))
                    value=Signal::derive(move || value.with(|instant| instant.zone.clone()))
                    on_input=Callback::from(set_zone)
                />
                <WhichOfTwo id=id value=value on_input=on_input />
                <p class="instant-utc" aria-live="polite">{move || in_utc(say, &value.get())}</p>
            </div>
        </FieldSet>
    }
}

/// A time zone by its name in the IANA database, or an offset such as `+04:00`.
#[component]
pub fn ZonePicker(
    field: Field,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] on_input: Callback<(String,)>,
    #[prop(optional, into)] on_leave: Option<Callback<()>>,
) -> impl IntoView {
    let ZoneChoices(choices) = expect_context();
    view! {
        <Combobox
            field=field
            choices=choices
            value=value
            on_input=on_input
            on_leave=on_leave.unwrap_or_else(|| Callback::new(|()| ()))
        />
    }
}

/// All time zones, listed when they are first wanted and shared by all pickers.
#[derive(Clone, Copy)]
pub struct ZoneChoices(Memo<Vec<Choice>>);

impl Default for ZoneChoices {
    fn default() -> Self {
        let list = |_: Option<&Vec<Choice>>| zone::offered().iter().map(zone_choice).collect();
        Self(Memo::new(list))
    }
}

fn zone_choice(zone: &zone::Zone) -> Choice {
    Choice {
        hint: zone.country.clone(),
        ..Choice::new(zone.name.clone(), zone.name.replace('_', " "))
    }
}

/// Asked only where the local time was twice.
#[component]
fn WhichOfTwo(
    id: String,
    value: Signal<TypedInstant>,
    on_input: Callback<(TypedInstant,)>,
) -> impl IntoView {
    let say = use_say();
    let both = Memo::new(move |_| {
        let open = TypedInstant {
            occurrence: None,
            ..value.get()
        };
        match open.read() {
            Reading::Faulty(Fault::ExistsTwice { earlier, later }) => Some((earlier, later)),
            Reading::Blank | Reading::Valid(_) | Reading::Faulty(_) => None,
        }
    });
    let choices = Signal::derive(move || {
        let words = say.words();
        let choice = |occurrence: Occurrence, instant| {
            let utc = dates::instant_utc(&words, instant);
            let id = occurrence.id();
            let label = words.say_with(&format!("instant-{id}"), &[("utc", utc.into())]);
            Choice::new(id, label)
        };
        both.get().map_or_else(Vec::new, |(earlier, later)| {
            vec![
                choice(Occurrence::Earlier, earlier),
                choice(Occurrence::Later, later),
            ]
        })
    });
    let chosen =
        Signal::derive(move || value.with(|instant| instant.occurrence.map(|o| o.id().to_owned())));
    let choose = move |id: String| {
        let all = [Occurrence::Earlier, Occurrence::Later];
        let occurrence = all.into_iter().find(|o| o.id() == id);
        let instant = value.get_untracked();
        on_input.run((TypedInstant {
            occurrence,
            ..instant
        },));
    };
    view! {
        <Show when=move || both.with(Option::is_some)>
            <Radios
                field=Field::new(format!("{id}-occurrence"), say.text("instant-which"))
                choices=choices
                value=chosen
                on_choose=choose
            />
        </Show>
    }
}

/// The moment in UTC, or nothing while it is not one.
fn in_utc(say: Say, instant: &TypedInstant) -> Option<String> {
    let moment = instant.read().value()?;
    let words = say.words();
    let utc = dates::instant_utc(&words, moment.timestamp);
    let id = match moment.precision {
        Precision::Minute => "instant-utc-without-seconds",
        Precision::Second | Precision::Fraction => "instant-utc",
    };
    Some(words.say_with(id, &[("utc", utc.into())]))
}
