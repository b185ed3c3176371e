//! A new request, with the answers the own profile already has; one without answers.

use super::{Answer, Answers, Appearance, DocumentLanguages, Recipient, Request};
use crate::i18n::Language;
use crate::moment::{TypedDate, TypedInstant};
use crate::template::{FieldDefinition, FieldId, Kind, ProfileSource, RowSource, Template};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What the own profile has for a field: one text, or one per language.
pub trait Known {
    fn text(&self, source: ProfileSource) -> String;
    fn texts(&self, source: ProfileSource) -> BTreeMap<Language, String>;
    /// The own IANA time zone.
    fn time_zone(&self) -> String;
    fn own_language(&self) -> Language;
    fn languages(&self) -> DocumentLanguages;
    fn appearance(&self) -> Appearance;
}

/// Begins a request. `id` names the draft and is random; `today` is the date in the own zone.
pub fn begin(template: &Template, known: &dyn Known, id: String, today: Date) -> Request {
    let mut answers = Answers::default();
    let fields = template.definition.sections.iter().flat_map(|s| &s.fields);
    for field in fields {
        let Some(definition) = template.field(field) else {
            continue;
        };
        if let Kind::Group { rows, .. } = definition.kind {
            if rows == RowSource::Files {
                continue;
            }
            let row = begin_row(template, field, known.time_zone());
            answers.add_row(field, row);
        } else if let Some(answer) = first_answer(definition, known, today) {
            answers.set(field.clone(), answer);
        }
    }
    Request {
        id,
        template: template.id().clone(),
        template_version: template.definition.version,
        recipient: Recipient::NotChosen,
        languages: known.languages(),
        own_language: known.own_language(),
        answers,
        appearance: known.appearance(),
    }
}

/// A request in which nothing has been answered: what a blank form is made of.
pub fn blank(template: &Template, languages: DocumentLanguages, appearance: Appearance) -> Request {
    Request {
        id: String::new(),
        template: template.id().clone(),
        template_version: template.definition.version,
        recipient: Recipient::NotChosen,
        own_language: languages.first.clone(),
        languages,
        answers: Answers::default(),
        appearance,
    }
}

/// The answers a new row of a group starts with: times are in the own zone.
pub fn begin_row(template: &Template, group: &FieldId, zone: String) -> Answers {
    let inner = template
        .field(group)
        .and_then(FieldDefinition::inner)
        .unwrap_or_default();
    let instants = inner
        .iter()
        .filter(|f| matches!(template.field(f).map(|d| &d.kind), Some(Kind::Instant)));
    let mut answers = Answers::default();
    for field in instants {
        let instant = TypedInstant {
            zone: zone.clone(),
            ..TypedInstant::default()
        };
        answers.set(field.clone(), Answer::Instant(instant));
    }
    answers
}

fn first_answer(definition: &FieldDefinition, known: &dyn Known, today: Date) -> Option<Answer> {
    let source = definition.profile?;
    let answer = match (&definition.kind, definition.translatable) {
        (Kind::Date, _) => Answer::Date(TypedDate::of(today)),
        (_, Some(_)) => Answer::Texts(known.texts(source)),
        (_, None) => Answer::Text(known.text(source)),
    };
    (!answer.is_blank()).then_some(answer)
}
