//! Between a request and its written form.

use super::form::*;
use super::{FORMAT, FileFault, VERSION, damaged};
use crate::i18n::Language;
use crate::request::recipient::{Addressee, Recipient, SnapshotStamp};
use crate::request::{
    Answer, Answers, Appearance, DocumentLanguages, Request, Row, TypedIdentifier,
};
use jiff::civil::Date;

pub fn written(request: &Request) -> FileV2 {
    File {
        format: FORMAT.to_owned(),
        version: VERSION,
        template: TemplateV1 {
            id: request.template.clone(),
            version: request.template_version,
        },
        recipient: recipient_written(&request.recipient),
        languages: request.languages.all(),
        own_language: request.own_language.clone(),
        answers: answers_written(&request.answers),
        appearance: (&request.appearance).into(),
    }
}

/// Appearances of every version become what they are today.
pub fn read<A: Into<Appearance>>(file: File<A>, id: String) -> Result<Request, FileFault> {
    let mut languages = file.languages.into_iter();
    let first: Language = languages.next().ok_or_else(|| damaged("languages"))?;
    Ok(Request {
        id,
        template: file.template.id,
        template_version: file.template.version,
        recipient: recipient_read(file.recipient)?,
        languages: DocumentLanguages {
            first,
            second: languages.next(),
        },
        own_language: file.own_language,
        answers: answers_read(file.answers),
        appearance: file.appearance.into(),
    })
}

fn recipient_written(recipient: &Recipient) -> RecipientV1 {
    match recipient {
        Recipient::NotChosen => RecipientV1::NotChosen,
        Recipient::NotAParty { code, names } => RecipientV1::NotAParty {
            code: code.clone(),
            names: names.clone(),
        },
        Recipient::ContactPoint(addressee) => {
            let a = (**addressee).clone();
            RecipientV1::ContactPoint(Box::new(AddresseeV1 {
                contact_point: a.contact_point,
                party: a.party,
                party_names: a.party_names,
                names: a.names,
                unit: a.unit,
                address: a.address,
                telephone: a.telephone,
                email: a.email,
                accepted: a.accepted,
                time_zone: a.time_zone,
                snapshot: SnapshotV1 {
                    number: a.snapshot.number,
                    issued: a.snapshot.issued.to_string(),
                    valid_until: a.snapshot.valid_until.to_string(),
                    exercise: a.snapshot.exercise,
                },
            }))
        }
    }
}

fn recipient_read(recipient: RecipientV1) -> Result<Recipient, FileFault> {
    // Not the words of the date's own error: `xtask/src/prune.rs` leaves them out of the program.
    let date = |text: &str| text.parse::<Date>().map_err(|_| damaged("date"));
    Ok(match recipient {
        RecipientV1::NotChosen => Recipient::NotChosen,
        RecipientV1::NotAParty { code, names } => Recipient::NotAParty { code, names },
        RecipientV1::ContactPoint(a) => Recipient::ContactPoint(Box::new(Addressee {
            contact_point: a.contact_point,
            party: a.party,
            party_names: a.party_names,
            names: a.names,
            unit: a.unit,
            address: a.address,
            telephone: a.telephone,
            email: a.email,
            accepted: a.accepted,
            time_zone: a.time_zone,
            snapshot: SnapshotStamp {
                number: a.snapshot.number,
                issued: date(&a.snapshot.issued)?,
                valid_until: date(&a.snapshot.valid_until)?,
                exercise: a.snapshot.exercise,
            },
        })),
    })
}

pub fn answers_written(answers: &Answers) -> AnswersV1 {
    answers
        .iter()
        .map(|(field, answer)| (field.clone(), answer_written(answer)))
        .collect()
}

pub fn answers_read(answers: AnswersV1) -> Answers {
    let mut read = Answers::default();
    for (field, answer) in answers {
        read.set(field, answer_read(answer));
    }
    read
}

fn answer_written(answer: &Answer) -> AnswerV1 {
    match answer.clone() {
        Answer::Text(text) => AnswerV1::Text(text),
        Answer::Texts(texts) => AnswerV1::Texts(texts),
        Answer::Date(date) => AnswerV1::Date(date),
        Answer::Instant(instant) => AnswerV1::Instant(instant),
        Answer::Choice(option) => AnswerV1::Choice(option),
        Answer::Choices(options) => AnswerV1::Choices(options),
        Answer::Identifier(TypedIdentifier { text, kind }) => {
            AnswerV1::Identifier(IdentifierV1 { text, kind })
        }
        Answer::Group(rows) => AnswerV1::Rows(
            rows.iter()
                .map(|row| RowV1 {
                    id: row.id,
                    answers: answers_written(&row.answers),
                })
                .collect(),
        ),
    }
}

fn answer_read(answer: AnswerV1) -> Answer {
    match answer {
        AnswerV1::Text(text) => Answer::Text(text),
        AnswerV1::Texts(texts) => Answer::Texts(texts),
        AnswerV1::Date(date) => Answer::Date(date),
        AnswerV1::Instant(instant) => Answer::Instant(instant),
        AnswerV1::Choice(option) => Answer::Choice(option),
        AnswerV1::Choices(options) => Answer::Choices(options),
        AnswerV1::Identifier(IdentifierV1 { text, kind }) => {
            Answer::Identifier(TypedIdentifier { text, kind })
        }
        AnswerV1::Rows(rows) => Answer::Group(
            rows.into_iter()
                .map(|row| Row {
                    id: row.id,
                    answers: answers_read(row.answers),
                })
                .collect(),
        ),
    }
}
