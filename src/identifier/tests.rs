//! Recognising kinds, and the rules that hold for every kind.

use super::*;

#[test]
fn kinds_are_recognised() {
    let kinds = [
        ("192.0.2.45:443/tcp", Kind::Ip),
        ("192.0.2.456", Kind::Ip),
        ("[2001:db8::1]:443/udp", Kind::Ip),
        ("2001:db8:85a3::8a2e:370:7334", Kind::Ip),
        ("hxxp://example[.]com/a", Kind::Url),
        ("example.com/login?x=1", Kind::Url),
        ("beispiel-bänk.example", Kind::Domain),
        ("ceo.example@mail.example", Kind::Email),
        ("<20260611140522.7@mail.example>", Kind::MessageId),
        ("+999 100 0001", Kind::Phone),
        ("0171 2345678", Kind::Phone),
        ("id:123456", Kind::UserId),
        ("@handle", Kind::UserId),
        ("100004321000001", Kind::UserId),
        ("490154203237518", Kind::Imei),
        ("490154203237517", Kind::Imei),
        (
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85",
            Kind::Hash,
        ),
        ("md5: d41d8cd98f00b204e9800998ecf8427e", Kind::Hash),
        (
            "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
            Kind::CryptoAddress,
        ),
        (
            "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
            Kind::CryptoAddress,
        ),
        ("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", Kind::CryptoAddress),
        (
            "virtual server vps-77120: disk image and snapshots",
            Kind::Free,
        ),
        (
            "customer behind the domain beispiel-bänk.example",
            Kind::Free,
        ),
        (
            "ceo.example@mail.example: folders Sent and Trash",
            Kind::Free,
        ),
        ("", Kind::Free),
    ];
    for (text, kind) in kinds {
        assert_eq!(Identifier::recognise(text).kind, kind, "{text}");
    }
}

#[test]
fn what_was_typed_is_kept_and_what_was_left_out_is_said() {
    let typed = " 192.0.2.45\u{202E}:443\u{0} ";
    let identifier = Identifier::recognise(typed);
    assert_eq!(identifier.typed, typed);
    assert_eq!(identifier.normal, "192.0.2.45:443");
    let listed = "U+0000, U+202E".to_string();
    assert_eq!(
        identifier.findings,
        [Finding::RemovedCharacters { count: 2, listed }]
    );
    assert!(identifier.is_well_formed());
}

#[test]
fn a_very_long_text_is_kept_as_free_text() {
    let typed = "1".repeat(20_000);
    let identifier = Identifier::recognise(&typed);
    assert_eq!((identifier.kind, &identifier.typed), (Kind::Free, &typed));
    assert_eq!(
        identifier.findings,
        [Finding::TooLong {
            most: 2_000,
            found: 20_000
        }]
    );
}

#[test]
fn ids_of_kinds_are_stable_and_lead_back() {
    for kind in Kind::ALL {
        assert_eq!(Kind::from_id(kind.id()), Some(kind));
        assert_eq!(
            serde_json::to_string(&kind).unwrap(),
            format!("\"{}\"", kind.id())
        );
    }
}
