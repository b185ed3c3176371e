//! The image of a letterhead: drawn as it is, without transparency, told to whoever cannot see it.

use crate::sample::{Sample, phrase};
use crate::tools::{File, fonts};
use point35::document::{Document, Image, Picture, Tone};
use point35::export::html::html;
use point35::export::layout::{Shape, lay_out};
use point35::export::print::sheets;

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
    let structure = File::of(&document).structure();
    assert!(structure.contains("Figure"), "{structure}");
    let layout = lay_out(&document, &fonts()).unwrap();
    let figures = layout.nodes.iter().filter_map(|n| n.alternative.as_deref());
    assert_eq!(figures.collect::<Vec<_>>(), [NAME]);
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
