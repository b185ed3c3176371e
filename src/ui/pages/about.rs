//! What this program is, what it keeps where, and how to delete it.

use crate::i18n::{self, Language, Review, dates};
use crate::moment::zone;
use crate::platform;
use crate::route::Route;
use crate::ui::components::dialog::ConfirmDialog;
use crate::ui::components::page::{PageTitle, Part};
use crate::ui::components::tag::{Meaning, Tag};
use crate::ui::say::use_say;
use crate::ui::state::use_app;
use leptos::prelude::*;
use leptos::task::spawn_local;

#[component]
pub fn About() -> impl IntoView {
    let say = use_say();
    view! {
        <PageTitle text=say.text("about-title") />
        <p>{say.text("about-text")}</p>
        <p class="page-text">{say.text("about-not-official")}</p>
        <Part id="program" title=say.text("about-program")><Program /></Part>
        <Part id="directory-facts" title=say.text("about-directory")><DirectoryFacts /></Part>
        <Part
            id="languages"
            title=say.text("about-languages")
            hint=say.text("about-languages-hint")
        >
            <Languages />
        </Part>
        <Part id="kept" title=say.text("about-kept")>
            <Kept />
            <p><a href=Route::Whereabouts.format()>{say.text("where-link")}</a></p>
            <p><a href=Route::Security.format()>{say.text("security-link")}</a></p>
        </Part>
        <Part id="delete" title=say.text("about-delete")><DeleteEverything /></Part>
        <Part id="licences" title=say.text("about-licences")>
            <p>{say.text("about-licences-text")}</p>
        </Part>
    }
}

#[component]
fn Program() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let known = move |text: String| {
        if text.is_empty() {
            say.text("about-unknown")
        } else {
            Signal::stored(text)
        }
    };
    view! {
        <dl class="facts">
            <dt>{say.text("about-version")}</dt>
            <dd>{known(platform::program_version())}</dd>
            <dt>{say.text("about-hash")}</dt>
            <dd>
                <span class="verbatim" dir="ltr">{known(platform::program_hash())}</span>
                <br />
                <span class="hint">{say.text("about-hash-hint")}</span>
            </dd>
            <dt>{say.text("about-zones")}</dt>
            <dd><bdi dir="ltr">{zone::database_version()}</bdi></dd>
            <dt>{say.text("about-forms")}</dt>
            <dd>{move || app.templates.version()}</dd>
        </dl>
    }
}

#[component]
fn DirectoryFacts() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let date = move |date| dates::date(&say.words(), date);
    let counts = move || {
        let (parties, points) = app
            .directory
            .current
            .with(|d| (d.parties().len(), d.contact_points().len()));
        say.words().say_with(
            "about-directory-counts",
            &[("parties", parties.into()), ("points", points.into())],
        )
    };
    let kind = move || {
        let id = if app.directory.is_exercise() {
            "about-directory-exercise"
        } else {
            "about-directory-real"
        };
        say.text(id)
    };
    view! {
        <dl class="facts">
            <dt>{say.text("about-directory-kind")}</dt>
            <dd>{kind}</dd>
            <dt>{say.text("about-directory-issuer")}</dt>
            <dd>{move || app.directory.current.with(|d| d.snapshot().issuer.clone())}</dd>
            <dt>{say.text("about-directory-number")}</dt>
            <dd>{move || app.directory.current.with(|d| d.snapshot().number)}</dd>
            <dt>{say.text("about-directory-issued")}</dt>
            <dd>{move || date(app.directory.current.with(|d| d.snapshot().issued))}</dd>
            <dt>{say.text("about-directory-valid-until")}</dt>
            <dd>{move || date(app.directory.current.with(|d| d.snapshot().valid_until))}</dd>
            <dt>{say.text("about-directory-size")}</dt>
            <dd>{counts}</dd>
        </dl>
    }
}

