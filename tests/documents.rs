//! A request becomes a document in one or two languages, and only in languages that are complete.

#[path = "examples/annexes.rs"]
mod annex;
#[path = "examples/filed.rs"]
mod filed;

use filed::{example, template};
use point35::directory::exercise;
use point35::document::{Block, Copy, Document, Phrase, Picture, Table, Value, compose, offered};
use point35::export::text::text;
use point35::i18n::Language;
use point35::request::{Answer, DocumentLanguages, Marking, Recipient, Request, Tlp};

fn in_english(mut request: Request) -> Request {
    request.languages.first = Language::english();
    request.languages.second = None;
    request
}

fn document(request: &Request, copy: Copy) -> Document {
    let state = |code: &str, _: &Language| (code == "NL").then(|| "Netherlands".to_owned());
    compose(request, &template(), copy, &state).expect("the languages are in the file")
}

/// Every phrase of a document, line by line.
fn lines(document: &Document) -> Vec<String> {
    let mut found = Vec::new();
    let value = |value: &Value| match value {
        Value::Text(lines) => lines.iter().map(|p| p.text.clone()).collect::<Vec<_>>(),
        Value::CheckBoxes(boxes) => boxes
            .iter()
            .map(|b| {
                format!(
                    "[{}] {}",
                    if b.checked { 'x' } else { ' ' },
                    b.label[0].text
                )
            })
            .collect(),
        Value::Blank { rows } => vec![format!("blank {rows}")],
    };
    for block in &document.blocks {
        match block {
            Block::Section {
                number,
                element,
                title,
            } => {
                let element = element.map(|e| format!(" ({e})")).unwrap_or_default();
                found.push(format!("{number}{element} {}", title[0].text));
            }
            Block::Group { number, title } => found.push(format!("{number} {}", title[0].text)),
            Block::Paragraph(lines) | Block::Note(lines) => {
                found.extend(lines.iter().map(|p| p.text.clone()));
            }
            Block::Fields(fields) => fields.iter().for_each(|f| found.extend(value(&f.value))),
            Block::Signature(s) => s.fields.iter().for_each(|f| found.extend(value(&f.value))),
            Block::Authenticity(shown) => found.push(shown.check_code.text.clone()),
            Block::Table(table) => table
                .rows
                .iter()
                .flatten()
                .for_each(|c| found.extend(value(c))),
        }
    }
    found
}

#[test]
fn a_template_is_offered_in_complete_languages_only() {
    let offered: Vec<_> = offered(&template()).iter().map(Language::tag).collect();
    let all = "ar de el en es fr he hy ja ka pt sr-Cyrl uk";
    assert_eq!(offered.join(" "), all);
}

#[test]
fn a_contact_point_is_proposed_a_document_in_a_language_it_accepts() {
    let (points, offered) = (exercise().contact_points, offered(&template()));
    let proposed = |id: &str| {
        let point = points.iter().find(|point| point.id.as_str() == id)?;
        let accepted = &point.languages.accepted;
        let proposal = DocumentLanguages::propose(accepted, &Language::english(), &offered);
        Some(proposal.first.tag())
    };
    assert_eq!(proposed("de-police").as_deref(), Some("de"));
    assert_eq!(proposed("br-police").as_deref(), Some("pt"));
    // It accepts Serbian and does not say in which script.
    assert_eq!(proposed("rs-prosecution").as_deref(), Some("sr-Cyrl"));
}

#[test]
fn the_document_holds_the_answers_in_the_order_of_the_template() {
    let lines = lines(&document(
        &in_english(example("01-ransomware")),
        Copy::Final,
    ));
    let expected = [
        "3 May 2026",
        "GE-EX-2026-0001",
        "[x] New request",
        "Netherlands",
        "24/7 Contact Point Georgia (FICTIONAL)",
        "[x] Illegal access (Article\u{a0}2)",
        "[ ] Illegal interception (Article\u{a0}3)",
        "192.0.2.45:443/tcp",
        "2 May 2026, 21:14:37 UTC",
        "Example Hosting B.V. (FICTIONAL)",
        "15 June 2026",
    ];
    let mut rest = lines.iter();
    for text in expected {
        assert!(
            rest.any(|line| line == text),
            "{text} is not, or not in order, in {lines:#?}"
        );
    }
}

#[test]
fn the_same_request_gives_the_same_document() {
    let request = in_english(example("02-ceo-fraud"));
    assert_eq!(
        document(&request, Copy::Final),
        document(&request, Copy::Final)
    );
}

#[test]
fn the_content_hash_follows_the_content() {
    let request = in_english(example("01-ransomware"));
    let mut other = request.clone();
    other
        .answers
        .set("reference".into(), Answer::Text("GE-EX-2026-0002".into()));
    let hash = |request| document(request, Copy::Final).content_hash;
    assert_eq!(hash(&request).len(), 64);
    assert_ne!(hash(&request), hash(&other));
}

