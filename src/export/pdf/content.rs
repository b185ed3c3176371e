//! The operators that draw a page (ISO 32000-1, 8 and 9), each thing marked with the element of
//! the structure it belongs to.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use printpdf::{
    Codepoint, Color, CurTransMat, DictItem, Greyscale, Line, LinePoint, Op, PaintMode,
    PdfFontHandle, Point, Polygon, PolygonRing, Pt, Rect, TextItem, TextMatrix, TextRenderingMode,
    WindingOrder,
};

use super::font::{Characters, resource, texts};
use super::marks::Marks;
use super::picture;
use super::structure::tag;
use crate::export::layout::{Glyph, Item, Layer, Layout, NodeId, Page, Run, Shape};
use crate::export::qr::{Modules, Rectangle};

/// A page being written.
struct Content<'p, 'f> {
    ops: Vec<Op>,
    characters: &'p mut Characters<'f>,
    marks: &'p mut Marks,
    /// The grey last set for filling.
    gray: Option<f32>,
}

pub fn ops(
    page: &Page,
    layout: &Layout,
    characters: &mut Characters,
    marks: &mut Marks,
) -> Vec<Op> {
    let mut content = Content {
        ops: Vec::new(),
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
            content.ops.push(Op::EndMarkedContent);
        }
    }
    content.ops
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

impl Artifact {
    fn properties(self) -> BTreeMap<String, DictItem> {
        let (kind, subtype, attached) = match self {
            Self::Watermark => ("Pagination", Some("Watermark"), None),
            Self::Header => ("Pagination", Some("Header"), Some("Top")),
            Self::Footer => ("Pagination", Some("Footer"), Some("Bottom")),
            Self::Repeated => ("Pagination", None, None),
            Self::Layout => ("Layout", None, None),
        };
        let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
        let mut properties = BTreeMap::from([("Type".to_string(), name(kind))]);
        properties.extend(subtype.map(|subtype| ("Subtype".to_string(), name(subtype))));
        let edge = |edge| ("Attached".to_string(), DictItem::Array(vec![name(edge)]));
        properties.extend(attached.map(edge));
        properties
    }
}

