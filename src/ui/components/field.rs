//! What every field has whatever its kind: label, hint, error, warning and help, tied together by
//! id.

use crate::ui::say::use_say;
use leptos::prelude::*;

/// What a person is told about a field.
#[derive(Clone)]
pub struct Field {
    /// Unique on the page; the ids of its parts begin with it.
    pub id: String,
    pub label: Signal<String>,
    pub hint: Signal<Option<String>>,
    /// What whoever receives it expects.
    pub asked: Signal<Option<String>>,
    /// What has to be mended.
    pub error: Signal<Option<String>>,
    /// What is odd and stops nothing.
    pub warning: Signal<Option<String>>,
    pub help: Help,
    /// Says beside the label that it may stay empty.
    pub may_be_empty: bool,
}

/// What can be unfolded below a field.
#[derive(Clone)]
pub struct Help {
    pub example: Signal<Option<String>>,
    /// Article and treaty.
    pub basis: Signal<Option<String>>,
    /// The usual mistake.
    pub mistake: Signal<Option<String>>,
    /// What personal data are not needed here.
    pub minimise: Signal<Option<String>>,
}

impl Default for Help {
    fn default() -> Self {
        Self {
            example: none(),
            basis: none(),
            mistake: none(),
            minimise: none(),
        }
    }
}

fn none() -> Signal<Option<String>> {
    Signal::stored(None)
}

impl Field {
    /// A field with nothing but a label.
    pub fn new(id: impl Into<String>, label: Signal<String>) -> Self {
        Self {
            id: id.into(),
            label,
            hint: none(),
            asked: none(),
            error: none(),
            warning: none(),
            help: Help::default(),
            may_be_empty: false,
        }
    }

    pub fn hint(mut self, hint: Signal<Option<String>>) -> Self {
        self.hint = hint;
        self
    }

    pub fn asked(mut self, asked: Signal<Option<String>>) -> Self {
        self.asked = asked;
        self
    }

    pub fn error(mut self, error: Signal<Option<String>>) -> Self {
        self.error = error;
        self
    }

    pub fn warning(mut self, warning: Signal<Option<String>>) -> Self {
        self.warning = warning;
        self
    }

    pub fn help(mut self, help: Help) -> Self {
        self.help = help;
        self
    }

    pub fn may_be_empty(mut self) -> Self {
        self.may_be_empty = true;
        self
    }

    /// For `aria-describedby`: the ids of what is shown of these.
    pub fn described_by(&self) -> Signal<Option<String>> {
        let parts = [
            ("hint", self.hint),
            ("asked", self.asked),
            ("error", self.error),
            ("warning", self.warning),
        ];
        let id = self.id.clone();
        Signal::derive(move || {
            let shown = parts.iter().filter(|(_, text)| text.with(Option::is_some));
            let ids: Vec<_> = shown.map(|(part, _)| format!("{id}-{part}")).collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        })
    }

    /// For `aria-invalid`.
    pub fn is_invalid(&self) -> Signal<Option<&'static str>> {
        let error = self.error;
        Signal::derive(move || error.with(Option::is_some).then_some("true"))
    }
}

/// The frame around a single input with the field's id.
#[component]
pub fn FieldFrame(field: Field, children: Children) -> impl IntoView {
    let error = field.error;
    view! {
        <div class="field" class:has-error=move || error.with(Option::is_some)>
            <label class="label" for=field.id.clone()>
                {field.label}
                <MayBeEmpty shown=field.may_be_empty />
            </label>
            <Told field=field.clone() />
            {children()}
            <Unfold help=field.help />
        </div>
    }
}

/// The frame around several inputs that make one field.
#[component]
pub fn FieldSet(field: Field, children: Children) -> impl IntoView {
    let error = field.error;
    view! {
        <div class="field" class:has-error=move || error.with(Option::is_some)>
            <fieldset id=field.id.clone() aria-describedby=field.described_by() tabindex="-1">
                <legend class="label">
                    {field.label}
                    <MayBeEmpty shown=field.may_be_empty />
                </legend>
                <Told field=field.clone() />
                {children()}
            </fieldset>
            <Unfold help=field.help />
        </div>
    }
}

#[component]
fn MayBeEmpty(shown: bool) -> impl IntoView {
    let say = use_say();
    shown.then(|| {
        view! { <span class="may-be-empty">{" "}{say.text("field-may-be-empty")}</span> }
    })
}

/// Hint, what is expected, error and warning.
#[component]
fn Told(field: Field) -> impl IntoView {
    let say = use_say();
    let part = |class: &'static str, prefix: Option<&'static str>, text: Signal<Option<String>>| {
        let id = format!("{}-{class}", field.id);
        move || {
            let prefix = prefix.map(|id| {
                view! { <span class="visually-hidden">{say.text(id)}{" "}</span> }
            });
            text.get()
                .map(|text| view! { <p class=class id=id.clone()>{prefix}{text}</p> })
        }
    };
    view! {
        {part("hint", None, field.hint)}
        <Asked id=format!("{}-asked", field.id) text=field.asked />
        <div aria-live="polite">
            {part("error", Some("field-error-prefix"), field.error)}
            {part("warning", Some("field-warning-prefix"), field.warning)}
        </div>
    }
}

/// What whoever receives it expects, with who that is in sight.
#[component]
pub fn Asked(id: String, text: Signal<Option<String>>) -> impl IntoView {
    let say = use_say();
    move || {
        text.get().map(|text| {
            view! {
                <p class="asked" id=id.clone()>
                    <strong>{say.text("field-asked-prefix")}</strong>
                    " "
                    <bdi>{text}</bdi>
                </p>
            }
        })
    }
}

/// Example, legal basis and usual mistake, folded until they are wanted.
#[component]
fn Unfold(help: Help) -> impl IntoView {
    let say = use_say();
    let parts = [
        ("field-help-example", help.example),
        ("field-help-basis", help.basis),
        ("field-help-mistake", help.mistake),
        ("field-help-minimise", help.minimise),
    ];
    let is_there = move || parts.iter().any(|(_, text)| text.with(Option::is_some));
    let line = move |(id, text): (&'static str, Signal<Option<String>>)| {
        move || {
            text.get()
                .map(|text| view! { <dt>{say.text(id)}</dt><dd>{text}</dd> })
        }
    };
    view! {
        <Show when=is_there>
            <details class="unfold">
                <summary>{say.text("field-help")}</summary>
                <dl>{parts.map(line).to_vec()}</dl>
            </details>
        </Show>
    }
}
