//! The exercise directory is what its data say, obviously fictional, and complete; whatever bytes
//! the snapshot reader is given, it answers.

#[path = "../xtask/src/directory.rs"]
mod generator;

use std::collections::BTreeSet;
use std::path::Path;

use jiff::civil::date;
use point35::directory::{
    ChannelKind, ContactPointId, Directory, Instrument, Listed, PartyCode, Power, RecordProblem,
    Renewal, Snapshot, SnapshotFault, SnapshotLimits, State, Succession, read_snapshot,
};
use point35::i18n::{Language, languages};
use proptest::prelude::*;
use serde_json::{Value, json};
use unicode_script::{Script, UnicodeScript};

const EXERCISE: &str = include_str!("../public/directory/exercise.json");

fn exercise() -> Directory {
    Directory::new(read(EXERCISE.as_bytes()).unwrap())
}

fn read(bytes: &[u8]) -> Result<Snapshot, SnapshotFault> {
    read_snapshot(bytes, SnapshotLimits::default())
}

fn code(code: &str) -> PartyCode {
    PartyCode::new(code).unwrap()
}

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

#[test]
fn the_exercise_directory_is_current() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("directory");
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/directory");
    std::fs::create_dir_all(&folder).unwrap();
    generator::write(&data, &folder).unwrap();
    let made = std::fs::read_to_string(folder.join("exercise.json")).unwrap();
    assert!(made == EXERCISE, "run `cargo xtask directory`");
}

#[test]
fn every_party_has_a_contact_point_and_names_in_every_language() {
    let directory = exercise();
    assert_eq!(directory.parties().len(), 80);
    assert!(directory.contact_points().len() >= 100);
    let several = directory
        .parties()
        .iter()
        .filter(|p| directory.points_of(p.code).len() > 1);
    assert!(several.count() >= 15);
    for party in directory.parties() {
        assert!(
            !directory.points_of(party.code).is_empty(),
            "{}",
            party.code
        );
        for language in languages() {
            assert!(
                party.names.get(&language).is_some(),
                "{} {language}",
                party.code
            );
        }
        for official in &party.official_languages {
            assert!(
                party.names.get(official).is_some(),
                "{} {official}",
                party.code
            );
        }
    }
}

#[test]
fn names_in_one_language_are_unique_and_in_its_script() {
    let directory = exercise();
    for language in languages() {
        let mut seen = BTreeSet::new();
        let parties = directory.parties().iter().map(|party| &party.names);
        let others = directory
            .snapshot()
            .other_states
            .iter()
            .map(|state| &state.names);
        for names in parties.chain(others) {
            let name = names.get(&language).unwrap();
            assert!(seen.insert(name), "{language} {name}");
            let scripts = scripts(&language);
            let fits = |c: char| {
                matches!(c.script(), Script::Common | Script::Inherited)
                    || scripts.contains(&c.script())
            };
            assert!(name.chars().all(fits), "{language} {name}");
        }
    }
}

fn scripts(language: &Language) -> &'static [Script] {
    match language.identifier().language.as_str() {
        "ar" => &[Script::Arabic],
        "el" => &[Script::Greek],
        "he" => &[Script::Hebrew],
        "hy" => &[Script::Armenian],
        "ja" => &[Script::Han, Script::Hiragana, Script::Katakana],
        "ka" => &[Script::Georgian],
        "sr" | "uk" => &[Script::Cyrillic],
        _ => &[Script::Latin],
    }
}

#[test]
fn everything_in_it_is_obviously_fictional() {
    let directory = exercise();
    assert!(directory.snapshot().exercise);
    for point in directory.contact_points() {
        let id = point.id.as_str();
        assert!(point.names.english().ends_with("(FICTIONAL)"), "{id}");
        assert!(
            point.names.iter().all(|(_, name)| name.ends_with(')')),
            "{id}"
        );
        assert!(point.provenance.source.contains("FICTIONAL"), "{id}");
        for channel in &point.channels {
            let address = channel.address.as_str();
            let fictional = match channel.kind {
                ChannelKind::Phone | ChannelKind::Mobile | ChannelKind::Fax => {
                    address.starts_with("+999 ")
                }
                ChannelKind::Email => address.ends_with(".example"),
                ChannelKind::Portal => address.ends_with(".example/"),
                ChannelKind::I247 | ChannelKind::Siena | ChannelKind::Other => {
                    address.contains("FICTIONAL")
                }
            };
            assert!(fictional, "{id} {address}");
        }
    }
}

