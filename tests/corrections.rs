//! An officer's correction reaches the issuer as a file, is compared with the record of today and
//! applied where it still fits.

use jiff::civil::date;
use point35::correction::*;
use point35::directory::format::ContactPointRecord;
use point35::directory::{EXERCISE, cells_of, read_records};
use point35::i18n::{Language, words};

const KEPT: &[u8] = include_bytes!("corrections/version-1.json");

fn record(id: &str) -> ContactPointRecord {
    let file = read_records(EXERCISE).expect("the exercise directory");
    let found = file.contact_points.into_iter().find(|point| point.id == id);
    found.expect("it is there")
}

/// What an officer writes who finds another number and one language more.
fn correction(record: &ContactPointRecord) -> Correction {
    let before = cells_of(record);
    let mut after = before.clone();
    after.insert("channels[0].address".into(), "+999 555 0101".into());
    after.insert("channels[0].kind".into(), "phone".into());
    after.insert("names.fr".into(), "Police".into());
    after.insert("person".into(), "  ".into());
    Correction {
        contact_point: record.id.clone(),
        issuer: "Exercise".into(),
        number: 2,
        written: date(2026, 11, 26),
        author: String::new(),
        remark: "By telephone.".into(),
        changes: changes(&before, &after),
    }
}

fn comparisons(correction: &Correction, record: &ContactPointRecord) -> Vec<&'static str> {
    let all = compare(correction, record);
    all.iter().map(|(comparison, _)| comparison.id()).collect()
}

#[test]
fn only_what_differs_is_written_and_comes_back() {
    let record = record("nl-police");
    let correction = correction(&record);
    let places: Vec<_> = correction
        .changes
        .iter()
        .map(|c| c.place.as_str())
        .collect();
    assert_eq!(
        places,
        [
            "channels[0].address",
            "channels[0].kind",
            "names.fr",
            "person"
        ]
    );
    assert_eq!(
        read_correction(&write_correction(&correction)),
        Ok(correction)
    );
}

#[test]
fn a_correction_of_version_1_is_read() {
    let kept = read_correction(KEPT).expect("it is a correction");
    assert_eq!(kept.contact_point, "nl-police");
    assert_eq!((kept.number, kept.written), (2, date(2026, 11, 26)));
    let expected = CellChange {
        place: "channels[0].address".into(),
        was: "WRONG".into(),
        proposed: "NCB THE HAGUE".into(),
    };
    assert_eq!(kept.changes, [expected]);
}

#[test]
fn a_change_applies_once_and_is_stale_on_another_record() {
    let record = record("nl-police");
    let correction = correction(&record);
    assert_eq!(comparisons(&correction, &record), ["applicable"; 4]);
    let corrected = applied(&record, &correction.changes).expect("it fits");
    assert_eq!(corrected.channels[0].address, "+999 555 0101");
    assert_eq!(comparisons(&correction, &corrected), ["done"; 4]);
    let mut since = record.clone();
    since.channels[0].address = "+999 000 0000".into();
    assert_eq!(
        comparisons(&correction, &since),
        ["stale", "applicable", "applicable", "applicable"]
    );
    assert_eq!(compare(&correction, &since)[0].1, "+999 000 0000");
}

#[test]
fn a_change_that_cannot_stand_in_a_snapshot_is_not_applied() {
    let record = record("nl-police");
    let mut wrong = correction(&record);
    wrong.changes[0].proposed = "no number".into();
    let misfits = applied(&record, &wrong.changes).expect_err("it is no number");
    assert_eq!(misfits[0].place, "channels[0].address");
    assert_eq!(misfits[0].problem.id(), "channel-address");
}

#[test]
fn what_is_not_a_correction_is_told_apart() {
    let kept = std::str::from_utf8(KEPT).expect("text");
    let fault = |from: &str, to: &str| {
        assert!(kept.contains(from), "{from}");
        read_correction(kept.replace(from, to).as_bytes())
            .expect_err("it is wrong")
            .id()
    };
    assert_eq!(
        fault("point35-correction", "point35-directory"),
        "not-a-correction"
    );
    assert_eq!(
        fault("\"version\": 1", "\"version\": 2"),
        "unsupported-version"
    );
    assert_eq!(fault("nl-police", "NL Police"), "damaged");
    assert_eq!(
        fault("channels[0].address", "channels[0].colour"),
        "damaged"
    );
    assert_eq!(fault("2026-11-26", "yesterday"), "damaged");
    assert_eq!(fault("\"was\"", "\"is\""), "damaged");
    assert_eq!(fault("WRONG", &"x".repeat(4001)), "damaged");
    assert_eq!(
        read_correction(b"PK").expect_err("no JSON").id(),
        "not-a-correction"
    );
    let large = vec![b' '; (1 << 20) + 1];
    assert_eq!(
        read_correction(&large).expect_err("large").id(),
        "too-large"
    );
}

#[test]
fn the_text_names_every_value() {
    let words = words(&Language::english()).expect("English");
    let text = text(&words, &correction(&record("nl-police")));
    for expected in [
        "nl-police",
        "channels[0].address",
        "+999 555 0101",
        "26 November 2026",
        "By telephone.",
    ] {
        assert!(text.contains(expected), "{expected} is not in {text}");
    }
}
