//! The same name or text in several languages, and which one to show.

use std::collections::BTreeMap;

use crate::i18n::Language;

/// A name or short text in one or more languages. English is always among them when it was read
/// from a snapshot.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names(BTreeMap<Language, String>);

impl Names {
    /// The text in exactly this language.
    pub fn get(&self, language: &Language) -> Option<&str> {
        self.0.get(language).map(String::as_str)
    }

    /// The text in the first of these languages that has one, and which language it is in.
    ///
    /// A tag with a region or script (`fr-CA`) also finds the text of its bare language (`fr`),
    /// and the other way round.
    pub fn first_of<'a>(&'a self, order: &[Language]) -> Option<(&'a Language, &'a str)> {
        let found = order
            .iter()
            .find_map(|wanted| wanted.among(self.0.keys()))?;
        Some((found, self.get(found)?))
    }

    /// The English text, which every text read from a snapshot has.
    pub fn english(&self) -> &str {
        self.get(&Language::english()).unwrap_or_default()
    }

    /// Every language and its text, in the order of the tags.
    pub fn iter(&self) -> impl Iterator<Item = (&Language, &str)> {
        self.0
            .iter()
            .map(|(language, text)| (language, text.as_str()))
    }
}

impl FromIterator<(Language, String)> for Names {
    fn from_iter<I: IntoIterator<Item = (Language, String)>>(texts: I) -> Self {
        Self(texts.into_iter().collect())
    }
}

impl From<&Names> for BTreeMap<Language, String> {
    fn from(names: &Names) -> Self {
        names.0.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> Language {
        Language::parse(tag).unwrap()
    }

    #[test]
    fn a_regional_tag_finds_the_bare_language_and_the_order_is_the_callers() {
        let names: Names = [("en", "Georgia"), ("fr", "Géorgie"), ("ka", "საქართველო")]
            .map(|(tag, text)| (language(tag), text.to_owned()))
            .into_iter()
            .collect();
        let order = [language("uk"), language("fr-CA"), language("ka")];
        assert_eq!(names.first_of(&order), Some((&language("fr"), "Géorgie")));
        assert_eq!(names.first_of(&[language("el")]), None);
        assert_eq!(names.english(), "Georgia");
    }

    #[test]
    fn a_name_is_found_with_and_without_its_script() {
        let found = |has, wanted| {
            let names = Names::from_iter([(language(has), "Србија".to_owned())]);
            names.first_of(&[language(wanted)]).is_some()
        };
        assert!(found("sr", "sr-Cyrl"));
        assert!(found("sr-Cyrl", "sr"));
        assert!(!found("sr-Cyrl", "sr-Latn"));
    }
}
