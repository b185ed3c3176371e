//! A session of more than two hundred writes, in which each single write in turn is refused, finds
//! no room, or is the one at which the browser dies; then a new start. What was acknowledged is
//! there, and everything that is there is whole.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::place::{Counting, PASSPHRASE, at, cheap, draft, write};
use point35::storage::{Entry, RecordKind, Records, StorageFault, Store};

/// Writes of the session; some are two, of which one sets aside or removes.
const STEPS: usize = 110;
/// Of how many of the last writes to local storage a killed browser forgets.
const FORGOTTEN: [usize; 4] = [0, 1, 7, usize::MAX];

type Values = BTreeMap<String, Vec<u8>>;

/// What happens at the write whose turn it is.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Failure {
    Refused,
    /// This one and some more find no room.
    Full,
    DiesBefore,
    DiesAfter,
    /// Half of the value is written, which no browser does.
    DiesWithin,
}

/// A disk with local storage and a journal, on which one write fails.
struct Disk {
    local: Values,
    /// What local storage was before each write.
    earlier: Vec<Values>,
    journal: Values,
    writes: usize,
    fails_at: usize,
    failure: Failure,
    is_dead: bool,
}

impl Disk {
    fn new(fails_at: usize, failure: Failure) -> Rc<RefCell<Self>> {
        Rc::new(RefCell::new(Self {
            local: Values::new(),
            earlier: Vec::new(),
            journal: Values::new(),
            writes: 0,
            fails_at,
            failure,
            is_dead: false,
        }))
    }

    /// Counts a write and does it, unless it is its turn to fail. `halve` does half of it.
    fn attempt(
        &mut self,
        whole: impl FnOnce(&mut Self),
        halve: impl FnOnce(&mut Self),
    ) -> Result<(), StorageFault> {
        if self.is_dead {
            return Err(StorageFault::Refused);
        }
        let number = self.writes;
        self.writes += 1;
        let later = number.checked_sub(self.fails_at);
        match (later, self.failure) {
            (Some(0), Failure::Refused) => return Err(StorageFault::Refused),
            (Some(0..4), Failure::Full) => return Err(StorageFault::Full),
            (Some(0), Failure::DiesBefore) => self.is_dead = true,
            (Some(0), Failure::DiesAfter) => {
                whole(self);
                self.is_dead = true;
            }
            (Some(0), Failure::DiesWithin) => {
                halve(self);
                self.is_dead = true;
            }
            (Some(_) | None, _) => whole(self),
        }
        match self.is_dead {
            true => Err(StorageFault::Refused),
            false => Ok(()),
        }
    }

    /// A transaction takes place whole or not at all.
    fn commit(&mut self, changes: &[Entry]) -> Result<(), StorageFault> {
        let before = |disk: &Self, name| disk.journal.get(name).cloned();
        for entry in changes {
            assert!(entry.supersedes(before(self, &entry.name).as_deref()));
        }
        let entries = changes.iter().cloned().map(|e| (e.name, e.bytes));
        let entries: Vec<_> = entries.collect();
        self.attempt(|disk| disk.journal.extend(entries), |_| ())
    }
}

/// Local storage on the disk.
#[derive(Clone)]
struct Local(Rc<RefCell<Disk>>);

impl Local {
    fn change(
        &self,
        whole: impl FnOnce(&mut Values),
        halve: impl FnOnce(&mut Values),
    ) -> Result<(), StorageFault> {
        let mut disk = self.0.borrow_mut();
        let before = disk.local.clone();
        let outcome = disk.attempt(|disk| whole(&mut disk.local), |disk| halve(&mut disk.local));
        disk.earlier.push(before);
        outcome
    }
}

impl Store for Local {
    fn get(&self, name: &str) -> Result<Option<Vec<u8>>, StorageFault> {
        Ok(self.0.borrow().local.get(name).cloned())
    }
    fn raw(&self, _name: &str) -> Option<String> {
        None
    }
    fn put(&mut self, name: &str, bytes: &[u8]) -> Result<(), StorageFault> {
        let half = bytes[..bytes.len() / 2].to_vec();
        self.change(
            |local| drop(local.insert(name.to_owned(), bytes.to_vec())),
            |local| drop(local.insert(name.to_owned(), half)),
        )
    }
    fn remove(&mut self, name: &str) -> Result<(), StorageFault> {
        self.change(|local| drop(local.remove(name)), |_| ())
    }
    fn names(&self) -> Result<Vec<String>, StorageFault> {
        Ok(self.0.borrow().local.keys().cloned().collect())
    }
    fn rename(&mut self, from: &str, to: &str) -> Result<(), StorageFault> {
        let value = self.0.borrow().local.get(from).cloned();
        let copy = |local: &mut Values| value.clone().map(|v| local.insert(to.to_owned(), v));
        self.change(
            |local| {
                copy(local);
                local.remove(from);
            },
            |local| drop(copy(local)),
        )
    }
}

