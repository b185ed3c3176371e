//! The structure that a screen reader follows: everything in reading order and in its language,
//! headings, lists, tables, figures; and what is not read out.

use crate::read_out::assert_same;
use crate::sample::{Sample, phrase};
use crate::tags::Element;
use crate::tools::{fonts, statements};
use crate::{File, PAIRS};
use lopdf::Document as Tree;
use point35::document::{Arrangement, Block, Document, Tone, Value};
use point35::export::layout::{Item, Node, NodeId, Role, Shape, lay_out};
use point35::export::pdf::{draw, pdf};

/// Pairs with languages that run from right to left.
pub const RIGHT_TO_LEFT: [[&str; 2]; 3] = [["ar", "en"], ["en", "he"], ["he", "ar"]];

fn root(document: &Document) -> Element {
    Element::root(&pdf(document, &fonts()).unwrap())
}

/// Asserts that what is read out is exactly the document, each text in its language.
pub fn assert_read_out(document: &Document) {
    assert_same(&pdf(document, &fonts()).unwrap(), statements(document));
}

#[test]
fn everything_is_read_in_order_and_in_its_language() {
    for tags in PAIRS {
        assert_read_out(&Sample::new(tags).document());
    }
    for tags in RIGHT_TO_LEFT {
        assert_read_out(&Sample::new(&tags).document());
    }
}

#[test]
fn text_from_right_to_left_is_read_as_it_was_written() {
    let mut document = Sample::new(&["en"]).document();
    let text = "one \u{2068}\u{202E}two three\u{202C}\u{2069} four\nfive";
    document.blocks = vec![
        Block::Paragraph(vec![phrase(text, "en", Tone::Plain)]),
        Block::Note(vec![phrase("six", "en", Tone::Plain)]),
    ];
    let root = root(&document);
    let paragraph = |text: &str| {
        let leaves = root.leaves().into_iter();
        let [found] = leaves
            .filter(|leaf| leaf.text() == text)
            .collect::<Vec<_>>()[..]
        else {
            panic!("{text:?} is not read once")
        };
        found
    };
    let turned = paragraph("one two three four\nfive");
    assert_eq!(turned.tag, "P");
    // Words in reading order, each as it is seen.
    let shown = "owt\u{200B} eerht";
    assert!(turned.glyphs.contains(shown), "{}", turned.glyphs);
    assert_eq!(paragraph("six").actual_text, None);
}

#[test]
fn arabic_and_hebrew_are_read_exactly_numbers_brackets_and_addresses_included() {
    let mut document = Sample::new(&["en"]).document();
    let texts = [
        ("ar", "الحفاظ المعجّل على البيانات (المادة 29) في 2026-05-02"),
        (
            "he",
            "שימור מזורז של נתונים (סעיף 29): https://hosting.example/a?b=1",
        ),
        (
            "ar",
            "العنوان \u{2068}198.51.100.7:443/tcp\u{2069} – Example Hosting B.V. – ٢٩",
        ),
        (
            "en",
            "The authority القاهرة and the authority ירושלים (100 %)",
        ),
    ];
    let phrases = texts.map(|(tag, text)| phrase(text, tag, Tone::Plain));
    document.blocks = vec![Block::Paragraph(phrases.to_vec())];
    let root = root(&document);
    let read = root.leaves().into_iter().rev().take(4).rev();
    let read: Vec<_> = read.map(|e| (e.language.clone(), e.text())).collect();
    let expected = texts.map(|(tag, text)| {
        let text = text.replace(['\u{2068}', '\u{2069}'], "");
        (tag.to_string(), text)
    });
    assert_eq!(read, expected);
}

#[test]
fn headings_follow_each_other_without_a_gap() {
    let root = root(&Sample::new(&["en", "fr"]).document());
    let level = |element: &&Element| element.tag.strip_prefix('H')?.parse::<u8>().ok();
    let levels: Vec<u8> = root.all().iter().filter_map(level).collect();
    assert_eq!(levels, [1, 2, 2, 2, 3, 2]);
}

