//! What is wrong or odd about one answer, by its kind.

use super::check::Circumstances;
use super::problem::Problem;
use super::{Answer, Answers, Request, TypedIdentifier, printed};
use crate::identifier::{self, Identifier, Kind as IdentifierKind, Role, Usage};
use crate::moment::{Reading, TypedInstant};
use crate::template::{FieldDefinition, Kind, Translatable};

/// Nothing but spaces, or only a time zone that was filled in beforehand.
pub fn is_empty(answer: &Answer) -> bool {
    match answer {
        Answer::Text(text) => text.trim().is_empty(),
        Answer::Texts(texts) => texts.values().all(|t| t.trim().is_empty()),
        Answer::Date(date) => date.is_blank(),
        Answer::Instant(instant) => instant.is_blank(),
        Answer::Identifier(typed) => typed.text.trim().is_empty(),
        Answer::Group(rows) => rows.is_empty(),
        Answer::Choice(_) | Answer::Choices(_) => answer.is_blank(),
    }
}

pub fn problems(
    definition: &FieldDefinition,
    answer: &Answer,
    answers: &Answers,
    request: &Request,
    around: &Circumstances,
) -> Vec<Problem> {
    match answer {
        Answer::Text(text) => text_problems(definition, text, around),
        Answer::Texts(texts) => {
            let kind = definition.translatable.unwrap_or(Translatable::Text);
            let printed = printed(kind, texts, &request.languages.all());
            let mut found: Vec<_> = printed
                .texts
                .iter()
                .flat_map(|(_, text)| prose_problems(definition, text, around))
                .collect();
            if !printed.untranslated.is_empty() {
                found.push(Problem::NotTranslated {
                    languages: printed.untranslated,
                });
            }
            found.dedup();
            found
        }
        Answer::Date(date) => date
            .read()
            .fault()
            .cloned()
            .map(Problem::Moment)
            .into_iter()
            .collect(),
        Answer::Instant(instant) => instant_problems(instant, request, around),
        Answer::Identifier(typed) => identifier_problems(typed, answers, around),
        Answer::Choice(_) | Answer::Choices(_) | Answer::Group(_) => Vec::new(),
    }
}

/// The identifier as recognised, or as the kind that was chosen.
pub fn read_identifier(typed: &TypedIdentifier) -> Identifier {
    match typed.kind {
        Some(kind) => Identifier::parse_as(kind, &typed.text),
        None => Identifier::recognise(&typed.text),
    }
}

fn text_problems(definition: &FieldDefinition, text: &str, around: &Circumstances) -> Vec<Problem> {
    let malformed = |as_kind| !Identifier::parse_as(as_kind, text).is_well_formed();
    let mut found = unprintable(text, around);
    let odd = match definition.kind {
        Kind::Phone => malformed(IdentifierKind::Phone).then_some(Problem::NotAPhoneNumber),
        Kind::Email => malformed(IdentifierKind::Email).then_some(Problem::NotAnEmailAddress),
        Kind::Days => match text.trim().parse::<u16>() {
            Ok(1..=3650) => None,
            _ => Some(Problem::NotANumberOfDays),
        },
        Kind::Country => {
            let code = text.trim();
            let is_code = code.len() == 2 && code.bytes().all(|b| b.is_ascii_alphabetic());
            (!is_code).then_some(Problem::UnknownCountry)
        }
        Kind::TimeZone => {
            let unknown = || crate::moment::Fault::ZoneUnknown {
                typed: text.trim().to_owned(),
            };
            crate::moment::zone::find(text)
                .is_none()
                .then(|| Problem::Moment(unknown()))
        }
        Kind::Text => {
            return prose_problems(definition, text, around);
        }
        _ => None,
    };
    found.extend(odd);
    found
}

/// What any free text may be told: it holds characters that cannot be printed or that were left
/// out; it asks for what is yet to come; and where data are described, it asks for everything.
fn prose_problems(
    definition: &FieldDefinition,
    text: &str,
    around: &Circumstances,
) -> Vec<Problem> {
    let cleaned = identifier::clean_text(text);
    let mut found = unprintable(&cleaned.text, around);
    let screens = [
        cleaned.finding(),
        identifier::screens::asks_for_future_data(&cleaned.text),
        asks_for_data(definition)
            .then(|| identifier::screens::over_broad(&cleaned.text))
            .flatten(),
    ];
    found.extend(screens.into_iter().flatten().map(Problem::Identifier));
    found
}

/// The field describes the data: element c.
fn asks_for_data(definition: &FieldDefinition) -> bool {
    definition.article.as_deref() == Some("29(2)(c)")
}

fn unprintable(text: &str, around: &Circumstances) -> Vec<Problem> {
    let missing = around.coverage.missing(text);
    if missing.is_empty() {
        Vec::new()
    } else {
        vec![Problem::MissingCharacters(missing)]
    }
}

fn instant_problems(
    typed: &TypedInstant,
    request: &Request,
    around: &Circumstances,
) -> Vec<Problem> {
    let moment = match typed.read() {
        Reading::Blank => return Vec::new(),
        Reading::Faulty(fault) => return vec![Problem::Moment(fault)],
        Reading::Valid(moment) => moment,
    };
    if moment.timestamp > around.now {
        return vec![Problem::PeriodInFuture];
    }
    let requested = match request.answers.get(&"request-date".into()) {
        Some(Answer::Date(date)) => date.read().value(),
        _ => None,
    };
    let after = requested.is_some_and(|day| moment.local().datetime.date() > day);
    if after {
        vec![Problem::PeriodAfterRequestDate]
    } else {
        Vec::new()
    }
}

fn identifier_problems(
    typed: &TypedIdentifier,
    answers: &Answers,
    around: &Circumstances,
) -> Vec<Problem> {
    // Of the period and the moment only the one that is asked for counts.
    let times: &[&str] = match answers.choice(&"item-time".into()) {
        Some(option) if option.as_str() == "moment" => &["item-at"],
        _ => &["item-from", "item-until"],
    };
    let time_given = times.iter().any(
        |field| matches!(answers.get(&(*field).into()), Some(Answer::Instant(t)) if !t.is_blank()),
    );
    let usage = Usage {
        role: Role::Unknown,
        time_given,
    };
    let identifier = read_identifier(typed);
    let mut found = unprintable(&identifier.normal, around);
    found.extend(
        identifier
            .findings_for(usage)
            .into_iter()
            .map(Problem::Identifier),
    );
    if identifier.kind == IdentifierKind::Free {
        let screened = crate::identifier::screens::screen(&typed.text);
        found.extend(screened.into_iter().map(Problem::Identifier));
    }
    found
}
