//! A request while somebody writes it.

use super::{around, assert_has, example, identifier, problems, set, template};
use jiff::civil::date;
use point35::i18n::Language;
use point35::profile::{AtHand, Profile};
use point35::request::*;

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