impl Content<'_, '_> {
    fn begin(&mut self, owner: Owner, layout: &Layout) {
        let (tag, map) = match owner {
            Owner::Artifact(artifact) => ("Artifact", artifact.properties()),
            Owner::Element(node) => {
                let number = DictItem::Int(self.marks.mark(node));
                let map = BTreeMap::from([("MCID".to_string(), number)]);
                (tag(layout.nodes[node.0].role), map)
            }
        };
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: tag.to_string(),
            properties: DictItem::Dict { map },
        });
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
                let drawn = picture::op(picture, (x, y - height), (*width, *height));
                self.ops.push(drawn);
            }
        }
    }

    fn fill_gray(&mut self, gray: f32) {
        if self.gray != Some(gray) {
            self.ops.push(Op::SetFillColor { col: color(gray) });
            self.gray = Some(gray);
        }
    }

    fn text(&mut self, node: Option<NodeId>, run: &Run, (x, y): (f32, f32), degrees: f32) {
        self.fill_gray(run.gray);
        self.ops.push(Op::StartTextSection);
        let font = PdfFontHandle::External(resource(run.face));
        self.ops.push(Op::SetFont {
            font,
            size: Pt(run.size),
        });
        if run.outline > 0.0 {
            self.stroke(run.outline, run.gray);
            let mode = TextRenderingMode::FillStroke;
            self.ops.push(Op::SetTextRenderingMode { mode });
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
            self.ops.push(Op::SetTextMatrix {
                matrix: TextMatrix::Raw(matrix),
            });
            let items = self.show(run, start..start + level.len(), &texts);
            self.ops.push(Op::ShowText { items });
            start += level.len();
        }
        if run.outline > 0.0 {
            let mode = TextRenderingMode::Fill;
            self.ops.push(Op::SetTextRenderingMode { mode });
        }
        self.ops.push(Op::EndTextSection);
    }

    /// Glyphs on one base line, moved where the widths alone would not put them.
    fn show(&mut self, run: &Run, range: Range<usize>, texts: &[Cow<str>]) -> Vec<TextItem> {
        let mut items = Vec::new();
        let mut glyphs = Vec::new();
        let mut pen = run.glyphs[range.start].x;
        for place in range {
            let glyph = &run.glyphs[place];
            let back = ((pen - glyph.x) * 1000.0 / run.size).round();
            if back != 0.0 {
                if !glyphs.is_empty() {
                    items.push(TextItem::GlyphIds(std::mem::take(&mut glyphs)));
                }
                items.push(TextItem::Offset(back));
                pen -= back * run.size / 1000.0;
            }
            let number = self.characters.number(run.face, glyph.id, &texts[place]);
            let text = Some(texts[place].to_string());
            glyphs.push(Codepoint {
                gid: number,
                offset: 0.0,
                cid: text,
            });
            pen += self.characters.width(run.face, glyph.id) * run.size / 1000.0;
        }
        items.push(TextItem::GlyphIds(glyphs));
        items
    }

    fn line(&mut self, from: (f32, f32), to: (f32, f32), width: f32, gray: f32) {
        self.stroke(width, gray);
        let point = |(x, y): (f32, f32)| LinePoint {
            p: point(x, y),
            bezier: false,
        };
        let line = Line {
            points: vec![point(from), point(to)],
            is_closed: false,
        };
        self.ops.push(Op::DrawLine { line });
    }

    fn fill(&mut self, corner: (f32, f32), size: (f32, f32), gray: f32) {
        self.fill_gray(gray);
        self.rectangle(corner, size, PaintMode::Fill);
    }

    fn frame(&mut self, corner: (f32, f32), size: (f32, f32), line: f32, gray: f32) {
        self.stroke(line, gray);
        self.rectangle(corner, size, PaintMode::Stroke);
    }

    /// One path in units of modules, so that no hairline shows between the parts.
    fn qr_code(&mut self, modules: &Modules, x: f32, y: f32, side: f32) {
        self.fill_gray(0.0);
        let unit = side / f32::from(modules.side);
        let matrix = CurTransMat::Raw([unit, 0.0, 0.0, -unit, rounded(x), rounded(y)]);
        let polygon = Polygon {
            rings: modules.rectangles.iter().map(ring).collect(),
            mode: PaintMode::Fill,
            winding_order: WindingOrder::NonZero,
        };
        self.ops.extend([
            Op::SaveGraphicsState,
            Op::SetTransformationMatrix { matrix },
            Op::DrawPolygon { polygon },
            Op::RestoreGraphicsState,
        ]);
    }

    fn stroke(&mut self, width: f32, gray: f32) {
        self.ops.push(Op::SetOutlineColor { col: color(gray) });
        self.ops.push(Op::SetOutlineThickness { pt: Pt(width) });
    }

    fn rectangle(&mut self, (x, y): (f32, f32), (width, height): (f32, f32), mode: PaintMode) {
        let rectangle = Rect {
            x: Pt(rounded(x)),
            y: Pt(rounded(y)),
            width: Pt(rounded(width)),
            height: Pt(rounded(height)),
            mode: Some(mode),
            winding_order: None,
        };
        self.ops.push(Op::DrawRectangle { rectangle });
    }
}

fn ring(rectangle: &Rectangle) -> PolygonRing {
    let [x, y, width, height] =
        [rectangle.x, rectangle.y, rectangle.width, rectangle.height].map(f32::from);
    let corners = [
        (x, y),
        (x + width, y),
        (x + width, y + height),
        (x, y + height),
    ];
    let corner = |(x, y)| LinePoint {
        p: point(x, y),
        bezier: false,
    };
    PolygonRing {
        points: corners.map(corner).into(),
    }
}

/// Where text starts, from the start of its run and the angle at which that runs.
fn matrix(x: f32, y: f32, along: f32, above: f32, degrees: f32) -> [f32; 6] {
    if degrees == 0.0 {
        return [1.0, 0.0, 0.0, 1.0, rounded(x + along), rounded(y + above)];
    }
    let (sine, cosine) = degrees.to_radians().sin_cos();
    let (sine, cosine) = (rounded(sine), rounded(cosine));
    let x = rounded(x + along * cosine - above * sine);
    let y = rounded(y + along * sine + above * cosine);
    [cosine, sine, -sine, cosine, x, y]
}

fn point(x: f32, y: f32) -> Point {
    Point {
        x: Pt(rounded(x)),
        y: Pt(rounded(y)),
    }
}

fn color(gray: f32) -> Color {
    Color::Greyscale(Greyscale {
        percent: gray,
        icc_profile: None,
    })
}

/// Thousandths of a point are finer than any device.
fn rounded(number: f32) -> f32 {
    (number * 1000.0).round() / 1000.0
}
