//! Documents with the letters of the font packs, as `cargo xtask packs` makes these.

use std::fs;

use point35::coverage::{Coverage, packs};
use point35::document::{Block, Document, Tone};
use point35::export::fonts::FontSet;
use point35::export::layout::{Layout, Run, Shape, lay_out};
use point35::export::pdf::{PdfFault, pdf};
use point35::font_pack::{About, FontPack, PackFault};

use crate::sample::{Sample, phrase};
use crate::tools::{File, fonts};

/// Words of each pack's scripts: the pack, the language, the words.
const WORDS: &[(&str, &str, &str)] = &[
    (
        "japanese",
        "ja",
        "東京都千代田区霞が関の髙橋・﨑山、アクセス記録を「保全」する（１２）。",
    ),
    (
        "chinese-simplified",
        "zh-Hans",
        "北京市公安局：请求加快保全计算机数据。",
    ),
    (
        "chinese-traditional",
        "zh-Hant",
        "臺北市政府警察局：請求加速保全電腦資料。ㄅㄆ",
    ),
    (
        "korean",
        "ko",
        "서울특별시 경찰청 뷁 데이터 보전 요청 大韓民國",
    ),
    ("further-scripts", "si", "ශ්‍රී ලංකා පොලිසිය ක්‍රමය"),
    ("further-scripts", "ta", "தமிழ்நாடு காவல்துறை கொள்கை"),
    ("further-scripts", "zgh", "ⵜⴰⵎⴰⵣⵉⵖⵜ ⵜⴰⵏⴰⵡⴰⵢⵜ"),
    ("further-scripts", "th", "สำนักงานตำรวจแห่งชาติ ที่อยู่"),
    ("further-scripts", "hi", "राष्ट्रीय क्षत्रिय पुलिस हिन्दी"),
    ("further-scripts", "bn", "বাংলাদেশ পুলিশ ক্ষমতা র্যাব"),
];

fn file(pack: &str) -> Vec<u8> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/dist");
    let path = format!("{folder}/{}", packs::file_name(pack));
    fs::read(&path).unwrap_or_else(|_| panic!("{path} is not there: cargo xtask packs"))
}

fn with_packs(names: &[&str]) -> FontSet {
    names.iter().fold(fonts(), |set, name| {
        let pack = FontPack::read(&file(name)).unwrap();
        set.with_pack(pack.fonts).unwrap()
    })
}

fn all_names() -> Vec<&'static str> {
    packs::known().iter().map(|pack| pack.name).collect()
}

/// A document with one paragraph and one bold one.
fn document(text: &str, tag: &str) -> Document {
    let mut document = Sample::new(&["en"]).document();
    document.blocks = vec![Block::Paragraph(vec![phrase(text, tag, Tone::Plain)])];
    document.title = vec![phrase(text, tag, Tone::Plain)];
    document
}

fn runs(layout: &Layout) -> Vec<&Run> {
    let items = layout.pages.iter().flat_map(|page| &page.items);
    items
        .filter_map(|item| match &item.shape {
            Shape::Text { run, .. } => Some(&**run),
            _ => None,
        })
        .collect()
}

#[test]
fn the_packs_are_what_the_program_knows_of_them() {
    for known in packs::known() {
        let file = file(known.name);
        let pack = FontPack::read(&file).unwrap();
        assert_eq!(pack.about.name, known.name);
        assert_eq!(pack.about.coverage, known.coverage, "{}", known.name);
        assert_eq!(
            About::read(&file[..pack.start], file.len()).unwrap(),
            pack.about
        );
        assert!(!pack.licences.is_empty());
        for licence in &pack.licences {
            let is_of_font = licence.contains("SIL OPEN FONT LICENSE Version 1.1");
            // The words of Thai come from ICU4X.
            assert!(is_of_font || licence.contains("UNICODE LICENSE V3"));
            assert!(licence.contains("Copyright"));
        }
    }
}

