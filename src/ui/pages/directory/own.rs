//! What one keeps about contact points for oneself: a note, whether it is a favourite, and the lists
//! of favourites and of the last ones.

use super::sheet::in_language;
use crate::directory::ContactPointId;
use crate::i18n::Language;
use crate::route::{PointView, Route};
use crate::ui::components::field::Field;
use crate::ui::components::text::LongText;
use crate::ui::say::use_say;
use crate::ui::state::use_app;
use leptos::prelude::*;

/// The note on a contact point, and the button that makes it a favourite.
#[component]
pub fn Own(id: String) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let notebook = app.notebook;
    let (here, pressed, written) = (id.clone(), id.clone(), id.clone());
    let is_favourite = Memo::new(move |_| notebook.value.with(|n| n.is_favourite(&here)));
    let note = Memo::new(move |_| notebook.value.with(|n| n.note(&id).to_owned()));
    let hint = say.text("own-note-hint");
    let field = Field::new("own-note", say.text("own-note"))
        .hint(Signal::derive(move || Some(hint.get())))
        .may_be_empty();
    let input = move |text: String| notebook.change(|n| n.set_note(&written, text));
    view! {
        <section class="part own">
            <p>
                <button
                    type="button"
                    class="button is-second"
                    aria-pressed=move || is_favourite.get().to_string()
                    on:click=move |_| notebook.change(|n| n.toggle_favourite(&pressed))
                >
                    {say.text("own-favourite")}
                </button>
            </p>
            <LongText field value=note on_input=input rows=2 />
        </section>
    }
}

/// Favourites and the last ones, as far as the directory in use holds them.
#[component]
pub fn OwnLists() -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let list = move |title: &'static str, ids: Vec<String>| {
        let words = say.words();
        let directory = app.directory.current.get();
        let order = [words.language().clone(), Language::english()];
        let entry = |id: String| {
            let point = directory.point(&ContactPointId::new(&id)?)?;
            let name = format!("{} · {}", point.party, in_language(&point.names, &order));
            let href = Route::ContactPoint(id, PointView::Card).format();
            Some(view! { <li><a href=href><bdi>{name}</bdi></a></li> })
        };
        let entries: Vec<_> = ids.into_iter().filter_map(entry).collect();
        (!entries.is_empty()).then(|| {
            view! {
                <section>
                    <h2 class="card-part">{words.say(title)}</h2>
                    <ul class="own-list">{entries}</ul>
                </section>
            }
        })
    };
    let favourites = move || app.notebook.value.with(|n| n.favourites().to_vec());
    let recent = move || app.notebook.value.with(|n| n.recent().to_vec());
    view! {
        {move || list("own-favourites", favourites())}
        {move || list("own-recent", recent())}
    }
}
