//! What whoever answers for the security of a network wants to know of this file.

use super::about::Kept;
use crate::route::Route;
use crate::ui::components::page::{PageTitle, Part};
use crate::ui::say::use_say;
use leptos::prelude::*;

/// The parts of the page, in order: title and text. The parcel has them as a file.
const PARTS: [(&str, &str); 9] = [
    ("security-what", "security-what-text"),
    ("security-hash", "security-hash-text"),
    ("security-signature", "security-signature-text"),
    ("security-network", "security-network-text"),
    ("security-kept", "security-kept-text"),
    ("security-sealing", "security-sealing-text"),
    ("security-components", "security-components-text"),
    ("security-limits", "security-limits-text"),
    ("security-mail", "security-mail-text"),
];
const KEPT: &str = "security-kept";

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
