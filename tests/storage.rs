//! Facts about keeping records, each checked against every kind of store.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use jiff::Timestamp;
use point35::storage::{
    DraftId, MemoryStore, Payload, Protection, RecordKind, Records, Saved, Sealing, StorageFault,
    Store, TextArea, TextStore,
};
use point35::vault::{Cost, Entropy, VaultFault};

const PASSPHRASE: &str = "contact point at three";

#[derive(Default)]
struct Counting(u8);

impl Entropy for Counting {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), VaultFault> {
        for byte in bytes {
            *byte = self.0;
            self.0 = self.0.wrapping_add(1);
        }
        Ok(())
    }
}

/// Local storage as a browser has it: shared, of limited size, or refused. A clone is another
/// page that sees the same storage.
#[derive(Clone)]
struct Area {
    texts: Rc<RefCell<BTreeMap<String, String>>>,
    quota: usize,
    refused: bool,
}

impl Area {
    fn new(quota: usize) -> Self {
        let others = ("another program's key".to_owned(), "its text".to_owned());
        let texts = Rc::new(RefCell::new(BTreeMap::from([others])));
        Self {
            texts,
            quota,
            refused: false,
        }
    }
}

impl TextArea for Area {
    fn text(&self, key: &str) -> Result<Option<String>, StorageFault> {
        Ok(self.texts.borrow().get(key).cloned())
    }

