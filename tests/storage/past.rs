//! What earlier versions wrote still opens. The bytes were made with libsodium from the documented
//! format, not by this program; a file is never changed once its version was published.

use jiff::Timestamp;
use point35::storage::{DraftId, MemoryStore, RecordKind, Records, Store};

use crate::place::{PASSPHRASE, Shared};

/// One record a line: its name, a space, its bytes in hexadecimal digits.
const VERSION_1: &str = include_str!("version-1.txt");
const DRAFT: &str = "00112233445566778899aabbccddeeff";

#[test]
fn records_of_version_1_open() {
    let mut records = Records::new(Box::new(kept(VERSION_1)));
    records.unlock(PASSPHRASE).unwrap();
    let draft = RecordKind::Draft(DraftId::parse(DRAFT).unwrap());
    let expected: [(_, &[u8]); 3] = [
        (RecordKind::Settings, br#"{"language":"ka"}"#),
        (RecordKind::Profile, b"Ana Duty"),
        (draft, br#"{"format":1}"#),
    ];
    for (kind, payload) in expected {
        let record = records.read(kind).unwrap().unwrap();
        assert_eq!(record.payload.as_slice(), payload, "{kind:?}");
        assert_eq!((record.version, record.revision), (1, 2), "{kind:?}");
        let saved = Timestamp::from_millisecond(1_900_000_000_123).unwrap();
        assert_eq!(record.saved, saved, "{kind:?}");
    }
}

fn kept(lines: &str) -> Shared {
    let mut store = Shared::new(MemoryStore::default());
    for line in lines.lines() {
        let (name, digits) = line.split_once(' ').unwrap();
        store.put(name, &bytes(digits)).unwrap();
    }
    store
}

fn bytes(digits: &str) -> Vec<u8> {
    let pair = |start| u8::from_str_radix(&digits[start..start + 2], 16).unwrap();
    (0..digits.len()).step_by(2).map(pair).collect()
}
