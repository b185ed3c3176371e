//! Where pages end, and how the options of a list stand on them.

use std::collections::{BTreeMap, BTreeSet};

use crate::sample::{Sample, phrase};
use crate::tools::fonts;
use point35::document::{Arrangement, Block, CheckBox, Document, Field, Tone, Value};
use point35::export::fonts::FontSet;
use point35::export::layout::{Item, Layout, NodeId, Role, Shape, lay_out};

/// The same with more and more text before it, so that its pages end everywhere.
fn moved(document: &Document, fonts: &FontSet, act: impl Fn(&Layout)) {
    for lines in (0..52).step_by(3) {
        let filler = "Filler.\n".repeat(lines);
        let mut document = document.clone();
        let filler = Block::Paragraph(vec![phrase(filler.trim(), "en", Tone::Plain)]);
        document.blocks.insert(0, filler);
        act(&lay_out(&document, fonts).unwrap());
    }
}

/// The pages on which texts stand that contain this.
fn pages_of(layout: &Layout, text: &str) -> BTreeSet<usize> {
    let contains = |node: NodeId| {
        let written = layout.nodes[node.0].text.as_ref();
        written.is_some_and(|written| written.contains(text))
    };
    drawn(layout, contains).map(|(page, _)| page).collect()
}

/// What is drawn of the elements that are looked for, and on which page.
fn drawn(
    layout: &Layout,
    is_wanted: impl Fn(NodeId) -> bool,
) -> impl Iterator<Item = (usize, &Item)> {
    let pages = layout.pages.iter().enumerate();
    let items = pages.flat_map(|(number, page)| page.items.iter().map(move |item| (number, item)));
    items.filter(move |(_, item)| item.node.is_some_and(&is_wanted))
}

fn boxes(layout: &Layout) -> impl Iterator<Item = (usize, &Item)> {
    drawn(layout, |node| {
        matches!(layout.nodes[node.0].role, Role::CheckBox { .. })
    })
}

fn options(tags: [&str; 2], count: usize, label: impl Fn(&str, usize) -> String) -> Value {
    let option = |number| CheckBox {
        checked: number % 3 == 0,
        label: tags
            .map(|tag| phrase(&label(tag, number), tag, Tone::Plain))
            .into(),
    };
    Value::CheckBoxes((0..count).map(option).collect())
}

fn with_fields(tags: [&str; 2], arrangement: Arrangement, fields: Vec<Field>) -> Document {
    Document {
        arrangement,
        blocks: vec![Block::Fields(fields)],
        ..Sample::new(&tags).document()
    }
}

#[test]
fn the_end_of_a_document_stands_on_one_page() {
    let sample = Sample::new(&["en", "fr"]);
    let mut document = sample.document();
    let signature = document.blocks.pop().unwrap();
    let closing = "The closing statement. ".repeat(12);
    let closing = Block::Paragraph(vec![phrase(&closing, "en", Tone::Plain)]);
    let note = |text| Block::Note(vec![phrase(text, "en", Tone::Plain)]);
    let end = [closing, signature, note("First note"), note("Second note")];
    document.blocks.extend(end);
    let fonts = fonts();
    for arrangement in [Arrangement::LineByLine, Arrangement::SideBySide] {
        document.arrangement = arrangement;
        moved(&document, &fonts, |layout| {
            let pages = ["closing statement", "Stamp", "First note", "Second note"];
            let pages = pages.map(|text| pages_of(layout, text));
            let last = BTreeSet::from([layout.pages.len() - 1]);
            assert_eq!(pages, [(); 4].map(|()| last.clone()));
        });
    }
}

#[test]
fn side_by_side_a_field_is_not_torn_between_its_text_and_the_remarks_on_it() {
    let remark = |text, tag| phrase(text, tag, Tone::Remark);
    let value = vec![
        phrase(&"Text in Spanish. ".repeat(14), "es", Tone::Plain),
        remark("first remark", "en"),
        remark("second remark", "fr"),
    ];
    let sample = Sample::new(&["en", "fr"]);
    let field = sample.field("Summary of the facts", Value::Text(value));
    let document = with_fields(["en", "fr"], Arrangement::SideBySide, vec![field]);
    moved(&document, &fonts(), |layout| {
        let parts = ["Summary of", "in Spanish", "first remark", "second remark"];
        let parts = parts.map(|text| pages_of(layout, text));
        assert!(parts.iter().all(|pages| *pages == parts[0]), "{parts:?}");
        // The remarks are read after the text.
        let read = |text: &str| {
            let is_it = |node: &point35::export::layout::Node| {
                node.text
                    .as_ref()
                    .is_some_and(|written| written.contains(text))
            };
            layout.nodes.iter().position(is_it).unwrap()
        };
        assert!(read("in Spanish") < read("first remark"));
    });
}

#[test]
fn a_long_list_of_options_is_split_with_two_at_least_on_each_side() {
    let label = |_: &str, number| format!("Option {number} with a label that needs a line alone");
    let mut split = 0;
    let fonts = fonts();
    for arrangement in [Arrangement::LineByLine, Arrangement::SideBySide] {
        let sample = Sample::new(&["en", "fr"]);
        let field = sample.field("Kind", options(["en", "fr"], 11, label));
        let document = with_fields(["en", "fr"], arrangement, vec![field]);
        let lists = match arrangement {
            Arrangement::LineByLine => 1,
            Arrangement::SideBySide => 2,
        };
        let splits = std::cell::Cell::new(0);
        moved(&document, &fonts, |layout| {
            let mut pages = BTreeMap::new();
            for (page, _) in boxes(layout) {
                *pages.entry(page).or_insert(0) += 1;
            }
            assert_eq!(pages.values().sum::<usize>(), 11 * lists);
            assert!(
                pages
                    .values()
                    .all(|count| count % lists == 0 && *count >= 2 * lists)
            );
            splits.set(splits.get() + usize::from(pages.len() > 1));
        });
        split += usize::from(splits.get() > 2);
    }
    assert_eq!(split, 2);
}

