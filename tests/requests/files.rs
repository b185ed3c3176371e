//! A request as a file: written as it was read, and refused with its reason.

use super::example;
use point35::picture::Picture;
use point35::request::*;

#[test]
fn a_file_is_written_as_it_was_read() {
    for name in ["01-ransomware", "02-ceo-fraud", "04-phishing"] {
        let request = example(name);
        let again = read_file(&write_file(&request), "example".into());
        assert_eq!(again.as_ref(), Ok(&request), "{name}");
        assert_eq!(again.map(|r| content(&r)), Ok(content(&request)), "{name}");
    }
}

#[test]
fn requests_of_version_1_open_with_their_marking_in_own_words() {
    let read = |file: &str| read_file(file.as_bytes(), "example".into());
    let written = include_str!("../examples/01-ransomware.json");
    assert!(written.contains("\"version\": 1,\n \"template\""));
    let marked = written.replace("\"paper\"", "\"marking\": \"SECRET\", \"paper\"");
    let expected = Appearance {
        marking: Some(Marking::Words("SECRET".into())),
        ..Appearance::default()
    };
    assert_eq!(read(&marked).map(|r| r.appearance), Ok(expected));
    let newer_key = written.replace("\"paper\"", "\"arrangement\": \"side-by-side\", \"paper\"");
    assert!(matches!(read(&newer_key), Err(FileFault::Damaged { .. })));
}

#[test]
fn every_marking_and_arrangement_is_written_and_read() {
    let words = [Marking::Restricted, Marking::Words("SECRET".into())];
    let markings = words.into_iter().chain(Tlp::ALL.map(Marking::Tlp));
    for marking in markings.map(Some).chain([None]) {
        for arrangement in [Arrangement::LineByLine, Arrangement::SideBySide] {
            let mut request = example("01-ransomware");
            request.appearance.marking = marking.clone();
            request.appearance.arrangement = arrangement;
            assert_eq!(
                read_file(&write_file(&request), "example".into()),
                Ok(request)
            );
        }
    }
}

#[test]
fn an_image_travels_with_its_request_and_a_hostile_one_is_refused() {
    let mut request = example("01-ransomware");
    request.appearance.letterhead_image = Picture::of_pixels(2, 2, &[7; 16]);
    let file = String::from_utf8(write_file(&request)).expect("JSON is text");
    let again = read_file(file.as_bytes(), "example".into());
    assert_eq!(again.as_ref(), Ok(&request));
    assert_ne!(content(&request), content(&example("01-ransomware")));
    let begins = "\"letterhead-image\": \"iVBORw0KGgo";
    assert!(file.contains(begins));
    for other in ["R0lGODlh", "", "iVBORw0KGgp", "not Base64"] {
        let hostile = file.replace(begins, &format!("\"letterhead-image\": \"{other}"));
        let read = read_file(hostile.as_bytes(), "example".into());
        assert!(matches!(read, Err(FileFault::Damaged { .. })), "{other}");
    }
}

#[test]
fn what_is_not_a_request_is_refused_with_its_reason() {
    let read = |bytes: &[u8]| read_file(bytes, "x".into()).map(|_| ()).map_err(|f| f.id());
    assert_eq!(read(b"not json"), Err("not-a-request"));
    assert_eq!(
        read(br#"{"format":"other","version":1}"#),
        Err("not-a-request")
    );
    assert_eq!(
        read(br#"{"format":"point35-request","version":99}"#),
        Err("newer")
    );
    assert_eq!(
        read(br#"{"format":"point35-request","version":1}"#),
        Err("damaged")
    );
    assert_eq!(read(&vec![b' '; (8 << 20) + 1]), Err("too-large"));
}
