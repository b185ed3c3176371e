//! Which characters the shipped fonts have, so that a text that cannot be printed is found
//! without opening a font.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use unicode_script::UnicodeScript;

/// A character no shipped font has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MissingCharacter {
    pub character: char,
    /// Its script by ISO 15924, such as `Sinh`; `Zyyy` for signs of no script.
    pub script: &'static str,
}

impl MissingCharacter {
    pub fn new(character: char) -> Self {
        Self {
            character,
            script: character.script().short_name(),
        }
    }
}

/// The characters a set of fonts has, as sorted inclusive ranges of code points.
pub struct Coverage {
    ranges: Vec<(u32, u32)>,
}

static SHIPPED: LazyLock<Coverage> =
    LazyLock::new(|| Coverage::parse(include_str!("../public/fonts/coverage.txt")));

impl Coverage {
    /// What the fonts under `public/fonts/` have together.
    pub fn shipped() -> &'static Self {
        &SHIPPED
    }

    /// Reads lines of the form `0020-007E`; others are passed over.
    fn parse(table: &str) -> Self {
        let bound = |hexadecimal: &str| u32::from_str_radix(hexadecimal, 16).ok();
        let range = |line: &str| {
            let (start, end) = line.split_once('-')?;
            Some((bound(start)?, bound(end)?))
        };
        Self {
            ranges: table.lines().filter_map(range).collect(),
        }
    }

    pub fn has(&self, character: char) -> bool {
        let point = u32::from(character);
        let after = self.ranges.partition_point(|(start, _)| *start <= point);
        after > 0 && point <= self.ranges[after - 1].1
    }

    /// The characters of a text that would have no shape in print, each once, in their order of
    /// code points. Line breaks, tabs and other characters that are never drawn are not missing.
    pub fn missing(&self, text: &str) -> Vec<MissingCharacter> {
        let missing: BTreeSet<char> = text
            .chars()
            .filter(|c| !is_invisible(*c) && !self.has(*c))
            .collect();
        missing.into_iter().map(MissingCharacter::new).collect()
    }
}

/// Controls and the characters that only steer direction, joining or line breaking: they need no
/// glyph (a part of Unicode's default ignorable code points).
pub fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_languages_of_the_documents_are_covered() {
        let texts = [
            "Ransomware — “hospital” (№ 5), 20 €",
            "Le procès-verbal « ci-joint », œuvre, ÀÉÈÊËÎÏÔÙÛÜŸÇ",
            "¿Cuándo? ¡Año, niño, pingüino!",
            "საავადმყოფოს სერვერი დაიშიფრა, 5 ₾ ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ",
            "Зв'язок, ґанок, їжак, Європа, 10 ₴; объект, ў, ђ, љ, ќ, ң, ө",
            "Πρόστιμο άρθρου, ΐ ΰ Ϊ Ϋ· ᾄδω",
            "ğüşıöçİ ə Ə đĐ ß ẞ ż ł ő ű ț ș ħ ŵ ŷ Tiếng Việt ưỡng",
            "☐ ☒ → ≤ ≥ • … ‑ –\u{a0}\u{202f}\u{2009}",
        ];
        for text in texts {
            assert_eq!(Coverage::shipped().missing(text), []);
        }
    }

    #[test]
    fn a_missing_character_is_named_once_with_its_script() {
        let missing = Coverage::shipped().missing("ශ්‍රී ලංකා இ 😀 ශ");
        let named: Vec<_> = missing.iter().map(|m| (m.character, m.script)).collect();
        assert!(named.contains(&('ශ', "Sinh")));
        assert!(named.contains(&('இ', "Taml")));
        assert!(named.contains(&('😀', "Zyyy")));
        assert_eq!(named.iter().filter(|m| m.0 == 'ශ').count(), 1);
    }

    #[test]
    fn what_is_never_drawn_is_not_missing() {
        let text = "a\tb\r\nc\u{2068}d\u{2069}\u{200f}\u{feff}\u{ad}\u{200d}";
        assert_eq!(Coverage::shipped().missing(text), []);
    }
}
