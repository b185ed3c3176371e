//! Files made to stop or fill a reader: each reaches a limit of the reader or is passed over, and
//! takes no more memory than the limits say.

use crate::allocation::measured;
use crate::faults::{saved, with_payload};
use crate::written::{example, template};
use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Document as Tree, Object, Stream, dictionary};
use point35::coverage::Coverage;
use point35::directory::{Directory, exercise};
use point35::document::{Copy, Sent, compose_received};
use point35::export::html::html;
use point35::export::text::text;
use point35::i18n::Language;
use point35::reader::{Fault, Incoming, limits, read};
use point35::request::{Answer, Answers, Circumstances, Row, check, content};
use std::fmt::Write as _;
use std::io::Write as _;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What all limits together allow: twice what is unpacked, the table of objects, and the request
/// as it is built from its JSON.
const MOST_MEMORY: usize = 160 << 20;

/// Long enough for a busy machine and a program that was not optimised.
const MOST_TIME: Duration = Duration::from_secs(30);

fn attack(file: &[u8]) -> Result<Incoming, Fault> {
    let begin = Instant::now();
    let (result, memory) = measured(|| read(file));
    assert!(memory < MOST_MEMORY, "{memory} bytes");
    assert!(begin.elapsed() < MOST_TIME, "{:?}", begin.elapsed());
    result
}

fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn packed(mut dictionary: Dictionary, bytes: &[u8]) -> Stream {
    dictionary.set("Filter", "FlateDecode");
    Stream::new(dictionary, bytes.to_vec())
}

/// A PDF whose catalogue leads to this attachment.
fn attached(mut tree: Tree, stream: Stream) -> Vec<u8> {
    let stream = tree.add_object(stream);
    let file = tree.add_object(dictionary! {
        "UF" => Object::string_literal("request.json"), "EF" => dictionary! { "F" => stream },
    });
    saved(tree, dictionary! { "AF" => vec![file.into()] })
}

#[test]
fn a_payload_that_unpacks_to_gigabytes() {
    let bomb = deflated(&vec![b' '; 64 << 20]);
    let tree = Tree::with_version("1.7");
    let file = attached(
        tree,
        packed(dictionary! { "Type" => "EmbeddedFile" }, &bomb),
    );
    assert!(file.len() < 200_000);
    assert_eq!(attack(&file), Err(Fault::Bomb));
}

#[test]
fn a_payload_packed_again_and_again() {
    let once = deflated(&vec![b' '; 64 << 20]);
    let twice = deflated(&once);
    let mut stream = Stream::new(dictionary! { "Type" => "EmbeddedFile" }, twice);
    let filter = || Object::from("FlateDecode");
    stream.dict.set("Filter", vec![filter(), filter()]);
    assert_eq!(
        attack(&attached(Tree::with_version("1.7"), stream)),
        Err(Fault::Bomb)
    );
}

/// Each stream is below any limit of its own; together they would fill the memory.
#[test]
fn many_streams_that_unpack_to_megabytes() {
    let mebibyte = deflated(&[b"1 0 ".to_vec(), vec![b' '; 1 << 20]].concat());
    let file = [
        b"%PDF-1.7\n".to_vec(),
        object_stream(1, &mebibyte).repeat(64),
    ]
    .concat();
    assert!(file.len() < 200_000);
    assert_eq!(attack(&file), Err(Fault::Bomb));
}

#[test]
fn a_stream_that_says_it_holds_millions_of_objects() {
    let mut numbers = String::new();
    for number in 0..300_000 {
        write!(numbers, "{number} 0 ").unwrap();
    }
    let stream = object_stream(4_000_000_000, &deflated(numbers.as_bytes()));
    assert_eq!(
        attack(&[b"%PDF-1.7\n".to_vec(), stream].concat()),
        Err(Fault::Bomb)
    );
}

