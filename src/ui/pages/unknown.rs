//! An address that leads nowhere.

use crate::route::Route;
use crate::ui::components::page::PageTitle;
use crate::ui::say::use_say;
use leptos::prelude::*;

#[component]
pub fn Unknown() -> impl IntoView {
    let say = use_say();
    view! {
        <PageTitle text=say.text("unknown-title") />
        <p>{say.text("unknown-text")}</p>
        <p><a class="button" href=Route::Desk.format()>{say.text("unknown-to-desk")}</a></p>
    }
}
