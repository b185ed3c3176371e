//! Identifiers: whatever is typed or pasted is answered and kept; normal forms stay what they are.

use std::net::IpAddr;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use point35::identifier::extract::{MOST_PROPOSALS, extract};
use point35::identifier::{
    Currency, Endpoint, Finding, Identifier, Kind, Protocol, Role, TypedIdentifier, Usage,
    clean_line, clean_text, screens,
};
use point35::moment::{Fault, Part};
use proptest::prelude::*;

fn any_kind() -> impl Strategy<Value = Kind> {
    prop::sample::select(Kind::ALL.to_vec())
}

/// Any text, and text that is nearly an identifier.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "\\PC{0,40}",
        "[0-9.:/\\[\\]a-f%]{0,40}",
        "(hxxps?|https?)(://|\\[:\\]//)[a-zа-я0-9.\\[\\]-]{0,20}(/[ -~]{0,10})?",
        "[a-z0-9.+\"а-я]{0,12}@[a-z0-9.ä\\[\\]-]{0,12}",
        "\\+?[0-9 ()./-]{0,24}",
        "(0x|bc1|tb1|1|3|T)[0-9a-zA-Z]{20,44}",
        "(md5:|sha256 )?[0-9a-fA-F]{28,68}",
        "(id|uid|IMEI|mailto|tel|message-id)[:= ]?[ -~é]{0,20}",
    ]
}

fn any_endpoint() -> impl Strategy<Value = Endpoint> {
    let protocol = prop::option::of(prop::sample::select(Protocol::ALL.to_vec()));
    (any::<IpAddr>(), prop::option::of(1u16..), protocol).prop_map(|(address, port, protocol)| {
        Endpoint {
            address,
            port,
            protocol,
        }
    })
}

/// A line like those of a log, with anything between.
fn any_line() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any_text(),
        any_endpoint().prop_map(|endpoint| endpoint.to_string()),
        Just("2026-05-02T21:14:37Z".to_string()),
        Just("[02/May/2026:21:14:37 +0400]".to_string()),
        "(SRC|DST|SPT|DPT|PROTO|time|user_id)=[0-9a-f.:\"]{0,16}",
        "(Received|From|To|Message-ID): [ -~]{0,20}",
        Just("src_ip,src_port,time\n".to_string()),
        Just("\n ".to_string()),
    ];
    prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_address_is_read_back_as_written(endpoint in any_endpoint()) {
        let written = endpoint.to_string();
        let identifier = Identifier::recognise(&written);
        prop_assert_eq!(identifier.kind, Kind::Ip);
        prop_assert_eq!(identifier.endpoint(), Some(&endpoint));
        prop_assert_eq!(identifier.normal, written);
    }

    #[test]
    fn anything_typed_is_answered_and_kept(kind in any_kind(), text in any_text()) {
        for identifier in [Identifier::parse_as(kind, &text), Identifier::recognise(&text)] {
            prop_assert_eq!(&identifier.typed, &text);
            for finding in identifier.findings_for(Usage { role: Role::Customer, time_given: false }) {
                prop_assert!(finding.message_id().starts_with("finding-"));
                let _ = (finding.arguments(), finding.severity());
            }
            let shown = identifier.normal.chars().chain(identifier.also.iter().flat_map(|a| a.chars()));
            let hidden = |c: char| c.is_control() || ('\u{202A}'..='\u{202E}').contains(&c);
            prop_assert_eq!(shown.into_iter().find(|c| hidden(*c)), None);
        }
        let answer = TypedIdentifier { kind: Some(kind), text };
        let json = serde_json::to_string(&answer).unwrap();
        prop_assert_eq!(serde_json::from_str::<TypedIdentifier>(&json).unwrap(), answer);
    }

    #[test]
    fn a_normal_form_is_its_own_normal_form(kind in any_kind(), text in any_text()) {
        for first in [Identifier::parse_as(kind, &text), Identifier::recognise(&text)] {
            if !first.is_well_formed() {
                continue;
            }
            let again = Identifier::parse_as(first.kind, &first.normal);
            prop_assert_eq!(&again.normal, &first.normal);
            prop_assert_eq!((&again.also, &again.detail), (&first.also, &first.detail));
            prop_assert!(again.is_well_formed());
        }
    }

    #[test]
    fn anything_pasted_is_searched(lines in prop::collection::vec(any_line(), 0..6)) {
        let text = lines.join("\n");
        let extraction = extract(&text);
        prop_assert!(extraction.proposals.len() <= MOST_PROPOSALS);
        let _ = (screens::screen(&text), clean_text(&text));
        prop_assert_eq!(clean_line(&clean_line(&text).text).count, 0);
    }
}

