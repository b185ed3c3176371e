//! What is wrong on a page, at its head: announced at once, takes the focus, leads to each field.

use crate::ui::shell::focus;
use leptos::prelude::*;

/// One entry of the summary.
#[derive(Clone, Debug, PartialEq)]
pub struct SummaryLine {
    /// The id of the input to go to.
    pub target: String,
    pub text: String,
}

/// Shown while there are lines. Each change of `shown` brings the focus to it, as after a check.
#[component]
pub fn ErrorSummary(
    #[prop(into)] title: Signal<String>,
    #[prop(into)] lines: Signal<Vec<SummaryLine>>,
    #[prop(into)] shown: Signal<u32>,
) -> impl IntoView {
    const ID: &str = "error-summary";
    Effect::new(move |before: Option<u32>| {
        let shown = shown.get();
        if before.is_some_and(|before| before != shown) {
            request_animation_frame(|| focus(ID));
        }
        shown
    });
    let line = |line: SummaryLine| {
        let target = line.target.clone();
        view! {
            <li>
                <a href=format!("#{}", line.target) on:click=move |event| {
                    event.prevent_default();
                    focus(&target);
                }>{line.text}</a>
            </li>
        }
    };
    let heading = format!("{ID}-heading");
    view! {
        <Show when=move || lines.with(|lines| !lines.is_empty())>
            <div
                id=ID
                class="error-summary"
                role="alert"
                tabindex="-1"
                aria-labelledby=heading.clone()
            >
                <h2 id=heading.clone()>{title}</h2>
                <ul>{move || lines.get().into_iter().map(line).collect::<Vec<_>>()}</ul>
            </div>
        </Show>
    }
}
