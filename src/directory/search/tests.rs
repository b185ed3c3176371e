//! What a duty officer types, and what comes first.

use super::{Found, Index, Matched};
use crate::directory::{Directory, SnapshotLimits, read_snapshot};
use crate::i18n::Language;

const EXERCISE: &[u8] = include_bytes!("../../../public/directory/exercise.json");

fn directory() -> Directory {
    Directory::new(read_snapshot(EXERCISE, SnapshotLimits::default()).unwrap())
}

fn index(interface: &str) -> Index {
    Index::new(&directory(), &Language::parse(interface).unwrap())
}

fn shown(found: &Found) -> String {
    match found {
        Found::Party(code) => code.to_string(),
        Found::NotAParty(code) => format!("not {code}"),
        Found::ContactPoint(id) => id.to_string(),
    }
}

/// The first so many results.
fn first(index: &Index, query: &str, count: usize) -> String {
    index
        .find(query, count)
        .iter()
        .map(|hit| shown(&hit.found))
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn two_letters_find_a_party() {
    let english = index("en");
    let cases = [
        ("ge", "GE DE"),
        ("GE", "GE DE"),
        ("de", "DE DK"),
        ("es", "ES EE"),
        ("uk", "GB UA"),
        ("ukr", "UA"),
        ("sri", "LK"),
        ("mace", "MK"),
        ("ire", "not IE"),
        ("Ireland", "not IE"),
        ("usa", "US"),
        ("holland", "NL"),
        ("turkey", "TR"),
        ("ivory", "CI"),
    ];
    for (query, expected) in cases {
        let count = expected.split(' ').filter(|word| *word != "not").count();
        assert_eq!(first(&english, query, count), expected, "{query}");
    }
}

#[test]
fn any_script_case_and_accent_will_do() {
    let georgian = index("ka");
    let cases = [
        ("საქართველო", "GE"),
        ("ᲡᲐᲥᲐᲠᲗ", "GE"),
        ("sakartvelo", "GE"),
        ("ნიდერ", "NL"),
        ("ირლანდია", "not IE"),
        ("DEUTSCH", "DE"),
        ("osterreich", "AT"),
        ("ÖSTERREICH", "AT"),
        ("ελλας", "GR"),
        ("ΕΛΛΆΔΑ", "GR"),
        ("укра", "UA"),
        ("hayastan", "AM"),
        ("србија", "RS"),
        ("srbija", "RS"),
        ("日本", "JP"),
        ("nippon", "JP"),
        ("المغرب", "MA"),
        ("ישראל", "IL"),
        ("இலங்கை", "LK"),
        ("ශ්‍රී ලංකාව", "LK"),
        ("cote d'ivoire", "CI"),
        ("Côte d’Ivoire", "CI"),
        ("turkiye", "TR"),
    ];
    for (query, expected) in cases {
        assert_eq!(first(&georgian, query, 1), expected, "{query}");
    }
}

#[test]
fn every_name_finds_its_party_first() {
    let directory = directory();
    for tag in ["en", "fr", "es", "ka", "uk", "el"] {
        let language = Language::parse(tag).unwrap();
        let index = Index::new(&directory, &language);
        for party in directory.parties() {
            let own = party
                .official_languages
                .iter()
                .filter_map(|own| party.names.get(own));
            for name in own.chain(party.names.get(&language)) {
                assert_eq!(first(&index, name, 1), party.code.as_str(), "{tag} {name}");
            }
        }
    }
}

#[test]
fn slips_of_the_pen_are_forgiven() {
    let english = index("en");
    let cases = [
        ("gerogia", "GE"),
        ("gorgia", "GE"),
        ("georgai", "GE"),
        ("germny", "DE"),
        ("neterlands", "NL"),
        ("netherlnads", "NL"),
        ("moroco", "MA"),
        ("kroatia", "HR"),
        ("phillipines", "PH"),
        ("bosna herzegowina", "BA"),
        ("untied states", "US"),
        ("irland", "not IE"),
    ];
    for (query, expected) in cases {
        assert_eq!(first(&english, query, 1), expected, "{query}");
    }
    assert_eq!(english.find("xqzv", 5), []);
    assert_eq!(english.find("", 5), []);
    assert_eq!(english.find(" -/ ", 5), []);
}

#[test]
fn authorities_units_and_territories_are_found() {
    let english = index("en");
    assert_eq!(first(&english, "curacao", 1), "nl-curacao-police");
    assert_eq!(first(&english, "georgia prosecution", 1), "ge-prosecution");
    assert_eq!(first(&english, "nl prosecution", 1), "nl-prosecution");
    assert_eq!(first(&english, "პროკურატურა", 1), "ge-prosecution");
    let hits = english.find("georgia", 3);
    let seen: Vec<_> = hits
        .iter()
        .map(|hit| (shown(&hit.found), hit.matched))
        .collect();
    assert_eq!(
        seen,
        [
            ("GE".to_owned(), Matched::Name),
            ("ge-police".to_owned(), Matched::Authority),
            ("ge-prosecution".to_owned(), Matched::Authority),
        ]
    );
    assert_eq!(hits[1].text, "24/7 Contact Point Georgia (FICTIONAL)");
    assert_eq!(
        first(&english, "netherlands cybercrime", 1),
        "nl-prosecution"
    );
    let unit = &english.find("cybercrime", 1)[0];
    assert_eq!(
        (unit.matched, unit.text.as_str()),
        (Matched::Unit, "Cybercrime Unit")
    );
}

#[test]
fn ten_thousand_records_are_searched() {
    let mut snapshot = directory().snapshot().clone();
    let points = snapshot.contact_points.clone();
    let copies = (0..10_000).map(|number| {
        let mut point = points[number % points.len()].clone();
        let id = format!("copy-{number}");
        point.id = crate::directory::ContactPointId::new(&id).unwrap();
        point.search_keys.push(format!("Sektion {number}"));
        point
    });
    snapshot.contact_points = copies.collect();
    let index = Index::new(&Directory::new(snapshot), &Language::english());
    assert_eq!(first(&index, "sektion 4711", 1), "copy-4711");
    assert_eq!(first(&index, "gerogia", 1), "GE");
}
