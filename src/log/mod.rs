//! Who did what when in this copy: a list without the content of any case. It stays when a case is
//! deleted, for it names a case by nothing but its random id.
//!
//! # Format, version 1
//!
//! JSON: a list from the oldest to the latest entry. Each is a list of the time (milliseconds since
//! 1970-01-01T00:00Z), the person (the first one of the profile, empty where none is there), the id of
//! a [`Deed`], the case (32 hexadecimal digits, or `null`), and a number (or `null`). It is kept
//! sealed.

mod csv;
mod deed;

pub use csv::csv;
pub use deed::Deed;

use jiff::Timestamp;
use serde_json::{Value, json};

/// The version of the stored form.
pub const LOG_VERSION: u32 = 1;
/// As many entries are kept; the oldest make room.
pub const MOST_ENTRIES: usize = 2_000;

/// One thing that was done.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub at: Timestamp,
    pub who: String,
    pub deed: Deed,
    pub case: Option<String>,
    /// How many cases, or wrong passphrases.
    pub count: Option<u32>,
}

/// What was done, from the oldest to the latest.
#[derive(Clone, Debug, Default, PartialEq)]
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
        let entries: Vec<Value> = self.entries.iter().map(Entry::written).collect();
        Value::Array(entries).to_string().into_bytes()
    }

    /// Reads the stored form; `None` if it is damaged.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let stored: Value = serde_json::from_slice(bytes).ok()?;
        let entries = stored.as_array()?.iter().map(Entry::read);
        Some(Self {
            entries: entries.collect::<Option<_>>()?,
        })
    }
}

impl Entry {
    fn written(&self) -> Value {
        let at = self.at.as_millisecond();
        json!([at, self.who, self.deed.id(), self.case, self.count])
    }

    fn read(stored: &Value) -> Option<Self> {
        let [at, who, deed, case, count] = stored.as_array()?.as_slice() else {
            return None;
        };
        Some(Self {
            at: Timestamp::from_millisecond(at.as_i64()?).ok()?,
            who: who.as_str()?.to_owned(),
            deed: Deed::of_id(deed.as_str()?)?,
            case: case.as_str().map(str::to_owned),
            count: count.as_u64().and_then(|count| u32::try_from(count).ok()),
        })
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
        let stored = br#"[[1795748400000,"Ana","cases-saved",null,2],[1795748460000,"","case-deleted","00112233445566778899aabbccddeeff",null]]"#;
        let log = Log::read(stored).unwrap();
        assert_eq!(log.entries()[0].count, Some(2));
        assert_eq!(log.entries()[1].deed, Deed::CaseDeleted);
        assert_eq!(log.write(), stored);
        for damaged in ["[[]]", "{}", r#"[[0,"","unheard-of",null,null]]"#] {
            assert_eq!(Log::read(damaged.as_bytes()), None, "{damaged}");
        }
    }

    #[test]
    fn what_was_noted_while_locked_comes_last() {
        let (mut kept, mut early) = (Log::default(), Log::default());
        kept.add(entry(1, "kept"));
        early.add(entry(2, "early"));
        let all = early.after(kept).entries.into_iter();
        assert_eq!(
            all.map(|entry| entry.who).collect::<Vec<_>>(),
            ["kept", "early"]
        );
    }
}
