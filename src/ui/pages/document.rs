//! The document of a request: what is handed over.

use crate::ui::components::page::PageTitle;
use leptos::prelude::*;

#[component]
pub fn DocumentPage(id: String) -> impl IntoView {
    view! { <PageTitle text=Signal::stored(id) /> }
}
