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

/// Languages that some write in Arabic or other letters which run from right to left, and say so in
/// the tag. The table of `unic-langid` has them all as running from right to left.
const MOSTLY_FROM_LEFT_TO_RIGHT: [&str; 7] = ["az", "bm", "ff", "ha", "ms", "pa", "uz"];

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

    /// Whether both are one language and not said to be in different scripts: `sr` is written
    /// like `sr-Cyrl` and like `sr-Latn`, these two differ. Regions do not matter.
    pub fn is_written_like(&self, other: &Self) -> bool {
        let scripts = [self.0.script, other.0.script];
        let same_script = scripts[0] == scripts[1] || scripts.contains(&None);
        self.0.language == other.0.language && same_script
    }

    /// Which of these is meant by this tag: the same, else the first that is written like it.
    pub fn among<'a>(&self, mut all: impl Iterator<Item = &'a Self> + Clone) -> Option<&'a Self> {
        let same = all.clone().find(|one| *one == self);
        same.or_else(|| all.find(|one| one.is_written_like(self)))
    }

    pub fn direction(&self) -> Direction {
        let language = self.0.language.as_str();
        if self.0.script.is_none() && MOSTLY_FROM_LEFT_TO_RIGHT.contains(&language) {
            return Direction::LeftToRight;
        }
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
        assert_eq!(direction("fa"), Some(Direction::RightToLeft));
        assert_eq!(direction("az"), Some(Direction::LeftToRight));
        assert_eq!(direction("az-Latn"), Some(Direction::LeftToRight));
        assert_eq!(direction("az-Arab"), Some(Direction::RightToLeft));
        assert_eq!(direction("uz-UZ"), Some(Direction::LeftToRight));
        assert_eq!(direction("not a tag"), None);
    }

    #[test]
    fn a_language_is_met_with_and_without_its_script_and_region() {
        let alike = |one, other| {
            let (one, other) = (Language::parse(one)?, Language::parse(other)?);
            assert_eq!(one.is_written_like(&other), other.is_written_like(&one));
            Some(one.is_written_like(&other))
        };
        assert_eq!(alike("sr", "sr-Cyrl"), Some(true));
        assert_eq!(alike("sr", "sr-Latn-ME"), Some(true));
        assert_eq!(alike("sr-Cyrl-RS", "sr-Cyrl-BA"), Some(true));
        assert_eq!(alike("sr-Latn", "sr-Cyrl"), Some(false));
        assert_eq!(alike("sr", "hr"), Some(false));
    }

    #[test]
    fn the_same_tag_comes_before_one_that_is_written_like_it() {
        let among = |wanted, all: &str| {
            let all: Vec<_> = all.split(' ').filter_map(Language::parse).collect();
            Some(Language::parse(wanted)?.among(all.iter())?.tag())
        };
        assert_eq!(among("pt", "en pt-BR pt").as_deref(), Some("pt"));
        assert_eq!(among("pt", "en pt-BR").as_deref(), Some("pt-BR"));
        assert_eq!(among("sr-Latn", "sr-Cyrl en"), None);
    }
}
