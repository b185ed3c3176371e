//! The operators that draw a page (ISO 32000-1, 8 and 9), each thing marked with the element of
//! the structure it belongs to.

use super::font::{Characters, resource};
use super::line_ends::LineEnds;
use super::marks::Marks;
use super::operators::{Operand, Operators};
use super::picture;
use super::reading_order::{Part, parts};
use super::structure::tag;
use crate::export::layout::{Item, Layer, Layout, NodeId, Page, Run, Shape};
use crate::export::qr::{Modules, Rectangle};

/// How letters are painted (ISO 32000-1, table 106).
const FILL: i64 = 0;
const FILL_AND_STROKE: i64 = 2;
const INVISIBLE: i64 = 3;

/// Font sizes above a line at which pdfium sees another one.
const ABOVE: f32 = 2.0;

/// A page being written.
struct Content<'p, 'f> {
    operators: Operators,
    characters: &'p mut Characters<'f>,
    marks: &'p mut Marks,
    /// The grey last set for filling.
    gray: Option<f32>,
    line_ends: LineEnds,
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
        line_ends: LineEnds::on(page),
    };
    for (layer, items) in page.layers() {
        let alike = |a: &Item, b: &Item| owner(layer, a) == owner(layer, b);
        for items in items.chunk_by(alike) {
            content.begin(owner(layer, &items[0]), layout);
            content.items(items, layout.size.1);
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

    /// What is read as nothing comes last: pdfium ends a line where something stands higher.
    fn items(&mut self, items: &[Item], page: f32) {
        let mut silent = Vec::new();
        let stretches = self.line_ends.stretches(items);
        for (number, item) in items.iter().enumerate() {
            self.marks.cover(item, page);
            if let Shape::Text { run, degrees } = &item.shape {
                let (x, y, degrees) = (item.x, page - item.y, *degrees);
                let place = Place { x, y, degrees };
                let stretch = stretches.get(&number);
                if let Some(letters) = self.line_ends.before(item, run, stretch) {
                    self.end_line(item.node, &letters, place);
                }
                silent.push((item.node, &**run, place, self.text(item.node, run, place)));
            } else {
                self.drawn(item, page);
            }
        }
        silent.retain(|(.., parts)| !parts.is_empty());
        if !silent.is_empty() {
            let nothing = ("ActualText", Operand::Text(""));
            self.operators.begin_marked("Span", &[nothing]);
            for (node, run, place, parts) in silent {
                self.parts(node, run, place, &parts);
            }
            self.operators.write([], "EMC");
        }
    }

    /// Something above the line that is neither seen nor read: with it a line ends for pdfium.
    fn end_line(&mut self, node: Option<NodeId>, run: &Run, place: Place) {
        let Some(part) = Part::unread(run) else {
            return;
        };
        let nothing = ("ActualText", Operand::Text(""));
        self.operators.begin_marked("Span", &[nothing]);
        self.operators.write([], "BT");
        self.font(run);
        self.operators.write([Operand::Integer(INVISIBLE)], "Tr");
        let matrix = place.matrix(0.0, ABOVE * run.size);
        self.operators.write_numbers(matrix, "Tm");
        self.show(node, run, &part);
        self.operators.write([Operand::Integer(FILL)], "Tr");
        self.operators.write([], "ET");
        self.operators.write([], "EMC");
    }

    fn font(&mut self, run: &Run) {
        let font = resource(run.face);
        let font = [Operand::Name(&font.0), Operand::Number(run.size)];
        self.operators.write(font, "Tf");
    }

    fn drawn(&mut self, item: &Item, page: f32) {
        let (x, y) = (item.x, page - item.y);
        match &item.shape {
            Shape::Text { .. } => {}
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

    /// Gives what is read as nothing.
    fn text<'r>(&mut self, node: Option<NodeId>, run: &'r Run, place: Place) -> Vec<Part<'r>> {
        let face = self.characters.face(run.face);
        let parts = parts(run, face, place.degrees == 0.0);
        let (silent, read): (Vec<_>, Vec<_>) = parts.into_iter().partition(|part| part.is_silent);
        self.parts(node, run, place, &read);
        silent
    }

    fn parts(&mut self, node: Option<NodeId>, run: &Run, place: Place, parts: &[Part]) {
        self.fill_gray(run.gray);
        self.operators.write([], "BT");
        self.font(run);
        if run.outline > 0.0 {
            self.stroke(run.outline, run.gray);
            self.operators
                .write([Operand::Integer(FILL_AND_STROKE)], "Tr");
        }
        for part in parts {
            let first = &part.shown[0];
            let matrix = place.matrix(first.x, first.y);
            self.operators.write_numbers(matrix, "Tm");
            self.show(node, run, part);
        }
        if run.outline > 0.0 {
            self.operators.write([Operand::Integer(FILL)], "Tr");
        }
        self.operators.write([], "ET");
    }

    /// Glyphs on one base line, moved where the widths alone would not put them.
    fn show(&mut self, node: Option<NodeId>, run: &Run, part: &Part) {
        let mut pen = part.shown[0].x;
        let (characters, marks) = (&mut *self.characters, &mut *self.marks);
        let glyphs = part.shown.iter().map(|shown| {
            let back = ((pen - shown.x) * 1000.0 / run.size).round();
            pen -= back * run.size / 1000.0;
            pen += characters.width(run.face, shown.glyph) * run.size / 1000.0;
            marks.write(node, &shown.text);
            let number = characters.number(run.face, shown.glyph, &shown.text);
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

/// Where a run starts, and the angle at which it goes on.
#[derive(Clone, Copy)]
struct Place {
    x: f32,
    y: f32,
    degrees: f32,
}

impl Place {
    /// Where text starts, from the start of its run: as it is written, so that each letter of a
    /// slanting text stands on the line of the one before.
    fn matrix(self, along: f32, above: f32) -> [f32; 6] {
        let (sine, cosine) = self.degrees.to_radians().sin_cos();
        let (sine, cosine) = (rounded(sine), rounded(cosine));
        let x = self.x + along * cosine - above * sine;
        let y = self.y + along * sine + above * cosine;
        [cosine, sine, -sine, cosine, x, y]
    }
}

/// To thousandths, as numbers are written.
fn rounded(number: f32) -> f32 {
    (number * 1000.0).round() / 1000.0
}
