//! The exercise directory is what its data say, obviously fictional, and complete.

use super::{EXERCISE, code, exercise, generator, language};
use jiff::civil::date;
use point35::directory::{ChannelKind, ContactPointId, Instrument, Listed, Power, Renewal, State};
use point35::i18n::{Language, languages};
use std::collections::BTreeSet;
use std::path::Path;
use unicode_script::{Script, UnicodeScript};

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
