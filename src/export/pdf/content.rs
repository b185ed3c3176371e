//! The operators that draw a page (ISO 32000-1, 8 and 9), each thing marked with the element of
//! the structure it belongs to.

use std::borrow::Cow;
use std::ops::Range;

use super::font::{Characters, resource, texts};
use super::marks::Marks;
use super::operators::{Operand, Operators};
use super::picture;
use super::structure::tag;
use crate::export::layout::{Glyph, Item, Layer, Layout, NodeId, Page, Run, Shape};
use crate::export::qr::{Modules, Rectangle};

/// How letters are painted (ISO 32000-1, table 106).
const FILL: i64 = 0;
const FILL_AND_STROKE: i64 = 2;

/// A page being written.
struct Content<'p, 'f> {
    operators: Operators,
    characters: &'p mut Characters<'f>,
    marks: &'p mut Marks,
    /// The grey last set for filling.
    gray: Option<f32>,
}

/// The bytes of a page's content.
pub fn content(
    page: &Page,
    layout: &Layout,
    characters: &mut Characters,
    marks: &mut Marks,
) -> Vec<u8> {
    let mut content = Content {
        operators: Operators::default(),
        characters,
        marks,
        gray: None,
    };
    for (layer, items) in page.layers() {
        let alike = |a: &Item, b: &Item| owner(layer, a) == owner(layer, b);
        for items in items.chunk_by(alike) {
            content.begin(owner(layer, &items[0]), layout);
            for item in items {
                content.item(item, layout.size.1);
            }
            content.operators.write([], "EMC");
        }
    }
    content.operators.into_bytes()
}

/// What something drawn belongs to.
#[derive(Clone, Copy, PartialEq)]
enum Owner {
    Element(NodeId),
    Artifact(Artifact),
}

/// What is not read out (ISO 32000-1, 14.8.2.2).
#[derive(Clone, Copy, PartialEq)]
enum Artifact {
    Watermark,
    Header,
    Footer,
    /// The header of a table once more.
    Repeated,
    /// Rules, frames, grounds.
    Layout,
}

fn owner(layer: Layer, item: &Item) -> Owner {
    let artifact = match (layer, item.node, &item.shape) {
        (_, Some(node), _) => return Owner::Element(node),
        (Layer::Watermark, ..) => Artifact::Watermark,
        (Layer::Header, ..) => Artifact::Header,
        (Layer::Footer, ..) => Artifact::Footer,
        (Layer::Body, _, Shape::Text { .. }) => Artifact::Repeated,
        (
            Layer::Body,
            _,
            Shape::Line { .. }
            | Shape::Fill { .. }
            | Shape::Frame { .. }
            | Shape::QrCode { .. }
            | Shape::Picture { .. },
        ) => Artifact::Layout,
    };
    Owner::Artifact(artifact)
}

impl Content<'_, '_> {
    fn begin(&mut self, owner: Owner, layout: &Layout) {
        let artifact = match owner {
            Owner::Artifact(artifact) => artifact,
            Owner::Element(node) => {
                let number = Operand::Integer(self.marks.mark(node));
                let tag = tag(layout.nodes[node.0].role);
                return self.operators.begin_marked(tag, &[("MCID", number)]);
            }
        };
        let (kind, subtype, edge): (_, _, &[&str]) = match artifact {
            Artifact::Watermark => ("Pagination", Some("Watermark"), &[]),
            Artifact::Header => ("Pagination", Some("Header"), &["Top"]),
            Artifact::Footer => ("Pagination", Some("Footer"), &["Bottom"]),
            Artifact::Repeated => ("Pagination", None, &[]),
            Artifact::Layout => ("Layout", None, &[]),
        };
        let mut entries = vec![("Type", Operand::Name(kind))];
        entries.extend(subtype.map(|subtype| ("Subtype", Operand::Name(subtype))));
        if !edge.is_empty() {
            entries.push(("Attached", Operand::Names(edge)));
        }
        self.operators.begin_marked("Artifact", &entries);
    }

    fn item(&mut self, item: &Item, page: f32) {
        self.marks.cover(item, page);
        let (x, y) = (item.x, page - item.y);
        match &item.shape {
            Shape::Text { run, degrees } => self.text(item.node, run, (x, y), *degrees),
            Shape::Line {
                dx,
                dy,
                width,
                gray,
            } => self.line((x, y), (x + dx, y - dy), *width, *gray),
            Shape::Fill {
                width,
                height,
                gray,
            } => self.fill((x, y - height), (*width, *height), *gray),
            Shape::Frame {
                width,
                height,
                line,
                gray,
            } => self.frame((x, y - height), (*width, *height), *line, *gray),
            Shape::QrCode { modules, side } => self.qr_code(modules, x, y, *side),
            Shape::Picture {
                picture,
                width,
                height,
            } => {
                self.operators.write([], "q");
                let matrix = [*width, 0.0, 0.0, *height, x, y - height];
                self.operators.write_numbers(matrix, "cm");
                let name = picture::resource(picture);
                self.operators.write([Operand::Name(&name.0)], "Do");
                self.operators.write([], "Q");
            }
        }
    }

