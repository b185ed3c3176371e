//! The image of a letterhead: drawn as it is, without transparency, told to whoever cannot see it.

use crate::journeys::{copy, example, in_languages, with_annexes};
use crate::sample::{Sample, phrase};
use crate::structure::assert_read_out;
use crate::tags::Element;
use crate::tools::{File, fonts};
use point35::document::{Arrangement, Copy, Document, Image, Picture, Tone};
use point35::export::html::html;
use point35::export::layout::{Shape, lay_out};
use point35::export::pdf::pdf;
use point35::export::print::sheets;
use point35::reader;

const NAME: &str = "24/7 Contact Point “Georgia” (FICTIONAL)";

/// A square with a red and a half transparent blue half, so many pixels wide and high.
fn picture(width: u16, height: u16) -> Picture {
    let pixel = |x: u16| match x * 2 < width {
        true => [200, 16, 46, 255],
        false => [0, 0, 255, 128],
    };
    let row = || (0..width).flat_map(pixel);
    let pixels: Vec<u8> = (0..height).flat_map(|_| row()).collect();
    Picture::of_pixels(width, height, &pixels).unwrap()
}

fn with_image(width: u16, height: u16) -> Document {
    let mut document = Sample::new(&["en", "ka"]).document();
    document.letterhead_image = Some(Image {
        picture: picture(width, height),
        alternative: phrase(NAME, "en", Tone::Plain),
    });
    document
}

/// A worked example with an image and annexes, in both directions and arrangements; the last is a
/// blank form.
pub fn documents() -> Vec<Document> {
    let mut request = with_annexes(example("01-ransomware"));
    request.appearance.letterhead = vec!["וועדה 7 (FICTIONAL)".into(), "Unit".into()];
    request.appearance.letterhead_image = Some(picture(300, 120));
    let arranged = |first, second, arrangement, as_copy| {
        let mut request = in_languages(request.clone(), first, second);
        request.appearance.arrangement = arrangement;
        copy(&request, as_copy)
    };
    vec![
        arranged("en", "", Arrangement::LineByLine, Copy::Final),
        arranged("ar", "en", Arrangement::LineByLine, Copy::Final),
        arranged("ar", "en", Arrangement::SideBySide, Copy::Final),
        arranged("en", "he", Arrangement::SideBySide, Copy::Final),
        arranged("ar", "en", Arrangement::LineByLine, Copy::Blank),
    ]
}

/// Where the image stands and how large it is, in points.
fn drawn(document: &Document) -> [f32; 4] {
    let layout = lay_out(document, &fonts()).unwrap();
    let all = layout.pages.iter().flat_map(|page| &page.items);
    let mut images = all.filter_map(|item| match &item.shape {
        Shape::Picture { width, height, .. } => Some([item.x, item.y, *width, *height]),
        _ => None,
    });
    let image = images.next().expect("an image");
    assert_eq!(images.next(), None, "it stands on the first page only");
    image
}

#[test]
fn the_pdf_holds_the_pixels_without_transparency() {
    let document = with_image(64, 32);
    let file = File::of(&document);
    file.check();
    file.assert_in_order(&document);
    let images = file.images();
    assert_eq!(images.len(), 1);
    assert_eq!(images[0][..5], ["image", "64", "32", "index", "1"]);
    let pixels = file.pixels();
    assert_eq!(pixels.len(), 64 * 32 * 3);
    assert_eq!(pixels[..3], [200, 16, 46]);
    assert_eq!(pixels[63 * 3..64 * 3], [127, 127, 255]);
}

#[test]
fn its_name_is_in_the_structure_the_preview_and_not_read_twice() {
    let document = with_image(64, 32);
    let layout = lay_out(&document, &fonts()).unwrap();
    let root = Element::root(&pdf(&document, &fonts()).unwrap());
    let mut all = root.all().into_iter();
    let figure = all.find(|element| element.tag == "Figure").unwrap();
    assert_eq!(figure.alternative.as_deref(), Some(NAME));
    assert_eq!(figure.text(), "");
    let preview = html(&document);
    let expected = format!("alt=\"{NAME}\">");
    assert!(preview.contains("src=\"data:image/png;base64,iVBOR") && preview.contains(&expected));
    let print = sheets(&document, &layout, &fonts());
    assert_eq!(print.matches("<image ").count(), 1);
    assert!(print.contains("href=\"data:image/png;base64,iVBOR"));
}

#[test]
fn it_is_never_stretched_never_coarse_and_leaves_room_for_the_lines() {
    let [_, _, width, height] = drawn(&with_image(64, 32));
    assert_eq!((width, height), (48.0, 24.0));
    let [_, _, width, height] = drawn(&with_image(900, 100));
    assert!((width / height - 9.0).abs() < 0.01 && width < 220.0);
    let [_, _, width, height] = drawn(&with_image(30, 240));
    assert!((height / width - 8.0).abs() < 0.01 && height < 57.0);
}

#[test]
fn it_stands_where_the_first_language_begins() {
    let mut document = with_image(64, 32);
    let left = drawn(&document)[0];
    document.languages = vec![crate::sample::language("ar")];
    let right = drawn(&document);
    assert!(left < 60.0 && right[0] + right[2] > 530.0);
}

#[test]
fn an_image_alone_is_a_letterhead() {
    let mut document = with_image(64, 32);
    document.letterhead.clear();
    File::of(&document).check();
    assert!(drawn(&document)[1] < 80.0);
}

#[test]
fn annexes_are_read_out_cell_by_cell_and_hold_their_hashes_whole() {
    let all = documents().into_iter();
    let line_by_line = all.filter(|document| document.arrangement == Arrangement::LineByLine);
    line_by_line.for_each(|document| assert_read_out(&document));
    let file = File::of(&documents()[1]);
    for part in ["9f86d081884c7d65", "9a2feaa0c55ad015", "a3bf4f1b2b0b822c"] {
        assert!(file.words().contains(part), "{part}");
    }
}

#[test]
fn the_pdf_carries_image_and_annexes_back() {
    let [document, ..] = &documents()[..] else {
        panic!("there are some")
    };
    let bytes = pdf(document, &fonts()).unwrap();
    assert_eq!(bytes, pdf(document, &fonts()).unwrap());
    let request = reader::read(&bytes).unwrap().request;
    assert_eq!(request.appearance.letterhead_image, Some(picture(300, 120)));
    assert_eq!(&copy(&request, Copy::Final), document);
}
