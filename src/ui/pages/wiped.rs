//! After everything was deleted: says so, as long as it is so.

use super::unknown::Unknown;
use crate::route::Route;
use crate::ui::components::page::PageTitle;
use crate::ui::say::use_say;
use crate::ui::state::use_app;
use leptos::prelude::*;

#[component]
pub fn Wiped() -> impl IntoView {
    let say = use_say();
    if !use_app().keeper.is_empty() {
        return view! { <Unknown /> }.into_any();
    }
    view! {
        <PageTitle text=say.text("wiped-title") />
        <p>{say.text("wiped-text")}</p>
        <p><a href=Route::Desk.format()>{say.text("unknown-to-desk")}</a></p>
    }
    .into_any()
}
