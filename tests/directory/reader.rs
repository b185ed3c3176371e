//! Whatever bytes the snapshot reader is given, it answers, and says what is wrong and where.

use super::{EXERCISE, language, read};
use point35::directory::{
    Directory, RecordProblem, Snapshot, SnapshotFault, SnapshotLimits, Succession, read_snapshot,
};
use proptest::prelude::*;
use serde_json::{Value, json};

#[test]
fn a_fault_says_what_is_wrong_and_where() {
    let cases: [(&str, Value, &str, RecordProblem); 12] = [
        (
            "/parties/2/code",
            json!("am"),
            "parties[2].code",
            RecordProblem::PartyCode("am".into()),
        ),
        (
            "/parties/3/code",
            json!("AD"),
            "parties[3].code",
            RecordProblem::DuplicateParty,
        ),
        (
            "/other_states/0/code",
            json!("GE"),
            "other_states[0].code",
            RecordProblem::DuplicateParty,
        ),
        (
            "/parties/0/time_zones/0",
            json!("Europe/Atlantis"),
            "parties[0].time_zones[0]",
            RecordProblem::UnknownTimeZone("Europe/Atlantis".into()),
        ),
        (
            "/parties/0/names",
            json!({"fr": "Andorre"}),
            "parties[0].names",
            RecordProblem::NoEnglish,
        ),
        (
            "/contact_points/1/id",
            json!("ad-police"),
            "contact_points[1].id",
            RecordProblem::DuplicateContactPoint,
        ),
        (
            "/contact_points/0/party",
            json!("ZZ"),
            "contact_points[0].party",
            RecordProblem::UnknownParty("ZZ".into()),
        ),
        (
            "/contact_points/0/channels/0/address",
            json!("javascript:alert(1)"),
            "contact_points[0].channels[0].address",
            RecordProblem::ChannelAddress("javascript:alert(1)".into()),
        ),
        (
            "/contact_points/0/hours/office/0/until",
            json!("07:00"),
            "contact_points[0].hours.office[0].until",
            RecordProblem::OfficeHours,
        ),
        (
            "/contact_points/0/provenance/date",
            json!("2027-02-30"),
            "contact_points[0].provenance.date",
            RecordProblem::Date("2027-02-30".into()),
        ),
        (
            "/contact_points/0/names/en",
            json!("Police \u{202E}"),
            "contact_points[0].names",
            RecordProblem::UnsafeText,
        ),
        (
            "/valid_until",
            json!("2026-10-31"),
            "valid_until",
            RecordProblem::DateOrder,
        ),
    ];
    for (place, value, path, problem) in cases {
        let mut file: Value = serde_json::from_str(EXERCISE).unwrap();
        *file.pointer_mut(place).unwrap() = value;
        let fault = read(file.to_string().as_bytes()).unwrap_err();
        let SnapshotFault::Record {
            path: found_path,
            problem: found,
            ..
        } = fault
        else {
            panic!("{place}: {fault:?}")
        };
        assert_eq!((found_path.as_str(), found), (path, problem), "{place}");
    }
}

#[test]
fn a_wrong_shape_is_located() {
    let mut file: Value = serde_json::from_str(EXERCISE).unwrap();
    file["contact_points"][3]["channels"][1]["colour"] = json!("red");
    let fault = read(file.to_string().as_bytes()).unwrap_err();
    let SnapshotFault::WrongShape { path, .. } = fault else {
        panic!("{fault:?}")
    };
    assert_eq!(path, "contact_points[3].channels[1].colour");
}

