//! Who did what when in this copy: a list without the content of any case. It stays when a case is
//! deleted, for it names a case by nothing but its random id.
//!
//! # Format, version 1
//!
//! JSON: `entries`, a list from the oldest to the latest. Each has `at` (milliseconds since
//! 1970-01-01T00:00Z), `who` (the
//! first person of the profile, empty where none is there), `deed` (an id of [`Deed`]), and where it
//! applies `case` (32 hexadecimal digits) and `count`. It is kept sealed.

mod csv;
mod deed;

pub use csv::csv;
pub use deed::Deed;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The version of the stored form.
pub const LOG_VERSION: u32 = 1;
/// As many entries are kept; the oldest make room.
pub const MOST_ENTRIES: usize = 2_000;

/// One thing that was done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    #[serde(with = "crate::moment::milliseconds")]
    pub at: Timestamp,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    pub deed: Deed,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<String>,
    /// How many cases, or wrong passphrases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
}

/// What was done, from the oldest to the latest.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Log {
    entries: Vec<Entry>,
}

impl Log {
    pub fn add(&mut self, entry: Entry) {
        self.entries.push(entry);
        let surplus = self.entries.len().saturating_sub(MOST_ENTRIES);
        self.entries.drain(..surplus);
    }

    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// What was noted before the kept log could be read comes after it.
    pub fn after(self, mut kept: Self) -> Self {
        self.entries.into_iter().for_each(|entry| kept.add(entry));
        kept
    }

    /// The stored form, in [`LOG_VERSION`].
    pub fn write(&self) -> Vec<u8> {
        // Texts and numbers always become JSON.
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Reads the stored form; `None` if it is damaged.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(second: i64, who: &str) -> Entry {
        Entry {
            at: Timestamp::from_second(second).unwrap(),
            who: who.to_owned(),
            deed: Deed::CaseBegun,
            case: None,
            count: None,
        }
    }

    #[test]
    fn the_oldest_entries_make_room() {
        let mut log = Log::default();
        for second in 0..2_003 {
            log.add(entry(second, ""));
        }
        assert_eq!(log.entries().len(), MOST_ENTRIES);
        assert_eq!(log.entries()[0], entry(3, ""));
    }

    #[test]
    fn a_log_of_version_1_is_read() {
        let stored = br#"{"entries":[{"at":1795748400000,"who":"Ana","deed":"cases-saved","count":2},{"at":1795748460000,"deed":"case-deleted","case":"00112233445566778899aabbccddeeff"}]}"#;
        let log = Log::read(stored).unwrap();
        assert_eq!(log.entries()[0].count, Some(2));
        assert_eq!(log.entries()[1].deed, Deed::CaseDeleted);
        assert_eq!(log.write(), stored);
        assert_eq!(Log::read(br#"{"entries":[{}]}"#), None);
    }

    #[test]
    fn what_was_noted_while_locked_comes_last() {
        let (mut kept, mut early) = (Log::default(), Log::default());
        kept.add(entry(1, "kept"));
        early.add(entry(2, "early"));
        let who: Vec<_> = early
            .after(kept)
            .entries
            .into_iter()
            .map(|e| e.who)
            .collect();
        assert_eq!(who, ["kept", "early"]);
    }
}
