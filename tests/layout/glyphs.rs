//! The same glyphs in the same places as HarfBuzz's own program puts them, from the same fonts.

use std::collections::BTreeSet;
use std::process::Command;
use std::rc::Rc;

use point35::document::{Arrangement, Block, Document, Paper, Phrase, Tone};
use point35::export::fonts::{Face, FontSet};
use point35::export::layout::{Run, Shape, lay_out};
use point35::i18n::Language;
use serde_json::Value;

const SAMPLE: &[(&str, &str)] = &[
    (
        "ar",
        "طلب حفظ البيانات المُخزَّنة مُعجَّلًا، المادة (29)؟ بِسْمِ ٱللَّهِ لا إله",
    ),
    ("fa", "گذرنامه‌های می‌خواهم پرونده ۱۲۳"),
    ("ur", "پاکستان کے ڈیٹا کی حفاظت"),
    ("he", "בְּרֵאשִׁית שָׁלוֹם (29) „כן“ ק״מ ־ ירושלים"),
    ("ka", "საქართველო ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ"),
    ("hy", "Հայաստանի Հանրապետություն, և մեծ"),
    ("vi", "Nguyễn Thị Đặng Ngọc Ưởng"),
    ("lt", "i\u{307}\u{301} j\u{307}\u{303} ė\u{301} ų\u{303}"),
    ("el", "ᾠδή ῥῆμα ἄνθρωπος ᾄδω"),
    ("sr-Cyrl", "бдгпт Ђорђевић"),
    ("mk", "бдгпт ѓоре"),
    ("ru", "бдгпт е\u{301}"),
    ("tr", "İıiI fi ğüşöç"),
    ("az", "Əə İı fi"),
];

#[test]
fn glyphs_and_places_are_those_of_harfbuzz() {
    let fonts = fonts();
    for (tag, text) in SAMPLE {
        let runs = runs(text, tag, &fonts);
        assert!(!runs.is_empty());
        for run in runs {
            let (face, text) = (fonts.face(run.face), run.text.trim_end());
            let expected = by_harfbuzz(text, tag, run.right_to_left, face);
            assert_eq!(drawn(&run, face), expected, "{tag}: {text:?}");
        }
    }
}

#[test]
fn forms_follow_the_language() {
    let fonts = fonts();
    let ids = |text: &str, tag: &str| -> Vec<u16> {
        let runs = runs(text, tag, &fonts);
        runs.iter()
            .flat_map(|run| run.glyphs.iter().map(|g| g.id))
            .collect()
    };
    assert_ne!(ids("б", "sr-Cyrl"), ids("б", "ru"));
    assert_ne!(ids("б", "mk"), ids("б", "ru"));
    assert_eq!(ids("б", "sr-Cyrl"), ids("б", "sr"));
}

#[test]
fn a_divided_arabic_word_keeps_its_joined_letters() {
    let fonts = fonts();
    let word = "ببببببببببببببببببببببببببببببببببببببببببببببببببببببببببببببببببب".repeat(6);
    let runs = runs(&word, "ar", &fonts);
    assert!(runs.len() > 2, "the word takes several lines");
    let ids: Vec<BTreeSet<u16>> = runs
        .iter()
        .map(|run| run.glyphs.iter().map(|g| g.id).collect())
        .collect();
    let middle = &ids[1];
    assert_eq!(
        middle.len(),
        1,
        "every letter of a middle line is joined on both sides"
    );
    assert!(ids[0].is_superset(middle) && ids[0].len() == 2);
}

/// Each character of a paragraph, by its distance from the left. Of a ligature's characters the
/// first to be seen stands for all.
pub fn placed(text: &str, language: &Language, fonts: &FontSet) -> Vec<(f32, char)> {
    let mut placed = Vec::new();
    for (x, run) in placed_runs(text, language, fonts) {
        for glyph in &run.glyphs {
            let mut characters: Vec<char> = run.text[glyph.cluster.clone()].chars().collect();
            if run.right_to_left {
                characters.reverse();
            }
            let place = |(n, c): (usize, char)| (x + glyph.x + n as f32 / 1000.0, c);
            placed.extend(characters.into_iter().enumerate().map(place));
        }
    }
    placed
}