#[component]
fn Languages() -> impl IntoView {
    let say = use_say();
    let yes_or_no = move |yes: bool| say.text(if yes { "about-yes" } else { "about-no" });
    let row = move |language: Language| {
        let locale = i18n::locale(&language)?;
        let meaning = match &locale.review {
            Review::Draft => Meaning::Attention,
            Review::Reviewed { .. } => Meaning::Good,
        };
        let review = Signal::derive(move || review(say, &locale.review));
        Some(view! {
            <tr>
                <th scope="row" lang=language.tag()>{locale.name.clone()}</th>
                <td>{yes_or_no(locale.interface)}</td>
                <td>{yes_or_no(locale.document)}</td>
                <td><Tag meaning=meaning text=review /></td>
            </tr>
        })
    };
    let rows: Vec<_> = i18n::languages().into_iter().filter_map(row).collect();
    view! {
        <div class="table-frame">
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{say.text("about-language")}</th>
                        <th scope="col">{say.text("about-language-interface")}</th>
                        <th scope="col">{say.text("about-language-documents")}</th>
                        <th scope="col">{say.text("about-language-review")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn review(say: crate::ui::say::Say, review: &Review) -> String {
    let words = say.words();
    match review {
        Review::Draft => words.say("about-review-draft"),
        Review::Reviewed { by, on } => {
            let date = on.parse().map(|date| dates::date(&words, date));
            let date = date.unwrap_or_else(|_| on.clone());
            words.say_with(
                "about-review-done",
                &[("by", by.clone().into()), ("date", date.into())],
            )
        }
    }
}

/// What is kept where, as the storage is at this moment.
#[component]
pub fn Kept() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let sealed = move || {
        if app.is_kept() {
            "about-kept-sealed"
        } else {
            "about-kept-memory"
        }
    };
    let clear = || "about-kept-clear";
    let row = |what: &'static str, how: Signal<&'static str>| {
        view! { <tr><th scope="row">{say.text(what)}</th><td>{move || say.text(how.get())}</td></tr> }
    };
    let packs = move || match app.packs.keeps.get() {
        true => "about-kept-clear",
        false => "about-kept-memory",
    };
    let (sealed, clear) = (Signal::derive(sealed), Signal::derive(clear));
    let aside = move || app.keeper.count_set_aside();
    let count = say.with("about-set-aside-count", move || {
        vec![("count", aside().into())]
    });
    view! {
        <div class="table-frame">
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{say.text("about-kept-what")}</th>
                        <th scope="col">{say.text("about-kept-how")}</th>
                    </tr>
                </thead>
                <tbody>
                    {row("about-kept-drafts", sealed)} {row("about-kept-deletions", sealed)}
                    {row("about-kept-profile", sealed)}
                    {row("about-kept-log", sealed)} {row("about-kept-imported", sealed)} {row("about-kept-exercise", clear)}
                    {row("about-kept-keys", clear)}
                    {row("about-kept-packs", Signal::derive(packs))}
                    {row("about-kept-settings", clear)} {row("about-kept-attempts", clear)}
                    <Show when=move || { aside() > 0 }>
                        <tr>
                            <th scope="row">{say.text("about-set-aside")}</th>
                            <td>{count}</td>
                        </tr>
                    </Show>
                </tbody>
            </table>
        </div>
    }
}

#[component]
fn DeleteEverything() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let is_open = RwSignal::new(false);
    let delete = move || {
        spawn_local(async move {
            if let Err(fault) = app.wipe().await {
                app.announcer.say(say.words_now().say(&fault.message_id()));
            }
        });
    };
    view! {
        <p>{say.text("about-delete-text")}</p>
        <button type="button" class="button is-danger" on:click=move |_| is_open.set(true)>
            {say.text("about-delete-button")}
        </button>
        <ConfirmDialog
            id="delete-everything"
            is_open=is_open
            title=say.text("about-delete-title")
            text=say.text("about-delete-text")
            confirm_label=say.text("about-delete-confirm")
            on_confirm=delete
        />
    }
}
