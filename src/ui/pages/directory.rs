//! The directory: finding a contact point, and its card.

use crate::ui::components::page::PageTitle;
use crate::ui::say::use_say;
use leptos::prelude::*;

#[component]
pub fn DirectoryPage() -> impl IntoView {
    let say = use_say();
    view! { <PageTitle text=say.text("nav-directory") /> }
}

#[component]
pub fn ContactPointPage(id: String) -> impl IntoView {
    view! { <PageTitle text=Signal::stored(id) /> }
}
