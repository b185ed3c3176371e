//! What comes out of the printer looks like the PDF, page by page, in every direction of writing.

use std::fs;
use std::path::Path;
use std::process::Command;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use fantoccini::wd::{PrintConfiguration, PrintMargins, PrintSize};
use point35::document::{Arrangement, Document};
use point35::export::fonts::{FontSet, Weight};
use point35::export::layout::lay_out;
use point35::export::pdf::draw;
use point35::export::print::sheets;
use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::pdf::fonts;
use crate::sample::Sample;

/// Dots to an inch of the pictures that are compared.
const RESOLUTION: &str = "100";

/// A dot differs where it is lighter or darker by a quarter of the way from white to black than
/// all the dots around its place: hairlines fall on one row of dots or the next.
const DIFFERENT: u8 = 64;

/// Of a thousand dots so many may differ.
const MOST_DIFFERENT: f32 = 0.2;

#[tokio::test]
async fn sheets_look_like_the_pdf_in_chromium() {
    crate::answered(|| sheets_look_like_the_pdf(Engine::Chromium)).await;
}

#[tokio::test]
async fn sheets_look_like_the_pdf_in_firefox() {
    crate::answered(|| sheets_look_like_the_pdf(Engine::Firefox)).await;
}

async fn sheets_look_like_the_pdf(engine: Engine) {
    let browser = Browser::start(engine).await;
    for tags in [["en", "fr"], ["ka", "en"], ["ar", "he"]] {
        for arrangement in [Arrangement::LineByLine, Arrangement::SideBySide] {
            let mut document = Sample::new(&tags).document();
            document.arrangement = arrangement;
            document.watermark = Some(Sample::new(&tags).words("EXERCISE"));
            compare(&browser, &document).await;
        }
    }
}

async fn compare(browser: &Browser, document: &Document) {
    let fonts = fonts();
    let layout = lay_out(document, &fonts).expect("fonts for every letter");
    let written = draw(document, &layout, &fonts).expect("a PDF");
    let page = browser.home().join("sheets.html");
    let sheets = sheets(document, &layout, &fonts);
    fs::write(&page, html(&sheets, &fonts)).expect("a page can be written");
    browser.open(&page).await;
    browser.wait_for("html[data-fonts]").await;
    let margins = PrintMargins {
        top: 0.0,
        bottom: 0.0,
        left: 0.0,
        right: 0.0,
    };
    let paper = PrintConfiguration::builder()
        .size(PrintSize::A4)
        .margins(margins)
        .background(true);
    let paper = paper.build().expect("a sheet of A4");
    let printed = browser.client.print(paper).await.expect("it prints");
    let written = pictures(browser.home(), &written);
    let printed = pictures(browser.home(), &printed);
    let tags: Vec<_> = document.languages.iter().map(|l| l.tag()).collect();
    assert_eq!(printed.len(), written.len(), "pages of {tags:?}");
    for (number, (printed, written)) in printed.iter().zip(&written).enumerate() {
        let different = difference(printed, written, 0).max(difference(written, printed, 0));
        assert!(
            different < MOST_DIFFERENT,
            "page {} of {tags:?}, {:?}: {different}",
            number + 1,
            document.arrangement
        );
    }
    // The measure sees what it is there for: the same page half a dozen dots beside.
    assert!(difference(&written[0], &written[0], 6) > 10.0 * MOST_DIFFERENT);
}

/// The sheets with their style and fonts, as the app hands them to the browser.
fn html(sheets: &str, fonts: &FontSet) -> String {
    let faces: Vec<_> = fonts
        .faces()
        .map(|(_, face)| {
            let weight = match face.weight {
                Weight::Regular => "400",
                Weight::Bold => "700",
            };
            json!([face.family(), STANDARD.encode(face.data()), weight])
        })
        .collect();
    format!(
        "<!doctype html><meta charset=\"utf-8\"><style>{}</style><body>{sheets}<script>
        const load = ([family, data, weight]) =>
            new FontFace(family, `url(data:font/ttf;base64,${{data}})`, {{ weight }}).load();
        Promise.all({}.map(load)).then((faces) => {{
            faces.forEach((face) => document.fonts.add(face));
            document.documentElement.dataset.fonts = '';
        }});</script>",
        include_str!("../../public/style/90-print.css"),
        json!(faces),
    )
}

/// A page as rows of grey dots.
struct Picture {
    width: usize,
    dots: Vec<u8>,
}

fn pictures(folder: &Path, pdf: &[u8]) -> Vec<Picture> {
    let folder = tempfile::TempDir::new_in(folder).expect("a folder");
    let file = folder.path().join("a.pdf");
    fs::write(&file, pdf).expect("a PDF can be written");
    let status = Command::new("pdftoppm")
        .args(["-gray", "-r", RESOLUTION])
        .arg(&file)
        .arg(folder.path().join("page"))
        .status();
    assert!(status.expect("pdftoppm").success());
    let entries = fs::read_dir(folder.path()).expect("a folder");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("a file").path()).collect();
    files.retain(|file| file.extension().is_some_and(|e| e == "pgm"));
    files.sort();
    let picture = |file| picture(&fs::read(file).expect("a picture"));
    files.iter().map(picture).collect()
}

/// Reads a grey picture of Netpbm: `P5`, width, height, 255, each ended by a space, then the dots.
fn picture(pgm: &[u8]) -> Picture {
    let mut words = pgm.splitn(5, |byte| byte.is_ascii_whitespace());
    let number = |word: Option<&[u8]>| {
        let digits = String::from_utf8_lossy(word.expect("a word")).into_owned();
        digits.parse::<usize>().expect("a number")
    };
    assert_eq!(words.next(), Some(&b"P5"[..]));
    let (width, height, most) = (
        number(words.next()),
        number(words.next()),
        number(words.next()),
    );
    let dots = words.next().expect("dots").to_vec();
    assert_eq!((most, dots.len()), (255, width * height));
    Picture { width, dots }
}

/// Of a thousand dots those that differ, when the second picture is moved to the left.
fn difference(one: &Picture, other: &Picture, moved: usize) -> f32 {
    let width = one.width.min(other.width);
    let rows = (one.dots.len() / one.width).min(other.dots.len() / other.width);
    let mut different = 0;
    for y in 1..rows - 1 {
        for x in 1..width - 1 - moved {
            let dot = one.dots[y * one.width + x];
            if other.dots[y * other.width + x + moved] == dot {
                continue;
            }
            let around = (y - 1..=y + 1).flat_map(|y| {
                let start = y * other.width + x + moved - 1;
                &other.dots[start..start + 3]
            });
            different += usize::from(around.clone().all(|near| near.abs_diff(dot) > DIFFERENT));
        }
    }
    different as f32 * 1000.0 / (width * rows) as f32
}
