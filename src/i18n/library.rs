//! The languages that are in the file, each read when it is first needed.

use super::words::Source;
use super::{Language, Words};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use serde::Deserialize;
use std::sync::{Arc, OnceLock};

/// A language: its tag, its description as JSON, its files by name.
type Embedded = (&'static str, &'static str, &'static [Source]);

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// What `locales/<tag>/locale.toml` says about a language.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Locale {
    /// The language's name in itself.
    pub name: String,
    /// Whether the interface can be shown in it.
    pub interface: bool,
    /// Whether documents can be written in it.
    pub document: bool,
    pub review: Review,
}

/// Whether a person who answers for the wording has signed it off.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", tag = "state")]
pub enum Review {
    Draft,
    Reviewed {
        by: String,
        /// ISO 8601 date.
        on: String,
    },
}

struct Shelf {
    language: Language,
    locale: Locale,
    files: &'static [Source],
    words: OnceLock<Arc<Words>>,
}

fn shelves() -> &'static [Shelf] {
    static SHELVES: OnceLock<Vec<Shelf>> = OnceLock::new();
    SHELVES.get_or_init(|| {
        LOCALES
            .iter()
            .map(|(tag, description, files)| shelf(tag, description, files))
            .collect()
    })
}

fn shelf(tag: &str, description: &str, files: &'static [Source]) -> Shelf {
    // Both are embedded and checked by `tests/locales.rs`.
    let language = Language::parse(tag).expect("a folder of locales/ is named by a language tag");
    let locale = serde_json::from_str(description);
    Shelf {
        language,
        locale: locale.expect("every locale has a valid locale.toml"),
        files,
        words: OnceLock::new(),
    }
}

/// Every language of the file, in the order of their tags.
pub fn languages() -> Vec<Language> {
    shelves().iter().map(|s| s.language.clone()).collect()
}

/// The languages the interface can be shown in.
pub fn interface_languages() -> Vec<Language> {
    shelves()
        .iter()
        .filter(|s| s.locale.interface)
        .map(|s| s.language.clone())
        .collect()
}

pub fn locale(language: &Language) -> Option<&'static Locale> {
    shelves()
        .iter()
        .find(|s| s.language == *language)
        .map(|s| &s.locale)
}

/// The messages of a language; `None` when it is not in the file.
pub fn words(language: &Language) -> Option<Arc<Words>> {
    let shelf = shelves().iter().find(|s| s.language == *language)?;
    let read = || Arc::new(Words::read(shelf.language.clone(), shelf.files));
    Some(shelf.words.get_or_init(read).clone())
}

/// The Fluent sources of a language, file by file, for the checks.
pub fn sources(language: &Language) -> &'static [Source] {
    shelves()
        .iter()
        .find(|s| s.language == *language)
        .map_or(&[], |s| s.files)
}

/// The interface language that fits a browser's list best; English when none does.
pub fn negotiate(wanted: &[String]) -> Language {
    let wanted: Vec<_> = wanted
        .iter()
        .filter_map(|tag| tag.parse::<unic_langid::LanguageIdentifier>().ok())
        .collect();
    let offered = interface_languages();
    let tags: Vec<_> = offered.iter().map(|l| l.identifier().clone()).collect();
    let chosen = negotiate_languages(&wanted, &tags, None, NegotiationStrategy::Filtering);
    let position = chosen
        .first()
        .and_then(|best| tags.iter().position(|tag| tag == *best));
    position.map_or_else(Language::english, |i| offered[i].clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn negotiation_prefers_the_browsers_order_and_falls_back_to_english() {
        let negotiate = |tags: &[&str]| {
            negotiate(&tags.iter().map(|t| t.to_string()).collect::<Vec<_>>()).tag()
        };
        assert_eq!(negotiate(&["en-GB", "fr"]), "en");
        assert_eq!(negotiate(&["xx-not-a-language", "zu"]), "en");
        assert_eq!(negotiate(&[]), "en");
    }
}
