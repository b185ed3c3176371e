//! Signatures of directories: made by the crate and by the tool of minisign, believed or refused here.

use std::fs;
use std::path::Path;
use std::process::Command;

use jiff::civil::date;
use minisign::KeyPair;
use point35::directory::EXERCISE;
use point35::signature::{
    Admission, IssuerKey, JoinFault, MOST_KEYS, Pinned, PinnedFault, PinnedKey, RotationFault,
    SignedFile, Standing, join, rotation, standing,
};
use proptest::prelude::*;

const ISSUER: &str = "The issuer";
const CONTENT: &[u8] = b"{\"a\": 1}\n";

fn key_pair() -> KeyPair {
    KeyPair::generate_unencrypted_keypair().unwrap()
}

fn public(pair: &KeyPair) -> IssuerKey {
    IssuerKey::parse(&pair.pk.to_base64()).unwrap()
}

fn key_file(pair: &KeyPair) -> String {
    pair.pk.to_box().unwrap().into_string()
}

/// With the lines of the public key before it or without.
fn signed(pair: &KeyPair, content: &[u8], with_key: bool) -> Vec<u8> {
    let comment = Some("timestamp:1790000000\tfile:directory.json");
    let signature = minisign::sign(Some(&pair.pk), &pair.sk, content, comment, None).unwrap();
    let key = if with_key {
        key_file(pair)
    } else {
        String::new()
    };
    let signature = signature.to_string();
    let lines = |text: &str| {
        text.lines()
            .map(|line| format!("{line}\n"))
            .collect::<String>()
    };
    [
        lines(&key).as_bytes(),
        lines(&signature).as_bytes(),
        content,
    ]
    .concat()
}

fn pinned(pair: &KeyPair, issuer: &str) -> PinnedKey {
    PinnedKey {
        key: public(pair),
        issuer: issuer.to_owned(),
        since: date(2026, 1, 1),
    }
}

fn pinned_to(pairs: &[(&KeyPair, &str)]) -> Pinned {
    let mut all = Pinned::default();
    for (pair, issuer) in pairs {
        all.pin(pinned(pair, issuer));
    }
    all
}

fn judged(bytes: &[u8], keys: &Pinned) -> Standing {
    standing(&SignedFile::split(bytes).unwrap(), ISSUER, keys)
}

#[test]
fn the_content_is_what_was_signed() {
    let file = signed(&key_pair(), CONTENT, true);
    let split = SignedFile::split(&file).unwrap();
    assert_eq!(split.content, CONTENT);
    let signature = split.signature.unwrap();
    assert_eq!(signature.key_id, split.key.unwrap().id());
    let plain = SignedFile::split(CONTENT).unwrap();
    assert!(plain.signature.is_none() && plain.key.is_none());
    assert_eq!(plain.content, CONTENT);
}

#[test]
fn each_standing_is_told_apart() {
    let (issuers, others) = (key_pair(), key_pair());
    let nobody = Pinned::default();
    let with_key = signed(&issuers, CONTENT, true);
    let without_key = signed(&issuers, CONTENT, false);
    let believed = pinned_to(&[(&issuers, ISSUER)]);
    let of_another = pinned_to(&[(&issuers, "Somebody else")]);
    let other_key = pinned_to(&[(&others, ISSUER)]);
    let key = public(&issuers);
    let cases = [
        (
            judged(&with_key, &nobody),
            Standing::FirstUse(key.clone()),
            Admission::Ask,
        ),
        (
            judged(&without_key, &nobody),
            Standing::UnknownKey(key.id()),
            Admission::Refused,
        ),
        (
            judged(&without_key, &believed),
            Standing::Believed(pinned(&issuers, ISSUER)),
            Admission::Open,
        ),
        (
            judged(&with_key, &other_key),
            Standing::OtherKey(key.clone()),
            Admission::Ask,
        ),
        (
            judged(&with_key, &of_another),
            Standing::OtherIssuer(pinned(&issuers, "Somebody else")),
            Admission::Refused,
        ),
        (
            judged(CONTENT, &nobody),
            Standing::Unsigned { is_expected: false },
            Admission::Ask,
        ),
        (
            judged(CONTENT, &believed),
            Standing::Unsigned { is_expected: true },
            Admission::Refused,
        ),
    ];
    for (found, expected, admission) in cases {
        assert_eq!(found.admission(), admission, "{}", found.id());
        assert_eq!(found, expected);
    }
    let mut altered = without_key;
    *altered.last_mut().unwrap() = b' ';
    assert_eq!(judged(&altered, &believed), Standing::Altered);
}

