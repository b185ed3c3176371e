//! What the check says of a request.

use super::{
    around, assert_has, example, identifier, instant, problems, set, set_in_item, stops, template,
};
use jiff::civil::date;
use point35::coverage::packs;
use point35::i18n::{Language, words};
use point35::moment::TypedDate;
use point35::request::*;
use point35::template::FieldId;

#[test]
fn the_first_two_examples_have_nothing_that_stops_them() {
    assert_eq!(stops(&example("01-ransomware")), Vec::<String>::new());
    assert_eq!(stops(&example("02-ceo-fraud")), Vec::<String>::new());
}

#[test]
fn letters_that_need_a_pack_stop_the_document_until_it_is_at_hand() {
    let request = example("04-phishing");
    assert_eq!(
        stops(&request),
        [
            "check-missing-characters-pack",
            "check-missing-characters-pack"
        ]
    );
    let violations = check(&template(), &request, &around());
    let words = words(&Language::english()).expect("English");
    let said: String = violations
        .iter()
        .filter(|v| v.problem.severity() == Severity::Stop)
        .map(|v| v.problem.say(&words, "Facts"))
        .collect();
    assert!(said.contains("Sinhala") && said.contains("Tamil"), "{said}");
    assert!(said.contains("U+0DC0"), "{said}");
    let file = "point35-fonts-further-scripts.p35fonts";
    assert!(said.contains(file), "{said}");

    let mut with_pack = around();
    let pack = packs::known().iter().find(|p| p.name == "further-scripts");
    let coverage = with_pack
        .coverage
        .with(&pack.expect("it is known").coverage);
    with_pack.coverage = coverage.into();
    let left = check(&template(), &request, &with_pack);
    assert!(left.iter().all(|v| v.problem.severity() != Severity::Stop));

    let mut without = request.clone();
    let mut facts = without
        .answers
        .texts(&"facts".into())
        .expect("facts")
        .clone();
    facts.retain(|language, _| *language == Language::english());
    set(&mut without, "facts", Answer::Texts(facts));
    assert_eq!(stops(&without), Vec::<String>::new());
}

#[test]
fn an_address_behind_a_carriers_translation_needs_port_and_time() {
    let mut request = example("01-ransomware");
    set_in_item(&mut request, 1, "item-identifier", identifier("192.0.2.45"));
    assert_has(
        &request,
        "items-1-item-identifier: finding-missing-source-port",
    );
    for private in ["10.0.0.5:4000", "100.64.3.4:4000"] {
        set_in_item(&mut request, 1, "item-identifier", identifier(private));
        let found = problems(&request);
        assert!(
            found
                .iter()
                .any(|p| p.ends_with("private-address") || p.ends_with("shared-address")),
            "{private}: {found:?}"
        );
    }
}

#[test]
fn only_stored_data_can_be_asked_for() {
    let mut request = example("01-ransomware");
    set_in_item(
        &mut request,
        1,
        "item-until",
        instant("2027-01-01", "00:00", "UTC"),
    );
    assert_has(&request, "items-1-item-until: check-period-in-future");
    set_in_item(
        &mut request,
        1,
        "item-until",
        instant("2026-06-01", "00:00", "UTC"),
    );
    assert_has(
        &request,
        "items-1-item-until: check-period-after-request-date",
    );
    set_in_item(
        &mut request,
        1,
        "item-until",
        instant("2026-05-01", "00:00", "UTC"),
    );
    assert_has(&request, "items-1-item-until: check-period-reversed");
}

#[test]
fn monitoring_and_everything_of_everybody_are_noticed() {
    let mut request = example("01-ransomware");
    set_in_item(
        &mut request,
        1,
        "item-identifier",
        identifier("all e-mails of all users"),
    );
    assert_has(&request, "items-1-item-identifier: finding-over-broad");
    let texts = [(
        Language::english(),
        "Please monitor the account.".to_owned(),
    )]
    .into();
    set_in_item(&mut request, 1, "item-relation", Answer::Texts(texts));
    assert_has(&request, "items-1-item-relation: finding-future-data");
    set_in_item(&mut request, 1, "item-identifier", identifier("@nickname"));
    assert_has(
        &request,
        "items-1-item-identifier: finding-display-name-only",
    );
}