/// A stream that says it holds so many objects.
fn object_stream(count: u32, packed: &[u8]) -> Vec<u8> {
    let head = format!(
        "9 0 obj <</Type/ObjStm/N {count}/First 4/Filter/FlateDecode/Length {}>> stream\n",
        packed.len()
    );
    [head.as_bytes(), packed, b"\nendstream endobj\n"].concat()
}

#[test]
fn more_objects_than_any_document_has() {
    let mut file = String::from("%PDF-1.7\n");
    for number in 1..=limits::MOST_OBJECTS + 1 {
        writeln!(file, "{number} 0 obj 0 endobj").unwrap();
    }
    assert_eq!(attack(file.as_bytes()), Err(Fault::Bomb));
}

#[test]
fn arrays_and_dictionaries_within_one_another_without_end() {
    for (open, close) in [("[", "]"), ("<</A", ">>"), ("(", ")")] {
        let deep = format!("{}{}", open.repeat(2_000_000), close.repeat(2_000_000));
        let file = format!(
            "%PDF-1.7\n1 0 obj {deep} endobj\n2 0 obj <</AF 1 0 R>> endobj\ntrailer <</Root 2 0 R>>\n%%EOF"
        );
        let result = attack(file.as_bytes());
        assert!(
            matches!(result, Err(Fault::NoRequestInside | Fault::Bomb)),
            "{result:?}"
        );
        let open_ended = format!(
            "%PDF-1.7\n{}\n%%EOF",
            format!("1 0 obj {open}").repeat(500_000)
        );
        assert_eq!(attack(open_ended.as_bytes()), Err(Fault::NoRequestInside));
    }
}

#[test]
fn json_within_itself_without_end() {
    let request = example("01");
    let json = content(&request);
    let deep = "[".repeat(500_000);
    let arrays = json.replacen("\"en\"", &deep, 1);
    assert!(matches!(
        attack(arrays.as_bytes()),
        Err(Fault::NotARequest | Fault::Damaged)
    ));
    let row = "{\"rows\":[{\"id\":1,\"answers\":{\"items\":";
    let rows = format!(
        "{{\"format\":\"point35-request\",\"version\":1,\"answers\":{{\"items\":{}",
        row.repeat(30_000)
    );
    assert!(matches!(
        attack(rows.as_bytes()),
        Err(Fault::NotARequest | Fault::Damaged)
    ));
}

#[test]
fn a_tree_of_names_that_leads_back_to_itself() {
    let mut tree = Tree::with_version("1.7");
    let nodes: Vec<_> = (0..8).map(|_| tree.new_object_id()).collect();
    let kids: Vec<Object> = nodes.iter().map(|node| Object::from(*node)).collect();
    for node in &nodes {
        let value = dictionary! { "Kids" => [kids.clone(), kids.clone()].concat() };
        tree.objects.insert(*node, value.into());
    }
    let names = dictionary! { "EmbeddedFiles" => nodes[0] };
    let file = saved(tree, dictionary! { "Names" => names });
    assert_eq!(attack(&file), Err(Fault::NoRequestInside));
}

/// Every value that is looked at is paid for, also when it is looked at again.
#[test]
fn a_large_object_that_everything_refers_to() {
    let mut tree = Tree::with_version("1.7");
    let text = Object::string_literal("x".repeat(1 << 20));
    let large = tree.add_object(dictionary! { "UF" => text.clone(), "Desc" => text });
    let references = vec![Object::from(large); limits::MOST_ATTACHMENTS];
    let file = saved(tree, dictionary! { "AF" => references });
    assert_eq!(attack(&file), Err(Fault::Bomb));
}

