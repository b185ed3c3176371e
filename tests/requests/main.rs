//! Requests are read from files, checked, and written back without a change.

mod checks;
mod composing;
#[path = "../examples/filed.rs"]
mod filed;
mod files;

use filed::{example, template};
use jiff::civil::date;
use point35::coverage::Coverage;
use point35::directory::{Directory, exercise};
use point35::i18n::Language;
use point35::moment::{TypedDate, TypedInstant};
use point35::request::*;
use std::sync::Arc;

fn around() -> Circumstances {
    Circumstances {
        now: "2026-07-01T12:00:00Z".parse().expect("an instant"),
        today: date(2026, 7, 1),
        interface: Language::english(),
        recipient_without_power: false,
        directory: Arc::new(Directory::new(exercise())),
        coverage: Arc::new(Coverage::shipped().clone()),
    }
}

fn problems(request: &Request) -> Vec<String> {
    let template = template();
    let place = |place: &Place| match place {
        Place::Field(path) => path.to_string(),
        Place::Section(id) => id.to_string(),
        Place::Recipient => "recipient".to_owned(),
        Place::Languages => "languages".to_owned(),
    };
    check(&template, request, &around())
        .iter()
        .map(|v| format!("{}: {}", place(&v.place), v.problem.message_id()))
        .collect()
}

fn stops(request: &Request) -> Vec<String> {
    let violations = check(&template(), request, &around());
    let stops = violations
        .iter()
        .filter(|v| v.problem.severity() == Severity::Stop);
    stops.map(|v| v.problem.message_id()).collect()
}

fn set(request: &mut Request, field: &str, answer: Answer) {
    request.answers.set(field.into(), answer);
}

fn set_in_item(request: &mut Request, row: u32, field: &str, answer: Answer) {
    let row = request
        .answers
        .row_mut(&"items".into(), row)
        .expect("the row is there");
    row.answers.set(field.into(), answer);
}

fn identifier(text: &str) -> Answer {
    Answer::Identifier(TypedIdentifier {
        text: text.into(),
        kind: None,
    })
}

fn instant(date: &str, time: &str, zone: &str) -> Answer {
    let [year, month, day] = date.split('-').collect::<Vec<_>>()[..] else {
        panic!("{date}")
    };
    let date = TypedDate {
        day: day.into(),
        month: month.into(),
        year: year.into(),
    };
    let (time, zone) = (time.into(), zone.into());
    Answer::Instant(TypedInstant {
        date,
        time,
        zone,
        occurrence: None,
    })
}

fn assert_has(request: &Request, expected: &str) {
    let found = problems(request);
    assert!(
        found.iter().any(|p| p == expected),
        "{expected} not in {found:#?}"
    );
}