#[test]
fn local_times_that_do_not_exist_or_exist_twice_are_questions() {
    let mut request = example("01-ransomware");
    set_in_item(
        &mut request,
        1,
        "item-from",
        instant("2026-03-29", "02:30", "Europe/Berlin"),
    );
    assert_has(&request, "items-1-item-from: moment-fault-does-not-exist");
    set_in_item(
        &mut request,
        1,
        "item-from",
        instant("2025-10-26", "02:30", "Europe/Berlin"),
    );
    assert_has(&request, "items-1-item-from: moment-fault-exists-twice");
}

#[test]
fn the_custodian_should_be_in_the_requested_party() {
    let mut request = example("01-ransomware");
    let row = request
        .answers
        .row_mut(&"custodians".into(), 1)
        .expect("a custodian");
    row.answers
        .set("custodian-country".into(), Answer::Text("DE".into()));
    assert_has(
        &request,
        "custodians-1-custodian-country: check-custodian-elsewhere",
    );
    let violations = check(&template(), &request, &around());
    let words = words(&Language::english()).expect("English is in the file");
    let said = violations.iter().map(|v| v.problem.say(&words, ""));
    assert!(said.into_iter().any(|said| said.contains("(Germany)")));
}

#[test]
fn a_state_that_is_not_a_party_stops_and_is_named() {
    let mut request = example("01-ransomware");
    let names = [(Language::english(), "Ireland".to_owned())].into();
    request.recipient = Recipient::NotAParty {
        code: "IE".into(),
        names,
    };
    assert_eq!(stops(&request), ["check-not-a-party"]);
}

#[test]
fn an_expired_directory_and_a_late_extension_are_said() {
    let mut request = example("01-ransomware");
    if let Recipient::ContactPoint(addressee) = &mut request.recipient {
        addressee.snapshot.valid_until = date(2026, 6, 30);
    }
    assert_has(&request, "recipient: check-directory-expired");
    set(&mut request, "status", Answer::Choice("extension".into()));
    set(
        &mut request,
        "preserved-until",
        Answer::Date(TypedDate::of(date(2026, 6, 21))),
    );
    assert_has(&request, "preserved-until: check-extension-after-expiry");
    assert_has(&request, "previous-reference: check-missing-required");
}

#[test]
fn a_hidden_answer_is_kept_and_left_out() {
    let mut request = example("01-ransomware");
    let field = FieldId::from("preserved-until");
    set(
        &mut request,
        "preserved-until",
        Answer::Date(TypedDate::of(date(2026, 6, 21))),
    );
    set(&mut request, "status", Answer::Choice("new".into()));
    assert!(request.answers.get(&field).is_some());
    assert!(
        problems(&request)
            .iter()
            .all(|p| !p.starts_with("preserved-until"))
    );
}

#[test]
fn completeness_follows_the_elements_of_article_29() {
    let template = template();
    let done = |request: &Request| {
        let violations = check(&template, request, &around());
        let elements = completeness(&template, request, &violations).elements;
        elements
            .iter()
            .filter(|e| e.2)
            .map(|e| e.0)
            .collect::<String>()
    };
    let mut request = example("01-ransomware");
    assert_eq!(done(&request), "abcdef");
    set(&mut request, "facts", Answer::Text(String::new()));
    set(&mut request, "items", Answer::Group(vec![]));
    assert_eq!(done(&request), "adef");
}

#[test]
fn a_specific_communication_without_disclosure_is_questioned() {
    let mut request = example("01-ransomware");
    set(&mut request, "disclosure", Answer::Choice("no".into()));
    set_in_item(
        &mut request,
        1,
        "item-communication",
        Answer::Choice("yes".into()),
    );
    assert_has(
        &request,
        "disclosure: check-communication-without-disclosure",
    );
    set(&mut request, "disclosure", Answer::Choice("yes".into()));
    let found = problems(&request);
    let is_it = |problem: &String| problem.contains("communication-without");
    assert!(!found.iter().any(is_it), "{found:#?}");
}

#[test]
fn a_day_to_come_that_has_passed_is_questioned() {
    let mut request = example("01-ransomware");
    for (month, is_past) in [("6", true), ("7", false)] {
        let date = TypedDate {
            day: "30".into(),
            month: month.into(),
            year: "2026".into(),
        };
        set(&mut request, "mla-expected", Answer::Date(date));
        let found = problems(&request);
        let is_said = found.contains(&"mla-expected: check-day-passed".to_owned());
        assert_eq!(is_said, is_past, "{found:#?}");
    }
}