    fn fill_gray(&mut self, gray: f32) {
        if self.gray != Some(gray) {
            self.operators.write_numbers([gray], "g");
            self.gray = Some(gray);
        }
    }

    fn text(&mut self, node: Option<NodeId>, run: &Run, (x, y): (f32, f32), degrees: f32) {
        self.fill_gray(run.gray);
        self.operators.write([], "BT");
        let font = resource(run.face);
        let font = [Operand::Name(&font.0), Operand::Number(run.size)];
        self.operators.write(font, "Tf");
        if run.outline > 0.0 {
            self.stroke(run.outline, run.gray);
            self.operators
                .write([Operand::Integer(FILL_AND_STROKE)], "Tr");
        }
        let texts = texts(run);
        texts.iter().for_each(|text| self.marks.write(node, text));
        // Letters across the page are shown one by one: pdfium takes the height of the first thing
        // shown for that of a line, and a page with few such lines for one written downwards.
        let together = |a: &Glyph, b: &Glyph| degrees == 0.0 && a.y == b.y;
        let mut start = 0;
        for level in run.glyphs.chunk_by(together) {
            let (along, above) = (level[0].x, level[0].y);
            let matrix = matrix(x, y, along, above, degrees);
            self.operators.write_numbers(matrix, "Tm");
            self.show(run, start..start + level.len(), &texts);
            start += level.len();
        }
        if run.outline > 0.0 {
            self.operators.write([Operand::Integer(FILL)], "Tr");
        }
        self.operators.write([], "ET");
    }

    /// Glyphs on one base line, moved where the widths alone would not put them.
    fn show(&mut self, run: &Run, range: Range<usize>, texts: &[Cow<str>]) {
        let mut pen = run.glyphs[range.start].x;
        let characters = &mut *self.characters;
        let glyphs = range.map(|place| {
            let glyph = &run.glyphs[place];
            let back = ((pen - glyph.x) * 1000.0 / run.size).round();
            pen -= back * run.size / 1000.0;
            pen += characters.width(run.face, glyph.id) * run.size / 1000.0;
            let number = characters.number(run.face, glyph.id, &texts[place]);
            (back, number)
        });
        self.operators.show(glyphs);
    }

    fn line(&mut self, from: (f32, f32), to: (f32, f32), width: f32, gray: f32) {
        self.stroke(width, gray);
        self.operators.write_numbers([from.0, from.1], "m");
        self.operators.write_numbers([to.0, to.1], "l");
        self.operators.write([], "S");
    }

    fn fill(&mut self, corner: (f32, f32), size: (f32, f32), gray: f32) {
        self.fill_gray(gray);
        self.rectangle(corner, size);
        self.operators.write([], "f");
    }

    fn frame(&mut self, corner: (f32, f32), size: (f32, f32), line: f32, gray: f32) {
        self.stroke(line, gray);
        self.rectangle(corner, size);
        self.operators.write([], "S");
    }

    /// One path in units of modules, so that no hairline shows between the parts.
    fn qr_code(&mut self, modules: &Modules, x: f32, y: f32, side: f32) {
        self.fill_gray(0.0);
        let unit = side / f32::from(modules.side);
        self.operators.write([], "q");
        self.operators
            .write_numbers([unit, 0.0, 0.0, -unit, x, y], "cm");
        for Rectangle {
            x,
            y,
            width,
            height,
        } in &modules.rectangles
        {
            let edges = [x, y, width, height].map(|edge| Operand::Integer((*edge).into()));
            self.operators.write(edges, "re");
        }
        self.operators.write([], "f");
        self.operators.write([], "Q");
    }

    fn stroke(&mut self, width: f32, gray: f32) {
        self.operators.write_numbers([gray], "G");
        self.operators.write_numbers([width], "w");
    }

    fn rectangle(&mut self, (x, y): (f32, f32), (width, height): (f32, f32)) {
        self.operators.write_numbers([x, y, width, height], "re");
    }
}

/// Where text starts, from the start of its run and the angle at which that runs: as it is written,
/// so that each letter of a slanting text stands on the line of the one before.
fn matrix(x: f32, y: f32, along: f32, above: f32, degrees: f32) -> [f32; 6] {
    let (sine, cosine) = degrees.to_radians().sin_cos();
    let (sine, cosine) = (rounded(sine), rounded(cosine));
    let x = x + along * cosine - above * sine;
    let y = y + along * sine + above * cosine;
    [cosine, sine, -sine, cosine, x, y]
}

/// To thousandths, as numbers are written.
fn rounded(number: f32) -> f32 {
    (number * 1000.0).round() / 1000.0
}