#[test]
fn a_check_box_says_whether_it_is_checked() {
    let root = root(&Sample::new(&["en", "fr"]).document());
    let lists: Vec<&Element> = root.all().into_iter().filter(|e| e.tag == "L").collect();
    assert_eq!(lists.len(), 1);
    let box_ = |item: &Element| {
        assert_eq!(item.tag, "LI");
        let [label, body] = &item.elements[..] else {
            panic!("{item:?}")
        };
        assert_eq!((&*label.tag, &*body.tag), ("Lbl", "LBody"));
        let sign = &label.elements[0];
        assert_eq!(sign.tag, "Form");
        assert_eq!(sign.attributes["O"], "/PrintField");
        assert_eq!(sign.attributes["Role"], "/cb");
        let state = (
            sign.attributes["checked"].clone(),
            sign.alternative.clone().unwrap(),
        );
        (state.0, state.1, body.elements[0].text())
    };
    let on = ("/on".to_string(), "checked".to_string());
    let off = ("/off".to_string(), "not checked".to_string());
    let with = |(state, alternative): &(String, String), label: &str| {
        (state.clone(), alternative.clone(), label.to_string())
    };
    assert_eq!(
        lists[0].elements.iter().map(box_).collect::<Vec<_>>(),
        [
            with(&on, "Article 2: illegal access"),
            with(&on, "Article 4: data interference"),
            with(&on, "Article 5: system interference"),
            with(&off, "Article 8: computer-related fraud"),
        ]
    );
}

#[test]
fn side_by_side_a_check_box_speaks_the_language_of_its_half() {
    let mut document = Sample::new(&["en", "fr"]).document();
    document.arrangement = Arrangement::SideBySide;
    let root = root(&document);
    let boxes = root
        .all()
        .into_iter()
        .filter(|e| e.attributes.get("Role").map(String::as_str) == Some("/cb"));
    let said = boxes.map(|e| format!("{} {}", e.language, e.alternative.as_ref().unwrap()));
    let said: Vec<String> = said.collect();
    let half = |tag, on, off| [on, on, on, off].map(|state| format!("{tag} {state}"));
    let expected = [
        half("en", "checked", "not checked"),
        half("fr", "cochée", "non cochée"),
    ];
    assert_eq!(said, expected.concat());
}

#[test]
fn room_to_write_on_is_a_form_that_names_what_is_to_be_written() {
    let mut document = Sample::new(&["en", "fr"]).document();
    for arrangement in [Arrangement::LineByLine, Arrangement::SideBySide] {
        document.arrangement = arrangement;
        let root = root(&document);
        let all = root.all().into_iter();
        let fields = all.filter(|e| e.attributes.get("Role").map(String::as_str) == Some("/tv"));
        let fields: Vec<_> = fields
            .map(|e| (&*e.tag, &*e.language, e.alternative.as_deref().unwrap()))
            .collect();
        let english = ("Form", "en", "Remarks by hand");
        let french = ("Form", "fr", "Observations manuscrites");
        match arrangement {
            Arrangement::LineByLine => assert_eq!(fields, [english]),
            Arrangement::SideBySide => assert_eq!(fields, [english, french]),
        }
    }
}

#[test]
fn no_table_is_empty() {
    let mut document = Sample::new(&["en", "fr"]).document();
    for block in &mut document.blocks {
        if let Block::Signature(signature) = block {
            signature.fields.clear();
        }
    }
    for arrangement in [Arrangement::LineByLine, Arrangement::SideBySide] {
        document.arrangement = arrangement;
        let root = root(&document);
        let all = root.all().into_iter();
        let tables: Vec<_> = all.filter(|e| e.tag == "Table").collect();
        assert!(tables.len() > 2);
        assert!(tables.iter().all(|table| !table.elements.is_empty()));
    }
}

