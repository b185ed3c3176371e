//! A laid-out document as sheets to print: one `section` with a drawing for each page, the same
//! pages as in the PDF. `public/style/90-print.css` makes each of them one sheet of paper.
//!
//! Text stays text, in the families named by [`Face::family`](super::fonts::Face::family), which
//! the page must have registered from the fonts' bytes before it prints. Each run is told its
//! length, so that even with another font nothing overflows.

use std::fmt::Write as _;

use super::fonts::{FontSet, Weight};
use super::html::{address, escaped};
use super::layout::{Item, Layout, Page, Run, SOFT_HYPHEN, Shape, hyphen_sign};
use crate::document::{Document, Paper};

/// The sheets in one element.
pub fn sheets(document: &Document, layout: &Layout, fonts: &FontSet) -> String {
    let paper = match document.paper {
        Paper::A4 => "a4",
        Paper::Letter => "letter",
    };
    let language = document
        .languages
        .first()
        .map(|l| l.tag())
        .unwrap_or_default();
    let mut html = format!("<div class=\"sheets\" lang=\"{language}\">");
    for page in &layout.pages {
        let (width, height) = layout.size;
        let _ = write!(
            html,
            "<section class=\"sheet sheet-{paper}\"><svg direction=\"ltr\" \
             text-rendering=\"geometricPrecision\" viewBox=\"0 0 {width} {height}\">"
        );
        draw(&mut html, page, fonts);
        html.push_str("</svg></section>");
    }
    html.push_str("</div>");
    html
}

fn draw(html: &mut String, page: &Page, fonts: &FontSet) {
    for item in page.layers().into_iter().flat_map(|(_, items)| items) {
        let (x, y) = (item.x, item.y);
        // Writing into a string cannot fail.
        let _ = match &item.shape {
            Shape::Text { run, degrees } => {
                text(html, item, run, *degrees, fonts);
                Ok(())
            }
            Shape::Line {
                dx,
                dy,
                width,
                gray,
            } => write!(
                html,
                "<path d=\"M{x:.2} {y:.2}l{dx:.2} {dy:.2}\" stroke=\"{}\" stroke-width=\"{width}\"/>",
                color(*gray)
            ),
            Shape::Fill {
                width,
                height,
                gray,
            } => write!(
                html,
                "<rect x=\"{x:.2}\" y=\"{y:.2}\" width=\"{width:.2}\" height=\"{height:.2}\" \
                 fill=\"{}\"/>",
                color(*gray)
            ),
            Shape::Frame {
                width,
                height,
                line,
                gray,
            } => write!(
                html,
                "<rect x=\"{x:.2}\" y=\"{y:.2}\" width=\"{width:.2}\" height=\"{height:.2}\" \
                 fill=\"none\" stroke=\"{}\" stroke-width=\"{line}\"/>",
                color(*gray)
            ),
            Shape::QrCode { modules, side } => write!(
                html,
                "<path transform=\"translate({x:.2} {y:.2}) scale({})\" d=\"{}\"/>",
                side / f32::from(modules.side),
                modules.outline()
            ),
            Shape::Picture {
                picture,
                width,
                height,
            } => write!(
                html,
                "<image x=\"{x:.2}\" y=\"{y:.2}\" width=\"{width:.2}\" height=\"{height:.2}\" \
                 href=\"{}\"/>",
                address(picture)
            ),
        };
    }
}

fn text(html: &mut String, item: &Item, run: &Run, degrees: f32, fonts: &FontSet) {
    let Some((start, end)) = extent(run) else {
        return;
    };
    let face = fonts.face(run.face);
    let weight = match face.weight {
        Weight::Regular => 400,
        Weight::Bold => 700,
    };
    let (anchor, direction) = match run.right_to_left {
        false => (item.x + start, ""),
        true => (
            item.x + end,
            " direction=\"rtl\" unicode-bidi=\"bidi-override\"",
        ),
    };
    let _ = write!(
        html,
        "<text x=\"{anchor:.2}\" y=\"{:.2}\" font-family=\"{}, sans-serif\" font-size=\"{}\" \
         font-weight=\"{weight}\" fill=\"{}\" textLength=\"{:.2}\" lang=\"{}\"{direction}",
        item.y,
        face.family(),
        run.size,
        color(run.gray),
        end - start,
        run.language,
    );
    if run.outline > 0.0 {
        let (width, color) = (run.outline, color(run.gray));
        let _ = write!(html, " stroke=\"{color}\" stroke-width=\"{width:.3}\"");
    }
    if degrees != 0.0 {
        let _ = write!(
            html,
            " transform=\"rotate({} {:.2} {:.2})\"",
            -degrees, item.x, item.y
        );
    }
    let _ = write!(html, ">{}</text>", escaped(&drawn(run, fonts)));
}

/// The text as it is seen: a hyphen at the end of the line is drawn, unlike a soft one.
fn drawn(run: &Run, fonts: &FontSet) -> String {
    let sign = hyphen_sign(fonts.face(run.face), &run.language).unwrap_or_default();
    run.text
        .trim()
        .replace(SOFT_HYPHEN, sign.encode_utf8(&mut [0; 4]))
}

/// Where the first glyph that is not a space starts, and the last one ends.
fn extent(run: &Run) -> Option<(f32, f32)> {
    let is_drawn = |place: &usize| {
        !run.text[run.glyphs[*place].cluster.clone()]
            .trim()
            .is_empty()
    };
    let first = (0..run.glyphs.len()).find(is_drawn)?;
    let last = (0..run.glyphs.len()).rev().find(is_drawn)?;
    let end = run.glyphs.get(last + 1).map_or(run.width, |glyph| glyph.x);
    Some((run.glyphs[first].x, end))
}

fn color(gray: f32) -> String {
    let level = (gray * 255.0).round() as u8;
    format!("#{level:02x}{level:02x}{level:02x}")
}
