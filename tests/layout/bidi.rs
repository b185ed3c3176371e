//! Characters stand in the order in which ICU shows them, in lines of either direction.

use point35::i18n::{Direction, Language};

use crate::glyphs::{fonts, placed};
use crate::icu;

/// Sentences with words, numbers, brackets and identifiers of both directions.
const SAMPLE: &[&str] = &[
    "abc אבג 12 (x) דהו",
    "אבג abc 12 (דהו) xyz!",
    "سعر 100$ و 50% (خمسون)، ثم 3-4",
    "المادة 29 (2) من اتفاقية ETS 185.",
    "الرقم \u{2066}GE-EX-2026-0001\u{2069} بتاريخ \u{2066}2026-05-03 01:14:37 UTC+04:00\u{2069}.",
    "هاتف \u{2066}+995 32 241-10-00\u{2069}، بريد \u{2066}user@mail.example\u{2069}",
    "הכתובת \u{2066}https://hosting.example/a/b?c=1\u{2069} (\u{2066}192.0.2.45:443\u{2069}).",
    "In \u{2068}القاهرة\u{2069} (2026), \u{2068}תל אביב\u{2069}: 12 items.",
    "[א(ב]ג)ד <a> {ב}",
    "1 אבג 2 abc 3",
    "ـ، a\u{200f}! \u{200e}12-ב",
];

#[test]
fn characters_stand_in_the_order_of_icu() {
    let fonts = fonts();
    let tests: Vec<(&str, u8)> = SAMPLE.iter().flat_map(|t| [(*t, 0), (*t, 1)]).collect();
    let seen_by_icu: Vec<String> = icu::ask(PROGRAM, &tests);
    for ((text, level), expected) in tests.iter().zip(seen_by_icu) {
        let language = Language::parse(if *level == 0 { "en" } else { "ar" }).unwrap();
        assert_eq!(language.direction() == Direction::RightToLeft, *level == 1);
        let is_drawn = |c: &char| !c.is_whitespace() && !point35::coverage::is_invisible(*c);
        let expected: String = expected.chars().filter(is_drawn).collect();
        let mut seen = placed(text, &language, &fonts);
        seen.sort_by(|a, b| a.0.total_cmp(&b.0));
        let seen: String = seen.into_iter().map(|(_, c)| c).filter(is_drawn).collect();
        assert_eq!(seen, expected, "{text:?} at level {level}");
    }
}

/// The characters as they are seen from left to right.
const PROGRAM: &str = "
import icu, json, sys
seen = []
for text, level in json.loads(sys.stdin.buffer.read().decode()):
    bidi = icu.Bidi()
    units = icu.UnicodeString(text)
    bidi.setPara(units, level)
    seen.append(''.join(text[place] for place in bidi.getVisualMap()))
print(json.dumps(seen))
";
