//! The header: name, navigation, language of the interface, the storage line, notices that concern
//! every page.

use super::storage_line::StorageLine;
use crate::directory::age::Validity;
use crate::i18n::{self, Language, dates};
use crate::route::{Area, Route};
use crate::ui::components::banner::{Banner, Tone};
use crate::ui::components::icon::{Icon, Symbol};
use crate::ui::say::use_say;
use crate::ui::state::use_app;
use leptos::prelude::*;

#[component]
pub fn Head() -> impl IntoView {
    let say = use_say();
    let app = use_app();
    let menu_is_open = RwSignal::new(false);
    let route = app.location.route;
    // Another page closes the menu of narrow screens.
    Effect::new(move |_| {
        route.track();
        menu_is_open.set(false);
    });
    view! {
        <header class="head">
            <Show when=move || app.directory.is_exercise()>
                <p class="exercise-line">{say.text("exercise-line")}</p>
            </Show>
            <div class="head-bar">
                <a class="brand" href=Route::Desk.format()>
                    <Symbol icon=Icon::Mark />
                    <span translate="no">{say.text("app-name")}</span>
                </a>
                <LanguageSwitch />
                <button
                    type="button"
                    class="menu-button"
                    aria-expanded=move || menu_is_open.get().to_string()
                    aria-controls="navigation"
                    on:click=move |_| menu_is_open.update(|open| *open = !*open)
                >
                    {say.text("nav-menu")}
                </button>
                <Navigation is_open=menu_is_open.into() />
            </div>
            <StorageLine />
            <StorageNotice />
            <DirectoryNotices />
        </header>
    }
}

#[component]
fn Navigation(is_open: Signal<bool>) -> impl IntoView {
    let say = use_say();
    let route = use_app().location.route;
    let entries = Area::ALL.into_iter().map(|area| {
        let is_here = move || {
            route
                .with(|route| route.area() == Some(area))
                .then_some("page")
        };
        view! {
            <li>
                <a href=area.route().format() aria-current=is_here>
                    {say.text(area.message_id())}
                </a>
            </li>
        }
    });
    view! {
        <nav id="navigation" class="navigation" class:is-open=is_open aria-label=say.text("nav-label")>
            <ul>{entries.collect_view()}</ul>
        </nav>
    }
}

/// What happened to the records, until a person has seen it.
#[component]
fn StorageNotice() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let notice = app.keeper.notice;
    move || {
        notice.get().map(|what| {
            view! {
                <div class="head-notices">
                    <Banner tone=Tone::Warning>
                        <p>
                            {say.text(what.message_id())} " "
                            <a href=Route::Whereabouts.format()>{say.text("where-link")}</a>
                        </p>
                        <button
                            type="button"
                            class="line-button"
                            on:click=move |_| notice.set(None)
                        >
                            {say.text("storage-notice-close")}
                        </button>
                    </Banner>
                </div>
            }
        })
    }
}

/// What is to be known of the directory on every page: that it is fictional, or out of date.
#[component]
fn DirectoryNotices() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let notice = Memo::new(move |_| match app.directory.validity(app.clock) {
        Validity::Valid { .. } => None,
        Validity::NotYetIssued => Some(("directory-not-yet", Date::Issued)),
        Validity::ExpiresSoon { .. } => Some(("directory-expires-soon", Date::ValidUntil)),
        Validity::Expired { .. } => Some(("directory-expired", Date::ValidUntil)),
    });
    let sentence = move |(id, date)| {
        let words = say.words();
        app.directory.current.with(|directory| {
            let snapshot = directory.snapshot();
            let date = match date {
                Date::Issued => snapshot.issued,
                Date::ValidUntil => snapshot.valid_until,
            };
            words.say_with(
                id,
                &[
                    ("date", dates::date(&words, date).into()),
                    ("number", snapshot.number.to_string().into()),
                ],
            )
        })
    };
    view! {
        {move || {
            notice.get().map(|notice| {
                view! {
                    <div class="head-notices">
                        <Banner tone=Tone::Warning>
                            <p>{sentence(notice)}</p>
                        </Banner>
                    </div>
                }
            })
        }}
    }
}

/// Which date of a snapshot a notice names.
#[derive(Clone, Copy, PartialEq)]
enum Date {
    Issued,
    ValidUntil,
}

/// Languages are named in themselves, so that whoever cannot read the present one finds another.
#[component]
fn LanguageSwitch() -> impl IntoView {
    let say = use_say();
    let interface = use_app().interface;
    let options = i18n::interface_languages().into_iter().map(|language| {
        let name = i18n::locale(&language).map_or_else(|| language.tag(), |l| l.name.clone());
        let tag = language.tag();
        let chosen = move || interface.language.with(|now| *now == language);
        view! { <option value=tag.clone() lang=tag.clone() selected=chosen>{name}</option> }
    });
    view! {
        <div class="language-switch">
            <label for="interface-language">
                <Symbol icon=Icon::Language />
                <span class="visually-hidden">{say.text("interface-language")}</span>
            </label>
            <select
                id="interface-language"
                autocomplete="off"
                translate="no"
                prop:value=move || interface.language.get().tag()
                on:change=move |event| {
                    if let Some(language) = Language::parse(&event_target_value(&event)) {
                        interface.speak(language);
                    }
                }
            >
                {options.collect::<Vec<_>>()}
            </select>
        </div>
    }
}
