//! Which characters fonts have, so that a text that cannot be printed is found without opening a
//! font.

pub mod packs;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::LazyLock;

use unicode_script::UnicodeScript;

/// A character that no font at hand has.
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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    ranges: Vec<(u32, u32)>,
}

static SHIPPED: LazyLock<Coverage> = LazyLock::new(|| {
    Coverage::parse(include_str!("../../public/fonts/coverage.txt"))
        .expect("a test compares the table with the fonts")
});

impl Coverage {
    /// What the fonts under `public/fonts/` have together.
    pub fn shipped() -> &'static Self {
        &SHIPPED
    }

    /// The characters with these code points, in any order.
    pub fn of(points: impl IntoIterator<Item = u32>) -> Self {
        let sorted: BTreeSet<u32> = points.into_iter().collect();
        Self::joined(sorted.into_iter().map(|point| (point, point)).collect())
    }

    /// Reads ranges such as `0020-007E` or `00B7` between spaces or line breaks, in hexadecimal and
    /// in rising order; `None` for anything else.
    pub fn parse(table: &str) -> Option<Self> {
        let bound = |hexadecimal: &str| u32::from_str_radix(hexadecimal, 16).ok();
        let range = |word: &str| {
            let (start, end) = word.split_once('-').unwrap_or((word, word));
            let (start, end) = (bound(start)?, bound(end)?);
            (start <= end && end <= u32::from(char::MAX)).then_some((start, end))
        };
        let ranges: Vec<_> = table
            .split_ascii_whitespace()
            .map(range)
            .collect::<Option<_>>()?;
        let rises = ranges.windows(2).all(|pair| pair[0].1 < pair[1].0);
        rises.then_some(Self { ranges })
    }

    /// The ranges as [`parse`](Self::parse) reads them, each followed by `end`.
    pub fn table(&self, end: char) -> String {
        let mut table = String::new();
        for (start, last) in &self.ranges {
            // Writing into a string cannot fail.
            let _ = match start == last {
                true => write!(table, "{start:04X}{end}"),
                false => write!(table, "{start:04X}-{last:04X}{end}"),
            };
        }
        table
    }

    /// What both have together.
    pub fn with(&self, other: &Self) -> Self {
        let mut ranges = [self.ranges.as_slice(), &other.ranges].concat();
        ranges.sort_unstable();
        Self::joined(ranges)
    }

    /// Sorted ranges without overlaps and gaps of nothing.
    fn joined(sorted: Vec<(u32, u32)>) -> Self {
        let mut ranges: Vec<(u32, u32)> = Vec::new();
        for (start, end) in sorted {
            match ranges.last_mut() {
                Some((_, last)) if start <= last.saturating_add(1) => *last = end.max(*last),
                _ => ranges.push((start, end)),
            }
        }
        Self { ranges }
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
            "Հայաստանի Հանրապետություն, «դիմում» և ֏ մեծՙ ՞ ՜ ﬓ",
            "מְדִינַת יִשְׂרָאֵל – ״בקשה״ ₪ שׁ",
            "طلب حفظ البيانات المُخزَّنة مُعجَّلًا، المادة ٢٩؟ گچپژ ټډړ ٹڈے ﷲ ﻻ",
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
    fn ranges_are_written_as_they_are_read() {
        let coverage = Coverage::of([0x42, 0x41, 0x43, 0x4e00, 0x1f600]);
        assert_eq!(coverage.table(' '), "0041-0043 4E00 1F600 ");
        assert_eq!(
            Coverage::parse(&coverage.table('\n')).as_ref(),
            Some(&coverage)
        );
        for odd in [
            "0043-0041",
            "0041 0041",
            "0042 0041",
            "110000",
            "0041-",
            "x",
        ] {
            assert_eq!(Coverage::parse(odd), None, "{odd}");
        }
    }

    #[test]
    fn two_coverages_together_have_what_either_has() {
        let [left, right] =
            ["0041-0043 0050", "0042-004F 4E00"].map(|t| Coverage::parse(t).unwrap());
        assert_eq!(left.with(&right).table(' '), "0041-0050 4E00 ");
    }

    #[test]
    fn what_is_never_drawn_is_not_missing() {
        let text = "a\tb\r\nc\u{2068}d\u{2069}\u{200f}\u{feff}\u{ad}\u{200d}";
        assert_eq!(Coverage::shipped().missing(text), []);
    }
}
