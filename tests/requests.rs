//! Requests are read from files, checked, and written back without a change.

use jiff::civil::date;
use point35::coverage::{Coverage, packs};
use point35::directory::{Directory, exercise};
use point35::i18n::{Language, words};
use point35::moment::{TypedDate, TypedInstant};
use point35::picture::Picture;
use point35::profile::{AtHand, Profile};
use point35::request::*;
use point35::template::{FieldId, Pack, Template};
use std::sync::Arc;

fn example(name: &str) -> Request {
    let path = format!("{}/tests/examples/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let bytes = std::fs::read(path).expect("the example is there");
    read_file(&bytes, "example".into()).expect("the example is a request")
}

fn template() -> Arc<Template> {
    Pack::built_in()
        .template(&"preservation".into())
        .expect("preservation")
        .clone()
}

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

#[test]
fn a_file_is_written_as_it_was_read() {
    for name in ["01-ransomware", "02-ceo-fraud", "04-phishing"] {
        let request = example(name);
        let again = read_file(&write_file(&request), "example".into());
        assert_eq!(again.as_ref(), Ok(&request), "{name}");
        assert_eq!(again.map(|r| content(&r)), Ok(content(&request)), "{name}");
    }
}

#[test]
fn requests_of_version_1_open_with_their_marking_in_own_words() {
    let read = |file: &str| read_file(file.as_bytes(), "example".into());
    let written = include_str!("examples/01-ransomware.json");
    assert!(written.contains("\"version\": 1,\n \"template\""));
    let marked = written.replace("\"paper\"", "\"marking\": \"SECRET\", \"paper\"");
    let expected = Appearance {
        marking: Some(Marking::Words("SECRET".into())),
        ..Appearance::default()
    };
    assert_eq!(read(&marked).map(|r| r.appearance), Ok(expected));
    let newer_key = written.replace("\"paper\"", "\"arrangement\": \"side-by-side\", \"paper\"");
    assert!(matches!(read(&newer_key), Err(FileFault::Damaged { .. })));
}

#[test]
fn every_marking_and_arrangement_is_written_and_read() {
    let words = [Marking::Restricted, Marking::Words("SECRET".into())];
    let markings = words.into_iter().chain(Tlp::ALL.map(Marking::Tlp));
    for marking in markings.map(Some).chain([None]) {
        for arrangement in [Arrangement::LineByLine, Arrangement::SideBySide] {
            let mut request = example("01-ransomware");
            request.appearance.marking = marking.clone();
            request.appearance.arrangement = arrangement;
            assert_eq!(
                read_file(&write_file(&request), "example".into()),
                Ok(request)
            );
        }
    }
}

#[test]
fn an_image_travels_with_its_request_and_a_hostile_one_is_refused() {
    let mut request = example("01-ransomware");
    request.appearance.letterhead_image = Picture::of_pixels(2, 2, &[7; 16]);
    let file = String::from_utf8(write_file(&request)).expect("JSON is text");
    let again = read_file(file.as_bytes(), "example".into());
    assert_eq!(again.as_ref(), Ok(&request));
    assert_ne!(content(&request), content(&example("01-ransomware")));
    let begins = "\"letterhead-image\": \"iVBORw0KGgo";
    assert!(file.contains(begins));
    for other in ["R0lGODlh", "", "iVBORw0KGgp", "not Base64"] {
        let hostile = file.replace(begins, &format!("\"letterhead-image\": \"{other}"));
        let read = read_file(hostile.as_bytes(), "example".into());
        assert!(matches!(read, Err(FileFault::Damaged { .. })), "{other}");
    }
}

#[test]
fn what_is_not_a_request_is_refused_with_its_reason() {
    let read = |bytes: &[u8]| read_file(bytes, "x".into()).map(|_| ()).map_err(|f| f.id());
    assert_eq!(read(b"not json"), Err("not-a-request"));
    assert_eq!(
        read(br#"{"format":"other","version":1}"#),
        Err("not-a-request")
    );
    assert_eq!(
        read(br#"{"format":"point35-request","version":99}"#),
        Err("newer")
    );
    assert_eq!(
        read(br#"{"format":"point35-request","version":1}"#),
        Err("damaged")
    );
    assert_eq!(read(&vec![b' '; (8 << 20) + 1]), Err("too-large"));
}

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

/// A new request as it stands on the screen before anything is typed.
fn fresh() -> Request {
    let known = AtHand {
        profile: Profile::default(),
        interface: Language::english(),
        zone: "Asia/Tbilisi".to_owned(),
        offered: vec![Language::english()],
    };
    begin(&template(), &known, "fresh".into(), date(2026, 7, 1))
}

#[test]
fn in_a_new_request_only_the_fixed_sentence_is_there() {
    let request = fresh();
    let violations = check(&template(), &request, &around());
    let completeness = completeness(&template(), &request, &violations);
    let there = completeness.elements.iter().filter(|e| e.2);
    assert_eq!(there.map(|e| e.0).collect::<String>(), "f");
    let state = |section: &str| {
        let mut sections = completeness.sections.iter();
        sections.find(|s| s.0.as_str() == section).map(|s| s.1)
    };
    for section in ["offence", "data", "custodian", "necessity", "intention"] {
        assert_eq!(state(section), Some(SectionState::NotStarted), "{section}");
    }
}

#[test]
fn a_row_to_begin_with_lacks_nothing_where_none_is_needed() {
    let found = problems(&fresh());
    let of_rows = |group: &str| found.iter().any(|p| p.starts_with(&format!("{group}-1-")));
    assert!(!of_rows("offences") && !of_rows("custodians"), "{found:#?}");
    assert!(of_rows("items"), "{found:#?}");
}

#[test]
fn languages_follow_the_recipient_until_somebody_chooses() {
    let offered: Vec<_> = ["en", "fr", "ka"]
        .iter()
        .filter_map(|t| Language::parse(t))
        .collect();
    let tags = |request: &Request| {
        let all = request.languages.all();
        all.iter().map(Language::tag).collect::<Vec<_>>().join("+")
    };
    let to = |accepted: &str| {
        let mut recipient = example("01-ransomware").recipient;
        if let Recipient::ContactPoint(addressee) = &mut recipient {
            addressee.accepted = Language::parse(accepted).into_iter().collect();
        }
        recipient
    };
    let mut request = fresh();
    request.address(to("fr"), &offered);
    assert_eq!(tags(&request), "fr+en");
    request.address(to("ka"), &offered);
    assert_eq!(tags(&request), "ka+en");
    request.languages.second = None;
    request.address(to("fr"), &offered);
    assert_eq!(tags(&request), "ka");
}

#[test]
fn nothing_an_officer_can_type_is_lost_or_breaks() {
    let mut request = example("01-ransomware");
    let long = "Long facts. \u{0}\u{202e}".repeat(1_500);
    let texts = [(Language::english(), long.clone())].into();
    set(&mut request, "facts", Answer::Texts(texts));
    assert_has(&request, "facts: finding-removed-characters");
    for index in 0..200u32 {
        let mut row = Answers::default();
        row.set(
            "item-identifier".into(),
            identifier(&format!("192.0.2.1:{}", 1024 + index)),
        );
        request.answers.add_row(&"items".into(), row);
    }
    let again = read_file(&write_file(&request), "example".into()).expect("it is a request");
    assert_eq!(again, request);
    assert!(problems(&again).len() > 200);
}

#[test]
fn undo_takes_back_a_text_and_not_a_letter() {
    let now = around().now;
    let second = |s: i64| {
        now.saturating_add(jiff::SignedDuration::from_secs(s))
            .expect("in range")
    };
    let facts = Path::of(&"facts".into());
    let mut history = History::default();
    let start = example("01-ransomware");
    let mut request = start.clone();
    for (letter, at) in [("a", 0), ("ab", 1), ("abc", 2)] {
        history.remember(&request, Some(&facts), second(at));
        set(&mut request, "facts", Answer::Text(letter.into()));
    }
    history.remember(&request, Some(&facts), second(60));
    set(&mut request, "facts", Answer::Text("abcd".into()));
    let undone = history.undo(&request).expect("a step");
    assert_eq!(undone.answers.text(&"facts".into()), "abc");
    let undone = history.undo(&undone).expect("a step");
    assert_eq!(undone, start);
    assert!(!history.can_undo() && history.can_redo());
    assert_eq!(
        history
            .redo(&undone)
            .map(|r| r.answers.text(&"facts".into()).to_owned()),
        Some("abc".into())
    );
}
