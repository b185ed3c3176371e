//! What a request says, to be looked for in its PDF.

use point35::i18n::{dates, words};
use point35::request::*;
use point35::template::{FieldDefinition, Template, Translatable};

/// Every answer that is asked for, as the first language of the document writes it: taken from the
/// request and not from its document, so that what a document leaves out is noticed.
pub fn values(template: &Template, request: &Request) -> Vec<String> {
    let mut values = Vec::new();
    for section in relevant_sections(template, request) {
        let answers = &request.answers;
        for (field, definition) in relevant_fields(template, &section.fields, None, answers) {
            values.extend(written(request, definition, answers.get(field)));
            let inner = definition.inner().unwrap_or_default();
            for row in answers.rows(field) {
                let asked = relevant_fields(template, inner, Some(&row.answers), answers);
                values.extend(asked.flat_map(|(f, d)| written(request, d, row.answers.get(f))));
            }
        }
    }
    values
}

fn written(
    request: &Request,
    definition: &FieldDefinition,
    answer: Option<&Answer>,
) -> Vec<String> {
    let languages = request.languages.all();
    let words = words(&languages[0]).unwrap();
    match answer {
        Some(Answer::Text(text)) => text.lines().map(str::to_owned).collect(),
        Some(Answer::Texts(texts)) => {
            let kind = definition.translatable.unwrap_or(Translatable::Text);
            let printed = printed(kind, texts, &languages).texts.into_iter();
            printed.map(|(_, text)| text).collect()
        }
        Some(Answer::Date(typed)) => {
            let date = typed.read().value().unwrap();
            vec![dates::date(&words, date)]
        }
        Some(Answer::Instant(typed)) => {
            let read = typed.read().value();
            read.map(|m| dates::instant_utc(&words, m.timestamp))
                .into_iter()
                .collect()
        }
        Some(Answer::Identifier(typed)) => vec![read_identifier(typed).normal],
        Some(Answer::Choice(_) | Answer::Choices(_) | Answer::Group(_)) | None => Vec::new(),
    }
}