/// What an officer gets to know about an identifier of a customer, time given.
fn ids(kind: Option<Kind>, text: &str) -> Vec<&'static str> {
    let identifier = TypedIdentifier {
        kind,
        text: text.to_string(),
    }
    .read();
    let usage = Usage {
        role: Role::Customer,
        time_given: true,
    };
    identifier
        .findings_for(usage)
        .iter()
        .map(Finding::id)
        .collect()
}

#[test]
fn bad_input_leads_to_a_warning_that_names_the_fault() {
    let sha_256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85";
    let inputs: [(&str, &[&str]); 11] = [
        ("198.51.100.130", &["missing-source-port"]),
        ("10.0.0.5", &["private-address", "missing-source-port"]),
        (
            "100.64.0.0/10",
            &["shared-address", "network", "missing-source-port"],
        ),
        ("100.64.0.9:40001", &["shared-address"]),
        ("@handle", &["display-name-only"]),
        ("Nino Example", &["display-name-only"]),
        ("490154203237517", &["wrong-check-digit"]),
        (sha_256, &["hash-length"]),
        (
            "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
            &["wrong-checksum"],
        ),
        (
            "192.0.2.45:443\u{0}\u{202E}/tcp",
            &["removed-characters", "service-port"],
        ),
        ("id:123456", &[]),
    ];
    for (text, expected) in inputs {
        assert_eq!(ids(None, text), expected, "{text}");
    }
    assert_eq!(ids(Some(Kind::UserId), "Dark Fox"), ["display-name-only"]);
    assert!(screens::over_broad("all e-mails of all users").is_some());
    assert!(screens::asks_for_future_data("please monitor the account").is_some());
}

#[test]
fn the_identifiers_of_the_worked_examples_take_their_normal_forms() {
    let examples = [
        ("192.0.2.45:443/tcp", Kind::Ip, "192.0.2.45:443/tcp"),
        ("198.51.100.20:51544", Kind::Ip, "198.51.100.20:51544"),
        ("203.0.113.9:40112", Kind::Ip, "203.0.113.9:40112"),
        (
            "2001:0DB8:85a3:0:0:8a2e:0370:7334",
            Kind::Ip,
            "2001:db8:85a3::8a2e:370:7334",
        ),
        (
            "ceo.example@mail.example",
            Kind::Email,
            "ceo.example@mail.example",
        ),
        (
            "beispiel-bänk.example",
            Kind::Domain,
            "beispiel-bänk.example",
        ),
        ("+999 100 0001", Kind::Phone, "+9991000001"),
        (
            "virtual server vps-77120: disk image",
            Kind::Free,
            "virtual server vps-77120: disk image",
        ),
    ];
    for (text, kind, normal) in examples {
        let identifier = Identifier::recognise(text);
        assert_eq!(
            (identifier.kind, identifier.normal.as_str()),
            (kind, normal)
        );
        assert_eq!(identifier.findings, [], "{text}");
    }
    let domain = Identifier::recognise("beispiel-bänk.example");
    assert_eq!(domain.also.as_deref(), Some("xn--beispiel-bnk-pcb.example"));
}

/// Every finding, with values as they occur.
fn findings() -> Vec<Finding> {
    let text = || "x".to_string();
    let (character, place, expected, found) = ('x', 3, 64, 63);
    let algorithm = "SHA-256";
    vec![
        Finding::RemovedCharacters {
            count: 1,
            listed: text(),
        },
        Finding::Refanged,
        Finding::TooLong { most: 2_000, found },
        Finding::NotAnAddress,
        Finding::WrongOctet { found: text() },
        Finding::WrongOctetCount { found },
        Finding::LeadingZero { found: text() },
        Finding::WrongPort { found: text() },
        Finding::UnknownProtocol { found: text() },
        Finding::Network { prefix: 24 },
        Finding::MissingSourcePort,
        Finding::MissingTime,
        Finding::ServicePort { port: 443 },
        Finding::PrivateAddress,
        Finding::SharedAddress,
        Finding::LoopbackOrLinkLocal,
        Finding::NoHost,
        Finding::NotAUrl,
        Finding::MissingScheme,
        Finding::CredentialsInUrl,
        Finding::NotADomain,
        Finding::MixedScript { label: text() },
        Finding::LookAlike {
            label: text(),
            ascii: text(),
        },
        Finding::NotAnEmail,
        Finding::NotAMessageId,
        Finding::NotAPhone,
        Finding::MissingCountryCode,
        Finding::PhoneLength { found },
        Finding::NotAnImei,
        Finding::ImeiLength { found },
        Finding::WrongCheckDigit {
            expected: '8',
            found: '7',
        },
        Finding::SoftwareVersion,
        Finding::DisplayNameOnly,
        Finding::NotHexadecimal { character, place },
        Finding::HashLength {
            algorithm,
            expected,
            found,
        },
        Finding::WrongCharacter { character, place },
        Finding::CoinLength { expected, found },
        Finding::MixedCase,
        Finding::WrongChecksum,
        Finding::NoChecksum,
        Finding::Unchecked,
        Finding::FutureData { words: text() },
        Finding::OverBroad { words: text() },
    ]
}