#[test]
fn exercise_and_draft_are_marked_across_the_page() {
    let request = in_english(example("01-ransomware"));
    let mark = |copy| {
        document(&request, copy)
            .watermark
            .map(|lines| lines[0].text.clone())
    };
    assert_eq!(mark(Copy::Final).as_deref(), Some("EXERCISE"));
    let draft = |exercise| Copy::Draft { exercise };
    assert_eq!(mark(draft(false)).as_deref(), Some("EXERCISE · DRAFT"));
    let mut unaddressed = request.clone();
    unaddressed.recipient = Recipient::NotChosen;
    let mark = |copy| {
        let marked = document(&unaddressed, copy).watermark;
        marked.map(|lines| lines[0].text.clone())
    };
    assert_eq!(mark(draft(true)).as_deref(), Some("EXERCISE · DRAFT"));
    assert_eq!(mark(draft(false)).as_deref(), Some("DRAFT"));
}

#[test]
fn exercise_and_draft_are_said_in_notes_to_whoever_sees_no_watermark() {
    let mut request = in_english(example("01-ransomware"));
    let said = |request: &Request, copy| {
        let text = text(&document(request, copy));
        ["This is a draft", "This is an exercise"].map(|note| text.contains(note))
    };
    let draft = Copy::Draft { exercise: false };
    assert_eq!(said(&request, Copy::Final), [false, true]);
    assert_eq!(said(&request, draft), [true, true]);
    request.recipient = Recipient::NotChosen;
    assert_eq!(said(&request, draft), [true, false]);
}

#[test]
fn the_number_of_an_article_stays_with_its_word() {
    // In Arabic and Hebrew it may part from it: `locales/README.md` says why.
    let plain = ["ar", "he"].map(|tag| Language::parse(tag).unwrap());
    let mut languages = offered(&template());
    languages.retain(|language| !plain.contains(language));
    assert!(languages.len() > 10);
    for language in languages {
        let mut request = example("01-ransomware");
        request.languages.first = language.clone();
        request.languages.second = None;
        let lines = lines(&document(&request, Copy::Final));
        let options = lines.iter().filter(|line| line.starts_with('['));
        let articles = options.filter_map(|line| Some(line.rsplit_once(['(', '（'])?.1));
        // Some languages count the articles of an act: the 2nd article.
        let articles = articles.filter(|article| article.contains(|c: char| c.is_ascii_digit()));
        let articles: Vec<&str> = articles.collect();
        assert!(articles.len() >= 10, "{language} {articles:?}");
        for article in articles {
            assert!(!article.contains(' '), "{language}: {article}");
        }
    }
}

#[test]
fn the_short_hash_is_never_divided() {
    let document = document(&in_english(example("01-ransomware")), Copy::Final);
    let hash = document.content_hash;
    let label = &document.hash_label[0].text;
    let short = [0, 4, 8, 12].map(|start| &hash[start..start + 4]);
    assert!(label.ends_with(&short.join("\u{a0}")), "{label}");
}

#[test]
fn a_blank_form_asks_everything_and_answers_nothing() {
    let request = in_english(example("01-ransomware"));
    let mut blank = request.clone();
    blank.answers = Default::default();
    blank.recipient = Default::default();
    let lines = lines(&document(&blank, Copy::Blank));
    assert!(lines.iter().all(|line| !line.starts_with("[x]")));
    assert!(
        lines
            .iter()
            .filter(|line| line.starts_with("blank"))
            .count()
            > 50
    );
    assert!(
        lines
            .iter()
            .any(|line| line == "[ ] Extension of a previous request")
    );
}

#[test]
fn an_internationalised_domain_is_shown_in_both_forms() {
    let mut request = in_english(example("04-phishing"));
    request
        .answers
        .set("facts".into(), Answer::Text(String::new()));
    let lines = lines(&document(&request, Copy::Final));
    assert!(
        lines.contains(&"beispiel-bänk.example".to_owned()),
        "{lines:#?}"
    );
    assert!(lines.contains(&"xn--beispiel-bnk-pcb.example".to_owned()));
    assert!(lines.contains(&"2001:db8:85a3::8a2e:370:7334".to_owned()));
}

#[test]
fn a_directory_that_was_out_of_date_is_said() {
    let mut request = in_english(example("01-ransomware"));
    let said = |request: &Request| {
        let lines = lines(&document(request, Copy::Final));
        lines.iter().any(|line| line.contains("may be out of date"))
    };
    assert!(!said(&request));
    if let Recipient::ContactPoint(addressee) = &mut request.recipient {
        addressee.snapshot.valid_until = jiff::civil::date(2026, 5, 2);
    }
    assert!(said(&request));
}

