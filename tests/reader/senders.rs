//! The contact points a request may come from are those of the directory that are like its sender.

use crate::written::example;
use point35::directory::{Directory, exercise};
use point35::i18n::Language;
use point35::reader::{is_number_listed, senders};
use point35::request::Answer;

fn found(request: &point35::request::Request) -> Vec<String> {
    let directory = Directory::new(exercise());
    senders(&directory, request)
        .iter()
        .map(|point| point.id.to_string())
        .collect()
}

#[test]
fn the_sender_is_found_by_name_or_address() {
    let mut request = example("01");
    assert_eq!(found(&request), ["ge-police"]);
    for field in ["authority-email", "authority-phone"] {
        request
            .answers
            .set(field.into(), Answer::Text(String::new()));
        assert_eq!(found(&request), ["ge-police"]);
    }
    let other = [(Language::english(), "Nobody’s office".to_owned())].into();
    request
        .answers
        .set("authority-name".into(), Answer::Texts(other));
    assert_eq!(found(&request), [""; 0]);
    request.answers.set(
        "authority-email".into(),
        Answer::Text(" CP-GE@police.example".into()),
    );
    assert_eq!(found(&request), ["ge-police"]);
}

#[test]
fn a_sender_who_says_nothing_is_nobody() {
    let mut request = example("01");
    request.answers = Default::default();
    assert_eq!(found(&request), [""; 0]);
}

/// A forger gives the name of a contact point and another number.
#[test]
fn a_number_that_the_directory_does_not_have_is_noticed() {
    let directory = Directory::new(exercise());
    let mut request = example("01");
    let point = senders(&directory, &request)[0];
    assert!(is_number_listed(point, &request));
    request.answers.set(
        "authority-phone".into(),
        Answer::Text("+999 999 9999".into()),
    );
    assert_eq!(senders(&directory, &request)[0], point);
    assert!(!is_number_listed(point, &request));
}
