//! The PDF as its reader gets it: checked with the tools of poppler and qpdf.

#[path = "../examples/annexes.rs"]
mod annexes;
mod attachment;
mod conformance;
mod journeys;
mod letterhead;
#[cfg(feature = "pack-tests")]
mod packs;
mod pages;
mod read_out;
mod sample;
mod structure;
mod tags;
mod tools;
mod validator;
mod values;

use point35::document::{Arrangement, Block, Field, Paper, Tone, Value};
use point35::export::layout::{Shape, lay_out};
use point35::export::pdf::{PdfFault, pdf};
use point35::export::print::sheets;

use sample::{Sample, phrase};
use tools::{File, fonts};

const PAIRS: [&[&str]; 5] = [
    &["en", "ka"],
    &["en", "fr"],
    &["en", "uk"],
    &["en", "el"],
    &["es"],
];

#[test]
fn every_text_is_found_in_reading_order() {
    for tags in PAIRS {
        let document = Sample::new(tags).document();
        let file = File::of(&document);
        let text = file.words();
        let mut from = 0;
        for expected in tools::texts(&document) {
            let found = text[from..].find(&expected);
            let place =
                found.unwrap_or_else(|| panic!("{tags:?}: {expected:?} after {from} in {text}"));
            from += place + expected.len();
        }
    }
}

