//! A request: beginning it, its sections, the check.

use crate::route::RequestView;
use crate::ui::components::page::PageTitle;
use crate::ui::say::use_say;
use leptos::prelude::*;

#[component]
pub fn NewRequestPage(recipient: Option<String>) -> impl IntoView {
    let say = use_say();
    let _ = recipient;
    view! { <PageTitle text=say.text("nav-new-request") /> }
}

#[component]
pub fn RequestPage(id: String, view: RequestView) -> impl IntoView {
    let _ = view;
    view! { <PageTitle text=Signal::stored(id) /> }
}
