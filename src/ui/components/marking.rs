//! The marking on every page: one with a fixed meaning, or own words.

use super::choice::{Choice, Select};
use super::field::Field;
use super::text::TextInput;
use crate::i18n::Words;
use crate::request::Marking;
use crate::ui::say::use_say;
use leptos::prelude::*;

/// What stands for no marking in the list.
const NONE: &str = "";

#[component]
pub fn MarkingChoice(
    /// Unique on the page.
    id: &'static str,
    #[prop(optional, into)] hint: Option<Signal<Option<String>>>,
    #[prop(into)] value: Signal<Option<Marking>>,
    #[prop(into)] on_change: Callback<(Option<Marking>,)>,
) -> impl IntoView {
    let say = use_say();
    // Choosing another marking does not lose the words.
    let last_words = StoredValue::new(String::new());
    let words = Signal::derive(move || match value.get() {
        Some(Marking::Words(words)) => Some(words),
        Some(Marking::Restricted | Marking::Tlp(_)) | None => None,
    });
    let is_words = Memo::new(move |_| words.with(Option::is_some));
    let chosen = Signal::derive(move || value.with(|m| m.as_ref().map_or(NONE, Marking::id)));
    let choose = move |id: String| {
        let own = Marking::Words(last_words.get_value());
        let mut all = Marking::fixed().chain([own]);
        on_change.run((all.find(|marking| marking.id() == id),));
    };
    let write = move |text: String| {
        last_words.set_value(text.clone());
        on_change.run((Some(Marking::Words(text)),));
    };
    let words_hint = say.text("marking-words-hint");
    let mut field = Field::new(id, say.text("marking-label"));
    if let Some(hint) = hint {
        field = field.hint(hint);
    }
    view! {
        <Select
            field
            choices=Signal::derive(move || choices(&say.words()))
            value=Signal::derive(move || chosen.get().to_owned())
            on_choose=choose
        />
        <Show when=move || is_words.get()>
            <TextInput
                field=Field::new(format!("{id}-words"), say.text("marking-words"))
                    .hint(Signal::derive(move || Some(words_hint.get())))
                value=Signal::derive(move || words.get().unwrap_or_default())
                on_input=write
            />
        </Show>
    }
}

fn choices(words: &Words) -> Vec<Choice> {
    let label = |marking: &Marking| match marking {
        Marking::Restricted => words.say("document-marking-restricted"),
        Marking::Words(_) => words.say("marking-own"),
        Marking::Tlp(tlp) => {
            let id = format!("marking-{}", marking.id());
            words.say_with(&id, &[("label", tlp.label().into())])
        }
    };
    let own = Marking::Words(String::new());
    let markings = Marking::fixed().chain([own]);
    let none = Choice::new(NONE, words.say("marking-none"));
    std::iter::once(none)
        .chain(markings.map(|marking| Choice::new(marking.id(), label(&marking))))
        .collect()
}
