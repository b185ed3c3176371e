//! The main job without a browser: a worked example is checked, becomes a document and a PDF, and
//! the PDF holds every value in reading order.

use crate::structure::assert_read_out;
use crate::tools::{File, ends, fonts, squeezed};
use jiff::civil::date;
use point35::coverage::Coverage;
use point35::directory::{Directory, exercise};
use point35::document::{Copy, Document, compose};
use point35::export::pdf::{PdfFault, pdf};
use point35::export::text::text;
use point35::i18n::{Direction, Language, dates, words};
use point35::request::*;
use point35::template::{Pack, Template};
use std::sync::Arc;

pub fn example(name: &str) -> Request {
    let path = format!("{}/tests/examples/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let bytes = std::fs::read(path).unwrap();
    read_file(&bytes, "example".into()).unwrap()
}

fn template() -> Arc<Template> {
    Pack::built_in()
        .template(&"preservation".into())
        .unwrap()
        .clone()
}

fn stops(request: &Request) -> usize {
    let around = Circumstances {
        now: "2026-07-01T12:00:00Z".parse().unwrap(),
        today: date(2026, 7, 1),
        interface: Language::english(),
        recipient_without_power: false,
        directory: Arc::new(Directory::new(exercise())),
        coverage: Arc::new(Coverage::shipped().clone()),
    };
    let violations = check(&template(), request, &around);
    violations
        .iter()
        .filter(|v| v.problem.severity() == Severity::Stop)
        .count()
}

fn document(request: &Request) -> Document {
    copy(request, Copy::Final)
}

pub fn copy(request: &Request, copy: Copy) -> Document {
    let state = |code: &str, _: &Language| Some(code.to_owned());
    compose(request, &template(), copy, &state).expect("both languages are in the file")
}

/// The request with two annexes: a name without a place to break, and one from right to left.
pub fn with_annexes(mut request: Request) -> Request {
    let files = [
        (
            "firewall_export_2026-05-01T00-00-00Z_to_2026-05-02T23-59-59Z_complete.csv.zip",
            1_234_567,
            "Log",
        ),
        ("تقرير الحادث (1).pdf", 2, ""),
    ];
    for (name, bytes, description) in files {
        let hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08".into();
        let measured = Measured { bytes, hash };
        let mut row = annex_row(&template(), &"annexes".into(), name, &measured);
        let texts = [(Language::english(), description.to_owned())].into();
        row.set("annex-description".into(), Answer::Texts(texts));
        request.answers.add_row(&"annexes".into(), row);
    }
    request
}

/// A worked example in every language whose letters the shipped fonts have, as a draft and as a
/// blank form.
pub fn examples() -> Vec<Document> {
    let offered = point35::document::offered(&template()).into_iter();
    let tags = offered
        .map(|language| language.tag())
        .filter(|tag| tag != "ja");
    let drafts = tags.clone().map(|tag| {
        let second = if tag == "en" { "ka" } else { "en" };
        copy(
            &in_languages(example("01-ransomware"), &tag, second),
            Copy::Draft { exercise: false },
        )
    });
    let form = |tag: String| {
        copy(
            &in_languages(example("02-ceo-fraud"), &tag, ""),
            Copy::Blank,
        )
    };
    let forms = tags.map(form);
    drafts.chain(forms).collect()
}

fn assert_printed(request: &Request) {
    let document = document(request);
    let file = File::of(&document);
    file.check();
    for font in file.fonts() {
        assert_eq!(font.flags, ["yes", "yes", "yes"], "{}", font.name);
    }
    file.assert_in_order(&document);
    let body = file.body(&document);
    let values = values(request);
    assert!(values.len() > 15, "{values:?}");
    for value in values {
        for part in ends(&squeezed(&value)) {
            assert!(body.contains(part), "{value:?} is not printed");
        }
    }
}

/// Every answer that is asked for, as the first language of the document writes it: taken from the
/// request and not from its document, so that what a document leaves out is noticed.
fn values(request: &Request) -> Vec<String> {
    let template = template();
    let mut values = Vec::new();
    for section in relevant_sections(&template, request) {
        let answers = &request.answers;
        for (field, definition) in relevant_fields(&template, &section.fields, None, answers) {
            values.extend(written(request, answers.get(field)));
            let inner = definition.inner().unwrap_or_default();
            for row in answers.rows(field) {
                let asked = relevant_fields(&template, inner, Some(&row.answers), answers);
                values.extend(asked.flat_map(|(f, _)| written(request, row.answers.get(f))));
            }
        }
    }
    values
}

fn written(request: &Request, answer: Option<&Answer>) -> Vec<String> {
    let languages = request.languages.all();
    let words = words(&languages[0]).unwrap();
    match answer {
        Some(Answer::Text(text)) => text.lines().map(str::to_owned).collect(),
        Some(Answer::Texts(texts)) => {
            let printed = texts.iter().filter(|(l, _)| languages.contains(l));
            printed.map(|(_, text)| text.clone()).collect()
        }
        Some(Answer::Date(typed)) => {
            let date = typed.read().value().unwrap();
            vec![dates::date(&words, date)]
        }
        Some(Answer::Instant(typed)) => {
            let read = typed.read().value();
            read.map(|m| dates::instant_utc(&words, m.timestamp))
                .into_iter()
                .collect()
        }
        Some(Answer::Identifier(typed)) => vec![read_identifier(typed).normal],
        Some(Answer::Choice(_) | Answer::Choices(_) | Answer::Group(_)) | None => Vec::new(),
    }
}

/// The fonts of Japanese are not in the file.
fn assert_needs_a_pack(request: &Request) {
    let stopped = pdf(&document(request), &fonts());
    assert!(matches!(stopped, Err(PdfFault::MissingCharacters(missing)) if missing.len() > 300));
}

pub fn in_languages(mut request: Request, first: &str, second: &str) -> Request {
    request.languages.first = Language::parse(first).unwrap();
    request.languages.second = Language::parse(second);
    request
}

#[test]
fn ransomware_from_georgia_to_the_netherlands_in_english_and_georgian() {
    let request = in_languages(example("01-ransomware"), "en", "ka");
    assert_eq!(stops(&request), 0);
    assert_printed(&request);
}

#[test]
fn fraud_from_portugal_to_the_united_states_in_english_and_french() {
    let request = in_languages(example("02-ceo-fraud"), "en", "fr");
    assert_eq!(stops(&request), 0);
    assert_printed(&request);
    // The Party's own terms of preservation are longer: no document counts 60 days from a date.
    assert!(!text(&document(&request)).contains("2026-08-11"));
}

#[test]
fn phishing_from_sri_lanka_stops_at_letters_without_a_font_and_goes_on_without_them() {
    let request = in_languages(example("04-phishing"), "en", "fr");
    assert_eq!(stops(&request), 2);
    let fault = pdf(&document(&request), &fonts()).expect_err("no font has these letters");
    let PdfFault::MissingCharacters(missing) = fault else {
        panic!("{fault:?}")
    };
    let scripts: std::collections::BTreeSet<_> = missing.iter().map(|m| m.script).collect();
    assert!(
        scripts.contains("Sinh") && scripts.contains("Taml"),
        "{scripts:?}"
    );

    let mut without = request;
    let mut facts = without.answers.texts(&"facts".into()).unwrap().clone();
    facts.retain(|language, _| *language == Language::english());
    without.answers.set("facts".into(), Answer::Texts(facts));
    assert_eq!(stops(&without), 0);
    assert_printed(&without);
}

#[test]
fn every_example_is_printed_in_every_language_that_is_offered() {
    for first in point35::document::offered(&template()) {
        let second = if first == Language::english() {
            "ka"
        } else {
            "en"
        };
        let request = in_languages(example("01-ransomware"), &first.tag(), second);
        match first.direction() {
            // Tools that take text out guess at its order: the structure says it.
            Direction::RightToLeft => assert_read_out(&document(&request)),
            Direction::LeftToRight if first.tag() == "ja" => assert_needs_a_pack(&request),
            Direction::LeftToRight => assert_printed(&request),
        }
    }
}
