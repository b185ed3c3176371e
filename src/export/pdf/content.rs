//! The operators that draw a page (ISO 32000-1, 8 and 9), each thing marked with the element of
//! the structure it belongs to.

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, Color, DictItem, Greyscale, Line, LinePoint, Op, PaintMode, PdfFontHandle, Point,
    Pt, Rect, TextItem, TextMatrix,
};

use super::font::{Characters, resource, texts};
use super::picture;
use super::structure::{Marks, tag};
use crate::export::layout::{Layout, NodeId, Page, Run, Shape};

/// A page being written.
struct Content<'p, 'f> {
    ops: Vec<Op>,
    characters: &'p mut Characters<'f>,
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
        gray: None,
    };
    let height = layout.size.1;
    for items in page.items.chunk_by(|a, b| a.node == b.node) {
        content.begin(items[0].node, layout, marks);
        for item in items {
            let (x, y) = (item.x, height - item.y);
            match &item.shape {
                Shape::Text { run, degrees } => content.text(run, x, y, *degrees),
                Shape::Line {
                    dx,
                    dy,
                    width,
                    gray,
                } => {
                    content.line((x, y), (x + dx, y - dy), *width, *gray);
                }
                Shape::Fill {
                    width,
                    height,
                    gray,
                } => {
                    content.fill((x, y - height), (*width, *height), *gray);
                }
                Shape::Frame {
                    width,
                    height,
                    line,
                    gray,
                } => {
                    content.frame((x, y - height), (*width, *height), *line, *gray);
                }
                Shape::Picture {
                    picture,
                    width,
                    height,
                } => {
                    content
                        .ops
                        .push(picture::op(picture, (x, y - height), (*width, *height)));
                }
            }
        }
        content.ops.push(Op::EndMarkedContent);
    }
    content.ops
}

impl Content<'_, '_> {
    fn begin(&mut self, node: Option<NodeId>, layout: &Layout, marks: &mut Marks) {
        self.ops.push(match node {
            None => Op::BeginMarkedContent {
                tag: "Artifact".to_string(),
            },
            Some(node) => {
                let number = DictItem::Int(marks.mark(node));
                Op::BeginMarkedContentWithProperties {
                    tag: tag(layout.nodes[node.0].role).to_string(),
                    properties: DictItem::Dict {
                        map: BTreeMap::from([("MCID".into(), number)]),
                    },
                }
            }
        });
    }

    fn fill_gray(&mut self, gray: f32) {
        if self.gray != Some(gray) {
            self.ops.push(Op::SetFillColor { col: color(gray) });
            self.gray = Some(gray);
        }
    }

    fn text(&mut self, run: &Run, x: f32, y: f32, degrees: f32) {
        self.fill_gray(run.gray);
        self.ops.push(Op::StartTextSection);
        let font = PdfFontHandle::External(resource(run.face));
        self.ops.push(Op::SetFont {
            font,
            size: Pt(run.size),
        });
        let texts = texts(run);
        let mut start = 0;
        for level in run.glyphs.chunk_by(|a, b| a.y == b.y) {
            let (along, above) = (level[0].x, level[0].y);
            let matrix = matrix(x, y, along, above, degrees);
            self.ops.push(Op::SetTextMatrix {
                matrix: TextMatrix::Raw(matrix),
            });
            let items = self.show(run, start..start + level.len(), &texts);
            self.ops.push(Op::ShowText { items });
            start += level.len();
        }
        self.ops.push(Op::EndTextSection);
    }

    /// Glyphs on one base line, moved where the widths alone would not put them.
    fn show(&mut self, run: &Run, range: std::ops::Range<usize>, texts: &[&str]) -> Vec<TextItem> {
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
            let number = self.characters.number(run.face, glyph.id, texts[place]);
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