/// The runs of a paragraph in one language.
fn runs(text: &str, tag: &str, fonts: &FontSet) -> Vec<Rc<Run>> {
    let language = Language::parse(tag).unwrap();
    let runs = placed_runs(text, &language, fonts).into_iter();
    runs.map(|(_, run)| run).collect()
}

fn placed_runs(text: &str, language: &Language, fonts: &FontSet) -> Vec<(f32, Rc<Run>)> {
    let phrase = Phrase {
        text: text.into(),
        language: language.clone(),
        tone: Tone::Plain,
    };
    let document = Document {
        languages: vec![language.clone()],
        arrangement: Arrangement::LineByLine,
        paper: Paper::A4,
        letterhead: Vec::new(),
        letterhead_image: None,
        title: Vec::new(),
        basis: Vec::new(),
        reference: String::new(),
        marking: None,
        watermark: None,
        page_label: Vec::new(),
        hash_label: Vec::new(),
        checked: Vec::new(),
        unchecked: Vec::new(),
        author: String::new(),
        dated: jiff::Timestamp::UNIX_EPOCH,
        blocks: vec![Block::Paragraph(vec![phrase])],
        data: String::new(),
        content_hash: String::new(),
    };
    let layout = lay_out(&document, fonts).unwrap();
    let items = layout.pages.into_iter().flat_map(|page| page.items);
    items
        .filter(|item| item.node.is_some())
        .filter_map(|item| match item.shape {
            Shape::Text { run, .. } => Some((item.x, run)),
            Shape::Line { .. }
            | Shape::Fill { .. }
            | Shape::Frame { .. }
            | Shape::QrCode { .. }
            | Shape::Picture { .. } => None,
        })
        .filter(|(_, run)| !run.text.trim().is_empty())
        .collect()
}

/// Glyphs with their places in font units, without the spaces at the run's end.
fn drawn(run: &Run, face: &Face) -> Vec<(u64, i64, i64)> {
    let scale = f32::from(face.units_per_em) / run.size;
    let end = run.text.trim_end().len();
    let seen: Vec<_> = run
        .glyphs
        .iter()
        .filter(|g| g.cluster.start < end)
        .collect();
    let left = run
        .glyphs
        .iter()
        .filter(|g| g.cluster.start >= end)
        .map(|g| face.advance(g.id));
    let left = match run.right_to_left {
        true => left.map(i64::from).sum(),
        false => 0,
    };
    let units = |points: f32| (points * scale).round() as i64;
    seen.iter()
        .map(|g| (u64::from(g.id), units(g.x) - left, units(g.y)))
        .collect()
}

fn by_harfbuzz(text: &str, tag: &str, right_to_left: bool, face: &Face) -> Vec<(u64, i64, i64)> {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), face.data()).unwrap();
    let direction = if right_to_left { "rtl" } else { "ltr" };
    let output = Command::new("hb-shape")
        .args(["--no-glyph-names", "--output-format=json", "--no-clusters"])
        .args([
            format!("--language={tag}"),
            format!("--direction={direction}"),
        ])
        .arg(format!("--text={text}"))
        .arg(file.path())
        .output()
        .expect("Debian's libharfbuzz-bin");
    let glyphs: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    let mut pen = 0;
    let place = |glyph: &Value| {
        let number = |key: &str| glyph[key].as_i64().unwrap_or_default();
        let place = (
            glyph["g"].as_u64().unwrap(),
            pen + number("dx"),
            number("dy"),
        );
        pen += number("ax");
        place
    };
    glyphs.iter().map(place).collect()
}

pub fn fonts() -> FontSet {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/public/fonts");
    let paths = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let fonts = paths.filter(|path| path.extension().is_some_and(|e| e == "ttf"));
    FontSet::parse(fonts.map(|path| std::fs::read(path).unwrap()).collect()).unwrap()
}
