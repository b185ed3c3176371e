//! Documents with what the worked examples do not have.

use point35::document::{Arrangement, Copy};
use point35::i18n::Language;
use point35::moment::TypedDate;
use point35::picture::Picture;
use point35::request::{Answer, Marking, Paper, Recipient, Request, Tlp};

use crate::annexes::add as add_annexes;
use crate::pieces::{EXAMPLES, Piece, in_languages, template};

pub fn all() -> Vec<Piece> {
    let example = |tags: &[&str]| in_languages(EXAMPLES[0], tags);
    let with = |tags: &[&str], change: fn(&mut Request)| {
        let mut request = example(tags);
        change(&mut request);
        request
    };
    let last = |name: &str, request| Piece::new(format!("further-{name}"), request, Copy::Final);
    let blank = with(&["en", "ka"], |request| {
        request.appearance.arrangement = Arrangement::SideBySide;
    });
    vec![
        last("letterhead", with(&["en", "fr"], letterhead)),
        last("letterhead-ar", with(&["ar", "en"], letterhead)),
        last("tlp", with(&["fr", "en"], tlp)),
        last("own-words", with(&["uk", "en"], own_words)),
        last("annexes", with(&["en", "el"], annexes)),
        last("extension", with(&["es", "en"], extension)),
        last("extension-side-by-side", {
            let mut request = with(&["es", "en"], extension);
            request.appearance.arrangement = Arrangement::SideBySide;
            request
        }),
        last("long-values", with(&["en", "de"], long_values)),
        last("one-language", example(&["ka"])),
        last("us-letter", with(&["en", "es"], us_letter)),
        last("in-earnest", with(&["en", "fr"], in_earnest)),
        Piece::new(
            "further-draft-in-earnest".into(),
            with(&["hy", "ja"], in_earnest),
            Copy::Draft { exercise: false },
        ),
        Piece::new("further-blank".into(), example(&["en", "fr"]), Copy::Blank),
        Piece::new("further-blank-side-by-side".into(), blank, Copy::Blank),
    ]
}

/// A shield, half blue and half white, on nothing.
fn shield() -> Picture {
    const SIDE: u16 = 240;
    let mut pixels = Vec::new();
    for y in 0..SIDE {
        for x in 0..SIDE {
            let (across, down) = (f32::from(x) / 120.0 - 1.0, f32::from(y) / 240.0);
            let is_inside = across.abs() < 0.8 * (1.0 - down * down).sqrt();
            pixels.extend(match (is_inside, across < 0.0) {
                (false, _) => [0, 0, 0, 0],
                (true, true) => [20, 60, 140, 255],
                (true, false) => [235, 235, 240, 255],
            });
        }
    }
    Picture::of_pixels(SIDE, SIDE, &pixels).unwrap()
}

fn letterhead(request: &mut Request) {
    let lines = [
        "Ministry of Examples (FICTIONAL)",
        "Cybercrime Division · 24/7 Contact Point",
        "1 Example Street, 0100 Exampleville · +999 100 0001 · cp@police.example",
    ];
    request.appearance.letterhead = lines.map(str::to_owned).into();
    request.appearance.letterhead_image = Some(shield());
}

fn tlp(request: &mut Request) {
    request.appearance.marking = Some(Marking::Tlp(Tlp::ALL[0]));
}

fn own_words(request: &mut Request) {
    let words = "For the eyes of the two contact points alone – do not forward (FICTIONAL)";
    request.appearance.marking = Some(Marking::Words(words.into()));
}

fn annexes(request: &mut Request) {
    let files = [
        (
            "firewall_export_2026-05-01T00-00-00Z_to_2026-05-02T23-59-59Z_complete.csv.zip",
            1_234_567,
            "Log of the server from 1 to 2 May 2026",
        ),
        ("order.pdf", 21, "Order of the prosecutor, signed"),
        ("mail (1).eml", 48_300, ""),
    ];
    add_annexes(request, &template(), &files);
}

fn extension(request: &mut Request) {
    let mut set = |id: &str, answer| request.answers.set(id.into(), answer);
    set("status", Answer::Choice("extension".into()));
    set("previous-reference", Answer::Text("GE-EX-2026-0001".into()));
    set("their-reference", Answer::Text("NL-EX-8801".into()));
    let date = |month: &str| {
        Answer::Date(TypedDate {
            day: "4".into(),
            month: month.into(),
            year: "2026".into(),
        })
    };
    set("preserved-from", date("5"));
    set("preserved-until", date("7"));
    set("extension-days", Answer::Text("60".into()));
    let reasons =
        "The court is expected to decide on the request for mutual assistance on 10 July 2026.";
    let reasons = [(Language::english(), reasons.to_owned())].into();
    set("extension-reasons", Answer::Texts(reasons));
}

/// In both languages of one field, and in another language than those of the document.
fn long_values(request: &mut Request) {
    let long = |text: &str| format!("{text}\n").repeat(12).trim().to_owned();
    let language = |tag| Language::parse(tag).unwrap();
    let english =
        "On 2 May 2026 a server was encrypted; the log names 192.0.2.45:443/tcp every minute.";
    let german =
        "Am 2. Mai 2026 wurde ein Server verschlüsselt; das Protokoll nennt 192.0.2.45:443/tcp.";
    let facts = [
        (language("en"), long(english)),
        (language("de"), long(german)),
    ];
    let set = &mut request.answers;
    set.set("facts".into(), Answer::Texts(facts.into()));
    let spanish = "El servidor virtual se paga por adelantado y expira el 10 de mayo de 2026.";
    let reasons = [(language("es"), long(spanish))].into();
    set.set("urgency-reasons".into(), Answer::Texts(reasons));
}

fn us_letter(request: &mut Request) {
    request.appearance.paper = Paper::Letter;
}

/// Neither an exercise nor marked.
fn in_earnest(request: &mut Request) {
    request.appearance.marking = None;
    if let Recipient::ContactPoint(to) = &mut request.recipient {
        to.snapshot.exercise = false;
    }
}
