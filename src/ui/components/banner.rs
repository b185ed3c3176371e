//! A notice within a page: something to know, something odd, something done.

use super::icon::{Icon, Symbol};
use leptos::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Information,
    Done,
    Warning,
    /// Something failed, or stops the document.
    Stop,
}

impl Tone {
    fn class(self) -> &'static str {
        match self {
            Self::Information => "banner is-information",
            Self::Done => "banner is-done",
            Self::Warning => "banner is-warning",
            Self::Stop => "banner is-stop",
        }
    }

    fn icon(self) -> Icon {
        match self {
            Self::Information => Icon::Document,
            Self::Done => Icon::Kept,
            Self::Warning | Self::Stop => Icon::Warning,
        }
    }
}

/// Where it comes and goes while a page is shown, say it through the
/// [announcer](crate::ui::state::Announcer) as well.
#[component]
pub fn Banner(tone: Tone, children: Children) -> impl IntoView {
    view! {
        <div class=tone.class()>
            <Symbol icon=tone.icon() />
            <div class="banner-text">{children()}</div>
        </div>
    }
}
