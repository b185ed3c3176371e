//! The desk.

use crate::ui::components::page::PageTitle;
use crate::ui::say::use_say;
use leptos::prelude::*;

#[component]
pub fn Desk() -> impl IntoView {
    let say = use_say();
    view! { <PageTitle text=say.text("desk-title") /> }
}