#[test]
fn side_by_side_options_stand_alike_and_level_in_both_halves() {
    // Short in one language, long in the other: alone, the first would stand in two columns.
    let label = |tag: &str, number| match tag {
        "en" => format!("Yes {number}"),
        _ => format!("Une réponse {number} bien plus longue que l’autre, sur deux lignes"),
    };
    let sample = Sample::new(&["en", "fr"]);
    let field = sample.field("Kind", options(["en", "fr"], 4, label));
    let document = with_fields(["en", "fr"], Arrangement::SideBySide, vec![field]);
    let layout = lay_out(&document, &fonts()).unwrap();
    let middle = layout.size.0 / 2.0;
    let heights = |right: bool| -> Vec<f32> {
        let boxes = boxes(&layout).filter(|(_, item)| (item.x > middle) == right);
        boxes.map(|(_, item)| item.y).collect()
    };
    assert_eq!(heights(false).len(), 4);
    for (first, second) in heights(false).into_iter().zip(heights(true)) {
        assert!((first - second).abs() < 0.01);
    }
}

#[test]
fn the_last_row_of_a_table_is_on_no_page_alone() {
    let sample = Sample::new(&["en", "fr"]);
    let document = Document {
        blocks: vec![Block::Table(sample.identifiers(5))],
        ..sample.document()
    };
    moved(&document, &fonts(), |layout| {
        let last = pages_of(layout, "198.51.100.5:");
        assert_eq!(last, pages_of(layout, "198.51.100.4:"));
    });
}

#[test]
fn from_right_to_left_a_long_label_stays_beside_its_box_and_a_remark_under_its_text() {
    let label = |tag: &str, number| match tag {
        "ar" => format!("الحفاظ {number}"),
        _ => "A label that is so long that it takes two lines beside its box ".repeat(2),
    };
    let sample = Sample::new(&["ar", "en"]);
    let remark = "A remark that is so long that it takes more than one line of its column. ";
    let value = Value::Text(vec![
        phrase("الحفاظ", "ar", Tone::Plain),
        phrase(&remark.repeat(4), "en", Tone::Remark),
    ]);
    let fields = vec![
        sample.field("Kind", options(["ar", "en"], 2, label)),
        sample.field("Signature", value),
    ];
    let document = with_fields(["ar", "en"], Arrangement::LineByLine, fields);
    let layout = lay_out(&document, &fonts()).unwrap();
    let right = |text: &str| -> Vec<f32> {
        let is_it = |node: NodeId| {
            let written = layout.nodes[node.0].text.as_ref();
            written.is_some_and(|written| written.contains(text))
        };
        let ends = drawn(&layout, is_it).filter_map(|(_, item)| match &item.shape {
            Shape::Text { run, .. } => Some(item.x + run.width),
            _ => None,
        });
        ends.collect()
    };
    for text in ["A label that", "A remark that"] {
        let ends = right(text);
        assert!(ends.len() > 2);
        // But for the spaces at the ends of lines.
        assert!(
            ends.iter().all(|end| (end - ends[0]).abs() < 4.0),
            "{ends:?}"
        );
    }
}

#[test]
fn the_options_of_a_list_are_equally_far_from_each_other() {
    let label = |_: &str, number| {
        match number {
        1 => "A label that is so long that it takes two lines beside its box, in one language as in the other".to_owned(),
        _ => format!("Option {number} with a label that needs a line alone"),
    }
    };
    let sample = Sample::new(&["en", "fr"]);
    let field = sample.field("Kind", options(["en", "fr"], 4, label));
    let document = with_fields(["en", "fr"], Arrangement::LineByLine, vec![field]);
    let layout = lay_out(&document, &fonts()).unwrap();
    let body = |node: NodeId| {
        let parent = layout.nodes[node.0].parent?;
        (layout.nodes[parent.0].role == Role::Body).then_some(parent)
    };
    let mut options: BTreeMap<NodeId, Vec<f32>> = BTreeMap::new();
    for (_, item) in drawn(&layout, |node| body(node).is_some()) {
        let lines = options
            .entry(body(item.node.unwrap()).unwrap())
            .or_default();
        lines.push(item.y);
    }
    let options: Vec<Vec<f32>> = options.into_values().collect();
    assert_eq!(options[1].len(), 4);
    // No more than a line lies between two lines of one option, whatever their languages.
    let steps = options.iter().flat_map(|lines| lines.windows(2));
    assert!(steps.map(|two| two[1] - two[0]).all(|step| step < 14.0));
    let gap = |two: &[Vec<f32>]| two[1][0] - two[0][two[0].len() - 1];
    let gaps: Vec<f32> = options.windows(2).map(gap).collect();
    assert!(
        gaps.iter().all(|gap| (gap - gaps[0]).abs() < 0.01),
        "{gaps:?}"
    );
}
