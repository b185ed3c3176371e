//! What the pages hold of each element of the structure: its marked parts, the text their glyphs
//! carry, and the room they take.

use crate::export::layout::{Item, Layout, NodeId, Shape};

/// Filled while the pages are drawn.
pub struct Marks {
    /// For each page, the element of each of its marked parts.
    pub pages: Vec<Vec<NodeId>>,
    /// For each element, what is drawn of it.
    pub drawn: Vec<Drawn>,
}

#[derive(Clone, Default)]
pub struct Drawn {
    /// The marked parts by page and number.
    pub parts: Vec<(usize, i64)>,
    /// What copying the glyphs in drawing order gives.
    pub text: String,
    /// Left, lower, right and upper edge of what is drawn on the first page.
    pub bounds: Option<[f32; 4]>,
}

impl Marks {
    pub fn new(layout: &Layout) -> Self {
        Self {
            pages: Vec::new(),
            drawn: vec![Drawn::default(); layout.nodes.len()],
        }
    }

    pub fn start_page(&mut self) {
        self.pages.push(Vec::new());
    }

    /// The number of a new marked part of the current page.
    pub fn mark(&mut self, node: NodeId) -> i64 {
        let number = self.pages.len().saturating_sub(1);
        let Some(page) = self.pages.last_mut() else {
            return 0;
        };
        page.push(node);
        let mark = page.len() as i64 - 1;
        self.drawn[node.0].parts.push((number, mark));
        mark
    }

    pub fn write(&mut self, node: Option<NodeId>, text: &str) {
        if let Some(node) = node {
            self.drawn[node.0].text.push_str(text);
        }
    }

    /// Notes the room that something takes on a page of this height.
    pub fn cover(&mut self, item: &Item, height: f32) {
        let Some(node) = item.node else { return };
        let page = self.pages.len().saturating_sub(1);
        let drawn = &mut self.drawn[node.0];
        if drawn.parts.first().is_some_and(|(first, _)| *first == page) {
            let new = bounds(item, height);
            let [left, lower, right, upper] = drawn.bounds.unwrap_or(new);
            drawn.bounds = Some([
                left.min(new[0]),
                lower.min(new[1]),
                right.max(new[2]),
                upper.max(new[3]),
            ]);
        }
    }
}

fn bounds(item: &Item, height: f32) -> [f32; 4] {
    let (x, y) = (item.x, height - item.y);
    match &item.shape {
        Shape::Text { run, .. } => [x, y - run.size * 0.3, x + run.width, y + run.size],
        Shape::Line { dx, dy, .. } => [x.min(x + dx), y.min(y - dy), x.max(x + dx), y.max(y - dy)],
        Shape::Fill { width, height, .. }
        | Shape::Frame { width, height, .. }
        | Shape::Picture { width, height, .. } => [x, y - height, x + width, y],
        Shape::QrCode { side, .. } => [x, y - side, x + side, y],
    }
}
