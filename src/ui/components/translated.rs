//! A text in several languages: one input for each, every one marked with its language.

use super::field::Field;
use super::text::{LongText, TextInput};
use crate::i18n::{self, Language};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// One input per language. The ids are `<id>-<tag>`.
#[component]
pub fn TranslatedText(
    field: Field,
    #[prop(into)] languages: Signal<Vec<Language>>,
    #[prop(into)] value: Signal<BTreeMap<Language, String>>,
    #[prop(into)] on_input: Callback<(Language, String)>,
    /// Several lines.
    #[prop(optional)]
    long: bool,
) -> impl IntoView {
    let each = move |language: Language| {
        let name = i18n::locale(&language).map_or_else(|| language.tag(), |l| l.name.clone());
        let label = field.label;
        let label = Signal::derive(move || format!("{} · {name}", label.get()));
        let field = Field {
            id: format!("{}-{language}", field.id),
            label,
            ..field.clone()
        };
        let tag = language.tag();
        let own = language.clone();
        let text = Signal::derive(move || value.with(|v| v.get(&own).cloned().unwrap_or_default()));
        let input = move |text: String| on_input.run((language.clone(), text));
        if long {
            view! { <LongText field=field value=text on_input=input lang=tag /> }.into_any()
        } else {
            view! { <TextInput field=field value=text on_input=input lang=tag /> }.into_any()
        }
    };
    view! {
        <div class="translated">
            <For each=move || languages.get() key=|language| language.tag() children=each />
        </div>
    }
}
