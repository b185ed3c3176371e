//! What the recipient expects, at the field it concerns, and whether the request is so.

use super::{Addressee, Answer, Answers, Request, answer_check};
use crate::directory::{ContactPointId, Directory, Expectation, expectations};
use crate::template::FieldId;
use jiff::ToSpan;
use jiff::civil::Date;

/// What the addressee expects on this day, by the directory; nothing where the directory does not
/// hold it, or where one of the two is fictional and the other is not.
pub fn expected_of(addressee: &Addressee, directory: &Directory, today: Date) -> Vec<Expectation> {
    let is_same_kind = directory.snapshot().exercise == addressee.snapshot.exercise;
    let id = ContactPointId::new(&addressee.contact_point).filter(|_| is_same_kind);
    let point = id.and_then(|id| directory.point(&id));
    let with_party = point.and_then(|point| Some((directory.party(point.party)?, point)));
    with_party.map_or_else(Vec::new, |(party, point)| expectations(party, point, today))
}

/// Those that concern this field.
pub fn expected_at<'a>(
    field: &'a FieldId,
    expected: &'a [Expectation],
) -> impl Iterator<Item = &'a Expectation> {
    let concerns = |expectation: &&Expectation| field_of(expectation) == Some(field.as_str());
    expected.iter().filter(concerns)
}

fn field_of(expectation: &Expectation) -> Option<&'static str> {
    match expectation {
        Expectation::DualCriminality(_) => Some("convention-articles"),
        Expectation::Penalty { .. } => Some("offence-penalty"),
        Expectation::CourtOrder => Some("annexes"),
        Expectation::ConfirmationAlways | Expectation::ConfirmationOnDemand => Some("confirmation"),
        Expectation::UrgentToCentralAuthority(_) => Some("urgency"),
        Expectation::Period { .. } => Some("mla-expected"),
        Expectation::Renewal { .. } | Expectation::NoRenewal => Some("extension-days"),
        Expectation::Secrecy | Expectation::NoSecrecy => Some("confidentiality"),
        // Said where the languages of the document are chosen.
        Expectation::Languages(_)
        | Expectation::TranslationRequired
        | Expectation::TranslationMayFollow
        // Said on the profile only.
        | Expectation::Unsecured(_)
        | Expectation::NoMutualAssistance
        | Expectation::NobodyOutsideOfficeHours => None,
    }
}

/// The request is otherwise than this expectation at its field. `answers`: of the field's row, where
/// it stands in one. What cannot be known from the answers counts as met.
pub(super) fn is_unmet(
    expectation: &Expectation,
    answers: &Answers,
    request: &Request,
    today: Date,
) -> bool {
    let is_blank = |field: &str| {
        let answer = request.answers.get(&field.into());
        answer.is_none_or(answer_check::is_empty)
    };
    let secrecy = |option: &str| {
        let field = "confidentiality".into();
        request.answers.includes(&field, &option.into())
    };
    match expectation {
        Expectation::DualCriminality(_) => is_blank("convention-articles"),
        Expectation::Penalty { months } => is_penalty_below(answers, *months),
        Expectation::CourtOrder => is_blank("annexes"),
        Expectation::ConfirmationAlways => true,
        Expectation::UrgentToCentralAuthority(_) => !is_blank("urgency"),
        Expectation::Period { days } => is_mla_after(request, *days, today),
        Expectation::Renewal { days } => {
            let asked = request.answers.text(&"extension-days".into()).trim();
            asked.parse::<u16>().is_ok_and(|asked| asked > *days)
        }
        // The field is asked of an extension only.
        Expectation::NoRenewal => true,
        Expectation::Secrecy => !secrecy("keep-confidential") && !secrecy("no-notification"),
        Expectation::NoSecrecy => secrecy("no-notification"),
        Expectation::ConfirmationOnDemand
        | Expectation::Languages(_)
        | Expectation::TranslationRequired
        | Expectation::TranslationMayFollow
        | Expectation::Unsecured(_)
        | Expectation::NoMutualAssistance
        | Expectation::NobodyOutsideOfficeHours => false,
    }
}

/// The penalty that was written is lower, even if its highest number means years; or none is written.
fn is_penalty_below(row: &Answers, months: u16) -> bool {
    let Some(texts) = row.texts(&"offence-penalty".into()) else {
        return true;
    };
    let written = texts.values().filter(|text| !text.trim().is_empty());
    let mut highest = written.map(|text| {
        let numbers = text.split(|c: char| !c.is_ascii_digit());
        numbers
            .filter_map(|digits| digits.parse::<u32>().ok())
            .max()
    });
    match highest.next() {
        None => true,
        Some(highest) => highest.is_some_and(|years| years.saturating_mul(12) < months.into()),
    }
}

/// The request for mutual assistance is expected when the data are no longer preserved, counted from
/// the date of the request, or from today where there is none.
fn is_mla_after(request: &Request, days: u16, today: Date) -> bool {
    let date = |field: &str| match request.answers.get(&field.into()) {
        Some(Answer::Date(typed)) => typed.read().value(),
        _ => None,
    };
    let begin = date("request-date").unwrap_or(today);
    let end = begin.checked_add(i32::from(days).days()).ok();
    date("mla-expected").is_some_and(|expected| end.is_some_and(|end| end < expected))
}