    fn set_text(&mut self, key: &str, text: &str) -> Result<(), StorageFault> {
        if self.refused {
            return Err(StorageFault::Refused);
        }
        let mut texts = self.texts.borrow_mut();
        let others = texts.iter().filter(|(other, _)| *other != key);
        let used: usize = others.map(|(key, text)| key.len() + text.len()).sum();
        if used + key.len() + text.len() > self.quota {
            return Err(StorageFault::Full);
        }
        texts.insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove_text(&mut self, key: &str) -> Result<(), StorageFault> {
        self.texts.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StorageFault> {
        Ok(self.texts.borrow().keys().cloned().collect())
    }
}

/// A store that another page sees as well, so that a test can reopen and damage it.
#[derive(Clone)]
struct Shared(Rc<RefCell<dyn Store>>);

impl Store for Shared {
    fn get(&self, name: &str) -> Result<Option<Vec<u8>>, StorageFault> {
        self.0.borrow().get(name)
    }
    fn put(&mut self, name: &str, bytes: &[u8]) -> Result<(), StorageFault> {
        self.0.borrow_mut().put(name, bytes)
    }
    fn remove(&mut self, name: &str) -> Result<(), StorageFault> {
        self.0.borrow_mut().remove(name)
    }
    fn names(&self) -> Result<Vec<String>, StorageFault> {
        self.0.borrow().names()
    }
    fn rename(&mut self, from: &str, to: &str) -> Result<(), StorageFault> {
        self.0.borrow_mut().rename(from, to)
    }
}

impl Shared {
    fn records(&self) -> Records {
        Records::new(Box::new(self.clone()))
    }

    /// Records in which a passphrase was set.
    fn open_records(&self) -> Records {
        let mut records = self.records();
        records
            .set_passphrase(PASSPHRASE, cheap(), &mut Counting::default())
            .unwrap();
        records
    }
}

/// Every implementation, empty.
fn stores() -> Vec<(&'static str, Shared)> {
    let text = TextStore::open(Area::new(100_000)).unwrap();
    vec![
        (
            "memory",
            Shared(Rc::new(RefCell::new(MemoryStore::default()))),
        ),
        ("text", Shared(Rc::new(RefCell::new(text)))),
    ]
}

fn cheap() -> Cost {
    Cost::new(64, 1, 1).unwrap()
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_900_000_000 + seconds).unwrap()
}

fn draft(seed: u8) -> RecordKind {
    RecordKind::Draft(DraftId::draw(&mut Counting(seed)).unwrap())
}

fn write(records: &mut Records, kind: RecordKind, text: &str) -> Result<Saved, StorageFault> {
    let payload = Payload {
        version: 3,
        bytes: text.as_bytes(),
    };
    records.write(kind, payload, at(0), &mut Counting(7))
}

fn every_kind() -> Vec<RecordKind> {
    vec![
        RecordKind::Settings,
        RecordKind::ExerciseDirectory,
        RecordKind::TemplatePack,
        RecordKind::Profile,
        RecordKind::ImportedDirectory,
        draft(1),
    ]
}

#[test]
fn a_store_gives_back_what_was_put_in_last() {
    for (place, mut store) in stores() {
        assert_eq!(store.get("a"), Ok(None), "{place}");
        store.put("a", &[0, 159, 255]).unwrap();
        store.put("draft/b", b"").unwrap();
        assert_eq!(store.get("a"), Ok(Some(vec![0, 159, 255])), "{place}");
        assert_eq!(store.get("draft/b"), Ok(Some(vec![])), "{place}");
        store.put("a", b"later").unwrap();
        assert_eq!(store.get("a"), Ok(Some(b"later".to_vec())), "{place}");
        let mut names = store.names().unwrap();
        names.sort();
        assert_eq!(names, ["a", "draft/b"], "{place}");
    }
}

#[test]
fn a_store_removes_and_renames_also_what_is_not_there() {
    for (place, mut store) in stores() {
        store.put("a", b"1").unwrap();
        store.rename("a", "b").unwrap();
        store.rename("a", "c").unwrap();
        assert_eq!(store.names().unwrap(), ["b"], "{place}");
        assert_eq!(store.get("b"), Ok(Some(b"1".to_vec())), "{place}");
        store.remove("b").unwrap();
        store.remove("b").unwrap();
        assert_eq!(store.names().unwrap(), [""; 0], "{place}");
    }
}

#[test]
fn texts_of_other_programs_are_neither_listed_nor_touched() {
    let area = Area::new(10_000);
    let mut store = TextStore::open(area.clone()).unwrap();
    store.put("settings", b"1").unwrap();
    assert_eq!(store.names().unwrap(), ["settings"]);
    let texts = area.texts.borrow();
    let keys: Vec<_> = texts.keys().map(String::as_str).collect();
    assert_eq!(keys, ["another program's key", "point35/settings"]);
    assert_eq!(texts["another program's key"], "its text");
    assert_eq!(texts["point35/settings"], "MQ==");
}

#[test]
fn a_refused_place_is_found_out_before_use_and_a_full_one_still_opens() {
    let refused = Area {
        refused: true,
        ..Area::new(10_000)
    };
    assert_eq!(TextStore::open(refused).err(), Some(StorageFault::Refused));
    assert!(TextStore::open(Area::new(0)).is_ok());
}

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
        assert_eq!(store.names().unwrap().len(), 3, "{place}");
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
        let again = records.set_passphrase("some other passphrase", cheap(), &mut Counting(1));
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
            .change_passphrase(next, cheap(), &mut Counting(99))
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
            assert_eq!(write(&mut records, kind, "new").unwrap().revision, 1);
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
            bytes[4] = 2;
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
        assert_eq!(records.count_set_aside(), Ok(4), "{place}");
        assert!(
            records.read(RecordKind::Settings).unwrap().is_some(),
            "{place}"
        );
        records
            .set_passphrase("another passphrase entirely", cheap(), &mut Counting(9))
            .unwrap();
        assert_eq!(records.read(RecordKind::Profile), Ok(None), "{place}");
    }
}

#[test]
fn the_format_of_a_clear_record_is_the_documented_one() {
    let (_, store) = stores().remove(0);
    let mut records = store.records();
    records
        .write(
            RecordKind::Settings,
            Payload {
                version: 1,
                bytes: b"{}",
            },
            Timestamp::from_millisecond(1_900_000_000_123).unwrap(),
            &mut Counting::default(),
        )
        .unwrap();
    let bytes = store.get("settings").unwrap().unwrap();
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(hex, KNOWN_CLEAR_RECORD);
}

const KNOWN_CLEAR_RECORD: &str = "503335520100d56889105eee16fd59ee2683ba7a14f8c9376d4743786dc42cbdda27e0b7f21f00000001000000\
    0000000001000001ba60d3387b7b7d";

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
