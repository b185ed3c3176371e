//! The characters of the national standards, by the encodings that have them.

use encoding_rs::{BIG5, EUC_KR, Encoding, GBK, SHIFT_JIS};
use point35::coverage::Coverage;
use std::ops::RangeInclusive;

#[derive(Clone, Copy)]
pub enum CharacterSet {
    /// JIS X 0208 with the additions of NEC and IBM, which names of persons need.
    Japanese,
    /// GB 2312.
    ChineseSimplified,
    /// The first level of Big5: the 4808 common characters of Taiwan's standard and those of its
    /// schoolbooks.
    ChineseTraditional,
    /// KS X 1001, and every syllable of modern Korean.
    Korean,
}

type Bytes = RangeInclusive<u8>;

/// What stands between the words of these languages in their own width, though other fonts have it.
const WIDE_SIGNS: &[u32] = &[
    0xb7, 0x2014, 0x2015, 0x2018, 0x2019, 0x201c, 0x201d, 0x2025, 0x2026,
];
const SIGNS_AND_PUNCTUATION: RangeInclusive<u32> = 0x3000..=0x303f;
const FULL_WIDTH_FORMS: RangeInclusive<u32> = 0xff00..=0xffef;
const SYLLABLES: RangeInclusive<u32> = 0xac00..=0xd7a3;

impl CharacterSet {
    /// Without what the shipped fonts have, except for signs that are wider here.
    pub fn coverage(self) -> Coverage {
        let shipped =
            |point: &u32| char::from_u32(*point).is_none_or(|c| Coverage::shipped().has(c));
        let everything = self
            .standard()
            .into_iter()
            .chain(SIGNS_AND_PUNCTUATION)
            .chain(FULL_WIDTH_FORMS)
            .filter(|point| self.is_meant(*point) && !shipped(point));
        Coverage::of(everything.chain(WIDE_SIGNS.iter().copied()))
    }

    /// Kana are Japanese: the other standards have them for quotations, in other proportions.
    fn is_meant(self, point: u32) -> bool {
        let is_kana =
            matches!(point, 0x3041..=0x30fa | 0x30fc..=0x30ff | 0x31f0..=0x31ff | 0xff66..=0xff9f);
        let is_private = (0xe000..=0xf8ff).contains(&point);
        !is_private && (!is_kana || matches!(self, Self::Japanese))
    }

    fn standard(self) -> Vec<u32> {
        let lead = 0xa1..=0xfe;
        match self {
            Self::Japanese => decoded(SHIFT_JIS, 0x81..=0xfc, 0x40..=0xfc),
            Self::ChineseSimplified => decoded(GBK, 0xa1..=0xf7, 0xa1..=0xfe),
            Self::ChineseTraditional => decoded(BIG5, 0xa1..=0xc6, 0x40..=0xfe),
            Self::Korean => [decoded(EUC_KR, lead, 0xa1..=0xfe), SYLLABLES.collect()].concat(),
        }
    }
}

/// Every single character of two bytes within these bounds.
fn decoded(encoding: &'static Encoding, lead: Bytes, trail: Bytes) -> Vec<u32> {
    let pairs = lead.flat_map(|first| trail.clone().map(move |second| [first, second]));
    pairs
        .filter_map(|pair| {
            let text = encoding.decode_without_bom_handling_and_without_replacement(&pair)?;
            let mut characters = text.chars();
            let character = characters.next()?;
            characters.next().is_none().then_some(u32::from(character))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_standard_has_its_characters() {
        for (set, characters, kanji) in [
            (CharacterSet::Japanese, "あ亜熙髙﨑ー。", 6_650..6_720),
            (CharacterSet::ChineseSimplified, "啊齄东国", 6_763..6_764),
            (CharacterSet::ChineseTraditional, "一籲東國ㄅ", 5_401..5_450),
            (CharacterSet::Korean, "가힝뷁伽詰ㄱ", 4_600..4_900),
        ] {
            let coverage = set.coverage();
            assert!(characters.chars().all(|c| coverage.has(c)), "{characters}");
            let han = ('\u{4e00}'..='\u{9fff}')
                .filter(|c| coverage.has(*c))
                .count();
            assert!(kanji.contains(&han), "{han}");
        }
    }

    #[test]
    fn what_other_fonts_have_is_left_out() {
        for set in [CharacterSet::Japanese, CharacterSet::Korean] {
            assert!(!"aÄжαa1".chars().any(|c| set.coverage().has(c)));
        }
        assert!(!CharacterSet::Korean.coverage().has('あ'));
    }
}