#[test]
fn the_authorities_of_the_worked_examples_are_in_it() {
    let directory = exercise();
    let expected = [
        (
            "ge-police",
            "24/7 Contact Point Georgia (FICTIONAL)",
            "+999 100 0001",
            "cp-ge@police.example",
            "Asia/Tbilisi",
        ),
        (
            "pt-police",
            "24/7 Contact Point Portugal (FICTIONAL)",
            "+999 351 0417",
            "cp-pt@policia.example",
            "Europe/Lisbon",
        ),
        (
            "lk-police",
            "24/7 Contact Point Sri Lanka (FICTIONAL)",
            "+999 800 0001",
            "cp-lk@police.example",
            "Asia/Colombo",
        ),
    ];
    for (id, name, phone, email, zone) in expected {
        let point = directory.point(&ContactPointId::new(id).unwrap()).unwrap();
        let has = |address: &str| {
            point
                .channels
                .iter()
                .any(|channel| channel.address == address)
        };
        assert_eq!(point.names.english(), name);
        assert!(has(phone) && has(email), "{id}");
        assert_eq!(point.hours.time_zone, zone);
    }
    let accepted = |party: &str| {
        let point = &directory.points_of(code(party))[0];
        point
            .languages
            .accepted
            .iter()
            .map(Language::tag)
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(accepted("NL"), "en nl");
    assert_eq!(accepted("US"), "en");
    assert_eq!(accepted("DE"), "de en");
    assert_eq!(accepted("PE"), "es");
    let curacao = &directory.points_of(code("NL"))[1];
    assert_eq!(curacao.territory.as_ref().unwrap().english(), "Curaçao");
    assert_eq!(curacao.hours.time_zone, "America/Curacao");
}

#[test]
fn preservation_periods_are_the_parties_own() {
    let directory = exercise();
    let united_states = &directory.points_of(code("US"))[0].preservation;
    assert_eq!(united_states.initial_days, 90);
    assert_eq!(united_states.renewal, Renewal::Times { times: 1, days: 90 });
    assert_eq!(united_states.maximum_days, Some(180));
    assert_eq!(
        directory.points_of(code("GH"))[0].preservation.initial_days,
        120
    );
    assert_eq!(
        directory.points_of(code("GE"))[0].preservation.initial_days,
        60
    );
    assert!(
        directory
            .contact_points()
            .iter()
            .all(|p| p.preservation.initial_days >= 60)
    );
}

#[test]
fn records_vary_as_a_real_directory_does() {
    let directory = exercise();
    let points = directory.contact_points();
    for power in [Power::Executes, Power::Facilitates, Power::None] {
        assert!(
            points.iter().any(|point| point.powers.article_31 == power),
            "{}",
            power.id()
        );
    }
    for kind in ChannelKind::ALL
        .iter()
        .filter(|kind| **kind != ChannelKind::Other)
    {
        let used = points
            .iter()
            .flat_map(|point| &point.channels)
            .any(|c| c.kind == *kind);
        assert!(used, "{}", kind.id());
    }
    let (today, fresh) = (date(2026, 11, 1), point35::directory::age::AgeClass::Fresh);
    let classes: BTreeSet<_> = points
        .iter()
        .map(|point| point35::directory::age::age(point, today).class)
        .collect();
    assert_eq!(classes.len(), 4);
    assert_eq!(
        point35::directory::age::age(&directory.points_of(code("GE"))[0], today).class,
        fresh
    );
}

#[test]
fn reservations_hold_for_their_time_and_the_second_protocol_is_off() {
    let directory = exercise();
    let day = date(2019, 7, 4);
    let czechia = directory.party(code("CZ")).unwrap();
    assert!(czechia.may_require_dual_criminality(day));
    assert!(!czechia.may_require_dual_criminality(date(2019, 7, 5)));
    assert!(
        directory
            .party(code("AT"))
            .unwrap()
            .may_require_dual_criminality(date(2026, 1, 1))
    );
    assert!(
        !directory
            .party(code("GE"))
            .unwrap()
            .may_require_dual_criminality(day)
    );
    let on = |party: &point35::directory::Party| {
        party.has_in_force(Instrument::SecondProtocol, date(2026, 12, 1))
    };
    assert!(!directory.parties().iter().any(on));
    assert!(czechia.has_in_force(Instrument::MutualAssistance, day));
}

#[test]
fn ireland_is_known_not_to_be_a_party() {
    let directory = exercise();
    let Some(State::NotAParty(ireland)) = directory.state(code("IE")) else {
        panic!()
    };
    assert_eq!(ireland.names.english(), "Ireland");
    assert_eq!(directory.party(code("IE")), None);
    let name = directory.name_of(code("IE"), &[language("sv"), language("el")]);
    assert_eq!(name, Some((language("el"), "Ιρλανδία")));
}

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
