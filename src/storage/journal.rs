//! The journal: a second place, on which records are written as they are to the store. Browsers
//! write local storage to the disk some seconds later and lose it when they are killed; a journal
//! says when it is on the disk. Both together lose nothing that was acknowledged.

use std::cmp::Ordering;

use super::record::{Mark, read_mark, write_removed};
use super::records::HEADER_NAME;
use super::{RecordKind, Records, StorageFault};

/// What a journal keeps under a name: the bytes of a record as they are in the store, or bytes that
/// say that it was removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub name: String,
    pub bytes: Vec<u8>,
}

impl Entry {
    /// Whether it may take the place of what the journal has under its name. It may not where another
    /// window wrote something newer, or something else of the same revision.
    pub fn supersedes(&self, before: Option<&[u8]>) -> bool {
        let Some(before) = before.filter(|before| *before != self.bytes) else {
            return true;
        };
        let revision = |bytes| revision(&self.name, bytes).ok();
        Records::is_aside(&self.name) || revision(before) < revision(&self.bytes)
    }
}

/// What becomes of a value in the store when the journal has another one under its name.
enum Verdict {
    /// It stays as it is.
    Leave,
    /// The journal is to have it as well.
    TellJournal,
    /// The journal's takes its place, or the place that is empty.
    Take,
    Remove,
    /// It makes room for the journal's, but is not lost.
    SetAside,
}

impl Verdict {
    /// By what the journal has, and the revision in the store, if anything is there.
    fn on(theirs: Result<Mark, StorageFault>, ours: Result<Option<u64>, StorageFault>) -> Self {
        match (theirs, ours) {
            // What a newer program wrote is not for this one to judge.
            (_, Err(StorageFault::Newer)) => Self::Leave,
            (Err(_), Ok(Some(_))) => Self::TellJournal,
            (Err(_), Ok(None) | Err(_)) => Self::Leave,
            (Ok(theirs), Ok(None)) if theirs.is_removed => Self::Leave,
            (Ok(_), Ok(None)) => Self::Take,
            (Ok(theirs), Ok(Some(ours))) => match ours.cmp(&theirs.revision) {
                Ordering::Greater => Self::TellJournal,
                Ordering::Equal => Self::SetAside,
                Ordering::Less if theirs.is_removed => Self::Remove,
                Ordering::Less => Self::Take,
            },
            (Ok(_), Err(_)) => Self::SetAside,
        }
    }
}

impl Records {
    /// What was changed since the last call and is to be written to the journal, in this order.
    pub fn take_changes(&mut self) -> Vec<Entry> {
        std::mem::take(&mut self.changes)
    }

    /// Whether there are such changes.
    pub fn is_journal_behind(&self) -> bool {
        !self.changes.is_empty()
    }

    /// Changes that the journal did not take, to be given again.
    pub fn give_back(&mut self, mut changes: Vec<Entry>) {
        changes.append(&mut self.changes);
        self.changes = changes;
    }

    /// Takes over what the journal has and the store has not: of each record the newer revision
    /// counts. Of two of the same revision the journal's counts, for it was acknowledged, and the
    /// other is set aside, as is what is damaged. What the journal lacks is among the next changes.
    ///
    /// What the store has no room for is held in memory; the fault says so.
    pub fn merge(&mut self, journal: Vec<Entry>) -> Result<(), StorageFault> {
        let known: Vec<String> = journal.iter().map(|entry| entry.name.clone()).collect();
        let mut outcome = Ok(());
        for entry in journal {
            outcome = outcome.and(self.take_over(entry));
        }
        for name in self.names()? {
            if !known.contains(&name) && is_journaled(&name) {
                self.tell_journal(name);
            }
        }
        outcome
    }