#[test]
fn what_is_not_a_snapshot_is_told_apart_from_a_later_one() {
    let limits = SnapshotLimits {
        bytes: 10,
        ..SnapshotLimits::default()
    };
    let too_large = SnapshotFault::TooLarge {
        bytes: 11,
        limit: 10,
    };
    assert_eq!(read_snapshot(b"01234567890", limits), Err(too_large));
    assert_eq!(read(b"").unwrap_err().id(), "not-json");
    assert_eq!(
        read(&EXERCISE.as_bytes()[..5000]).unwrap_err().id(),
        "not-json"
    );
    assert_eq!(read(b"[1]").unwrap_err().id(), "not-a-snapshot");
    assert_eq!(
        read(br#"{"format":"other","version":1}"#),
        Err(SnapshotFault::NotASnapshot)
    );
    let later = br#"{"format":"point35-directory","version":2,"anything":[]}"#;
    assert_eq!(
        read(later),
        Err(SnapshotFault::UnsupportedVersion {
            found: 2,
            supported: 1
        })
    );
    let deep = format!(
        r#"{{"format":"point35-directory","version":1,"parties":{}"#,
        "[".repeat(100_000)
    );
    assert!(read(deep.as_bytes()).is_err());
}

#[test]
fn an_older_snapshot_never_replaces_a_newer_one() {
    let in_use = read(EXERCISE.as_bytes()).unwrap();
    let with = |change: fn(&mut Snapshot)| {
        let mut snapshot = in_use.clone();
        change(&mut snapshot);
        snapshot.compared_to(&in_use)
    };
    assert_eq!(with(|_| ()), Succession::Same);
    assert_eq!(with(|snapshot| snapshot.number += 1), Succession::Newer);
    assert_eq!(with(|snapshot| snapshot.number -= 1), Succession::Older);
    assert_eq!(
        with(|snapshot| snapshot.exercise = false),
        Succession::OtherSeries
    );
    assert_eq!(
        with(|snapshot| drop(snapshot.contact_points.pop())),
        Succession::Conflicting
    );
}

/// A small snapshot to mutate, with one of everything.
fn small() -> String {
    let mut file: Value = serde_json::from_str(EXERCISE).unwrap();
    file["parties"]
        .as_array_mut()
        .unwrap()
        .retain(|party| party["code"] == "NL");
    file["other_states"].as_array_mut().unwrap().truncate(1);
    file["contact_points"]
        .as_array_mut()
        .unwrap()
        .retain(|point| point["party"] == "NL");
    file.to_string()
}

/// The places of all values in a JSON document.
fn places(value: &Value, at: String, found: &mut Vec<String>) {
    found.push(at.clone());
    match value {
        Value::Object(map) => {
            map.iter()
                .for_each(|(key, inner)| places(inner, format!("{at}/{key}"), found));
        }
        Value::Array(list) => list
            .iter()
            .enumerate()
            .for_each(|(index, inner)| places(inner, format!("{at}/{index}"), found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn any_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[0-9:-]{0,12}".prop_map(Value::from),
        "[A-Za-z]{0,3}".prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
        Just(json!([[[{"a": [null]}]]])),
    ]
}

proptest! {
    #[test]
    fn the_reader_answers_to_any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        prop_assert!(read(&bytes).is_err());
    }

    #[test]
    fn the_reader_answers_to_damaged_snapshots(
        cut in any::<prop::sample::Index>(),
        damage in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..8),
    ) {
        let mut bytes = small().into_bytes();
        for (place, byte) in damage {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        let _ = read(&bytes);
        let _ = read(&bytes[..cut.index(bytes.len())]);
    }

    #[test]
    fn the_reader_answers_to_any_value_in_any_place(
        place in any::<prop::sample::Index>(),
        value in any_value(),
    ) {
        let mut file: Value = serde_json::from_str(&small()).unwrap();
        let mut found = Vec::new();
        places(&file, String::new(), &mut found);
        *file.pointer_mut(&found[place.index(found.len())]).unwrap() = value;
        if let Ok(snapshot) = read(file.to_string().as_bytes()) {
            let directory = Directory::new(snapshot);
            let now = jiff::Timestamp::UNIX_EPOCH;
            for point in directory.contact_points() {
                let _ = point35::directory::local_time::local_time(point, now);
            }
            let index = point35::directory::search::Index::new(&directory, &language("ka"));
            let _ = index.find("ned", 10);
        }
    }
}
