//! Fields of text: one line, several lines, telephone, e-mail, passphrase.

use super::field::{Field, FieldFrame};
use super::leaving::leave;
use crate::vault::Passphrase;
use leptos::attr::Attribute;
use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;

/// What is typed into a line of text: it decides keyboard, width and direction, nothing else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextKind {
    #[default]
    Plain,
    /// References and identifiers: always from left to right, letters of equal width.
    Verbatim,
    Phone,
    Email,
    /// Digits, a few of them.
    Number,
}

impl TextKind {
    fn class(self) -> &'static str {
        match self {
            Self::Plain => "input",
            Self::Verbatim => "input is-verbatim",
            Self::Phone => "input is-phone",
            Self::Email => "input is-email",
            Self::Number => "input is-number",
        }
    }

    fn keyboard(self) -> Option<&'static str> {
        match self {
            Self::Plain | Self::Verbatim => None,
            Self::Phone => Some("tel"),
            Self::Email => Some("email"),
            Self::Number => Some("numeric"),
        }
    }

    fn direction(self) -> &'static str {
        match self {
            Self::Plain => "auto",
            Self::Verbatim | Self::Phone | Self::Email | Self::Number => "ltr",
        }
    }
}

/// What keeps browsers and their extensions from remembering, restoring, sending away or changing
/// what is typed. Spread it into every input: `<input {..unremembered()} />`.
pub fn unremembered() -> impl Attribute {
    let standard = view! {
        <{..}
            autocomplete="off"
            spellcheck="false"
            autocapitalize="off"
        />
    };
    let of_some_engines = (
        custom_attribute("autocorrect", "off"),
        custom_attribute("writingsuggestions", "false"),
        custom_attribute("data-1p-ignore", "true"),
        custom_attribute("data-lpignore", "true"),
        custom_attribute("data-form-type", "other"),
    );
    (standard, of_some_engines)
}

/// One line of text.
#[component]
pub fn TextInput(
    field: Field,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] on_input: Callback<(String,)>,
    /// The field was left.
    #[prop(optional, into)]
    on_leave: Option<Callback<()>>,
    #[prop(optional)] kind: TextKind,
    /// The language the text is in, where it is not the interface's.
    #[prop(optional, into)]
    lang: Option<String>,
) -> impl IntoView {
    let frame = field.clone();
    view! {
        <FieldFrame field=frame>
            <input
                {..unremembered()}
                id=field.id.clone()
                class=kind.class()
                type="text"
                inputmode=kind.keyboard()
                dir=kind.direction()
                lang=lang
                aria-describedby=field.described_by()
                aria-invalid=field.is_invalid()
                prop:value=value
                on:input=move |event| on_input.run((event_target_value(&event),))
                on:blur=move |_| {
                    if let Some(left) = on_leave {
                        leave(left);
                    }
                }
            />
        </FieldFrame>
    }
}

/// Several lines of text; the field grows with them.
#[component]
pub fn LongText(
    field: Field,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] on_input: Callback<(String,)>,
    #[prop(optional, into)] on_leave: Option<Callback<()>>,
    #[prop(optional, into)] lang: Option<String>,
    /// Lines that are shown while it is empty.
    #[prop(default = 3)]
    rows: u32,
) -> impl IntoView {
    let frame = field.clone();
    view! {
        <FieldFrame field=frame>
            // The twin in `data-text` holds the same text and gives the field its height.
            <div class="grow" data-text=move || format!("{} ", value.get())>
                <textarea
                    {..unremembered()}
                    id=field.id.clone()
                    class="input"
                    dir="auto"
                    lang=lang
                    rows=rows.to_string()
                    aria-describedby=field.described_by()
                    aria-invalid=field.is_invalid()
                    prop:value=value
                    on:input=move |event| on_input.run((event_target_value(&event),))
                    on:blur=move |_| {
                        if let Some(left) = on_leave {
                            leave(left);
                        }
                    }
                />
            </div>
        </FieldFrame>
    }
}

/// A passphrase, hidden while it is typed.
#[component]
pub fn PassphraseInput(
    field: Field,
    value: RwSignal<Passphrase>,
    #[prop(optional, into)] on_enter: Option<Callback<()>>,
) -> impl IntoView {
    let frame = field.clone();
    view! {
        <FieldFrame field=frame>
            <input
                {..unremembered()}
                id=field.id.clone()
                class="input"
                type="password"
                dir="ltr"
                aria-describedby=field.described_by()
                aria-invalid=field.is_invalid()
                prop:value=move || value.with(|value| value.to_string())
                on:input=move |event| value.set(Passphrase::new(event_target_value(&event)))
                on:keydown=move |event| {
                    if event.key() == "Enter" {
                        event.prevent_default();
                        if let Some(enter) = on_enter {
                            enter.run(());
                        }
                    }
                }
            />
        </FieldFrame>
    }
}
