//! What happens to records that are full, damaged, swapped, newer or locked for good.

use crate::place::{Area, Counting, at, cheap, draft, every_kind, stores, write};
use point35::storage::{
    Payload, Protection, RecordKind, Records, Sealing, StorageFault, Store, TextStore,
};

#[test]
fn what_does_not_fit_leaves_the_record_before_as_it_was() {
    let area = Area::new(400);
    let mut records = Records::new(Box::new(TextStore::open(area.clone()).unwrap()));
    write(&mut records, RecordKind::Settings, "short").unwrap();
    let full = write(&mut records, RecordKind::Settings, &"long".repeat(100)).unwrap_err();
    assert_eq!(full, StorageFault::Full);
    let record = records.read(RecordKind::Settings).unwrap().unwrap();
    assert_eq!(
        (record.payload.as_slice(), record.revision),
        (b"short".as_slice(), 1)
    );
}

#[test]
fn a_damaged_record_is_reported_and_set_aside_by_the_next_write() {
    for (place, mut store) in stores() {
        let mut records = store.open_records();
        for (number, kind) in every_kind().into_iter().enumerate() {
            write(&mut records, kind, "text").unwrap();
            let name = kind.name();
            let mut damaged = store.get(&name).unwrap().unwrap();
            *damaged.last_mut().unwrap() ^= 1;
            store.put(&name, &damaged).unwrap();

            assert_eq!(
                records.read(kind),
                Err(StorageFault::Damaged),
                "{place} {kind:?}"
            );
            write(&mut records, kind, "new").unwrap();
            assert_eq!(
                records.read(kind).unwrap().unwrap().payload.as_slice(),
                b"new"
            );
            let aside = store.get(&format!("set-aside/{name}/1")).unwrap();
            assert_eq!(aside, Some(damaged), "{place} {kind:?}");
            assert_eq!(records.count_set_aside(), Ok(number + 1), "{place}");
        }
    }
}

#[test]
fn a_text_that_is_no_base64_is_set_aside_too() {
    let area = Area::new(10_000);
    area.texts
        .borrow_mut()
        .insert("point35/settings".into(), "{\"lang\":1}".into());
    let mut records = Records::new(Box::new(TextStore::open(area.clone()).unwrap()));
    assert_eq!(
        records.read(RecordKind::Settings),
        Err(StorageFault::Damaged)
    );
    write(&mut records, RecordKind::Settings, "new").unwrap();
    assert_eq!(
        area.texts.borrow()["point35/set-aside/settings/1"],
        "{\"lang\":1}"
    );
}

#[test]
fn a_cut_record_never_reads() {
    let (_, mut store) = stores().remove(0);
    let mut records = store.open_records();
    for kind in every_kind() {
        write(&mut records, kind, "text").unwrap();
        let whole = store.get(&kind.name()).unwrap().unwrap();
        for end in 0..whole.len() {
            store.put(&kind.name(), &whole[..end]).unwrap();
            assert_eq!(
                records.read(kind),
                Err(StorageFault::Damaged),
                "{kind:?} {end}"
            );
        }
    }
}

#[test]
fn a_record_under_another_name_or_in_clear_where_it_should_be_sealed_is_damaged() {
    for (place, mut store) in stores() {
        let mut records = store.open_records();
        for kind in every_kind() {
            write(&mut records, kind, "text").unwrap();
        }
        let swaps = [
            (RecordKind::Profile, RecordKind::ImportedDirectory),
            (draft(1), draft(2)),
            (RecordKind::ExerciseDirectory, RecordKind::TemplatePack),
            (RecordKind::Settings, RecordKind::Profile),
            (RecordKind::Profile, RecordKind::Settings),
        ];
        for (from, to) in swaps {
            let bytes = store.get(&from.name()).unwrap().unwrap();
            let before = store.get(&to.name()).unwrap();
            store.put(&to.name(), &bytes).unwrap();
            assert_eq!(
                records.read(to),
                Err(StorageFault::Damaged),
                "{place} {from:?} {to:?}"
            );
            before
                .into_iter()
                .for_each(|bytes| store.put(&to.name(), &bytes).unwrap());
        }
    }
}

#[test]
fn what_a_newer_version_wrote_is_left_as_it_is() {
    for (place, mut store) in stores() {
        let mut records = store.open_records();
        for kind in every_kind() {
            let newer = Payload {
                version: 4,
                bytes: b"newer",
            };
            records.write(kind, newer, at(0), &mut Counting(7)).unwrap();
            let older = write(&mut records, kind, "older");
            assert_eq!(older, Err(StorageFault::Newer), "{place} {kind:?}");

            let mut bytes = store.get(&kind.name()).unwrap().unwrap();
            bytes[4] = 3;
            store.put(&kind.name(), &bytes).unwrap();
            assert_eq!(
                records.read(kind),
                Err(StorageFault::Newer),
                "{place} {kind:?}"
            );
            assert_eq!(write(&mut records, kind, "older"), Err(StorageFault::Newer));
            assert_eq!(store.get(&kind.name()), Ok(Some(bytes)), "{place} {kind:?}");
        }
    }
}

#[test]
fn a_forgotten_passphrase_is_left_behind_without_deleting_anything() {
    for (place, store) in stores() {
        let mut records = store.open_records();
        for kind in every_kind() {
            write(&mut records, kind, "text").unwrap();
        }
        records.set_sealed_records_aside().unwrap();
        assert_eq!(records.sealing(), Ok(Sealing::NoPassphrase), "{place}");
        assert_eq!(records.drafts(), Ok(vec![]), "{place}");
        let sealed = every_kind()
            .into_iter()
            .filter(|kind| kind.protection() == Protection::Sealed);
        let with_header = sealed.count() + 1;
        assert_eq!(records.count_set_aside(), Ok(with_header), "{place}");
        assert!(
            records.read(RecordKind::Settings).unwrap().is_some(),
            "{place}"
        );
        records
            .set_passphrase(
                "another passphrase entirely",
                cheap(),
                at(0),
                &mut Counting(9),
            )
            .unwrap();
        assert_eq!(records.read(RecordKind::Profile), Ok(None), "{place}");
    }
}