#[test]
fn characters_that_reverse_or_hide_text_are_left_out_everywhere() {
    let mut request = in_english(example("01-ransomware"));
    let hostile = "GE\u{202E}1000-6202\u{0}\u{2066}X";
    request
        .answers
        .set("reference".into(), Answer::Text(hostile.into()));
    request.appearance.marking = Some(Marking::Words(hostile.into()));
    request.appearance.letterhead = vec![hostile.into()];
    let document = document(&request, Copy::Final);
    let marking = document.marking.iter().flatten().map(|p| p.text.clone());
    let head = document.letterhead.iter().cloned().chain(marking);
    let printed = lines(&document)
        .into_iter()
        .chain(head)
        .chain([document.reference.clone()]);
    for text in printed {
        let is_hostile = |c: char| matches!(c, '\u{0}' | '\u{202A}'..='\u{202E}');
        assert!(!text.contains(is_hostile), "{text:?}");
    }
    assert_eq!(document.reference, "GE1000-6202X");
}

#[test]
fn the_longest_answers_are_composed_whole() {
    let mut request = in_english(example("01-ransomware"));
    let facts = "All of it. ".repeat(1_900);
    let texts = [(Language::english(), facts.clone())].into();
    request.answers.set("facts".into(), Answer::Texts(texts));
    let first = request.answers.rows(&"items".into())[0].answers.clone();
    for _ in 0..200 {
        request.answers.add_row(&"items".into(), first.clone());
    }
    let document = document(&request, Copy::Final);
    let printed = lines(&document);
    assert!(printed.iter().any(|line| line.trim() == facts.trim()));
    let is_item = |block: &&Block| matches!(block, Block::Group { title, .. } if title[0].text.starts_with("Data item"));
    let items = document.blocks.iter().filter(is_item).count();
    assert_eq!(items, 202);
}

/// A request with two annexes, the second described in English.
fn with_annexes(mut request: Request) -> Request {
    let files = [
        ("server.log", 1_234_567, ""),
        ("пояснення.pdf", 1, "Explanation"),
    ];
    annex::add(&mut request, &template(), &files);
    request
}

fn annexes(document: &Document) -> Option<&Table> {
    document.blocks.iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    })
}

#[test]
fn annexes_are_a_table_of_names_sizes_and_hashes() {
    let plain = in_english(example("01-ransomware"));
    assert_eq!(annexes(&document(&plain, Copy::Final)), None);
    let document = document(&with_annexes(plain), Copy::Final);
    let table = annexes(&document).expect("a table");
    let labels: Vec<_> = table.columns.iter().map(|c| &c.label[0].text).collect();
    let expected = ["No.", "File", "Description", "Size", "SHA-256 hash value"];
    assert_eq!(labels, expected);
    let lines = lines(&document);
    let hash = "9f86d081884c7d65 9a2feaa0c55ad015 a3bf4f1b2b0b822c d15d6c15b0f00a08";
    let expected = [
        "1",
        "server.log",
        "1\u{a0}234\u{a0}567 bytes",
        hash,
        "2",
        "пояснення.pdf",
        "Explanation",
        "1 byte",
        hash,
    ];
    let start = lines.iter().position(|line| line == "1").expect("a number");
    assert_eq!(lines[start..start + expected.len()], expected);
}

#[test]
fn annexes_without_a_description_have_no_column_for_it() {
    let mut request = with_annexes(in_english(example("01-ransomware")));
    request.answers.remove_row(&"annexes".into(), 2);
    let document = document(&request, Copy::Final);
    assert_eq!(annexes(&document).expect("a table").columns.len(), 4);
}

#[test]
fn the_marking_stands_in_the_words_it_is_meant_in() {
    let mut request = example("01-ransomware");
    let mut marked = |marking: Marking| {
        request.appearance.marking = Some(marking);
        let marking = document(&request, Copy::Final).marking;
        let phrase = |phrase: &Phrase| format!("{}:{}", phrase.language, phrase.text);
        marking.map(|lines| lines.iter().map(phrase).collect::<Vec<_>>().join(" "))
    };
    assert_eq!(
        marked(Marking::Restricted).as_deref(),
        Some("en:RESTRICTED ka:შეზღუდული სარგებლობისთვის")
    );
    let strict = marked(Marking::Tlp(Tlp::AmberStrict));
    assert_eq!(strict.as_deref(), Some("en:TLP:AMBER+STRICT"));
    let words = marked(Marking::Words(" NUR FÜR DEN DIENSTGEBRAUCH ".into()));
    assert_eq!(words.as_deref(), Some("en:NUR FÜR DEN DIENSTGEBRAUCH"));
    assert_eq!(marked(Marking::Words(" ".into())), None);
}

#[test]
fn the_image_of_the_letterhead_is_named_after_the_authority() {
    let mut request = in_english(example("01-ransomware"));
    request.appearance.letterhead_image = Picture::of_pixels(1, 1, &[0, 0, 0, 255]);
    let alternative = |request: &Request| {
        let image = document(request, Copy::Final).letterhead_image;
        image.map(|image| image.alternative.text)
    };
    assert_eq!(
        alternative(&request).as_deref(),
        Some("24/7 Contact Point Georgia (FICTIONAL)")
    );
    request
        .answers
        .set("authority-name".into(), Answer::Texts(Default::default()));
    assert_eq!(alternative(&request).as_deref(), Some("Letterhead"));
}