#[test]
fn a_changed_pack_is_refused() {
    let mut file = file("further-scripts");
    // The very last bytes only end the packing; what is unpacked is known by its hash.
    let last = file.len() - 100;
    for place in [last, last / 2, last / 3] {
        file[place] ^= 0x20;
        assert_eq!(FontPack::read(&file), Err(PackFault::Damaged), "{place}");
        file[place] ^= 0x20;
    }
    assert!(FontPack::read(&file).is_ok());
}

#[test]
fn a_document_names_the_pack_it_needs() {
    for (pack, tag, words) in WORDS {
        let Err(PdfFault::MissingCharacters(missing)) = pdf(&document(words, tag), &fonts()) else {
            panic!("{words} needs a pack");
        };
        assert_eq!(missing, Coverage::shipped().missing(words));
        let needed: Vec<_> = packs::holding(&missing).iter().map(|p| p.name).collect();
        assert_eq!(needed, [*pack], "{words}");
    }
}

#[test]
fn words_of_every_pack_are_shaped_and_found() {
    for (pack, tag, words) in WORDS {
        let fonts = with_packs(&[pack]);
        let document = document(words, tag);
        let layout = lay_out(&document, &fonts).unwrap();
        let glyphs = runs(&layout).into_iter().flat_map(|run| &run.glyphs);
        assert!(glyphs.map(|glyph| glyph.id).all(|id| id != 0), "{words}");
        let file = File::holding(&pdf(&document, &fonts).unwrap());
        file.check();
        let expected: String = words.split_whitespace().collect();
        // A syllable of several glyphs is written at the first of them.
        let found = file.words().replace('\u{200b}', "");
        assert!(found.contains(&expected), "{words} in {found}");
    }
}

#[test]
fn chinese_characters_have_the_form_of_their_language() {
    let fonts = with_packs(&all_names());
    let face = |text: &str, tag: &str| {
        let layout = lay_out(&document(text, tag), &fonts).unwrap();
        let run = runs(&layout)
            .into_iter()
            .find(|run| run.text.contains('直'));
        fonts.face(run.unwrap().face).family().to_owned()
    };
    assert_eq!(face("直接", "ja"), "NotoSansJP");
    assert_eq!(face("直接", "zh"), "NotoSansSC");
    assert_eq!(face("直接", "zh-Hans"), "NotoSansSC");
    assert_eq!(face("直接", "zh-Hant"), "NotoSansTC");
    assert_eq!(face("直接", "zh-TW"), "NotoSansTC");
    assert_eq!(face("直接", "ko"), "NotoSansKR");
    assert_eq!(face("直接のアクセス", "en"), "NotoSansJP");
    assert_eq!(face("直接访问数据", "en"), "NotoSansSC");
    assert_eq!(face("直接 접근", "en"), "NotoSansKR");
}

#[test]
fn letters_that_are_shipped_stay_in_the_shipped_fonts() {
    let fonts = with_packs(&all_names());
    let layout = lay_out(&document("Request 29, ж, ქ", "en"), &fonts).unwrap();
    let mut runs = runs(&layout).into_iter();
    assert!(runs.all(|run| run.outline == 0.0 && run.face.0 < 13));
}

#[test]
fn bold_letters_without_a_bold_face_are_outlined() {
    let fonts = with_packs(&["japanese", "further-scripts"]);
    let outlined = |text: &str, tag: &str| {
        let layout = lay_out(&document(text, tag), &fonts).unwrap();
        let all = runs(&layout)
            .into_iter()
            .filter(|run| run.text.contains(text));
        all.map(|run| run.outline > 0.0).collect::<Vec<_>>()
    };
    assert_eq!(outlined("東京", "ja"), [true, false], "the title is bold");
    assert_eq!(outlined("দেশ", "bn"), [false, false], "it has a bold face");
}

#[test]
fn the_same_document_gives_the_same_bytes_whatever_else_is_at_hand() {
    let document = document("東京都", "ja");
    let alone = pdf(&document, &with_packs(&["japanese"])).unwrap();
    assert_eq!(alone, pdf(&document, &with_packs(&["japanese"])).unwrap());
    let more = with_packs(&["japanese", "further-scripts"]);
    assert_eq!(alone, pdf(&document, &more).unwrap());
}
