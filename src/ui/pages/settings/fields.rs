//! Fields that read and write one place of the profile.

use super::lens::{Lens, TextsLens};
use crate::i18n::{self, Language};
use crate::ui::components::field::Field;
use crate::ui::components::instant::ZonePicker;
use crate::ui::components::text::{LongText, TextInput, TextKind};
use crate::ui::components::translated::TranslatedText;
use crate::ui::say::{Say, use_say};
use crate::ui::state::{App, use_app};
use leptos::prelude::*;

/// The ids of settings' fields begin with this.
const PREFIX: &str = "profile";

fn field(say: Say, id: &str, label: &'static str, hint: Option<&'static str>) -> Field {
    let field = Field::new(format!("{PREFIX}-{id}"), say.text(label));
    match hint.map(|hint| say.text(hint)) {
        Some(hint) => field.hint(Signal::derive(move || Some(hint.get()))),
        None => field,
    }
}

/// One line of text.
#[component]
pub fn Line(
    id: &'static str,
    label: &'static str,
    #[prop(optional)] hint: Option<&'static str>,
    #[prop(optional)] kind: TextKind,
    lens: Lens,
) -> impl IntoView {
    let profile = use_app().profile;
    view! {
        <TextInput
            field=field(use_say(), id, label, hint)
            kind=kind
            value=profile.part(move |p| (lens.get)(p).clone())
            on_input=move |text: String| profile.change(|p| *(lens.at)(p) = text)
        />
    }
}

/// Several lines of text.
#[component]
pub fn Lines(
    id: &'static str,
    label: &'static str,
    #[prop(optional)] hint: Option<&'static str>,
    lens: Lens,
) -> impl IntoView {
    let profile = use_app().profile;
    view! {
        <LongText
            field=field(use_say(), id, label, hint)
            value=profile.part(move |p| (lens.get)(p).clone())
            on_input=move |text: String| profile.change(|p| *(lens.at)(p) = text)
        />
    }
}

/// A text in several languages: one's own and English at once, the others unfolded.
#[component]
pub fn Translated(
    id: &'static str,
    label: &'static str,
    #[prop(optional)] hint: Option<&'static str>,
    lens: TextsLens,
) -> impl IntoView {
    let profile = use_app().profile;
    let value = profile.part(move |p| (lens.get)(p).clone());
    let input = move |language: Language, text: String| {
        profile.change(|p| {
            (lens.at)(p).insert(language, text);
        });
    };
    view! {
        <InLanguages
            field=field(use_say(), id, label, hint)
            value=value
            on_input=Callback::from(input)
        />
    }
}

/// The languages of documents, one's own first, in two parts.
#[component]
pub fn InLanguages(
    field: Field,
    value: Signal<crate::profile::Texts>,
    on_input: Callback<(Language, String)>,
) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let first = Memo::new(move |_| first_languages(app));
    let others = Memo::new(move |_| {
        let first = first.get();
        let other = |language: &Language| !first.contains(language);
        document_languages()
            .into_iter()
            .filter(other)
            .collect::<Vec<_>>()
    });
    let plain = Field {
        hint: Signal::stored(None),
        ..field.clone()
    };
    view! {
        <TranslatedText field=field languages=first value=value on_input=on_input />
        <details class="unfold">
            <summary>{say.text("settings-other-languages")}</summary>
            <div>
                <TranslatedText field=plain languages=others value=value on_input=on_input />
            </div>
        </details>
    }
}

/// The languages documents can be in.
pub fn document_languages() -> Vec<Language> {
    let is_offered = |language: &Language| i18n::locale(language).is_some_and(|l| l.document);
    i18n::languages().into_iter().filter(is_offered).collect()
}

/// The own language, then English.
fn first_languages(app: App) -> Vec<Language> {
    let own = app.profile.value.with(|p| p.documents.own_language.clone());
    let own = own.unwrap_or_else(|| app.interface.language.get());
    let english = Language::english();
    if own == english {
        vec![english]
    } else {
        vec![own, english]
    }
}

/// The own time zone; that of the device while it is empty.
#[component]
pub fn Zone(id: &'static str, lens: Lens) -> impl IntoView {
    let (app, say) = (use_app(), use_say());
    let profile = app.profile;
    let hint = say.with("settings-zone-hint", move || {
        vec![("zone", app.clock.device_zone().into())]
    });
    let field =
        field(say, id, "settings-zone", None).hint(Signal::derive(move || Some(hint.get())));
    view! {
        <ZonePicker
            field=field
            value=profile.part(move |p| (lens.get)(p).clone())
            on_input=move |zone: String| profile.change(|p| *(lens.at)(p) = zone)
        />
    }
}
