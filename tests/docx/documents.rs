//! Documents that become DOCX.

use point35::document::{
    Arrangement, Block, CheckBox, Column, Copy, Document, Field, Lines, Paper, Phrase, Signature,
    Table, Tone, Value, compose,
};
use point35::i18n::Language;
use point35::picture::Picture;
use point35::request::{Appearance, DocumentLanguages, Marking, Request, blank, read_file};
use point35::template::{Pack, Template};

pub fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

fn template() -> &'static Template {
    let id = "preservation".into();
    Pack::built_in().template(&id).unwrap()
}

fn example() -> Request {
    let file = include_bytes!("../examples/01-ransomware.json");
    read_file(file, "example".into()).unwrap()
}

/// Blue, twice as wide as high.
pub fn picture() -> Picture {
    let pixels = [0, 80, 160, 255].repeat(40 * 20);
    Picture::of_pixels(40, 20, &pixels).unwrap()
}

/// An example as a draft with a letterhead and a marking.
pub fn composed([first, second]: [&str; 2], arrangement: Arrangement) -> Document {
    let mut request = example();
    request.languages.first = language(first);
    request.languages.second = Some(language(second));
    request.appearance.arrangement = arrangement;
    request.appearance.marking = Some(Marking::Restricted);
    request.appearance.letterhead = vec!["Ministry of Examples <FICTIONAL> & Co".into()];
    request.appearance.letterhead_image = Some(picture());
    let state = |code: &str, _: &Language| Some(code.to_owned());
    let draft = Copy::Draft { exercise: false };
    compose(&request, template(), draft, &state).unwrap()
}

pub fn blank_form([first, second]: [&str; 2], arrangement: Arrangement) -> Document {
    let languages = DocumentLanguages {
        first: language(first),
        second: Some(language(second)),
    };
    let appearance = Appearance {
        paper: Paper::Letter,
        arrangement,
        ..Appearance::default()
    };
    let request = blank(template(), languages, appearance);
    compose(&request, template(), Copy::Blank, &|_, _| None).unwrap()
}

/// Arabic and English, with what no template has at present.
pub fn by_hand() -> Document {
    let both = |arabic: &str, english: &str| -> Lines {
        let phrases = [(arabic, "ar"), (english, "en")];
        let phrase = |(text, tag): (&str, &str)| phrase(text, tag, Tone::Plain);
        phrases.map(phrase).into()
    };
    let verbatim = |text: &str| Value::Text(vec![phrase(text, "ar", Tone::Verbatim)]);
    let column = |arabic, english| Column {
        label: both(arabic, english),
        share: 1,
    };
    let field = |arabic, english, value| Field {
        label: both(arabic, english),
        value,
    };
    let days = both("مدة \u{2068}60\u{2069} يوم", "60 days");
    Document {
        languages: vec![language("ar"), language("en")],
        arrangement: Arrangement::LineByLine,
        paper: Paper::A4,
        letterhead: vec![],
        letterhead_image: None,
        title: both("طلب", "Request"),
        basis: both("المادة 29", "Article 29"),
        reference: "EX-1".into(),
        marking: None,
        watermark: Some(both("تمرين", "EXERCISE")),
        page_label: both(
            "صفحة \u{2068}{page}\u{2069} من \u{2068}{pages}\u{2069}",
            "Page {page} of {pages}",
        ),
        hash_label: both("محتوى", "Content"),
        checked: both("محدد", "checked"),
        unchecked: both("غير محدد", "not checked"),
        author: String::new(),
        dated: "2026-05-03T00:00:00Z".parse().unwrap(),
        blocks: vec![
            Block::Section {
                number: "1".into(),
                element: Some('e'),
                title: both("الضرورة", "Necessity"),
            },
            Block::Fields(vec![
                field(
                    "الأسباب",
                    "Reasons",
                    Value::Text(both(
                        "الخادم مدفوع مسبقا",
                        "The server is prepaid\nand ends soon.",
                    )),
                ),
                field("العنوان", "Address", verbatim("192.0.2.45:443/tcp")),
                field("المدة", "Period", Value::Text(days)),
                field(
                    "النوع",
                    "Kind",
                    Value::CheckBoxes(vec![CheckBox {
                        checked: true,
                        label: both("حركة", "traffic"),
                    }]),
                ),
                field("ملاحظات", "Remarks", Value::Blank { rows: 2 }),
            ]),
            Block::Table(Table {
                columns: vec![column("ملف", "File"), column("وصف", "Description")],
                rows: vec![vec![verbatim("log.csv"), Value::Text(Lines::new())]],
            }),
            Block::Signature(Signature {
                fields: vec![],
                signature: both("التوقيع", "Signature"),
                stamp: both("الختم", "Stamp"),
            }),
        ],
        data: "{}".into(),
        content_hash: String::new(),
    }
}

fn phrase(text: &str, tag: &str, tone: Tone) -> Phrase {
    Phrase {
        text: text.into(),
        language: language(tag),
        tone,
    }
}
