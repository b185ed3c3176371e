//! The heading of a page, which also names the window.

use crate::ui::say::use_say;
use crate::ui::shell::PAGE_TITLE;
use leptos::prelude::*;

/// The one heading of the first level.
#[component]
pub fn PageTitle(
    #[prop(into)] text: Signal<String>,
    /// Stands above it, small: what the page belongs to.
    #[prop(optional, into)]
    above: Option<Signal<String>>,
    /// Names the window in place of the heading. Browsers write the names of windows into their
    /// history, so a heading that says something of a request or of an opened directory needs it.
    #[prop(optional, into)]
    window: Option<Signal<String>>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let say = use_say();
    let named = window.unwrap_or(text);
    let window_title = say.with("window-title", move || vec![("page", named.get().into())]);
    Effect::new(move |_| document().set_title(&window_title.get()));
    view! {
        <div class="page-head">
            {above.map(|above| view! { <p class="page-above"><bdi>{above}</bdi></p> })}
            <h1 id=PAGE_TITLE tabindex="-1"><bdi>{text}</bdi></h1>
            {children.map(|children| children())}
        </div>
    }
}

/// Wraps every field of a page. It is never submitted, and browsers neither remember nor restore
/// what is typed in it: Chromium asks the form, Firefox each field.
#[component]
pub fn Form(children: Children) -> impl IntoView {
    view! {
        <form
            class="form"
            autocomplete="off"
            novalidate
            on:submit=|event| event.prevent_default()
        >
            {children()}
        </form>
    }
}

/// A part of a page with a heading of the second level.
#[component]
pub fn Part(
    /// Unique on the page.
    id: &'static str,
    #[prop(into)] title: Signal<String>,
    #[prop(optional, into)] hint: Option<Signal<String>>,
    children: Children,
) -> impl IntoView {
    let heading = format!("{id}-heading");
    let labelled_by = heading.clone();
    view! {
        <section id=id class="part" aria-labelledby=labelled_by>
            <div class="part-head">
                <h2 id=heading tabindex="-1">{title}</h2>
                {hint.map(|hint| view! { <p class="hint">{hint}</p> })}
            </div>
            <div class="part-body">{children()}</div>
        </section>
    }
}
