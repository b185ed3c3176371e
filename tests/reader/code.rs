//! The QR code on a document says what it should to an independent decoder (zbarimg), from the grey
//! picture that a copier or a fax would make of the page.

use crate::decoder::decoded;
use crate::generated::requests;
use crate::written::{document, example, examples, pdf_of, printable, template};
use point35::directory::{Directory, exercise};
use point35::document::{Block, Document};
use point35::export::qr::Modules;
use point35::reader::{Fault, Stated, read_text};
use point35::request::{
    Answer, CheckCode, ContentHash, FileFault, Request, compact, content, read_compact, read_file,
};
use proptest::prelude::*;
use std::fs;

fn check_code(request: &Request) -> CheckCode {
    ContentHash::of(&content(request)).check_code()
}

fn text_of(document: &Document) -> &str {
    let mut codes = document.blocks.iter().filter_map(|block| match block {
        Block::Authenticity(shown) => Some(shown.qr_code.content.as_str()),
        _ => None,
    });
    codes.next().unwrap()
}

#[test]
fn an_independent_decoder_reads_the_code_of_every_worked_example() {
    for file in examples() {
        let request = printable(read_file(&fs::read(&file).unwrap(), String::new()).unwrap());
        let document = document(&request);
        assert_eq!(
            decoded(&pdf_of(&document)),
            text_of(&document),
            "{}",
            file.display()
        );
    }
}

#[test]
fn the_code_names_the_request_and_those_who_have_to_act() {
    let request = example("01");
    let held = read_compact(text_of(&document(&request))).unwrap();
    assert_eq!(held.check_code, check_code(&request));
    let recipient = held.recipient.as_ref().unwrap();
    assert_eq!(
        (recipient.party.as_str(), recipient.contact_point.as_str()),
        ("NL", "nl-police")
    );
    assert!(recipient.is_exercise);
    assert_eq!(held.languages, request.languages.all());
    assert!(!held.is_whole);
    for field in ["reference", "request-date", "authority-name", "items"] {
        let field = field.into();
        assert_eq!(
            held.answers.get(&field),
            request.answers.get(&field),
            "{field}"
        );
    }
}

#[test]
fn a_short_request_is_there_as_a_whole() {
    let mut request = example("01");
    request.answers = Default::default();
    request
        .answers
        .set("reference".into(), Answer::Text("EX-1".into()));
    let held = read_compact(&compact(&request, &template(), check_code(&request))).unwrap();
    assert!(held.is_whole);
    assert_eq!(held.answers, request.answers);
}

#[test]
fn who_has_only_the_paper_reads_its_code() {
    let request = printable(example("01"));
    let directory = Directory::new(exercise());
    let pasted = format!(" {}\n", text_of(&document(&request)));
    let incoming = read_text(&pasted, &directory).unwrap();
    let code = check_code(&request);
    let stated = Stated::OnPaper {
        code,
        is_whole: false,
        is_exercise: true,
    };
    assert_eq!((incoming.stated, incoming.check_code()), (stated, code));
    assert!(incoming.is_exercise() && !incoming.is_altered());
    let addressee = incoming.request.recipient.addressee().unwrap();
    assert_eq!(addressee.contact_point, "nl-police");
    assert_eq!(incoming.request.languages, request.languages);
    let items = "items".into();
    assert_eq!(
        incoming.request.answers.get(&items),
        request.answers.get(&items)
    );
}

/// The same codes in a directory of another kind mean somebody else.
#[test]
fn a_recipient_is_not_taken_from_a_directory_of_another_kind() {
    let request = example("01");
    let mut real = exercise();
    real.exercise = false;
    let text = text_of(&document(&request)).to_owned();
    let incoming = read_text(&text, &Directory::new(real)).unwrap();
    assert_eq!(incoming.request.recipient.addressee(), None);
    assert!(incoming.is_exercise());
}

#[test]
fn a_pasted_text_may_be_that_of_a_file() {
    let request = example("01");
    let directory = Directory::new(exercise());
    let incoming = read_text(&content(&request), &directory).unwrap();
    assert_eq!(incoming.stated, Stated::Nowhere);
    assert_eq!(incoming.request.answers, request.answers);
    let refused = |text: &str| read_text(text, &directory).unwrap_err();
    assert_eq!(refused("a word"), Fault::NotARequest);
    assert_eq!(refused("P35:1:BB8"), Fault::Damaged);
    assert_eq!(refused("P35:9:AB"), Fault::Newer { version: 9 });
}

proptest! {
    /// Each answer in the code is the request's, and every code is of the size that is legible.
    #[test]
    fn what_a_code_holds_is_the_request(request in requests()) {
        let code = check_code(&request);
        let text = compact(&request, &template(), code);
        let held = read_compact(&text).unwrap();
        prop_assert_eq!(held.check_code, code);
        prop_assert_eq!(held.is_whole, held.answers == request.answers);
        for (field, answer) in held.answers.iter() {
            match (answer, request.answers.get(field)) {
                (Answer::Group(held), Some(Answer::Group(all))) => {
                    prop_assert!(all.starts_with(held));
                }
                (answer, of_request) => prop_assert_eq!(Some(answer), of_request),
            }
        }
        let modules = Modules::of(&text).unwrap();
        prop_assert!(modules.side <= 17 + 4 * 19);
    }

    #[test]
    fn any_text_is_read_or_refused(text in ".{0,200}", body in "[0-9A-Z $%*+./:-]{0,200}") {
        let _ = read_compact(&text);
        let _ = read_compact(&format!("P35:1:{body}"));
    }
}

#[test]
fn what_is_no_code_of_ours_says_so() {
    for text in ["", "https://a.example", "P35", "P35:", "P35:x:AB"] {
        assert_eq!(read_compact(text), Err(FileFault::NotARequest), "{text}");
    }
    assert_eq!(
        read_compact("P35:2:AB"),
        Err(FileFault::Newer { version: 2 })
    );
    assert!(matches!(
        read_compact("P35:1:BB8"),
        Err(FileFault::Damaged { .. })
    ));
}