/// Another key that calls itself by the id of the believed one.
#[test]
fn the_id_of_a_key_proves_nothing() {
    let (issuers, impostors) = (key_pair(), key_pair());
    let believed = pinned_to(&[(&issuers, ISSUER)]);
    let mut key = impostors.pk.to_bytes();
    key[2..10].copy_from_slice(&issuers.pk.to_bytes()[2..10]);
    let pretended = minisign::PublicKey::from_base64(&base64_of(&key)).unwrap();
    let mut secret = impostors.sk.to_bytes();
    let own = impostors.pk.keynum().to_vec();
    let issuer_id = issuers.pk.keynum().to_vec();
    let at = secret.windows(8).position(|window| window == own).unwrap();
    secret[at..at + 8].copy_from_slice(&issuer_id);
    let pair = KeyPair {
        pk: pretended,
        sk: minisign::SecretKey::from_bytes(&secret).unwrap(),
    };
    let file = signed(&pair, CONTENT, true);
    let found = judged(&file, &believed);
    assert!(matches!(found, Standing::OtherKey(_)), "{}", found.id());
    assert_ne!(public(&pair).fingerprint(), public(&issuers).fingerprint());
    let without_key = signed(&pair, CONTENT, false);
    assert_eq!(judged(&without_key, &believed), Standing::Altered);
}

fn base64_of(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

/// Every byte of a small signed file, changed in each bit, and a sample of the exercise directory's.
#[test]
fn no_changed_byte_is_believed() {
    let pair = key_pair();
    let believed = pinned_to(&[(&pair, ISSUER)]);
    let mut tried = 0;
    let mut refuse = |file: &[u8], index: usize, bit: u8| {
        let mut changed = file.to_vec();
        changed[index] ^= 1 << bit;
        let found = SignedFile::split(&changed).map(|f| standing(&f, ISSUER, &believed));
        let is_refused = found
            .as_ref()
            .map_or(true, |standing| standing.admission() == Admission::Refused);
        assert!(is_refused, "byte {index}, bit {bit}: {found:?}");
        tried += 1;
    };
    let small = signed(&pair, CONTENT, false);
    // The first line is called untrusted: nobody signs it.
    let first = small.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    for index in first..small.len() {
        for bit in 0..8 {
            refuse(&small, index, bit);
        }
    }
    let large = signed(&pair, EXERCISE, false);
    let first = large.len() - EXERCISE.len();
    for index in (first..large.len()).step_by(EXERCISE.len() / 4000) {
        refuse(&large, index, 0);
    }
    assert!(tried >= 5_000, "{tried}");
}

#[test]
fn the_next_key_is_signed_by_the_present_one() {
    let (present, next, stranger) = (key_pair(), key_pair(), key_pair());
    let believed = pinned_to(&[(&present, ISSUER)]);
    let announced = |by: &KeyPair| signed(by, key_file(&next).as_bytes(), true);
    let read = |bytes: &[u8]| rotation(&SignedFile::split(bytes).unwrap(), &believed);
    let good = read(&announced(&present)).unwrap();
    assert_eq!(good.next, public(&next));
    assert_eq!(good.by.issuer, ISSUER);
    assert_eq!(read(&announced(&stranger)), Err(RotationFault::NotBelieved));
    assert_eq!(
        read(key_file(&next).as_bytes()),
        Err(RotationFault::NotAKey),
        "the lines of a key alone are no content"
    );
    let directory = signed(&present, CONTENT, false);
    assert_eq!(read(&directory), Err(RotationFault::NotAKey));
}

#[test]
fn an_issuer_has_two_keys_at_most() {
    let pairs = [key_pair(), key_pair(), key_pair()];
    let mut keys = pinned_to(&pairs.each_ref().map(|pair| (pair, ISSUER)));
    let kept: Vec<_> = keys.of_issuer(ISSUER).map(|p| p.key.clone()).collect();
    assert_eq!(kept.len(), MOST_KEYS);
    assert_eq!(kept, [public(&pairs[1]), public(&pairs[2])]);
    keys.pin(pinned(&pairs[0], "Somebody else"));
    assert_eq!(keys.of_issuer(ISSUER).count(), MOST_KEYS);
    let read = Pinned::of_json(keys.to_json().as_bytes()).unwrap();
    assert_eq!(read, keys);
}

#[test]
fn a_record_of_keys_is_read_or_refused() {
    let newer = br#"{"version": 2, "keys": []}"#;
    assert_eq!(
        Pinned::of_json(newer),
        Err(PinnedFault::Newer { version: 2 })
    );
    for damaged in [
        "",
        "[]",
        r#"{"version": 1}"#,
        r#"{"version": 1, "keys": [{"key": "RW", "issuer": "x", "since": "2026-01-01"}]}"#,
    ] {
        assert_eq!(
            Pinned::of_json(damaged.as_bytes()),
            Err(PinnedFault::Damaged)
        );
    }
}

/// The ordinary tool signs, and its two files joined are believed; what the crate signed, it checks.
#[test]
fn the_tool_of_minisign_and_this_room_agree() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    run(
        folder.path(),
        &["-G", "-W", "-p", "issuer.pub", "-s", "issuer.key"],
    );
    fs::write(at("directory.json"), CONTENT).unwrap();
    let sign = [
        "-S",
        "-s",
        "issuer.key",
        "-m",
        "directory.json",
        "-t",
        "number 7",
    ];
    run(folder.path(), &sign);
    let parts = ["issuer.pub", "directory.json.minisig", "directory.json"];
    let file: Vec<u8> = parts
        .iter()
        .flat_map(|name| fs::read(at(name)).unwrap())
        .collect();
    let found = judged(&file, &Pinned::default());
    let Standing::FirstUse(key) = found else {
        panic!("{}", found.id());
    };
    let written = fs::read_to_string(at("issuer.pub")).unwrap();
    assert!(written.contains(&key.id().to_string()), "{written}");
    assert_eq!(IssuerKey::parse_file(&written), Some(key));

    let pair = key_pair();
    let signature = signed(&pair, CONTENT, false);
    let signature = &signature[..signature.len() - CONTENT.len()];
    fs::write(at("directory.json.minisig"), signature).unwrap();
    fs::write(at("other.pub"), key_file(&pair)).unwrap();
    run(
        folder.path(),
        &["-V", "-p", "other.pub", "-m", "directory.json"],
    );
}

