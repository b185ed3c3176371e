//! Places to keep records in: every implementation, and a local storage as browsers have it.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use jiff::Timestamp;
use point35::storage::{
    DraftId, MemoryStore, Payload, RecordKind, Records, Saved, StorageFault, Store, TextArea,
    TextStore,
};
use point35::vault::{Cost, Entropy, VaultFault};

pub const PASSPHRASE: &str = "contact point at three";

#[derive(Default)]
pub struct Counting(pub u8);

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
pub struct Area {
    pub texts: Rc<RefCell<BTreeMap<String, String>>>,
    pub quota: usize,
    pub refused: bool,
}

impl Area {
    pub fn new(quota: usize) -> Self {
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
pub struct Shared(Rc<RefCell<dyn Store>>);

impl Store for Shared {
    fn get(&self, name: &str) -> Result<Option<Vec<u8>>, StorageFault> {
        self.0.borrow().get(name)
    }
    fn raw(&self, name: &str) -> Option<String> {
        self.0.borrow().raw(name)
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
    pub fn new(store: impl Store + 'static) -> Self {
        Self(Rc::new(RefCell::new(store)))
    }

    pub fn records(&self) -> Records {
        Records::new(Box::new(self.clone()))
    }

    /// Records in which a passphrase was set.
    pub fn open_records(&self) -> Records {
        let mut records = self.records();
        records
            .set_passphrase(PASSPHRASE, cheap(), at(0), &mut Counting::default())
            .unwrap();
        records
    }
}

/// Every implementation, empty.
pub fn stores() -> Vec<(&'static str, Shared)> {
    let text = TextStore::open(Area::new(100_000)).unwrap();
    vec![
        ("memory", Shared::new(MemoryStore::default())),
        ("text", Shared::new(text)),
    ]
}

pub fn cheap() -> Cost {
    Cost::new(64, 1, 1).unwrap()
}

pub fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_900_000_000 + seconds).unwrap()
}

pub fn draft(seed: u8) -> RecordKind {
    RecordKind::Draft(DraftId::draw(&mut Counting(seed)).unwrap())
}

pub fn write(records: &mut Records, kind: RecordKind, text: &str) -> Result<Saved, StorageFault> {
    let payload = Payload {
        version: 3,
        bytes: text.as_bytes(),
    };
    records.write(kind, payload, at(0), &mut Counting(7))
}

pub fn every_kind() -> Vec<RecordKind> {
    vec![
        RecordKind::Settings,
        RecordKind::ExerciseDirectory,
        RecordKind::TemplatePack,
        RecordKind::IssuerKeys,
        RecordKind::Starts,
        RecordKind::SavedFile,
        RecordKind::UnlockAttempts,
        RecordKind::RetentionRules,
        RecordKind::Log,
        RecordKind::Deletions,
        RecordKind::Profile,
        RecordKind::Notebook,
        RecordKind::ImportedDirectory,
        draft(1),
    ]
}
