//! What is kept, what is sealed, and who can read it.

use crate::place::{Counting, PASSPHRASE, at, cheap, draft, every_kind, stores, write};
use point35::storage::{Payload, Protection, RecordKind, Saved, Sealing, StorageFault, Store};
use point35::vault::VaultFault;

#[test]
fn records_are_read_back_after_closing_and_opening_with_version_revision_and_time() {
    for (place, store) in stores() {
        let mut records = store.open_records();
        for kind in every_kind() {
            assert_eq!(records.read(kind), Ok(None), "{place} {kind:?}");
            let first = Payload {
                version: 2,
                bytes: b"first",
            };
            records.write(kind, first, at(0), &mut Counting(7)).unwrap();
            let second = Payload {
                version: 3,
                bytes: b"second",
            };
            let saved = records
                .write(kind, second, at(60), &mut Counting(90))
                .unwrap();
            assert_eq!(
                saved,
                Saved {
                    revision: 2,
                    at: at(60)
                },
                "{place} {kind:?}"
            );
        }
        let mut reopened = store.records();
        reopened.unlock(PASSPHRASE).unwrap();
        for kind in every_kind() {
            let record = reopened.read(kind).unwrap().unwrap();
            assert_eq!(record.payload.as_slice(), b"second", "{place} {kind:?}");
            let told = (record.version, record.revision, record.saved);
            assert_eq!(told, (3, 2, at(60)), "{place} {kind:?}");
        }
        assert_eq!(reopened.count_set_aside(), Ok(0), "{place}");
    }
}

#[test]
fn nothing_sealed_is_in_the_store_in_clear() {
    for (place, store) in stores() {
        let mut records = store.open_records();
        for kind in every_kind() {
            write(&mut records, kind, "Ana Duty, +999 5550").unwrap();
            let bytes = store.get(&kind.name()).unwrap().unwrap();
            let is_clear = bytes.windows(8).any(|part| part == b"Ana Duty");
            assert_eq!(
                is_clear,
                kind.protection() == Protection::Clear,
                "{place} {kind:?}"
            );
        }
    }
}

#[test]
fn without_a_passphrase_only_clear_records_are_kept() {
    for (place, store) in stores() {
        let mut records = store.records();
        assert_eq!(records.sealing(), Ok(Sealing::NoPassphrase), "{place}");
        for kind in every_kind() {
            let is_kept = write(&mut records, kind, "text");
            match kind.protection() {
                Protection::Clear => assert!(is_kept.is_ok(), "{place} {kind:?}"),
                Protection::Sealed => assert_eq!(is_kept, Err(StorageFault::Locked)),
            }
        }
        let clear = |kind: &RecordKind| kind.protection() == Protection::Clear;
        let clear = every_kind().into_iter().filter(clear).count();
        assert_eq!(store.names().unwrap().len(), clear, "{place}");
    }
}

#[test]
fn a_set_passphrase_is_asked_for_and_only_the_right_one_opens() {
    for (place, store) in stores() {
        let mut records = store.open_records();
        assert_eq!(records.sealing(), Ok(Sealing::Open), "{place}");
        write(&mut records, RecordKind::Profile, "text").unwrap();
        records.lock();
        assert_eq!(records.sealing(), Ok(Sealing::Locked), "{place}");
        assert_eq!(
            records.read(RecordKind::Profile),
            Err(StorageFault::Locked),
            "{place}"
        );
        let again =
            records.set_passphrase("some other passphrase", cheap(), at(0), &mut Counting(1));
        assert_eq!(again, Err(StorageFault::PassphraseSet), "{place}");
        let wrong = records.unlock("contact point at four");
        assert_eq!(
            wrong,
            Err(StorageFault::Vault(VaultFault::WrongPassphrase)),
            "{place}"
        );
        records.unlock(PASSPHRASE).unwrap();
        assert!(
            records.read(RecordKind::Profile).unwrap().is_some(),
            "{place}"
        );
    }
}

#[test]
fn a_changed_passphrase_opens_what_was_kept_before() {
    for (place, store) in stores() {
        let mut records = store.open_records();
        write(&mut records, draft(1), "text").unwrap();
        let next = "another passphrase entirely";
        records
            .change_passphrase(next, cheap(), at(0), &mut Counting(99))
            .unwrap();
        let mut reopened = store.records();
        assert!(reopened.unlock(PASSPHRASE).is_err(), "{place}");
        reopened.unlock(next).unwrap();
        assert_eq!(
            reopened.read(draft(1)).unwrap().unwrap().payload.as_slice(),
            b"text"
        );
    }
}

#[test]
fn drafts_are_listed_and_removed_one_by_one() {
    for (place, store) in stores() {
        let mut records = store.open_records();
        for seed in [3, 1, 2] {
            write(&mut records, draft(seed), "text").unwrap();
        }
        write(&mut records, RecordKind::Profile, "text").unwrap();
        records.remove(draft(2)).unwrap();
        let kept: Vec<_> = records
            .drafts()
            .unwrap()
            .into_iter()
            .map(RecordKind::Draft)
            .collect();
        assert_eq!(kept, [draft(1), draft(3)], "{place}");
    }
}

#[test]
fn names_and_kinds_are_each_others_inverse() {
    for kind in every_kind() {
        assert_eq!(RecordKind::of_name(&kind.name()), Some(kind));
    }
    for foreign in [
        "",
        "draft/",
        "draft/1",
        "draft/+0000000000000000000000000000001",
        "Settings",
    ] {
        assert_eq!(RecordKind::of_name(foreign), None, "{foreign}");
    }
}

#[test]
fn removing_everything_leaves_nothing_and_the_records_as_on_the_first_day() {
    for (place, store) in stores() {
        let mut records = store.open_records();
        for kind in every_kind() {
            write(&mut records, kind, "text").unwrap();
        }
        records.remove_everything().unwrap();
        assert_eq!(store.names().unwrap(), [""; 0], "{place}");
        assert_eq!(records.sealing(), Ok(Sealing::NoPassphrase), "{place}");
    }
}

#[test]
fn records_seal_a_case_file_that_their_passphrase_opens() {
    for (place, store) in stores() {
        let mut records = store.open_records();
        let file = records.seal_case_file(b"cases", &mut Counting(7)).unwrap();
        let opened = records.open_case_file(&file);
        assert_eq!(opened.unwrap().as_slice(), b"cases", "{place}");
        let opened = point35::vault::open_case_file(&file, PASSPHRASE);
        assert_eq!(opened.unwrap().as_slice(), b"cases", "{place}");
        records.lock();
        assert!(records.open_case_file(&file).is_none());
        let locked = records.seal_case_file(b"cases", &mut Counting(7));
        assert_eq!(locked, Err(StorageFault::Locked), "{place}");
    }
}
