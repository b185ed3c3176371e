//! The frame of every page: header, notices, the page of the route, the live region.

mod foot;
mod head;
mod storage_line;

use crate::route::Route;
use crate::ui::components::instant::ZoneChoices;
use crate::ui::dialogs::Dialogs;
use crate::ui::pages;
use crate::ui::say::{Say, use_say};
use crate::ui::state::{App, use_app};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The id of the heading of a page, which takes the focus when the page is shown.
pub const PAGE_TITLE: &str = "page-title";

/// The id of what a check found to be wrong, which takes the focus instead, where it is shown.
pub const ERROR_SUMMARY: &str = "error-summary";

#[component]
pub fn Shell() -> impl IntoView {
    let app = App::begin();
    provide_context(app);
    provide_context(Say::new(app.interface.words));
    provide_context(ZoneChoices::default());
    let say = use_say();
    focus_each_new_page(app);
    view! {
        // Not a plain link: `#main` would take the place of the route in the address.
        <a class="skip-link" href="#main" on:click=move |event| {
            event.prevent_default();
            focus("main");
        }>{say.text("skip-to-content")}</a>
        <head::Head />
        <main id="main" class="page" tabindex="-1">
            <Page />
        </main>
        <foot::Foot />
        <div class="visually-hidden" role="status" aria-live="polite">{app.announcer.text()}</div>
        <Dialogs />
    }
}

/// The page of the route.
#[component]
fn Page() -> impl IntoView {
    let app = use_app();
    let route = app.location.route;
    // A draft comes when the records are unlocked, and goes when they are locked.
    let is_there = Memo::new(move |_| {
        route.with(|route| {
            let Route::Request(id, _) = route else {
                return true;
            };
            app.drafts.has(id)
        })
    });
    let shown = move || {
        // Read, not only tracked: a memo that nobody reads follows nothing.
        is_there.get();
        route.get()
    };
    move || match shown() {
        Route::Desk => view! { <pages::desk::Desk /> }.into_any(),
        Route::Directory => view! { <pages::directory::DirectoryPage /> }.into_any(),
        Route::ContactPoint(id, shown) => {
            view! { <pages::directory::ContactPointPage id shown /> }.into_any()
        }
        Route::Compare(one, other) => {
            view! { <pages::directory::ComparePage one other /> }.into_any()
        }
        Route::Workshop => view! { <pages::workshop::WorkshopPage /> }.into_any(),
        Route::NewRequest { recipient } => {
            view! { <pages::request::NewRequestPage recipient=recipient /> }.into_any()
        }
        Route::Request(id, view) => {
            view! { <pages::request::RequestPage id=id view=view /> }.into_any()
        }
        Route::Incoming => view! { <pages::incoming::IncomingPage /> }.into_any(),
        Route::Settings => view! { <pages::settings::Settings /> }.into_any(),
        Route::Cases => view! { <pages::cases::CasesPage /> }.into_any(),
        Route::Retention => view! { <pages::retention::RetentionPage /> }.into_any(),
        Route::Log => view! { <pages::log::LogPage /> }.into_any(),
        Route::Wiped => view! { <pages::wiped::Wiped /> }.into_any(),
        Route::Security => view! { <pages::security::SecurityPage /> }.into_any(),
        Route::Whereabouts => view! { <pages::whereabouts::Whereabouts /> }.into_any(),
        Route::About => view! { <pages::about::About /> }.into_any(),
        Route::Unknown => view! { <pages::unknown::Unknown /> }.into_any(),
    }
}

/// Whoever goes to another page by keyboard or screen reader is where the link aimed at, at the summary
/// of what is wrong, or at the heading. At the start the browser's own beginning is left alone.
fn focus_each_new_page(app: App) {
    Effect::new(move |before: Option<Route>| {
        let route = app.location.route.get();
        if before.is_some_and(|before| before != route) {
            window().scroll_to_with_x_and_y(0.0, 0.0);
            let aim = app.location.take_aim();
            request_animation_frame(move || {
                let is_there = |id: &&str| document().get_element_by_id(id).is_some();
                let places = [aim.as_deref(), Some(ERROR_SUMMARY)];
                let place = places.into_iter().flatten().find(is_there);
                focus(place.unwrap_or(PAGE_TITLE));
            });
        }
        route
    });
}

/// Gives an element the focus, if it is there.
pub fn focus(id: &str) {
    let element = document().get_element_by_id(id);
    if let Some(element) = element.and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        // An element that cannot take the focus leaves it where it is.
        let _ = element.focus();
    }
}
