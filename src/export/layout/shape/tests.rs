//! What the shipped fonts make of the letters of each script.

use super::*;
use crate::coverage::Coverage;
use crate::export::fonts::Weight;
use crate::export::fonts::tests::shipped;
use unicode_script::UnicodeScript;

const TATWEEL: char = '\u{640}';

/// A word in the face and script of its first letter.
fn shaped(fonts: &FontSet, text: &str, weight: Weight, language: &str) -> Rc<Word> {
    let letter = text.chars().next().unwrap();
    let script = match letter.script() {
        unicode_script::Script::Common => unicode_script::Script::Arabic,
        script => script,
    };
    let context = Context {
        face: fonts.face_for(letter, weight).unwrap(),
        script,
        right_to_left: matches!(script.short_name(), "Arab" | "Hebr"),
        language: language.into(),
    };
    let mut shaper = Shaper::new(fonts);
    let context = shaper.context(context, fonts);
    shaper.shape(text, Around::default(), context)
}

fn ids(fonts: &FontSet, text: &str, language: &str) -> Vec<u16> {
    let word = shaped(fonts, text, Weight::Regular, language);
    word.glyphs.iter().map(|g| g.id).collect()
}

fn arabic_letters() -> impl Iterator<Item = char> {
    ('\u{620}'..='\u{8ff}').filter(|c| {
        let is_letter = c.is_alphabetic() && c.script().short_name() == "Arab";
        is_letter && !is_mark(*c) && Coverage::shipped().has(*c)
    })
}

/// Marks that Unicode counts among the alphabetic characters.
fn is_mark(character: char) -> bool {
    matches!(character,
        '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{8ca}'..='\u{8ff}')
}

#[test]
fn an_arabic_letter_is_one_glyph_in_each_of_its_places() {
    let fonts = shipped();
    let mut letters = 0;
    for letter in arabic_letters() {
        for word in [
            format!("{letter}"),
            format!("{letter}{TATWEEL}"),
            format!("{TATWEEL}{letter}"),
            format!("{TATWEEL}{letter}{TATWEEL}"),
        ] {
            for weight in [Weight::Regular, Weight::Bold] {
                let glyphs = &shaped(&fonts, &word, weight, "ar").glyphs;
                let drawn = glyphs.iter().filter(|g| g.id != 0).count();
                assert_eq!(drawn, word.chars().count(), "U+{:04X}", u32::from(letter));
            }
        }
        letters += 1;
    }
    assert!(letters > 220, "{letters}");
}

#[test]
fn arabic_letters_join() {
    let fonts = shipped();
    let [beh] = ids(&fonts, "ب", "ar")[..] else {
        panic!("one glyph")
    };
    let word = ids(&fonts, "ببب", "ar");
    assert_eq!(word.len(), 3);
    assert!(!word.contains(&beh));
    assert_eq!(
        word.iter().collect::<std::collections::BTreeSet<_>>().len(),
        3
    );
    assert_eq!(
        ids(&fonts, "لا", "ar").len(),
        1,
        "lam and alef are one glyph"
    );
    assert_eq!(
        ids(&fonts, "ب\u{200c}ب", "fa")
            .iter()
            .filter(|g| **g == beh)
            .count(),
        2
    );
}

/// Shadda and the vowel on it are one glyph.
#[test]
fn marks_stand_on_their_letters() {
    let fonts = shipped();
    for (word, marks) in [
        ("بَ", 1),
        ("مُعَجَّل", 3),
        ("שָׁלוֹם", 3),
        ("e\u{301}", 0),
        ("ж\u{301}", 1),
    ] {
        for weight in [Weight::Regular, Weight::Bold] {
            let glyphs = &shaped(&fonts, word, weight, "en").glyphs;
            let on_letters: Vec<_> = glyphs.iter().filter(|g| g.advance == 0).collect();
            assert_eq!(on_letters.len(), marks, "{word}");
            let is_placed = on_letters.iter().any(|g| (g.dx, g.dy) != (0, 0));
            assert!(is_placed || marks == 0, "{word}");
        }
    }
}

#[test]
fn languages_have_their_own_forms() {
    let fonts = shipped();
    let of = |text, language| ids(&fonts, text, language);
    assert_ne!(of("б", "sr"), of("б", "ru"));
    assert_ne!(of("б", "mk"), of("б", "ru"));
    assert_eq!(of("ş", "ro"), of("ș", "en"));
    assert_ne!(of("۴", "ur"), of("۴", "fa"));
    assert_ne!(
        of("i\u{307}\u{301}", "lt")[0],
        of("i", "lt")[0],
        "the dot is drawn once"
    );
    assert_eq!(of("i\u{307}\u{301}", "lt")[0], of("ı", "lt")[0]);
}

#[test]
fn a_word_of_every_shipped_script_has_a_shape() {
    let fonts = shipped();
    for (word, language) in [
        ("Đặng", "vi"),
        ("ᾠδή", "el"),
        ("Ђорђевић", "sr"),
        ("საქართველო", "ka"),
        ("ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ", "ka"),
        ("Հայաստան", "hy"),
        ("և", "hy"),
        ("יִשְׂרָאֵל", "he"),
        ("المُخزَّنة", "ar"),
        ("گذرنامه", "fa"),
        ("پاکستان", "ur"),
    ] {
        for weight in [Weight::Regular, Weight::Bold] {
            let glyphs = &shaped(&fonts, word, weight, language).glyphs;
            assert!(
                !glyphs.is_empty() && glyphs.iter().all(|g| g.id != 0),
                "{word}"
            );
        }
    }
}
