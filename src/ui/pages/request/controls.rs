//! The control of one field of a request, by its kind. A control shows what was typed.

use super::annexes::{Annexes, Measured};
use super::frame::{self, described};
use super::group::Group;
use super::writing::{Writing, use_writing};
use crate::i18n::Language;
use crate::identifier::Detail;
use crate::moment::{Part, Reading, TypedDate, TypedInstant};
use crate::request::{Answer, Path, TypedIdentifier, read_identifier};
use crate::template::{FieldDefinition, Kind, OptionId, RowSource, option_message};
use crate::ui::components::choice::{CheckBoxes, Choice, Radios};
use crate::ui::components::combobox::Combobox;
use crate::ui::components::date::DateInput;
use crate::ui::components::instant::{InstantInput, ZonePicker};
use crate::ui::components::leaving::leave;
use crate::ui::components::text::{LongText, TextInput, TextKind};
use crate::ui::components::translated::TranslatedText;
use crate::ui::say::use_say;
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use wasm_bindgen::JsCast;

/// One field of the form with everything around it.
#[component]
pub fn FormField(path: Path) -> impl IntoView {
    let writing = use_writing();
    let definition = writing.field(&path.field)?;
    Some(match (&definition.kind, definition.translatable) {
        (Kind::Statement, _) => view! { <frame::Statement field=path.field /> }.into_any(),
        (
            Kind::Group {
                rows: RowSource::Files,
                ..
            },
            _,
        ) => view! { <Annexes field=path.field definition /> }.into_any(),
        (Kind::FileName | Kind::FileSize | Kind::FileHash, _) => {
            view! { <Measured path definition /> }.into_any()
        }
        (Kind::Group { .. }, _) => view! { <Group field=path.field definition /> }.into_any(),
        (Kind::Choice { options }, _) => {
            let options = options.clone();
            view! { <OneOf path definition options /> }.into_any()
        }
        (Kind::Choices { options }, _) => {
            let options = options.clone();
            view! { <SeveralOf path definition options /> }.into_any()
        }
        (Kind::Date, _) => view! { <OnDate path definition /> }.into_any(),
        (Kind::Instant, _) => view! { <AtInstant path definition /> }.into_any(),
        (Kind::Identifier, _) => view! { <Identified path definition /> }.into_any(),
        (Kind::Country, _) => view! { <InState path definition /> }.into_any(),
        (Kind::TimeZone, _) => view! { <InZone path definition /> }.into_any(),
        (_, Some(_)) => view! { <InLanguages path definition /> }.into_any(),
        (Kind::LongText, None) => view! { <Lines path definition /> }.into_any(),
        (Kind::Phone, None) => view! { <Line path definition kind=TextKind::Phone /> }.into_any(),
        (Kind::Email, None) => view! { <Line path definition kind=TextKind::Email /> }.into_any(),
        (Kind::Days, None) => view! { <Line path definition kind=TextKind::Number /> }.into_any(),
        (Kind::Text, None) => view! { <Line path definition kind=TextKind::Plain /> }.into_any(),
    })
}

/// The text of an answer, and what typing and leaving do.
fn text_of(writing: Writing, path: &Path) -> Signal<String> {
    let answer = writing.answer(path.clone());
    Signal::derive(move || match answer.get() {
        Some(Answer::Text(text)) => text,
        _ => String::new(),
    })
}

fn set_text(writing: Writing, path: Path) -> impl Fn(String) + Send + Sync + 'static {
    move |text| writing.set(&path, Answer::Text(text))
}

fn on_leave(writing: Writing, path: Path) -> Callback<()> {
    Callback::new(move |()| writing.leave(&path))
}

#[component]
fn Line(path: Path, definition: FieldDefinition, kind: TextKind) -> impl IntoView {
    let writing = use_writing();
    let value = text_of(writing, &path);
    let field = described(&path, &definition);
    let leave = on_leave(writing, path.clone());
    view! { <TextInput field value on_input=set_text(writing, path) on_leave=leave kind /> }
}

#[component]
fn Lines(path: Path, definition: FieldDefinition) -> impl IntoView {
    let writing = use_writing();
    let value = text_of(writing, &path);
    let field = described(&path, &definition);
    let leave = on_leave(writing, path.clone());
    view! { <LongText field value on_input=set_text(writing, path) on_leave=leave /> }
}

