//! The profile of a contact point, to print or to present: what to do and what not, how to reach it,
//! its set-up, powers and terms.

use super::age::RecordAge;
use super::card::There;
use super::channels::Channels;
use super::expected::DosAndDonts;
use super::sheet::{dual_criminality, facts, in_language};
use crate::directory::ContactPointId;
use crate::i18n::Language;
use crate::platform;
use crate::route::{PointView, Route};
use crate::ui::components::button::{Rank, button};
use crate::ui::components::page::PageTitle;
use crate::ui::say::use_say;
use crate::ui::state::use_app;
use leptos::prelude::*;

#[component]
pub fn ProfilePage(id: String) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let back = Route::ContactPoint(id.clone(), PointView::Card).format();
    let known = ContactPointId::new(&id);
    let sheet = move || {
        let words = say.words();
        let directory = app.directory.current.get();
        let point = directory.point(known.as_ref()?)?.clone();
        let party = directory.party(point.party)?.clone();
        let order = [words.language().clone(), Language::english()];
        let mut facts = facts(&words, &point);
        facts.push(dual_criminality(&words, &party, app.today()));
        let fact = |(label, value)| view! { <dt>{label}</dt><dd><bdi>{value}</bdi></dd> };
        Some(view! {
            <PageTitle
                text=Signal::stored(in_language(&point.names, &order))
                above=Signal::stored(in_language(&party.names, &order))
                window=say.text("profile-title")
            />
            <RecordAge point=point.clone() />
            <There point=point.clone() />
            <DosAndDonts party point=point.clone() />
            <Channels point level=1 />
            <h2>{say.text("profile-facts")}</h2>
            <dl class="facts">{facts.into_iter().map(fact).collect_view()}</dl>
        })
    };
    view! {
        <article class="profile">{sheet}</article>
        <p class="buttons">
            {button(Rank::First, say.text("profile-print"), platform::print_page)}
            <a class="button is-second" href=back>{say.text("card-back")}</a>
        </p>
    }
}
