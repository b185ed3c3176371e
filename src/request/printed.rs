//! Which of the texts of a field a document in certain languages prints.

use crate::coverage::{Coverage, packs};
use crate::i18n::Language;
use crate::template::Translatable;
use std::collections::BTreeMap;

/// The printed texts of one field, and the document's languages that none of them is in.
#[derive(Clone, Debug, PartialEq)]
pub struct Printed {
    pub texts: Vec<(Language, String)>,
    pub untranslated: Vec<Language>,
}

/// Free text stands in each language of the document it was written in. If one of them is
/// wanting, what was written in other languages is printed as well, as it is; nothing is
/// machine-made. A name is printed once per document language that has it and that can be printed
/// with the shipped fonts or some pack, else in the first language whose letters the shipped fonts
/// have.
pub fn printed(
    kind: Translatable,
    texts: &BTreeMap<Language, String>,
    languages: &[Language],
) -> Printed {
    let filled = texts.iter().filter(|(_, t)| !t.trim().is_empty());
    let written = |l: &Language| l.among(filled.clone().map(|(language, _)| language));
    let in_document = |l: &Language| Some((l.clone(), texts.get(written(l)?)?.clone()));
    let mut printed: Vec<_> = languages.iter().filter_map(in_document).collect();
    let untranslated: Vec<_> = languages
        .iter()
        .filter(|l| written(l).is_none())
        .cloned()
        .collect();
    match kind {
        Translatable::Name => {
            printed.retain(|(_, name)| is_printable(name));
            if printed.is_empty() {
                printed.extend(readable_name(texts));
            }
            printed.dedup_by(|a, b| a.1 == b.1);
            Printed {
                texts: printed,
                untranslated: Vec::new(),
            }
        }
        Translatable::Text if untranslated.is_empty() => Printed {
            texts: printed,
            untranslated,
        },
        Translatable::Text => {
            let others = filled.filter(|(l, _)| l.among(languages.iter()).is_none());
            printed.extend(others.map(|(l, t)| (l.clone(), t.clone())));
            let untranslated = if printed.is_empty() {
                Vec::new()
            } else {
                untranslated
            };
            Printed {
                texts: printed,
                untranslated,
            }
        }
    }
}

/// With the fonts that are shipped, or with those of some pack.
fn is_printable(name: &str) -> bool {
    let missing = Coverage::shipped().missing(name);
    let in_a_pack = |c| packs::known().iter().any(|pack| pack.coverage.has(c));
    missing.iter().all(|m| in_a_pack(m.character))
}

/// English first, then any language whose letters can be printed; else the first there is.
fn readable_name(texts: &BTreeMap<Language, String>) -> Option<(Language, String)> {
    let english = Language::english();
    let in_order = texts.get_key_value(&english).into_iter().chain(texts);
    let mut written = in_order.filter(|(_, t)| !t.trim().is_empty());
    let first = written.clone().next();
    let readable = written.find(|(_, t)| Coverage::shipped().missing(t).is_empty());
    readable.or(first).map(|(l, t)| (l.clone(), t.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(pairs: &[(&str, &str)]) -> BTreeMap<Language, String> {
        let language = |tag| Language::parse(tag).unwrap_or_else(Language::english);
        pairs
            .iter()
            .map(|(tag, text)| (language(tag), (*text).to_owned()))
            .collect()
    }

    fn lines(kind: Translatable, pairs: &[(&str, &str)], languages: &str) -> String {
        let languages: Vec<_> = languages.split('+').filter_map(Language::parse).collect();
        let printed = printed(kind, &texts(pairs), &languages);
        let texts = printed.texts.iter().map(|(l, t)| format!("{l}:{t}"));
        let gaps = printed.untranslated.iter().map(|l| format!("-{l}"));
        texts.chain(gaps).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn free_text_is_printed_as_written_where_a_language_is_wanting() {
        let facts = [("en", "Facts"), ("si", "කරුණු")];
        assert_eq!(lines(Translatable::Text, &facts, "en"), "en:Facts");
        assert_eq!(
            lines(Translatable::Text, &facts, "fr+en"),
            "en:Facts si:කරුණු -fr"
        );
        assert_eq!(
            lines(Translatable::Text, &[("en", "Facts")], "fr+en"),
            "en:Facts -fr"
        );
        assert_eq!(lines(Translatable::Text, &[], "fr+en"), "");
        assert_eq!(
            lines(
                Translatable::Text,
                &[("en", "Facts"), ("sr", "Чињенице")],
                "sr-Cyrl+fr"
            ),
            "sr-Cyrl:Чињенице en:Facts -fr"
        );
    }

    #[test]
    fn a_name_is_printed_in_letters_the_fonts_have() {
        let name = [("si", "ශ්‍රී ලංකා"), ("en", "Sri Lanka")];
        assert_eq!(
            lines(Translatable::Name, &name, "si+fr"),
            "si:ශ්‍රී ලංකා",
            "there is a pack for it"
        );
        let khmer = [("km", "កម្ពុជា"), ("en", "Cambodia")];
        assert_eq!(lines(Translatable::Name, &khmer, "km+fr"), "en:Cambodia");
        assert_eq!(lines(Translatable::Name, &name, "fr+en"), "en:Sri Lanka");
        let both = [("en", "Georgia"), ("ka", "საქართველო")];
        assert_eq!(
            lines(Translatable::Name, &both, "en+ka"),
            "en:Georgia ka:საქართველო"
        );
        let serbian = [("en", "Serbia"), ("sr", "Србија")];
        assert_eq!(
            lines(Translatable::Name, &serbian, "sr-Cyrl+en"),
            "sr-Cyrl:Србија en:Serbia"
        );
    }
}