/// What a person typed, and what of it was called saved.
#[derive(Default)]
struct Person {
    /// By record, everything that was typed, in order; `None` where it was removed.
    typed: BTreeMap<String, Vec<Option<String>>>,
    /// By record, how much of that was written, and how much was called saved.
    written: BTreeMap<String, usize>,
    saved: BTreeMap<String, usize>,
    is_sealed: bool,
}

impl Person {
    fn work(&mut self, disk: &Rc<RefCell<Disk>>) {
        let mut records = Records::new(Box::new(Local(disk.clone())));
        let kinds = [draft(1), draft(2), draft(3), RecordKind::Profile];
        for step in 0..STEPS {
            if !self.is_sealed {
                let set =
                    records.set_passphrase(PASSPHRASE, cheap(), at(0), &mut Counting::default());
                self.is_sealed = set.is_ok() || set == Err(StorageFault::PassphraseSet);
            }
            let kind = kinds[step % kinds.len()];
            let is_removed = step % 17 == 16;
            let text = (!is_removed).then(|| format!("{step} {}", "word ".repeat(step % 9)));
            self.typed.entry(kind.name()).or_default().push(text);
            self.save_all(&mut records, disk);
        }
        // What found no room is tried again.
        (0..4).for_each(|_| self.save_all(&mut records, disk));
    }

    fn save_all(&mut self, records: &mut Records, disk: &Rc<RefCell<Disk>>) {
        if disk.borrow().is_dead {
            return;
        }
        let kinds = self.typed.keys().map(|name| RecordKind::of_name(name));
        let kinds: Vec<_> = kinds.map(Option::unwrap).collect();
        kinds.into_iter().for_each(|kind| self.save(records, kind));
        let changes = records.take_changes();
        match disk.borrow_mut().commit(&changes) {
            Ok(()) => self.saved = self.written.clone(),
            Err(_) => records.give_back(changes),
        }
    }

    /// Writes what is not written yet; what fails stays in memory.
    fn save(&mut self, records: &mut Records, kind: RecordKind) {
        let name = kind.name();
        let typed = self.typed.get(&name).map_or(&[][..], Vec::as_slice);
        if !self.is_sealed || self.written.get(&name).copied().unwrap_or(0) == typed.len() {
            return;
        }
        let outcome = match typed.last() {
            Some(Some(text)) => write(records, kind, text).map(drop),
            Some(None) | None => records.remove(kind),
        };
        assert_ne!(outcome, Err(StorageFault::Changed), "{kind:?}");
        if outcome.is_ok() {
            self.written.insert(name, typed.len());
        }
    }

    /// Compares what a new start finds.
    fn compare(&self, local: Values, journal: &Values, place: &str) {
        let disk = Disk::new(usize::MAX, Failure::Refused);
        disk.borrow_mut().local = local;
        let mut records = Records::new(Box::new(Local(disk)));
        let entry = |(name, bytes): (&String, &Vec<u8>)| Entry {
            name: name.clone(),
            bytes: bytes.clone(),
        };
        records.merge(journal.iter().map(entry).collect()).unwrap();
        if self.saved.is_empty() && records.unlock(PASSPHRASE).is_err() {
            return;
        }
        records
            .unlock(PASSPHRASE)
            .unwrap_or_else(|fault| panic!("{place}: {fault:?}"));
        for (name, typed) in &self.typed {
            let kind = RecordKind::of_name(name).unwrap();
            // Before anything was saved nothing need be there, and what is torn is no loss.
            let saved = self.saved.get(name).copied().unwrap_or(0);
            let read = match records.read(kind) {
                Err(StorageFault::Damaged) if saved == 0 => continue,
                read => read.unwrap_or_else(|fault| panic!("{place}: {fault:?}")),
            };
            let text = read.map(|r| String::from_utf8(r.payload.to_vec()).unwrap());
            let from = saved.saturating_sub(1);
            let is_one = typed[from..].contains(&text) || (saved == 0 && text.is_none());
            assert!(
                is_one,
                "{place}: {name} is {text:?}, saved was {:?}",
                typed.get(from)
            );
        }
    }
}

#[test]
fn what_was_saved_survives_a_failure_at_every_single_write() {
    let whole = Disk::new(usize::MAX, Failure::Refused);
    Person::default().work(&whole);
    let writes = whole.borrow().writes;
    assert!(writes >= 200, "{writes}");
    let failures = [
        Failure::Refused,
        Failure::Full,
        Failure::DiesBefore,
        Failure::DiesAfter,
        Failure::DiesWithin,
    ];
    for failure in failures {
        for number in 0..writes {
            let disk = Disk::new(number, failure);
            let mut person = Person::default();
            person.work(&disk);
            let disk = disk.borrow();
            for forgotten in FORGOTTEN {
                let known = disk.earlier.len().saturating_sub(forgotten);
                let local = disk.earlier.get(known).unwrap_or(&disk.local).clone();
                let place = format!("{failure:?} at {number}, {forgotten} forgotten");
                person.compare(local, &disk.journal, &place);
            }
            if !disk.is_dead {
                let last = person
                    .typed
                    .iter()
                    .map(|(name, typed)| (name.clone(), typed.len()));
                assert_eq!(person.saved, last.collect(), "{failure:?} at {number}");
            }
        }
    }
}
