//! The main job without a browser: a worked example is checked, becomes a document and a PDF, and
//! the PDF holds every value in reading order.

use crate::tools::{File, ends, fonts, squeezed};
use crate::values::values;
use jiff::civil::date;
use point35::coverage::Coverage;
use point35::directory::{Directory, exercise};
use point35::document::{Copy, Document, compose};
use point35::export::pdf::{PdfFault, pdf};
use point35::export::text::text;
use point35::i18n::Language;
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
    crate::annexes::add(&mut request, &template(), &files);
    request
}

/// In every language whose letters the shipped fonts have.
pub fn blank_forms() -> Vec<Document> {
    let offered = point35::document::offered(&template()).into_iter();
    let tags = offered
        .map(|language| language.tag())
        .filter(|tag| tag != "ja");
    let form = |tag: String| {
        copy(
            &in_languages(example("02-ceo-fraud"), &tag, ""),
            Copy::Blank,
        )
    };
    tags.map(form).collect()
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
    let values = values(&template(), request);
    assert!(values.len() > 15, "{values:?}");
    for value in values {
        for part in ends(&squeezed(&value)) {
            assert!(body.contains(part), "{value:?} is not printed");
        }
    }
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