#[test]
fn the_file_is_well_formed_and_its_fonts_are_embedded() {
    for tags in PAIRS {
        let file = File::of(&Sample::new(tags).document());
        file.check();
        for font in file.fonts() {
            assert_eq!(font.flags, ["yes", "yes", "yes"], "{tags:?} {}", font.name);
        }
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = Sample::new(&["en", "ka"]).document();
    assert_eq!(pdf(&document, &fonts()), pdf(&document, &fonts()));
}

#[test]
fn the_sheet_is_as_chosen() {
    let mut document = Sample::new(&["en", "fr"]).document();
    assert!(
        File::of(&document)
            .information("Page size")
            .contains("(A4)")
    );
    document.paper = Paper::Letter;
    assert!(
        File::of(&document)
            .information("Page size")
            .contains("(letter)")
    );
}

#[test]
fn the_file_says_what_it_is() {
    let file = File::of(&Sample::new(&["en", "uk"]).document());
    let expected = "Request for expedited preservation of stored computer data";
    assert_eq!(file.information("Title"), expected);
    assert_eq!(
        file.information("Author"),
        "24/7 Contact Point Georgia (FICTIONAL)"
    );
    assert_eq!(file.information("Tagged"), "yes");
    assert_eq!(file.information("PDF version"), "1.7");
    assert!(
        file.information("CreationDate")
            .contains("May  3 00:00:00 2026")
    );
}

#[test]
fn every_page_names_reference_number_hash_and_marking() {
    let mut document = Sample::new(&["en", "fr"]).document();
    document
        .blocks
        .insert(6, Block::Table(Sample::new(&["en", "fr"]).identifiers(60)));
    let file = File::of(&document);
    let pages = file.pages();
    assert!(pages.len() > 3);
    for (number, page) in pages.iter().enumerate() {
        let label = format!("Page {} of {}", number + 1, pages.len());
        for expected in [
            "GE-EX-2026-0001",
            "9f86 d081 884c 7d65",
            "RESTRICTED",
            &label,
        ] {
            assert!(
                page.contains(expected),
                "{expected} is missing on page {}",
                number + 1
            );
        }
    }
}

#[test]
fn long_facts_are_not_lost() {
    let sample = Sample::new(&["en"]);
    let words: Vec<String> = (0..2_500).map(|number| format!("word{number}")).collect();
    let facts = phrase(&words.join(" "), "en", Tone::Plain);
    assert!(facts.text.len() > 20_000);
    let mut document = sample.document();
    let field = sample.field("Summary of the facts", Value::Text(vec![facts]));
    document.blocks.insert(4, Block::Fields(vec![field]));
    let text = File::of(&document).words();
    for word in &words {
        assert!(text.contains(word.as_str()), "{word} is lost");
    }
}

#[test]
fn the_header_of_a_table_stands_on_each_of_its_pages() {
    let sample = Sample::new(&["en", "fr"]);
    let mut document = sample.document();
    document.blocks = vec![Block::Table(sample.identifiers(200))];
    let file = File::of(&document);
    let pages = file.pages();
    assert!(pages.len() > 4);
    for page in &pages {
        assert!(page.contains("Period (UTC)"));
    }
    let text = file.words();
    for number in 1..=200 {
        assert!(text.contains(&format!(":{}/tcp", 40_000 + number)));
    }
}

#[test]
fn a_character_without_a_font_stops_the_export_and_is_named() {
    let mut document = Sample::new(&["en"]).document();
    document.author = "ශ්‍රී".into();
    document.letterhead.push("ශ්‍රී ලංකා 😀".into());
    let Err(PdfFault::MissingCharacters(missing)) = pdf(&document, &fonts()) else {
        panic!("the export went on");
    };
    assert!(
        missing
            .iter()
            .any(|m| m.character == 'ල' && m.script == "Sinh")
    );
    assert!(missing.iter().any(|m| m.character == '😀'));
    assert!(
        missing
            .iter()
            .all(|m| m.character != 'a' && m.character != ' ')
    );
}

#[test]
fn what_is_printed_has_the_pages_and_texts_of_the_pdf() {
    let mut document = Sample::new(&["en", "fr"]).document();
    document.letterhead[0] = "<b>&".into();
    let layout = lay_out(&document, &fonts()).unwrap();
    let html = sheets(&document, &layout, &fonts());
    assert_eq!(
        html.matches("<section class=\"sheet sheet-a4\">").count(),
        layout.pages.len()
    );
    assert!(html.contains(">&lt;b&gt;&amp;</text>"));
    assert!(html.contains("font-family=\"NotoSans, sans-serif\""));
    assert!(html.contains(">Request for expedited preservation of stored computer data</text>"));
    assert!(!html.contains("style="));
}

#[test]
fn the_grid_is_mirrored_where_the_first_language_runs_from_right_to_left() {
    let sample = Sample::new(&["en"]);
    let label_edge = |tag| {
        let mut document = sample.document();
        document.languages = vec![sample::language(tag)];
        let layout = lay_out(&document, &fonts()).unwrap();
        let label = |item: &&point35::export::layout::Item| match &item.shape {
            Shape::Text { run, .. } => run.text.trim() == "Telephone",
            Shape::Line { .. }
            | Shape::Fill { .. }
            | Shape::Frame { .. }
            | Shape::QrCode { .. }
            | Shape::Picture { .. } => false,
        };
        layout.pages[0].items.iter().find(label).unwrap().x
    };
    assert!(label_edge("en") < 100.0);
    assert!(label_edge("ar") > 300.0);
}

#[test]
fn side_by_side_each_language_keeps_to_its_half() {
    for (tags, right) in [
        (["ar", "en"], "ar"),
        (["en", "ar"], "ar"),
        (["ka", "en"], "en"),
    ] {
        let mut document = Sample::new(&tags).document();
        document.arrangement = Arrangement::SideBySide;
        let in_halves = |block: &Block| !matches!(block, Block::Table(_) | Block::Signature(_));
        document.blocks.retain(in_halves);
        document.letterhead.clear();
        let layout = lay_out(&document, &fonts()).unwrap();
        let middle = layout.size.0 / 2.0;
        let mut seen = 0;
        for item in layout.pages.iter().flat_map(|page| &page.items) {
            let Shape::Text { run, .. } = &item.shape else {
                continue;
            };
            let of_right = run.language == sample::language(right);
            let is_foreign = |c: char| c.is_alphabetic() && !c.is_ascii();
            if item.node.is_none() || !run.text.contains(is_foreign) {
                continue;
            }
            assert_eq!(item.x + run.width / 2.0 > middle, of_right, "{}", run.text);
            seen += 1;
        }
        assert!(seen > 10, "{tags:?}");
    }
}

#[test]
fn a_divided_word_is_found_whole() {
    let mut document = Sample::new(&["en"]).document();
    let words = "internationalisation of telecommunications misunderstandings ".repeat(12);
    let field = Field {
        label: vec![phrase(&words, "en", Tone::Plain)],
        value: Value::Blank { rows: 1 },
    };
    document.blocks = vec![Block::Fields(vec![field])];
    let layout = lay_out(&document, &fonts()).unwrap();
    let items = layout.pages.iter().flat_map(|page| &page.items);
    let divided = items.filter(|item| match &item.shape {
        Shape::Text { run, .. } => run.text.ends_with('\u{ad}'),
        Shape::Line { .. }
        | Shape::Fill { .. }
        | Shape::Frame { .. }
        | Shape::QrCode { .. }
        | Shape::Picture { .. } => false,
    });
    assert!(divided.count() > 2);
    assert!(
        File::of(&document)
            .words()
            .contains(&tools::squeezed(&words))
    );
    let html = sheets(&document, &layout, &fonts());
    assert!(!html.contains('\u{ad}') && html.contains("\u{2010}</text>"));
}
