//! Where a word may be divided with a hyphen at the end of a line, by the patterns of its
//! language. Names, identifiers and words with digits stay whole.

use hypher::Lang;

use super::line::SOFT_HYPHEN;
use crate::export::fonts::Face;
use crate::i18n::Language;
use crate::letters::is_mark;

/// Shorter words stay whole; so many letters stand before and after a hyphen.
const LEAST_WORD: usize = 6;
const LEAST_PART: usize = 3;

/// No word of any language is longer; what is, is no word.
const MOST_LETTERS: usize = 60;

/// What divides the words of a language.
#[derive(Clone, Copy)]
enum Rule {
    Patterns(Lang),
    /// No collection of patterns has Armenian under terms we can use; its rule is short.
    Armenian,
}

/// The sign at the end of the line, as far as a face has one.
pub fn sign(face: &Face, language: &Language) -> Option<char> {
    let signs: &[char] = match language.identifier().language.as_str() {
        "hy" => &['\u{58A}', '\u{2010}', '-'],
        _ => &['\u{2010}', '-'],
    };
    signs.iter().copied().find(|sign| face.has(*sign))
}

/// The bytes of a text before which a hyphen may stand, in order. The text is what stands between
/// two spaces.
pub fn places(text: &str, language: &Language) -> Vec<usize> {
    let soft = soft_hyphens(text);
    if !soft.is_empty() {
        return soft;
    }
    let Some(rule) = rule(language).filter(|_| !is_identifier(text)) else {
        return Vec::new();
    };
    let mut places = Vec::new();
    for (start, word) in words(text) {
        let letters = word.chars().filter(|c| !is_mark(*c)).count();
        if (LEAST_WORD..=MOST_LETTERS).contains(&letters) && !is_name(word, language) {
            places.extend(divisions(word, rule).into_iter().map(|place| start + place));
        }
    }
    places
}

fn soft_hyphens(text: &str) -> Vec<usize> {
    let places = text.char_indices().filter(|(_, c)| *c == SOFT_HYPHEN);
    places
        .map(|(place, _)| place)
        .filter(|place| *place > 0)
        .collect()
}

fn rule(language: &Language) -> Option<Rule> {
    let patterns = match language.identifier().language.as_str() {
        "de" => Lang::German,
        "el" => Lang::Greek,
        "en" => Lang::English,
        "es" => Lang::Spanish,
        "fr" => Lang::French,
        "hy" => return Some(Rule::Armenian),
        "ka" => Lang::Georgian,
        "pt" => Lang::Portuguese,
        "sr" => Lang::Serbian,
        "uk" => Lang::Ukrainian,
        _ => return None,
    };
    Some(Rule::Patterns(patterns))
}

/// Letters with digits or with the signs of addresses between them.
fn is_identifier(text: &str) -> bool {
    let is_sign = |c: char| matches!(c, '.' | ':' | '/' | '\\' | '@' | '_' | '#' | '=' | '&');
    let inside = text.trim_matches(|c: char| !c.is_alphanumeric());
    inside.contains(|c: char| c.is_numeric() || is_sign(c))
}

/// A word with a capital letter, except in German, where every noun has one.
fn is_name(word: &str, language: &Language) -> bool {
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    match language.identifier().language.as_str() {
        "de" => capitals > 1,
        _ => capitals > 0,
    }
}

/// Letters with their marks, each word with its first byte.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_letter = |c: char| c.is_alphabetic() || is_mark(c);
    let mut start = 0;
    let words = text.split_inclusive(move |c: char| !is_letter(c));
    words.map(move |part| {
        let word = (start, part.trim_end_matches(|c: char| !is_letter(c)));
        start += part.len();
        word
    })
}

fn divisions(word: &str, rule: Rule) -> Vec<usize> {
    let places = match rule {
        Rule::Patterns(language) => {
            let parts = hypher::hyphenate_bounded(word, language, LEAST_PART, LEAST_PART);
            let mut end = 0;
            let ends = parts.map(|part| {
                end += part.len();
                end
            });
            ends.collect()
        }
        Rule::Armenian => armenian(word),
    };
    let letters = |part: &str| part.chars().filter(|c| !is_mark(*c)).count();
    let is_kept = |place: &usize| {
        let (before, after) = word.split_at(*place);
        letters(before) >= LEAST_PART && letters(after) >= LEAST_PART && !after.starts_with(is_mark)
    };
    places.into_iter().filter(is_kept).collect()
}

/// Before the last consonant that stands before a vowel (յ goes with the consonant before it),
/// where a vowel stands before.
fn armenian(word: &str) -> Vec<usize> {
    let is_vowel = |c: char| matches!(c, 'ա' | 'ե' | 'է' | 'ը' | 'ի' | 'ո' | 'օ' | 'և');
    let letters: Vec<(usize, char)> = word.char_indices().collect();
    // The second letter of ու is a vowel with the first; elsewhere ւ is a consonant.
    let vowel = |n: usize| {
        let letter = letters[n].1;
        is_vowel(letter) || letter == 'ւ' && n > 0 && letters[n - 1].1 == 'ո'
    };
    let mut places = Vec::new();
    for next in 2..letters.len() {
        let mut onset = next - 1;
        if !vowel(next) || vowel(onset) {
            continue;
        }
        if letters[onset].1 == 'յ' && !vowel(onset - 1) {
            onset -= 1;
        }
        if (0..onset).any(vowel) {
            places.push(letters[onset].0);
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    fn divided(text: &str, tag: &str) -> String {
        let language = Language::parse(tag).unwrap();
        let mut divided = text.to_owned();
        for place in places(text, &language).into_iter().rev() {
            divided.insert(place, '-');
        }
        divided
    }

    #[test]
    fn every_document_language_with_hyphens_divides_its_words() {
        for (tag, word) in [
            ("en", "preser-va-tion"),
            ("fr", "conser-va-tion"),
            ("es", "con-ser-va-ción"),
            ("pt", "con-ser-va-ção"),
            ("de", "Vor-rats-da-ten-spei-che-rung"),
            ("el", "δεδο-μέ-νων"),
            ("ka", "მონა-ცე-მე-ბის"),
            ("uk", "збе-ре-же-ння"),
            ("sr", "рачу-нар-ских"),
            ("hy", "պահ-պա-նու-թյուն"),
        ] {
            assert_eq!(divided(&word.replace('-', ""), tag), word, "{tag}");
        }
    }

    #[test]
    fn languages_without_hyphens_have_none() {
        for (tag, word) in [
            ("ar", "المعلومات"),
            ("he", "התקשרויות"),
            ("ja", "プロバイダー"),
        ] {
            assert_eq!(divided(word, tag), word);
        }
    }

    #[test]
    fn names_identifiers_and_short_words_stay_whole() {
        for text in [
            "Cybercrime",
            "EUROPOL",
            "hospital.example",
            "preservation/2026",
            "data4preservation",
            "office",
        ] {
            assert_eq!(divided(text, "en"), text);
        }
        assert_eq!(divided("(communication),", "en"), "(com-mu-ni-ca-tion),");
    }

    #[test]
    fn typed_soft_hyphens_are_the_only_ones() {
        assert_eq!(places("com\u{ad}munication", &Language::english()), [3]);
    }

    #[test]
    fn armenian_glides_stay_with_their_consonant() {
        assert_eq!(divided("համակարգչային", "hy"), "համա-կարգ-չա-յին");
        assert_eq!(divided("տվյալների", "hy"), "տվյալ-ների");
    }
}