/// Free text: the officer's own, and a translation beside it for each language of the document.
#[component]
fn InLanguages(path: Path, definition: FieldDefinition) -> impl IntoView {
    let writing = use_writing();
    let answer = writing.answer(path.clone());
    let value = Signal::derive(move || match answer.get() {
        Some(Answer::Texts(texts)) => texts,
        _ => BTreeMap::new(),
    });
    let languages = Memo::new(move |_| {
        let (own, document) = writing.read(|r| (r.own_language.clone(), r.languages.all()));
        let mut all = vec![own];
        let written = value.with(|texts| texts.keys().cloned().collect::<Vec<_>>());
        for language in document.into_iter().chain(written) {
            if !all.contains(&language) {
                all.push(language);
            }
        }
        all
    });
    let field = described(&path, &definition);
    let leave = on_leave(writing, path.clone());
    let change = move |language: Language, text: String| {
        let mut texts = value.get_untracked();
        texts.insert(language, text);
        texts.retain(|_, text| !text.is_empty());
        writing.set(&path, Answer::Texts(texts));
    };
    let long = definition.kind == Kind::LongText;
    view! {
        <Left on_leave=leave>
            <TranslatedText field languages value on_input=change long />
        </Left>
    }
}

/// Several inputs that are one field: it is left when the focus goes to none of them.
#[component]
fn Left(on_leave: Callback<()>, children: Children) -> impl IntoView {
    let here = NodeRef::<leptos::html::Div>::new();
    let left = move |event: web_sys::FocusEvent| {
        let next = event.related_target().and_then(|next| next.dyn_into().ok());
        let here = here.try_get_untracked().flatten();
        if here.is_none_or(|here| !here.contains(next.as_ref())) {
            leave(on_leave);
        }
    };
    view! { <div node_ref=here on:focusout=left>{children()}</div> }
}

/// The options of a field in words.
fn choices(path: &Path, options: Vec<OptionId>) -> Signal<Vec<Choice>> {
    let say = use_say();
    let field = path.field.clone();
    Signal::derive(move || {
        let words = say.words();
        let choice = |option: &OptionId| Choice {
            id: option.to_string(),
            label: words.say(&option_message(&field, option)),
            ..Choice::default()
        };
        options.iter().map(choice).collect()
    })
}

#[component]
fn OneOf(path: Path, definition: FieldDefinition, options: Vec<OptionId>) -> impl IntoView {
    let writing = use_writing();
    let answer = writing.answer(path.clone());
    let default = definition.default.clone().map(|option| option.to_string());
    let value = Signal::derive(move || match answer.get() {
        Some(Answer::Choice(option)) => Some(option.to_string()),
        _ => default.clone(),
    });
    let choices = choices(&path, options);
    let field = described(&path, &definition);
    let leave = on_leave(writing, path.clone());
    let choose = move |option: String| writing.set(&path, Answer::Choice(option.as_str().into()));
    view! { <Left on_leave=leave><Radios field choices value on_choose=choose /></Left> }
}

#[component]
fn SeveralOf(path: Path, definition: FieldDefinition, options: Vec<OptionId>) -> impl IntoView {
    let writing = use_writing();
    let answer = writing.answer(path.clone());
    let set = move || match answer.get() {
        Some(Answer::Choices(options)) => options,
        _ => BTreeSet::new(),
    };
    let value = Signal::derive(move || set().iter().map(OptionId::to_string).collect::<Vec<_>>());
    let choices = choices(&path, options);
    let field = described(&path, &definition);
    let leave = on_leave(writing, path.clone());
    let toggle = move |option: String, on: bool| {
        let mut chosen = untrack(set);
        let option = OptionId::from(option.as_str());
        if on {
            chosen.insert(option);
        } else {
            chosen.remove(&option);
        }
        writing.set(&path, Answer::Choices(chosen));
    };
    view! { <Left on_leave=leave><CheckBoxes field choices value on_toggle=toggle /></Left> }
}

#[component]
fn OnDate(path: Path, definition: FieldDefinition) -> impl IntoView {
    let writing = use_writing();
    let answer = writing.answer(path.clone());
    let value = Signal::derive(move || match answer.get() {
        Some(Answer::Date(date)) => date,
        _ => TypedDate::default(),
    });
    let field = described(&path, &definition);
    let wrong = Signal::derive(move || wrong_part(&value.get().read()));
    let leave = on_leave(writing, path.clone());
    let change = move |date: TypedDate| writing.set(&path, Answer::Date(date));
    view! { <DateInput field value on_input=change on_leave=leave wrong /> }
}