#[test]
fn closing_signature_and_notes_belong_to_no_section() {
    let sample = Sample::new(&["en"]);
    let mut document = sample.document();
    document
        .blocks
        .push(Block::Note(sample.words("not translated")));
    // In the sample a note stands between them.
    document.blocks.retain(
        |block| !matches!(block, Block::Note(lines) if lines[0].text.starts_with("This wording")),
    );
    let root = root(&document);
    let mut sections = root.elements.iter().filter(|e| e.tag == "Sect");
    let last = sections.next_back().unwrap();
    assert!(last.elements.iter().all(|e| !e.tag.starts_with('H')));
    let text = last.text();
    for part in ["intends to submit", "Signature", "Stamp", "not translated"] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    assert!(!text.contains("Remarks by hand"));
}

#[test]
fn every_cell_has_a_header() {
    let sample = Sample::new(&["en", "fr"]);
    let mut document = sample.document();
    let long = phrase(&"long ".repeat(400), "en", Tone::Plain);
    let long = sample.field("Summary of the facts", Value::Text(vec![long]));
    document.blocks = vec![
        Block::Fields(vec![sample.field("Telephone", sample.verbatim("1")), long]),
        Block::Table(sample.identifiers(3)),
    ];
    let root = root(&document);
    let tables = root
        .all()
        .into_iter()
        .filter(|element| element.tag == "Table");
    let cell = |cell: &Element| match cell.attributes.get("Scope") {
        Some(scope) => format!("{}{scope}", cell.tag),
        None => cell.tag.clone(),
    };
    let row = |row: &Element| {
        assert_eq!(row.tag, "TR");
        row.elements.iter().map(cell).collect::<Vec<_>>().join(" ")
    };
    let rows = tables.map(|table| table.elements.iter().map(row).collect::<Vec<_>>());
    let field = "TH/Row TD";
    let columns = "TH/Column TH/Column TH/Column";
    assert_eq!(
        rows.collect::<Vec<_>>(),
        [
            vec![field, field],
            vec![columns, "TD TD TD", "TD TD TD", "TD TD TD"],
        ]
    );
}

#[test]
fn a_figure_has_its_alternative_and_its_place() {
    let document = Sample::new(&["en"]).document();
    let mut layout = lay_out(&document, &fonts()).unwrap();
    layout.nodes.push(Node {
        alternative: Some("Coat of arms – герб".into()),
        ..Node::new(Role::Figure, Some(NodeId(0)))
    });
    let square = |x| Item {
        node: Some(NodeId(layout.nodes.len() - 1)),
        x,
        y: 41.89,
        shape: Shape::Fill {
            width: 10.0,
            height: 20.0,
            gray: 0.5,
        },
    };
    layout.pages[0].items.extend([square(400.0), square(450.0)]);
    let root = Element::root(&draw(&document, &layout, &fonts()).unwrap());
    let figure = root.all().into_iter().find(|e| e.tag == "Figure").unwrap();
    assert_eq!(figure.alternative.as_deref(), Some("Coat of arms – герб"));
    assert_eq!(figure.attributes["BBox"], "[400 780 460 800]");
}

#[test]
fn what_stands_on_every_page_is_not_read_out() {
    let sample = Sample::new(&["en", "fr"]);
    let mut document = sample.document();
    document.watermark = Some(sample.words("EXERCISE"));
    document.blocks.push(Block::Table(sample.identifiers(100)));
    assert_read_out(&document);
    let file = pdf(&document, &fonts()).unwrap();
    let tree = Tree::load_mem(&file).unwrap();
    let pages: Vec<_> = tree.get_pages().into_values().collect();
    assert!(pages.len() > 3);
    for (number, page) in pages.into_iter().enumerate() {
        let content = tree.get_page_content(page);
        let content = String::from_utf8_lossy(&content);
        // The marking at the head of the first page is read out.
        let headers = usize::from(number > 0);
        for (artifact, count) in [("/Watermark", 1), ("/Header", headers), ("/Footer", 1)] {
            assert_eq!(content.matches(artifact).count(), count, "{artifact}");
        }
    }
    assert_eq!(
        File::holding(&file)
            .pages()
            .last()
            .unwrap()
            .matches("Period (UTC)")
            .count(),
        1
    );
}
