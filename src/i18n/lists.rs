//! Lists and names of languages as a language writes them.

use super::{Language, Words};

/// Entries with the comma of the language between them: `ka, uk`; in Arabic and Japanese another.
pub fn list(words: &Words, entries: impl IntoIterator<Item = String>) -> String {
    let entries: Vec<String> = entries.into_iter().collect();
    entries.join(&words.say("format-list-separator"))
}

/// The name of a language in the words' language; its tag where it is not known.
pub fn language_name(words: &Words, language: &Language) -> String {
    let id = format!("language-{}", language.identifier().language);
    if words.has(&id) {
        words.say(&id)
    } else {
        language.tag()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{self, Language};

    #[test]
    fn each_language_has_its_comma() {
        let listed = |tag: &str| {
            let language = Language::parse(tag).unwrap();
            let entries = ["1", "2", "3"].map(String::from);
            list(&i18n::words(&language).unwrap(), entries)
        };
        assert_eq!(listed("en"), "1, 2, 3");
        assert_eq!(listed("ar"), "1، 2، 3");
        assert_eq!(listed("ja"), "1、2、3");
    }
}
