//! What the interface remembers in clear: its language and its colours, and nothing else.

use crate::i18n::Language;
use serde::{Deserialize, Serialize};

/// The version of the stored form.
pub const PREFERENCES_VERSION: u32 = 1;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Preferences {
    /// `None` follows the browser's list.
    pub language: Option<Language>,
    pub theme: Theme,
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

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Version1 {
    language: Option<Language>,
    theme: Theme,
}

/// The stored form, in [`PREFERENCES_VERSION`].
pub fn write_preferences(preferences: &Preferences) -> Vec<u8> {
    let stored = Version1 {
        language: preferences.language.clone(),
        theme: preferences.theme,
    };
    // A struct of two strings always becomes JSON.
    serde_json::to_vec(&stored).unwrap_or_default()
}

/// Reads the stored form of a version. What cannot be read is as if it had never been set: no work
/// is in it.
pub fn read_preferences(version: u32, bytes: &[u8]) -> Preferences {
    let stored = match version {
        1 => serde_json::from_slice::<Version1>(bytes).ok(),
        _ => None,
    };
    stored.map_or_else(Preferences::default, |stored| Preferences {
        language: stored.language,
        theme: stored.theme,
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
        };
        assert_eq!(read_preferences(1, stored), expected);
        assert_eq!(write_preferences(&expected), stored);
    }

    #[test]
    fn what_cannot_be_read_is_as_if_never_set() {
        assert_eq!(read_preferences(2, b"{}"), Preferences::default());
        assert_eq!(read_preferences(1, b"\xFF"), Preferences::default());
    }
}
