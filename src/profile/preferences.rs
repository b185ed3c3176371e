//! What the interface remembers in clear: its language, its colours and when it locks, and nothing
//! else.
//!
//! Version 2 of the stored form is written; version 1 had no time until it locks.

use crate::i18n::Language;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// The version of the stored form.
pub const PREFERENCES_VERSION: u32 = 2;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Preferences {
    /// `None` follows the browser's list.
    pub language: Option<Language>,
    pub theme: Theme,
    pub lock_after: LockAfter,
}

/// The colours of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the device is set.
    #[default]
    Device,
    Light,
    Dark,
}

impl Theme {
    pub const ALL: [Self; 3] = [Self::Device, Self::Light, Self::Dark];

    /// As in `html[data-theme]` and in `settings-theme-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Device => "device",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// When the records lock by themselves: after so many minutes without a sign of a person, or never.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LockAfter(Option<u8>);

impl Default for LockAfter {
    fn default() -> Self {
        Self(Some(15))
    }
}

impl LockAfter {
    pub const ALL: [Self; 5] = [
        Self(Some(5)),
        Self(Some(15)),
        Self(Some(30)),
        Self(Some(60)),
        Self(None),
    ];

    pub fn minutes(self) -> Option<u8> {
        self.0
    }

    /// Whether the time since the last sign of a person is over.
    pub fn is_over(self, last: Timestamp, now: Timestamp) -> bool {
        let whole = |minutes| SignedDuration::from_mins(i64::from(minutes));
        self.0
            .is_some_and(|minutes| now.duration_since(last) >= whole(minutes))
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Stored {
    language: Option<Language>,
    theme: Theme,
    /// Not in version 1.
    #[serde(default)]
    lock_after: LockAfter,
}

/// The stored form, in [`PREFERENCES_VERSION`].
pub fn write_preferences(preferences: &Preferences) -> Vec<u8> {
    let stored = Stored {
        language: preferences.language.clone(),
        theme: preferences.theme,
        lock_after: preferences.lock_after,
    };
    // A struct of strings and a number always becomes JSON.
    serde_json::to_vec(&stored).unwrap_or_default()
}

/// Reads the stored form of a version. What cannot be read is as if it had never been set: no work
/// is in it.
pub fn read_preferences(version: u32, bytes: &[u8]) -> Preferences {
    let stored = match version {
        1 | 2 => serde_json::from_slice::<Stored>(bytes).ok(),
        _ => None,
    };
    stored.map_or_else(Preferences::default, |stored| Preferences {
        language: stored.language,
        theme: stored.theme,
        lock_after: stored.lock_after,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn preferences_of_version_1_are_read() {
        let stored = br#"{"language":"ka","theme":"dark"}"#;
        let expected = Preferences {
            language: Language::parse("ka"),
            theme: Theme::Dark,
            lock_after: LockAfter(Some(15)),
        };
        assert_eq!(read_preferences(1, stored), expected);
    }

    #[test]
    fn preferences_of_version_2_are_read() {
        let stored = br#"{"language":"ka","theme":"dark","lock-after":null}"#;
        let expected = Preferences {
            language: Language::parse("ka"),
            theme: Theme::Dark,
            lock_after: LockAfter(None),
        };
        assert_eq!(read_preferences(2, stored), expected);
        assert_eq!(write_preferences(&expected), stored);
    }

    #[test]
    fn it_locks_when_the_time_without_a_person_is_over() {
        let at = |second| Timestamp::from_second(second).unwrap();
        let five = LockAfter(Some(5));
        assert!(!five.is_over(at(0), at(299)) && five.is_over(at(0), at(300)));
        // A clock that was put back begins anew with the next sign of a person.
        assert!(!five.is_over(at(1_000), at(0)));
        assert!(!LockAfter(None).is_over(at(0), at(1_000_000)));
    }

    #[test]
    fn what_cannot_be_read_is_as_if_never_set() {
        assert_eq!(read_preferences(2, b"{}"), Preferences::default());
        assert_eq!(read_preferences(3, b"{}"), Preferences::default());
        assert_eq!(read_preferences(1, b"\xFF"), Preferences::default());
    }
}
