//! What is said first on the telephone, before anything was sent: in the language of the one who
//! answers and in one's own.

use super::Passage;
use crate::i18n::{self, Language, language_name};
use std::collections::BTreeMap;

/// The opening of a call in each of these languages that is in this file, in their order. `authority`:
/// one's own, by language; `own`: the language one would like to speak.
pub fn opening(
    languages: &[Language],
    authority: &BTreeMap<Language, String>,
    own: &Language,
) -> Vec<Passage> {
    let in_language = |language: &Language| {
        let words = i18n::words(language)?;
        let name = authority.get(language).or_else(|| {
            let english = authority.get(&Language::english());
            english.or_else(|| authority.values().next())
        });
        let name = name.filter(|name| !name.trim().is_empty());
        let named = name.map(|name| {
            let values = [("authority", name.as_str().into())];
            words.say_with("call-authority", &values)
        });
        let spoken = [("language", language_name(&words, own).into())];
        let said = [
            Some(words.say("call-opening")),
            named,
            Some(words.say("call-duty-officer")),
            (own != language).then(|| words.say_with("call-language", &spoken)),
            Some(words.say("call-number")),
        ];
        Some(Passage {
            language: language.clone(),
            paragraphs: said.into_iter().flatten().map(|line| vec![line]).collect(),
        })
    };
    languages.iter().filter_map(in_language).collect()
}
