//! The e-mail that a document is attached to and what is said on the telephone.

use point35::document::{Copy, Covering, covering, offered, plain};
use point35::i18n::Language;
use point35::request::{Answer, CheckCode, Marking, Request, Tlp, read_file};
use point35::template::{Pack, Template};
use std::sync::Arc;

fn template() -> Arc<Template> {
    let id = "preservation".into();
    Pack::built_in().template(&id).unwrap().clone()
}

fn example(languages: &str) -> Request {
    let file = include_bytes!("examples/01-ransomware.json");
    let mut request = read_file(file, "example".into()).unwrap();
    let mut languages = languages.split('+').filter_map(Language::parse);
    request.languages.first = languages.next().unwrap();
    request.languages.second = languages.next();
    request
}

fn texts(request: &Request) -> Covering {
    let code = CheckCode::parse("0123 4567 8901").unwrap();
    let texts = covering(request, &template(), Copy::Final, code);
    texts.expect("the languages are in the file")
}

#[test]
fn the_email_names_the_request_and_says_nothing_of_the_case() {
    let request = example("en");
    let texts = texts(&request);
    assert_eq!(
        texts.subject,
        "[EXERCISE] Request for expedited preservation of stored computer data – GE-EX-2026-0001"
    );
    assert_eq!(plain(&texts.email), EMAIL);
    let facts = request.answers.texts(&"facts".into()).unwrap();
    let text = plain(&texts.email) + &plain(&texts.call);
    assert!(facts.values().all(|facts| !text.contains(&facts[..20])));
}

#[test]
fn the_script_is_short_sentences_that_compare_the_code() {
    assert_eq!(plain(&texts(&example("en")).call), CALL);
}

#[test]
fn the_email_begins_with_the_marking_of_the_document() {
    let mut request = example("fr+en");
    let mut first = |marking| {
        request.appearance.marking = Some(marking);
        let email = texts(&request).email;
        let first: Vec<_> = email.iter().map(|p| p.paragraphs[0].join(" ")).collect();
        first.join(" / ")
    };
    assert_eq!(
        first(Marking::Restricted),
        "DIFFUSION RESTREINTE / RESTRICTED"
    );
    assert_eq!(first(Marking::Tlp(Tlp::Red)), "TLP:RED / TLP:RED");
    let own = Marking::Words("FOR\nOFFICIALS".into());
    assert_eq!(first(own), "FOR OFFICIALS / FOR OFFICIALS");
}

#[test]
fn the_subject_says_who_may_read_it_and_that_it_is_an_exercise() {
    let mut request = example("fr+en");
    request.appearance.marking = Some(Marking::Tlp(Tlp::Amber));
    let subject = texts(&request).subject;
    assert!(subject.starts_with("[EXERCICE] [TLP:AMBER] Demande de conservation"));
    assert!(subject.contains(" / Request for expedited preservation"));
    request.recipient = Default::default();
    request.appearance.marking = None;
    assert!(texts(&request).subject.starts_with("Demande"));
    let code = CheckCode::parse("0123 4567 8901").unwrap();
    let draft = Copy::Draft { exercise: true };
    let draft = covering(&request, &template(), draft, code).unwrap();
    assert!(draft.subject.starts_with("[EXERCICE] Demande"));
}

#[test]
fn both_stand_in_the_languages_of_the_document() {
    for first in offered(&template()) {
        let second = if first == Language::english() {
            "ka"
        } else {
            "en"
        };
        let request = example(&format!("{first}+{second}"));
        let texts = texts(&request);
        for passages in [&texts.email, &texts.call] {
            let languages: Vec<_> = passages.iter().map(|p| p.language.tag()).collect();
            assert_eq!(languages, [first.tag(), second.to_owned()]);
            let text = plain(passages);
            assert!(text.contains("GE-EX-2026-0001") && text.contains("\n\n* * *\n\n"));
            assert!(
                !text.contains("covering-") && !text.contains("call-"),
                "{text}"
            );
        }
        assert_eq!(
            texts.email[0].paragraphs.len(),
            texts.email[1].paragraphs.len()
        );
        assert_eq!(
            texts.call[0].paragraphs.len(),
            texts.call[1].paragraphs.len()
        );
    }
}

#[test]
fn what_was_not_answered_is_left_out() {
    let mut request = example("en+fr");
    request.answers = Default::default();
    request.recipient = Default::default();
    let texts = texts(&request);
    let text = plain(&texts.email) + &plain(&texts.call);
    assert!(!text.contains(": \n") && !text.contains(":\n\n") && !text.contains("urgent"));
    assert!(!texts.subject.contains('–'));
}

#[test]
fn what_was_typed_stays_on_its_line() {
    let mut request = example("en");
    let typed = "Alex\u{202e}\nBcc: all\u{0}".to_owned();
    request
        .answers
        .set("authority-person".into(), Answer::Text(typed));
    let text = plain(&texts(&request).email);
    assert!(text.contains("Person in charge: Alex Bcc: all\n"), "{text}");
}

const EMAIL: &str = "\
This is an exercise with fictional data. It is not a real request.

To the 24/7 contact point of the requested Party (Article 35 of the Convention on Cybercrime)

Requested Party: Netherlands
Name of the authority: 24/7 Contact Point Netherlands (FICTIONAL)

Attached to this message is the following document under the Convention on Cybercrime (ETS No. 185):
Request for expedited preservation of stored computer data

Reference: GE-EX-2026-0001
Date of the request: 3 May 2026

The request is urgent.

Check code of the document: 0123 4567 8901
Before you act on the document, please telephone us at the number in your own directory and compare the check code. Do not call a number that stands in this message.

Please acknowledge receipt, give us your reference, and tell us the date on which the preservation will expire.

Kind regards

Person in charge: Nino Gamotsdiladze-Example
Name of the authority: 24/7 Contact Point Georgia (FICTIONAL)
E-mail: cp-ge@police.example
";

const CALL: &str = "\
This is an exercise with fictional data. It is not a real request.

Good day. I am calling the 24/7 contact point under the Budapest Convention on Cybercrime.

I am calling from this authority: 24/7 Contact Point Georgia (FICTIONAL).

We have sent you a document by e-mail. Please open it.

Our reference is GE-EX-2026-0001. I spell it: G E - E X - 2 0 2 6 - 0 0 0 1.

It is a request to preserve stored computer data at once.

The request is urgent. The grounds are: Crime in progress.

Please make sure that you find the number of this call in your own directory. If you are not sure, please call us back at the number in your directory.

Now let us compare the check code. It stands at the head of the first page: twelve digits in three groups.

Please read me the first group.

(You must hear: 0 1 2 3)

The second group is: 4 5 6 7. Do you see the same?

Please read me the third group.

(You must hear: 8 9 0 1)

If one digit differs, the document was altered or damaged. In that case please do not use it; we will send it again.

Please tell me your name, your reference, and the date on which the preservation will expire.

Thank you. Goodbye.
";
