//! Rows of cells, what is drawn around them, and where they may be split.

use std::rc::Rc;

use super::display::{Item, Shape};
use super::style::{FRAME_GRAY, GROUND_GRAY, HAIRLINE, RULE_GRAY};

/// Something that is never split: a line, a check box with its label, room to write on.
#[derive(Clone)]
pub struct Piece {
    pub height: f32,
    /// Horizontally in the page, vertically from the upper edge of the piece.
    pub items: Vec<Item>,
    /// From the upper edge to the first base line.
    pub base_line: f32,
    /// No page ends after it.
    pub keep_next: bool,
}

/// Pieces one under the other.
pub type Cell = Vec<Piece>;

/// Cells beside each other.
#[derive(Clone)]
pub struct Row {
    /// Room above it, unless it starts a page.
    pub gap: f32,
    /// Above and below the pieces.
    pub padding: f32,
    pub cells: Vec<Cell>,
    pub border: Border,
    /// The page does not end after it.
    pub keep_next: bool,
    /// It is split only where a whole page does not hold it.
    pub keep_together: bool,
    /// Stands again above it where it starts a page.
    pub header: Option<Rc<Row>>,
}

/// What is drawn around a row.
#[derive(Clone)]
pub enum Border {
    None,
    /// A hairline under it, from left to right edge.
    Under(f32, f32),
    /// A grey ground from left to right edge.
    Ground(f32, f32),
    /// A frame around each cell, by the positions of the vertical lines.
    Grid {
        edges: Vec<f32>,
        ground: bool,
    },
}

impl Piece {
    /// Adds room above what is drawn.
    pub fn lower(&mut self, room: f32) {
        self.height += room;
        self.base_line += room;
        self.items.iter_mut().for_each(|item| item.y += room);
    }
}

impl Row {
    /// A row whose cells have their first base lines at one height.
    pub fn new(mut cells: Vec<Cell>) -> Self {
        let first = |cell: &Cell| cell.first().map_or(0.0, |piece| piece.base_line);
        let base_line = cells.iter().map(first).fold(0.0, f32::max);
        for piece in cells.iter_mut().filter_map(|cell| cell.first_mut()) {
            piece.lower(base_line - piece.base_line);
        }
        Self {
            gap: 0.0,
            padding: 0.0,
            cells,
            border: Border::None,
            keep_next: false,
            keep_together: false,
            header: None,
        }
    }

    pub fn height(&self) -> f32 {
        self.cells
            .iter()
            .map(|cell| height(cell))
            .fold(0.0, f32::max)
            + 2.0 * self.padding
    }

    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(Vec::is_empty)
    }

    /// The height without which the row cannot start on a page.
    pub fn first_height(&self, page: f32) -> f32 {
        let whole = self.height();
        if self.keep_together && whole + self.header_height() <= page {
            return whole;
        }
        let chunk = |cell: &Cell| height(&cell[..first_end(cell)]);
        self.cells.iter().map(chunk).fold(0.0, f32::max) + 2.0 * self.padding
    }

    pub fn header_height(&self) -> f32 {
        self.header.as_ref().map_or(0.0, |header| header.height())
    }

    /// Takes off what fits in a height. With `force` at least one piece of the row goes.
    pub fn take(&mut self, height: f32, force: bool) -> Self {
        let room = height - 2.0 * self.padding;
        let mut taken = Self {
            cells: Vec::new(),
            ..self.clone()
        };
        for cell in &mut self.cells {
            let end = if force {
                forced_end(cell, room)
            } else {
                last_end(cell, room)
            };
            let rest = cell.split_off(end);
            taken.cells.push(std::mem::replace(cell, rest));
        }
        taken
    }
}

/// Of pieces one under the other.
pub fn height(pieces: &[Piece]) -> f32 {
    pieces.iter().map(|piece| piece.height).sum()
}

/// Where a page may end for the first time.
fn first_end(cell: &Cell) -> usize {
    cell.iter()
        .position(|piece| !piece.keep_next)
        .map_or(cell.len(), |place| place + 1)
}

/// The last place in a height where a page may end.
fn last_end(cell: &Cell, room: f32) -> usize {
    let mut used = 0.0;
    let mut end = 0;
    for (place, piece) in cell.iter().enumerate() {
        used += piece.height;
        if used > room + 0.01 {
            break;
        }
        if !piece.keep_next || place + 1 == cell.len() {
            end = place + 1;
        }
    }
    end
}

/// As [`last_end`], but where nothing may end there, anywhere; and never before the first piece.
fn forced_end(cell: &Cell, room: f32) -> usize {
    let end = last_end(cell, room);
    if end > 0 || cell.is_empty() {
        return end;
    }
    let mut used = 0.0;
    let fits = |piece: &&Piece| {
        used += piece.height;
        used <= room
    };
    cell.iter().take_while(fits).count().max(1)
}

impl Border {
    pub fn items(&self, y: f32, height: f32) -> Vec<Item> {
        let item = |x, y, shape| Item {
            node: None,
            x,
            y,
            shape,
        };
        let line = |dx, dy, gray| Shape::Line {
            dx,
            dy,
            width: HAIRLINE,
            gray,
        };
        let ground = |left: f32, right: f32| {
            item(
                left,
                y,
                Shape::Fill {
                    width: right - left,
                    height,
                    gray: GROUND_GRAY,
                },
            )
        };
        match self {
            Self::None => Vec::new(),
            Self::Under(left, right) => {
                vec![item(*left, y + height, line(right - left, 0.0, RULE_GRAY))]
            }
            Self::Ground(left, right) => vec![ground(*left, *right)],
            Self::Grid {
                edges,
                ground: shaded,
            } => {
                let (left, right) = (edges[0], edges[edges.len() - 1]);
                let mut items = Vec::new();
                if *shaded {
                    items.push(ground(left, right));
                }
                for y in [y, y + height] {
                    items.push(item(left, y, line(right - left, 0.0, FRAME_GRAY)));
                }
                items.extend(
                    edges
                        .iter()
                        .map(|x| item(*x, y, line(0.0, height, FRAME_GRAY))),
                );
                items
            }
        }
    }
}
