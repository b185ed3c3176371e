//! A word in a coloured frame. The word says what the colour means.

use leptos::prelude::*;

/// What a tag is about; each has its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    Neutral,
    /// Complete, secured, in office hours.
    Good,
    /// Due, unsecured, old, with a warning.
    Attention,
    /// Overdue, stops something.
    Stop,
    Exercise,
    Draft,
}

impl Meaning {
    fn class(self) -> &'static str {
        match self {
            Self::Neutral => "tag",
            Self::Good => "tag is-good",
            Self::Attention => "tag is-attention",
            Self::Stop => "tag is-stop",
            Self::Exercise => "tag is-exercise",
            Self::Draft => "tag is-draft",
        }
    }
}

#[component]
pub fn Tag(
    #[prop(into)] meaning: Signal<Meaning>,
    #[prop(into)] text: Signal<String>,
) -> impl IntoView {
    view! { <strong class=move || meaning.get().class()>{text}</strong> }
}