#[test]
fn tables_and_trailers_that_lead_in_circles_or_astray() {
    let table = |size: &str, previous: &str| {
        format!(
            "%PDF-1.7\n1 0 obj <</Type/Catalog>> endobj\nxref\n0 {size}\n0000000000 65535 f \n\
             trailer <</Root 1 0 R/Size {size}/Prev {previous}>>\nstartxref\n9\n%%EOF"
        )
    };
    for (size, previous) in [
        ("2", "46"),
        ("4294967295", "0"),
        ("2", "99999999999999999999"),
    ] {
        assert_eq!(
            attack(table(size, previous).as_bytes()),
            Err(Fault::NoRequestInside)
        );
    }
    let itself = "%PDF-1.7\n1 0 obj 1 0 R endobj\n2 0 obj <</AF 2 0 R/Names 2 0 R/EmbeddedFiles 2 0 R\
                  /Kids[2 0 R]/EF 2 0 R/F 2 0 R/Length 2 0 R>> stream\nx\nendstream endobj\n\
                  trailer <</Root 2 0 R>> trailer <</Root 1 0 R>> %%EOF";
    assert_eq!(attack(itself.as_bytes()), Err(Fault::NoRequestInside));
}

#[test]
fn a_file_full_of_keywords() {
    for word in [
        "1 0 obj ",
        "trailer ",
        "1 0 obj<</Length 9999999>>stream\n",
        "endstream ",
        "obj obj ",
    ] {
        let file = format!("%PDF-1.7\n{}%%EOF", word.repeat((4 << 20) / word.len()));
        let result = attack(file.as_bytes());
        assert!(
            matches!(result, Err(Fault::NoRequestInside | Fault::Bomb)),
            "{word} {result:?}"
        );
    }
}

#[test]
fn a_request_with_more_rows_than_anybody_reads() {
    let mut request = example("01");
    let row = |id| Row {
        id,
        answers: Answers::default(),
    };
    let rows = (0..=limits::MOST_ROWS as u32).map(row).collect();
    request.answers.set("items".into(), Answer::Group(rows));
    let json = content(&request);
    assert_eq!(attack(json.as_bytes()), Err(Fault::Bomb));
    assert_eq!(attack(&with_payload(json.as_bytes())), Err(Fault::Bomb));
}

/// What the reader lets pass is then checked and shown: that, too, ends soon.
#[test]
fn the_largest_requests_that_pass_are_checked_and_shown_in_time() {
    for request in [
        one_long_text("x"),
        one_long_text("ა "),
        one_long_text("1.1.1.1 "),
        many_rows(),
    ] {
        let json = content(&request);
        assert!(json.len() > limits::MOST_CONTENT / 2 && json.len() <= limits::MOST_CONTENT);
        let incoming = attack(json.as_bytes()).unwrap();
        let begin = Instant::now();
        let around = Circumstances {
            now: "2026-07-01T12:00:00Z".parse().unwrap(),
            today: jiff::civil::date(2026, 7, 1),
            interface: Language::english(),
            recipient_without_power: false,
            directory: Arc::new(Directory::new(exercise())),
            coverage: Arc::new(Coverage::shipped().clone()),
        };
        check(&template(), &incoming.request, &around);
        let sent = Sent {
            request: &incoming.request,
            content: &incoming.content,
        };
        let state = |_: &str, _: &Language| None;
        let languages = incoming.request.languages.clone();
        let document =
            compose_received(sent, &languages, &template(), Copy::Final, &state).unwrap();
        assert!(html(&document).len() > limits::MOST_CONTENT / 2);
        text(&document);
        assert!(begin.elapsed() < MOST_TIME, "{:?}", begin.elapsed());
    }
}

fn one_long_text(word: &str) -> point35::request::Request {
    let mut request = example("01");
    let text = word.repeat((limits::MOST_CONTENT - (64 << 10)) / word.len());
    let facts = [(Language::english(), text)].into();
    request.answers.set("facts".into(), Answer::Texts(facts));
    request
}

fn many_rows() -> point35::request::Request {
    let mut request = example("01");
    let mut answers = Answers::default();
    let text = "x".repeat(limits::MOST_CONTENT / limits::MOST_ROWS - 120);
    answers.set("item-custodian".into(), Answer::Text(text));
    let row = |id| Row {
        id,
        answers: answers.clone(),
    };
    // The example has rows of other groups, too.
    let rows = (0..limits::MOST_ROWS as u32 - 10).map(row).collect();
    request.answers.set("items".into(), Answer::Group(rows));
    request
}
