//! The few pictures of the interface, drawn in the colour of the text. None stands alone: words
//! always say the same.

use leptos::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    Mark,
    Language,
    Lock,
    Memory,
    Kept,
    Warning,
    Add,
    Document,
}

impl Icon {
    /// Strokes on a grid of 24 by 24.
    fn path(self) -> &'static str {
        match self {
            Self::Mark => "M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18M12 7v5l3.5 2",
            Self::Language => {
                "M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18"
            }
            Self::Lock => "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
            Self::Memory => "M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18M12 7.5v5.5M12 16.5v.01",
            Self::Kept => "M5 12.5l4.5 4.5L19 7.5",
            Self::Warning => "M12 9.5v4.5M12 17v.01M3.5 20h17L12 4z",
            Self::Add => "M12 5v14M5 12h14",
            Self::Document => "M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5",
        }
    }
}

#[component]
pub fn Symbol(icon: Icon) -> impl IntoView {
    view! {
        <svg class="symbol" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=icon.path() />
        </svg>
    }
}
