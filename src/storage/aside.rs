//! What is set aside because it could not be read or was not known here: kept under another name,
//! never deleted, and given out as one file.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::journal::revision;
use super::records::HEADER_NAME;
use super::{RecordKind, Records, StorageFault};

/// Stands before the names of what was set aside.
const PREFIX: &str = "set-aside/";

impl Records {
    /// How many values are set aside.
    pub fn count_set_aside(&self) -> Result<usize, StorageFault> {
        Ok(self.names()?.iter().filter(|n| Self::is_aside(n)).count())
    }

    /// Sets a record aside, so that there is none any more.
    pub fn set_aside(&mut self, kind: RecordKind) -> Result<(), StorageFault> {
        self.leave_aside(&kind.name())
    }

    /// Everything that is set aside, as it is: one line each of the name, a space, the bytes in
    /// base64, in the order of the names. The header comes with it, for without it nothing sealed is
    /// of use. What is no base64 in local storage stands there as it is after two spaces.
    pub fn export_set_aside(&self) -> Result<String, StorageFault> {
        let mut names = self.names()?;
        names.retain(|name| Self::is_aside(name) || name == HEADER_NAME);
        names.sort();
        let line = |name: &String| match self.get(name) {
            Ok(bytes) => format!("{name} {}\n", STANDARD.encode(bytes.unwrap_or_default())),
            Err(_) => format!("{name}  {}\n", self.store.raw(name).unwrap_or_default()),
        };
        Ok(names.iter().map(line).collect())
    }

    /// The same by name.
    pub(super) fn leave_aside(&mut self, name: &str) -> Result<(), StorageFault> {
        let before = self.get(name).ok().flatten();
        self.move_aside(name)?;
        self.note_removed(name, before.map_or(0, |b| revision(name, &b).unwrap_or(0)));
        Ok(())
    }

    /// Moves whatever is under a name out of the way of what is put there next; nothing if nothing
    /// is there.
    pub(super) fn move_aside(&mut self, name: &str) -> Result<(), StorageFault> {
        let bytes = match self.get(name) {
            Ok(None) => return Ok(()),
            Ok(bytes) => bytes,
            Err(_) => None,
        };
        let names = self.names()?;
        let aside = (1..)
            .map(|number: u64| format!("{PREFIX}{name}/{number}"))
            .find(|aside| !names.contains(aside))
            .ok_or(StorageFault::Full)?;
        self.store.rename(name, &aside)?;
        if let Some(bytes) = &bytes {
            self.note(&aside, bytes);
        }
        if let Some(held) = self.held.remove(name) {
            self.held.insert(aside, held);
        }
        Ok(())
    }

    pub(super) fn is_aside(name: &str) -> bool {
        name.starts_with(PREFIX)
    }
}
