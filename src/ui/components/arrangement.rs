//! How two languages of a document stand.

use super::choice::{Choice, Radios};
use super::field::Field;
use crate::request::Arrangement;
use crate::ui::say::use_say;
use leptos::prelude::*;

#[component]
pub fn ArrangementChoice(
    field: Field,
    #[prop(into)] value: Signal<Arrangement>,
    #[prop(into)] on_choose: Callback<(Arrangement,)>,
) -> impl IntoView {
    let say = use_say();
    let choices = Signal::derive(move || {
        let words = say.words();
        let choice = |(id, _)| Choice::new(id, words.say(&format!("arrangement-{id}")));
        ALL.map(choice).to_vec()
    });
    let chosen = Signal::derive(move || {
        let (id, _) = ALL.into_iter().find(|(_, a)| *a == value.get())?;
        Some(id.to_owned())
    });
    let choose = move |id: String| {
        if let Some((_, arrangement)) = ALL.into_iter().find(|(known, _)| *known == id) {
            on_choose.run((arrangement,));
        }
    };
    view! { <Radios field choices value=chosen on_choose=choose /> }
}

const ALL: [(&str, Arrangement); 2] = [
    ("line-by-line", Arrangement::LineByLine),
    ("side-by-side", Arrangement::SideBySide),
];