    fn take_over(&mut self, entry: Entry) -> Result<(), StorageFault> {
        let Entry { name, bytes } = entry;
        let theirs = read_mark(&name, &bytes);
        let is_removal = theirs.is_ok_and(|mark| mark.is_removed);
        let ours = self.get(&name);
        let verdict = match &ours {
            Ok(Some(ours)) if *ours == bytes => Verdict::Leave,
            _ if Self::is_aside(&name) => match (&ours, is_removal) {
                (Ok(Some(_)), true) => Verdict::Remove,
                (Ok(None), false) => Verdict::Take,
                (Ok(_) | Err(_), _) => Verdict::Leave,
            },
            Ok(None) => Verdict::on(theirs, Ok(None)),
            Ok(Some(ours)) => Verdict::on(theirs, revision(&name, ours).map(Some)),
            Err(fault) => Verdict::on(theirs, Err(*fault)),
        };
        if let Ok(mark) = theirs {
            self.floors.insert(name.clone(), mark.revision);
        }
        match verdict {
            Verdict::Leave => {}
            Verdict::TellJournal => self.tell_journal(name),
            Verdict::Remove => self.store.remove(&name)?,
            Verdict::Take => self.hold(name, bytes)?,
            Verdict::SetAside if is_removal => self.move_aside(&name)?,
            Verdict::SetAside => {
                self.move_aside(&name)?;
                self.hold(name, bytes)?;
            }
        }
        Ok(())
    }

    /// Takes a value of the journal into the store. Without room there it counts all the same.
    fn hold(&mut self, name: String, bytes: Vec<u8>) -> Result<(), StorageFault> {
        match self.store.put(&name, &bytes) {
            Ok(()) => {
                self.held.remove(&name);
                Ok(())
            }
            Err(fault) => {
                self.held.insert(name, bytes);
                Err(fault)
            }
        }
    }

    fn tell_journal(&mut self, name: String) {
        if let Ok(Some(bytes)) = self.get(&name) {
            self.changes.push(Entry { name, bytes });
        }
    }

    /// Notes for the journal what was put under a name.
    pub(super) fn note(&mut self, name: &str, bytes: &[u8]) {
        if is_journaled(name) {
            self.changes.push(Entry {
                name: name.to_owned(),
                bytes: bytes.to_vec(),
            });
        }
    }

    /// Notes that there is nothing any more under a name. `revision` is what stood there.
    pub(super) fn note_removed(&mut self, name: &str, revision: u64) {
        if is_journaled(name) {
            let revision = revision.max(self.latest(name)).saturating_add(1);
            self.floors.insert(name.to_owned(), revision);
            self.note(name, &write_removed(name, revision));
        }
    }

    /// A number that is another one after each change of a case, to compare what is here with what
    /// was saved to a file.
    pub fn cases_revision(&self) -> Result<u64, StorageFault> {
        let names = self.names()?;
        let is_case = |name: &&String| {
            let kind = RecordKind::of_name(name);
            kind.and_then(RecordKind::draft).is_some()
        };
        let removed = self.floors.iter().filter(|(name, _)| !names.contains(name));
        let removed = removed
            .filter(|(name, _)| is_case(name))
            .map(|(_, revision)| *revision);
        let kept = names.iter().filter(is_case).filter_map(|name| {
            let bytes = self.get(name).ok().flatten()?;
            revision(name, &bytes).ok()
        });
        Ok(kept.chain(removed).fold(0, u64::saturating_add))
    }
}

/// The revision of a record, or of its removal. The header of version 1 is no record.
pub(super) fn revision(name: &str, bytes: &[u8]) -> Result<u64, StorageFault> {
    if name == HEADER_NAME && !super::record::is_record(bytes) {
        return Ok(0);
    }
    read_mark(name, bytes).map(|mark| mark.revision)
}

/// What the program cannot bring back by itself.
fn is_journaled(name: &str) -> bool {
    let kind = RecordKind::of_name(name);
    name == HEADER_NAME || Records::is_aside(name) || kind.is_some_and(RecordKind::is_journaled)
}
