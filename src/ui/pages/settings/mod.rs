//! The settings: the screen, one's own authority, how documents look, the passphrase, templates,
//! fonts.

mod documents;
mod fields;
mod fonts;
mod lens;
mod letterhead_image;
mod lock;
mod persons;
mod screen;
mod templates;

use super::desk::Locked;
use crate::route::Route;
use crate::storage::Sealing;
use crate::ui::components::page::{Form, PageTitle, Part};
use crate::ui::components::text::TextKind;
use crate::ui::dialogs::Dialog;
use crate::ui::say::use_say;
use crate::ui::state::{Place, use_app};
use fields::{Line, Lines, Translated, Zone};
use lens::lens;
use leptos::prelude::*;

#[component]
pub fn Settings() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let is_locked = move || app.keeper.sealing.get() == Sealing::Locked;
    view! {
        <PageTitle text=say.text("settings-title") />
        <p class="page-text">{say.text("settings-text")}</p>
        <Form>
            <screen::Screen />
            <Show
                when=is_locked
                fallback=|| view! { <Profile /> }
            >
                <Locked title="settings-locked" text="settings-locked-text" />
            </Show>
            <templates::TemplatesPart />
            <fonts::FontPacks />
        </Form>
    }
}

#[component]
fn Profile() -> impl IntoView {
    let say = use_say();
    view! {
        <Part
            id="authority"
            title=say.text("settings-authority")
            hint=say.text("settings-authority-hint")
        >
            <Authority />
        </Part>
        <Part id="persons" title=say.text("settings-persons") hint=say.text("settings-persons-hint")>
            <persons::Persons />
        </Part>
        <Part
            id="confirmation"
            title=say.text("settings-confirmation")
            hint=say.text("settings-confirmation-hint")
        >
            <Confirmation />
        </Part>
        <Part id="documents" title=say.text("settings-documents")>
            <documents::Documents />
        </Part>
        <Part id="sealing" title=say.text("settings-passphrase")>
            <Passphrase />
            <p><a href=Route::Whereabouts.format()>{say.text("where-link")}</a></p>
        </Part>
    }
}

#[component]
fn Authority() -> impl IntoView {
    view! {
        <Translated
            id="authority-name"
            label="settings-authority-name"
            hint="settings-authority-name-hint"
            lens=lens!(authority.name)
        />
        <Translated id="authority-unit" label="settings-unit" lens=lens!(authority.unit) />
        <Lines id="authority-address" label="settings-address" lens=lens!(authority.address) />
        <Line
            id="authority-place"
            label="settings-place"
            hint="settings-place-hint"
            lens=lens!(authority.place)
        />
        <Line
            id="authority-phone"
            label="settings-phone"
            hint="settings-phone-hint"
            kind=TextKind::Phone
            lens=lens!(authority.phone)
        />
        <Line
            id="authority-mobile"
            label="settings-mobile"
            kind=TextKind::Phone
            lens=lens!(authority.mobile)
        />
        <Line
            id="authority-fax"
            label="settings-fax"
            kind=TextKind::Phone
            lens=lens!(authority.fax)
        />
        <Line
            id="authority-email"
            label="settings-email"
            hint="settings-email-hint"
            kind=TextKind::Email
            lens=lens!(authority.email)
        />
        <Line
            id="authority-hours"
            label="settings-office-hours"
            hint="settings-office-hours-hint"
            lens=lens!(authority.office_hours)
        />
        <Zone id="authority-zone" lens=lens!(authority.time_zone) />
    }
}

#[component]
fn Confirmation() -> impl IntoView {
    view! {
        <Line
            id="confirmation-person"
            label="settings-confirmation-person"
            lens=lens!(confirmation.person)
        />
        <Translated
            id="confirmation-title"
            label="settings-confirmation-title"
            lens=lens!(confirmation.title)
        />
        <Translated
            id="confirmation-function"
            label="settings-confirmation-function"
            lens=lens!(confirmation.function)
        />
        <Line
            id="confirmation-phone"
            label="settings-phone"
            kind=TextKind::Phone
            lens=lens!(confirmation.phone)
        />
        <Line
            id="confirmation-mobile"
            label="settings-mobile"
            kind=TextKind::Phone
            lens=lens!(confirmation.mobile)
        />
        <Line
            id="confirmation-email"
            label="settings-email"
            kind=TextKind::Email
            lens=lens!(confirmation.email)
        />
    }
}

#[component]
fn Passphrase() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let state = move || match (app.keeper.place, app.keeper.sealing.get()) {
        (Place::MemoryOnly, _) => ("storage-refused", None),
        (Place::Browser, Sealing::NoPassphrase) => (
            "settings-passphrase-none",
            Some(("settings-passphrase-set-button", Dialog::SetPassphrase)),
        ),
        (Place::Browser, Sealing::Locked) => (
            "settings-locked",
            Some(("settings-passphrase-unlock-button", Dialog::Unlock)),
        ),
        (Place::Browser, Sealing::Open) => (
            "settings-passphrase-set",
            Some((
                "settings-passphrase-change-button",
                Dialog::ChangePassphrase,
            )),
        ),
    };
    view! {
        <p>{move || say.text(state().0)}</p>
        <lock::LockAfterIdle />
        {move || {
            state().1.map(|(label, dialog)| {
                view! {
                    <button
                        type="button"
                        class="button is-second"
                        on:click=move |_| app.dialog.set(Some(dialog.clone()))
                    >
                        {say.text(label)}
                    </button>
                }
            })
        }}
    }
}