/// The English message for what has an id and variables.
fn words(bundle: &FluentBundle<FluentResource>, id: &str, arguments: &FluentArgs) -> String {
    let message = bundle
        .get_message(id)
        .unwrap_or_else(|| panic!("no message {id}"));
    let mut errors = Vec::new();
    let pattern = message.value().unwrap();
    let words = bundle
        .format_pattern(pattern, Some(arguments), &mut errors)
        .into_owned();
    assert!(errors.is_empty(), "{id}: {errors:?}");
    words
}

#[test]
fn every_finding_fault_and_kind_has_its_words() {
    let source = include_str!("../locales/en/identifier.ftl");
    let mut bundle = FluentBundle::new(vec!["en".parse().unwrap()]);
    bundle
        .add_resource(FluentResource::try_new(source.to_string()).unwrap())
        .unwrap();
    let findings = findings();
    let messages = source
        .lines()
        .filter(|line| line.starts_with("finding-"))
        .count();
    assert_eq!(findings.len(), messages);
    for finding in findings {
        words(&bundle, &finding.message_id(), &finding.arguments());
    }
    let faults = faults();
    let messages = source
        .lines()
        .filter(|line| line.starts_with("moment-fault-"))
        .count();
    assert_eq!(faults.len(), messages);
    for fault in faults {
        words(&bundle, &fault.message_id(), &fault.arguments());
    }
    let none = FluentArgs::new();
    for kind in Kind::ALL {
        words(&bundle, &format!("identifier-kind-{}", kind.id()), &none);
    }
    for coin in Currency::ALL {
        words(&bundle, &format!("identifier-coin-{}", coin.id()), &none);
    }
}

/// Every fault of a typed date or instant.
fn faults() -> Vec<Fault> {
    let parts = [Part::Day, Part::Month, Part::Year, Part::Time, Part::Zone];
    let instant = jiff::Timestamp::UNIX_EPOCH;
    let local = jiff::civil::date(2026, 3, 29).at(3, 0, 0, 0);
    let numbers = parts.into_iter().take(3).map(Fault::NotANumber);
    let others = [
        Fault::NoSuchDay { most: 30 },
        Fault::NoSuchMonth,
        Fault::YearNotFourDigits,
        Fault::YearOutOfRange {
            least: 1900,
            most: 2199,
        },
        Fault::TimeUnreadable,
        Fault::NoSuchHour,
        Fault::NoSuchMinute,
        Fault::NoSuchSecond,
        Fault::ZoneUnknown { typed: "x".into() },
        Fault::DoesNotExist {
            before: local,
            after: local,
        },
        Fault::ExistsTwice {
            earlier: instant,
            later: instant,
        },
    ];
    parts
        .into_iter()
        .map(Fault::Missing)
        .chain(numbers)
        .chain(others)
        .collect()
}

#[test]
fn hostile_texts_of_any_length_are_kept() {
    let hostile = [
        "\u{0}",
        "\u{202E}",
        "a",
        "1",
        ".",
        ":",
        "[",
        "@",
        "=",
        "\"",
        "é",
        "0x",
        "-",
        "\u{1F600}",
    ];
    for piece in hostile {
        for length in [1, 300, 20_000] {
            let text = piece.repeat(length);
            for kind in Kind::ALL {
                assert_eq!(Identifier::parse_as(kind, &text).typed, text);
            }
            assert_eq!(Identifier::recognise(&text).typed, text);
            let _ = (extract(&text), screens::screen(&text), clean_text(&text));
        }
    }
}
