//! The directory: search, the cards of contact points, and opening another snapshot.

mod age;
mod call;
mod card;
mod channels;
mod compare;
mod correct;
mod expected;
mod open;
mod own;
mod profile;
mod search;
mod sheet;

pub use age::{RecordAge, RecordAgeOf};
pub use card::Card;
pub use compare::ComparePage;
pub use open::{Decision, read_joined, refused, sentence};
pub use search::Search;

use crate::directory::ContactPointId;
use crate::request::Recipient;
use crate::route::{PointView, Route};
use crate::signature::Standing;
use crate::ui::components::page::PageTitle;
use crate::ui::say::use_say;
use crate::ui::state::use_app;
use leptos::prelude::*;

#[component]
pub fn DirectoryPage() -> impl IntoView {
    let say = use_say();
    let app = use_app();
    let go = move |recipient: Recipient| {
        if let Recipient::ContactPoint(addressee) = recipient {
            app.location.go(&Route::ContactPoint(
                addressee.contact_point,
                PointView::Card,
            ));
        }
    };
    view! {
        <PageTitle text=say.text("directory-title") />
        <SnapshotLine />
        <Search id="directory-search" on_choose=Callback::new(go) />
        <own::OwnLists />
        <Browse />
        <open::OpenDirectory />
        <p><a href=Route::Workshop.format()>{say.text("workshop-title")}</a></p>
    }
}

#[component]
pub fn ContactPointPage(id: String, shown: PointView) -> impl IntoView {
    let say = use_say();
    let app = use_app();
    let there = ContactPointId::new(&id).is_some_and(|id| {
        app.directory
            .current
            .with_untracked(|d| d.point(&id).is_some())
    });
    if !there {
        return view! {
            <PageTitle text=say.text("directory-no-contact-point") />
            <p><a href=Route::Directory.format()>{say.text("directory-back")}</a></p>
        }
        .into_any();
    }
    app.notebook.used(&id);
    match shown {
        PointView::Card => view! { <CardPage id /> }.into_any(),
        PointView::Call => view! { <call::CallPage id /> }.into_any(),
        PointView::Correct => view! { <correct::CorrectPage id /> }.into_any(),
        PointView::Profile => view! { <profile::ProfilePage id /> }.into_any(),
    }
}

#[component]
fn CardPage(id: String) -> impl IntoView {
    let say = use_say();
    let to = |shown| Route::ContactPoint(id.clone(), shown).format();
    let second = [
        (to(PointView::Profile), "profile-title"),
        (
            Route::Compare(Some(id.clone()), None).format(),
            "compare-open",
        ),
        (to(PointView::Correct), "correction-title"),
        (Route::Directory.format(), "directory-back"),
    ];
    let second = second.map(|(href, label)| {
        view! { <a class="button is-second" href=href>{say.text(label)}</a> }
    });
    view! {
        <Card id=id.clone() level=1 />
        <own::Own id />
        <p class="buttons">{second}</p>
    }
}

/// Number, date and validity of the snapshot in use.
#[component]
fn SnapshotLine() -> impl IntoView {
    let say = use_say();
    let app = use_app();
    let line = say.with("directory-snapshot", move || {
        let directory = app.directory.current.get();
        let snapshot = directory.snapshot();
        let words = say.words();
        let date = |day| crate::i18n::dates::date(&words, day);
        vec![
            ("number", snapshot.number.to_string().into()),
            ("issued", date(snapshot.issued).into()),
            ("until", date(snapshot.valid_until).into()),
            ("issuer", snapshot.issuer.clone().into()),
            ("count", snapshot.contact_points.len().into()),
        ]
    });
    let signed = move || {
        let standing = app.directory.standing.get()?;
        let is_fictional = app.directory.is_exercise();
        let unsigned = matches!(standing, Standing::Unsigned { .. });
        (!(unsigned && is_fictional)).then(|| open::sentence(&say.words(), &standing))
    };
    view! {
        <p class="snapshot-line">{line} " " {signed}</p>
    }
}

/// Every Party with its contact points, by name.
#[component]
fn Browse() -> impl IntoView {
    let say = use_say();
    let app = use_app();
    let parties = move || {
        let directory = app.directory.current.get();
        let language = app.interface.language.get();
        let order = [language.clone()];
        let mut parties: Vec<_> = directory
            .parties()
            .iter()
            .map(|p| {
                let name = directory
                    .name_of(p.code, &order)
                    .map_or("", |(_, name)| name);
                (name.to_owned(), p.code)
            })
            .collect();
        parties.sort();
        let party = |(name, code)| {
            let points = directory.points_of(code).iter().map(|point| {
                let names = point.names.first_of(&order).map(|(_, n)| n.to_owned());
                let label = names.unwrap_or_else(|| point.names.english().to_owned());
                let href = Route::ContactPoint(point.id.to_string(), PointView::Card).format();
                view! { <li><a href=href>{label}</a></li> }
            });
            view! {
                <li class="party">
                    <span class="party-name">{name}</span>
                    <ul>{points.collect_view()}</ul>
                </li>
            }
        };
        parties.into_iter().map(party).collect_view()
    };
    view! {
        <details class="browse">
            <summary>{say.text("directory-browse")}</summary>
            <ul class="parties">{parties}</ul>
        </details>
    }
}
