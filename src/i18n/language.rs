//! A language by its BCP 47 tag, and the direction it is written in.

use std::fmt;
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// A language tag in its canonical spelling, such as `en` or `sr-Cyrl`.
#[derive(
    Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(try_from = "String", into = "String")]
pub struct Language(LanguageIdentifier);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Direction {
    /// The value of the `dir` attribute.
    pub fn id(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl Language {
    /// Reads a BCP 47 tag; `None` when it is not one.
    pub fn parse(tag: &str) -> Option<Self> {
        tag.parse().ok().map(Self)
    }

    pub fn english() -> Self {
        Self(unic_langid::langid!("en"))
    }

    pub fn tag(&self) -> String {
        self.0.to_string()
    }

    pub fn identifier(&self) -> &LanguageIdentifier {
        &self.0
    }

    pub fn direction(&self) -> Direction {
        match self.0.character_direction() {
            CharacterDirection::RTL => Direction::RightToLeft,
            CharacterDirection::LTR | CharacterDirection::TTB => Direction::LeftToRight,
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl TryFrom<String> for Language {
    type Error = String;

    fn try_from(tag: String) -> Result<Self, String> {
        Self::parse(&tag).ok_or(tag)
    }
}

impl From<Language> for String {
    fn from(language: Language) -> String {
        language.tag()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn direction_comes_from_the_language() {
        let direction = |tag| Language::parse(tag).map(|l| l.direction());
        assert_eq!(direction("ka"), Some(Direction::LeftToRight));
        assert_eq!(direction("ar"), Some(Direction::RightToLeft));
        assert_eq!(direction("he"), Some(Direction::RightToLeft));
        assert_eq!(direction("not a tag"), None);
    }
}