#[component]
fn AtInstant(path: Path, definition: FieldDefinition) -> impl IntoView {
    let writing = use_writing();
    let answer = writing.answer(path.clone());
    let zone = writing.own_zone();
    let value = Signal::derive(move || match answer.get() {
        Some(Answer::Instant(instant)) => instant,
        _ => TypedInstant {
            zone: zone.clone(),
            ..TypedInstant::default()
        },
    });
    let field = described(&path, &definition);
    let wrong = Signal::derive(move || wrong_part(&value.get().read()));
    let leave = on_leave(writing, path.clone());
    let change = move |instant: TypedInstant| writing.set(&path, Answer::Instant(instant));
    view! { <InstantInput field value on_input=change on_leave=leave wrong /> }
}

fn wrong_part<T>(reading: &Reading<T>) -> Option<Part> {
    reading.fault().map(|fault| fault.part())
}

/// The identifier as typed, what it was recognised as, and its normal form.
#[component]
fn Identified(path: Path, definition: FieldDefinition) -> impl IntoView {
    let say = use_say();
    let writing = use_writing();
    let answer = writing.answer(path.clone());
    let typed = Memo::new(move |_| match answer.get() {
        Some(Answer::Identifier(typed)) => typed,
        _ => TypedIdentifier::default(),
    });
    let value = Signal::derive(move || typed.get().text);
    let field = described(&path, &definition);
    let leave = on_leave(writing, path.clone());
    let kind_path = path.clone();
    let change = move |text: String| {
        let kind = typed.get_untracked().kind;
        writing.set(&path, Answer::Identifier(TypedIdentifier { text, kind }));
    };
    let read = Memo::new(move |_| {
        let typed = typed.get();
        (!typed.text.trim().is_empty()).then(|| read_identifier(&typed))
    });
    let recognised = move || {
        let identifier = read.get()?;
        let kind = say
            .words()
            .say(&format!("identifier-kind-{}", identifier.kind.id()));
        let coin = match identifier.detail {
            Detail::Coin(coin) => Some(say.words().say(&format!("identifier-coin-{}", coin.id()))),
            _ => None,
        };
        let differs = identifier.normal != identifier.typed;
        let normal = differs.then_some(identifier.normal);
        Some(view! {
            <p class="recognised">
                <span class="tag">{kind}</span>
                {coin.map(|coin| view! { " " <span>{coin}</span> })}
                {normal.map(|normal| view! { " " <bdi class="verbatim" dir="ltr">{normal}</bdi> })}
                {identifier.also.map(|also| view! { " " <bdi class="verbatim" dir="ltr">{also}</bdi> })}
            </p>
        })
    };
    let kinds = Signal::derive(move || {
        let words = say.words();
        let automatic = Choice {
            id: String::new(),
            label: words.say("identifier-kind-automatic"),
            ..Choice::default()
        };
        let kind = |kind: crate::identifier::Kind| Choice {
            id: kind.id().to_owned(),
            label: words.say(&format!("identifier-kind-{}", kind.id())),
            ..Choice::default()
        };
        let all = crate::identifier::Kind::ALL.into_iter().map(kind);
        std::iter::once(automatic).chain(all).collect::<Vec<_>>()
    });
    let chosen_kind =
        Signal::derive(move || typed.get().kind.map_or("", |kind| kind.id()).to_owned());
    let kind_id = format!("{kind_path}-kind");
    let choose = move |id: String| {
        let TypedIdentifier { text, .. } = typed.get_untracked();
        let kind = crate::identifier::Kind::from_id(&id);
        writing.set(
            &kind_path,
            Answer::Identifier(TypedIdentifier { text, kind }),
        );
    };
    let kind_field = crate::ui::components::field::Field::new(kind_id, say.text("identifier-kind"));
    view! {
        <TextInput field value on_input=change on_leave=leave kind=TextKind::Verbatim />
        <div aria-live="polite">{recognised}</div>
        <Show when=move || read.with(Option::is_some)>
            <crate::ui::components::choice::Select
                field=kind_field.clone()
                choices=kinds
                value=chosen_kind
                on_choose=choose.clone()
            />
        </Show>
    }
}

#[component]
fn InState(path: Path, definition: FieldDefinition) -> impl IntoView {
    let writing = use_writing();
    let value = text_of(writing, &path);
    let field = described(&path, &definition);
    let leave = on_leave(writing, path.clone());
    let choices = writing.app.directory.states(writing.app.interface);
    view! { <Combobox field choices value on_input=set_text(writing, path) on_leave=leave /> }
}

#[component]
fn InZone(path: Path, definition: FieldDefinition) -> impl IntoView {
    let writing = use_writing();
    let value = text_of(writing, &path);
    let field = described(&path, &definition);
    let leave = on_leave(writing, path.clone());
    view! { <ZonePicker field value on_input=set_text(writing, path) on_leave=leave /> }
}