fn run(folder: &Path, arguments: &[&str]) {
    let output = Command::new("minisign")
        .args(arguments)
        .current_dir(folder)
        .output();
    let output = output.expect("minisign is installed by `cargo xtask setup`");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "minisign {arguments:?}: {said}");
}

proptest! {
    #[test]
    fn any_bytes_are_split_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = SignedFile::split(&bytes);
        let _ = SignedFile::split(&[b"untrusted comment:".as_slice(), &bytes].concat());
    }
}

#[test]
fn what_the_tool_leaves_becomes_one_file_in_any_order() {
    let pair = key_pair();
    let whole = signed(&pair, CONTENT, true);
    let key = key_file(&pair).into_bytes();
    let signature = minisign::sign(Some(&pair.pk), &pair.sk, CONTENT, Some("c"), None).unwrap();
    let signature = signature.to_string().into_bytes();
    let orders = [
        vec![key.clone(), signature.clone(), CONTENT.to_vec()],
        vec![CONTENT.to_vec(), signature.clone(), key.clone()],
    ];
    for files in orders {
        let joined = join(files).unwrap();
        let file = SignedFile::split(&joined).unwrap_or_else(|_| panic!("a signed file"));
        assert_eq!(file.content, CONTENT);
        let found = standing(&file, ISSUER, &Pinned::default());
        assert_eq!(found, Standing::FirstUse(public(&pair)));
    }
    assert_eq!(
        join(vec![whole.clone()]),
        Ok(whole.clone()),
        "one file stays as it is"
    );
    assert_eq!(join(vec![CONTENT.to_vec()]), Ok(CONTENT.to_vec()));
    let unclear = [
        vec![],
        vec![signature.clone()],
        vec![signature.clone(), signature.clone(), CONTENT.to_vec()],
        vec![key.clone(), key.clone(), CONTENT.to_vec()],
        vec![CONTENT.to_vec(), CONTENT.to_vec()],
    ];
    for files in unclear {
        assert_eq!(join(files), Err(JoinFault));
    }
}

#[test]
fn the_next_key_is_joined_with_its_signature() {
    let (first, next) = (key_pair(), key_pair());
    let content = format!("{}\n", key_file(&next).trim_end());
    let signature = minisign::sign(
        Some(&first.pk),
        &first.sk,
        content.as_bytes(),
        Some("c"),
        None,
    )
    .unwrap();
    let files = vec![content.into_bytes(), signature.to_string().into_bytes()];
    let joined = join(files).unwrap();
    let file = SignedFile::split(&joined).unwrap_or_else(|_| panic!("a signed file"));
    let mut keys = Pinned::default();
    keys.pin(pinned(&first, ISSUER));
    assert!(rotation(&file, &keys).is_ok_and(|rotation| rotation.next == public(&next)));
}
