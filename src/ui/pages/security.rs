//! What whoever answers for the security of a network wants to know of this file.

use super::about::Kept;
use crate::route::Route;
use crate::ui::components::page::{PageTitle, Part};
use crate::ui::say::use_say;
use leptos::prelude::*;

/// The parts of the page, in order; each is the id of a title, and `<id>-text` says the rest. The
/// parcel has them as a file.
pub const PARTS: [&str; 9] = [
    "security-what",
    "security-hash",
    "security-signature",
    "security-network",
    "security-kept",
    "security-sealing",
    "security-components",
    "security-limits",
    "security-mail",
];
const KEPT: &str = "security-kept";

#[component]
pub fn SecurityPage() -> impl IntoView {
    let say = use_say();
    let part = |id: &'static str| {
        let text = say.text(format!("{id}-text"));
        view! {
            <Part id=id title=say.text(id)>
                <p class="page-text">{text}</p>
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
