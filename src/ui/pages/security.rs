//! What whoever answers for the security of a network wants to know of this file.

use super::about::Kept;
use crate::route::Route;
use crate::security::{KEPT, PARTS};
use crate::ui::components::page::{PageTitle, Part};
use crate::ui::say::use_say;
use leptos::prelude::*;

#[component]
pub fn SecurityPage() -> impl IntoView {
    let say = use_say();
    let part = |(id, text): (&'static str, &'static str)| {
        view! {
            <Part id=id title=say.text(id)>
                <p class="page-text">{say.text(text)}</p>
                {(id == KEPT).then(|| view! { <Kept /> })}
            </Part>
        }
    };
    view! {
        <PageTitle text=say.text("security-title") />
        {PARTS.into_iter().map(part).collect_view()}
        <p><a href=Route::About.format()>{say.text("security-to-about")}</a></p>
    }
}
