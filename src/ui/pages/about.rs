//! What this program is, what it keeps where, and how to delete it.

use crate::ui::components::page::PageTitle;
use crate::ui::say::use_say;
use leptos::prelude::*;

#[component]
pub fn About() -> impl IntoView {
    let say = use_say();
    view! { <PageTitle text=say.text("about-title") /> }
}
