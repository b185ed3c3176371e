//! What a recipient expects of a request is found at the field that it concerns, and is found unmet
//! there by the check.

use jiff::civil::date;
use point35::coverage::Coverage;
use point35::directory::*;
use point35::i18n::Language;
use point35::moment::TypedDate;
use point35::request::*;
use point35::template::{Pack, Template};
use std::collections::BTreeMap;
use std::sync::Arc;

fn request() -> Request {
    let file = include_bytes!("examples/01-ransomware.json");
    read_file(file, "example".into()).expect("the example is a request")
}

fn template() -> Arc<Template> {
    let id = "preservation".into();
    Pack::built_in()
        .template(&id)
        .expect("preservation")
        .clone()
}

/// A directory in which the recipient of the example asks for nothing, and is then edited.
fn directory(edit: impl FnOnce(&mut Party, &mut ContactPoint)) -> Directory {
    let mut snapshot = exercise();
    let recipient = request().recipient;
    let addressee = recipient.addressee().expect("a contact point").clone();
    let parties = &mut snapshot.parties;
    let party = parties
        .iter_mut()
        .find(|p| p.code.as_str() == addressee.party);
    let points = &mut snapshot.contact_points;
    let point = points
        .iter_mut()
        .find(|p| p.id.as_str() == addressee.contact_point);
    let (party, point) = (party.expect("its Party"), point.expect("it is there"));
    party.reservation_29_4 = None;
    party.declaration_27_9_e = None;
    point.requirements = Requirements {
        confirmation: Confirmation::Never,
        court_order_copy: false,
        penalty_threshold_months: None,
    };
    point.preservation.initial_days = 3650;
    point.preservation.renewal = Renewal::Repeatedly { days: 3650 };
    point.preservation.user_notification = UserNotification::Never;
    edit(party, point);
    Directory::new(snapshot)
}

/// Place and id of each expectation that the request does not meet.
fn unmet(request: &Request, directory: Directory) -> Vec<String> {
    let around = Circumstances {
        now: "2026-07-01T12:00:00Z".parse().expect("an instant"),
        today: date(2026, 7, 1),
        interface: Language::english(),
        recipient_without_power: false,
        coverage: Arc::new(Coverage::shipped().clone()),
        directory: Arc::new(directory),
    };
    let violations = check(&template(), request, &around);
    let told =
        violations
            .iter()
            .filter_map(|violation| match (&violation.place, &violation.problem) {
                (Place::Field(path), Problem::Expected(e)) => Some(format!("{path}: {}", e.id())),
                _ => None,
            });
    told.collect()
}

fn declared() -> Option<PublicDeclaration> {
    Some(PublicDeclaration {
        from: None,
        until: None,
        source: "register".to_owned(),
    })
}

#[test]
fn who_asks_for_nothing_is_content() {
    assert_eq!(
        unmet(&request(), directory(|_, _| ())),
        Vec::<String>::new()
    );
}

#[test]
fn each_requirement_is_found_at_its_field() {
    let mut request = request();
    let empty = |field: &str, request: &mut Request| {
        request
            .answers
            .set(field.into(), Answer::Choices(Default::default()));
    };
    empty("convention-articles", &mut request);
    empty("confidentiality", &mut request);
    request
        .answers
        .set("annexes".into(), Answer::Group(Vec::new()));
    let found = unmet(
        &request,
        directory(|party, point| {
            party.reservation_29_4 = declared();
            point.requirements.court_order_copy = true;
            point.requirements.confirmation = Confirmation::Always;
            point.preservation.user_notification = UserNotification::UnlessSecret;
            point.preservation.secrecy_possible = true;
        }),
    );
    let expected = [
        "confidentiality: secrecy",
        "confirmation: confirmation-always",
        "convention-articles: dual-criminality",
        "annexes: court-order",
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_reservation_counts_from_and_until_its_days() {
    let mut request = request();
    request.answers.set(
        "convention-articles".into(),
        Answer::Choices(Default::default()),
    );
    let on = |from, until| {
        let reservation = PublicDeclaration {
            from,
            until,
            source: "register".to_owned(),
        };
        let found = directory(|party, _| party.reservation_29_4 = Some(reservation));
        unmet(&request, found).len()
    };
    assert_eq!(on(Some(date(2020, 1, 1)), None), 1);
    assert_eq!(on(None, Some(date(2026, 7, 2))), 1);
    assert_eq!(on(None, Some(date(2026, 7, 1))), 0, "withdrawn today");
    assert_eq!(on(Some(date(2026, 7, 2)), None), 0, "from tomorrow");
}

#[test]
fn a_penalty_that_cannot_reach_the_threshold_is_found() {
    let told = |penalty: &str, months: u16| {
        let mut request = request();
        let rows = request.answers.rows(&"offences".into()).to_vec();
        let row = rows.first().expect("an offence").id;
        let texts = BTreeMap::from([(Language::english(), penalty.to_owned())]);
        for other in rows.iter().skip(1) {
            let other = request.answers.row_mut(&"offences".into(), other.id);
            let more = BTreeMap::from([(Language::english(), "99 years".to_owned())]);
            let field = "offence-penalty".into();
            other
                .expect("it is there")
                .answers
                .set(field, Answer::Texts(more));
        }
        let here = request.answers.row_mut(&"offences".into(), row);
        let field = "offence-penalty".into();
        here.expect("it is there")
            .answers
            .set(field, Answer::Texts(texts));
        let found = directory(|_, point| {
            point.requirements.penalty_threshold_months = Some(months);
        });
        unmet(&request, found)
    };
    let at_field = ["offences-1-offence-penalty: penalty"];
    assert_eq!(told("up to 1 year", 24), at_field);
    assert_eq!(told("", 24), at_field);
    assert_eq!(told("up to 5 years", 24), Vec::<String>::new());
    assert_eq!(told("imprisonment for life", 24), Vec::<String>::new());
}

#[test]
fn terms_of_preservation_are_checked_against_the_dates() {
    let day = |day: &str, month: &str| {
        let [day, month] = [day, month].map(str::to_owned);
        let year = "2026".to_owned();
        Answer::Date(TypedDate { day, month, year })
    };
    let mut request = request();
    request.answers.set("request-date".into(), day("1", "6"));
    let with_days = |request: &Request, days| {
        unmet(
            request,
            directory(|_, point| point.preservation.initial_days = days),
        )
    };
    request.answers.set("mla-expected".into(), day("1", "8"));
    assert_eq!(
        with_days(&request, 61),
        Vec::<String>::new(),
        "the last day"
    );
    assert_eq!(with_days(&request, 60), ["mla-expected: period"]);

    let option = Answer::Choice("extension".into());
    request.answers.set("status".into(), option);
    request
        .answers
        .set("extension-days".into(), Answer::Text("91".into()));
    let renewed = |renewal| {
        unmet(
            &request,
            directory(|_, point| point.preservation.renewal = renewal),
        )
    };
    assert_eq!(
        renewed(Renewal::Repeatedly { days: 91 }),
        Vec::<String>::new()
    );
    assert_eq!(
        renewed(Renewal::Times { times: 1, days: 90 }),
        ["extension-days: renewal"]
    );
    assert_eq!(renewed(Renewal::None), ["extension-days: no-renewal"]);
}

#[test]
fn a_directory_of_the_other_kind_says_nothing() {
    let mut request = request();
    let Recipient::ContactPoint(addressee) = &mut request.recipient else {
        panic!("a contact point");
    };
    addressee.snapshot.exercise = false;
    let found = directory(|_, point| point.requirements.court_order_copy = true);
    assert_eq!(unmet(&request, found), Vec::<String>::new());
}
