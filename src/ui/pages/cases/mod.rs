//! Cases in a file: saving them, opening them, what was deleted on one side, and what two copies of a
//! case disagree in.

mod conflicts;
mod deciding;
mod opening;
mod saving;

use crate::ui::components::page::{Form, PageTitle, Part};
use crate::ui::say::use_say;
use leptos::prelude::*;

#[component]
pub fn CasesPage() -> impl IntoView {
    let say = use_say();
    view! {
        <PageTitle text=say.text("cases-title") />
        <p class="page-text">{say.text("cases-text")}</p>
        <Form>
            <opening::Arrived />
            <deciding::Deciding />
            <conflicts::Conflicts />
            <Part id="save-cases" title=say.text("cases-save-title")>
                <saving::SaveCases />
            </Part>
            <Part id="open-cases" title=say.text("cases-open-title") hint=say.text("cases-open-hint")>
                <opening::Opening />
            </Part>
        </Form>
    }
}
