//! Rows of cells fill page after page. A row that does not fit is split between lines, never
//! inside one; headings stay with what follows, the header of a table is repeated.

use std::rc::Rc;

use super::display::{Item, Page, Shape};
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

/// Pages while they are being filled.
pub struct Flow {
    pub pages: Vec<Page>,
    top: f32,
    bottom: f32,
    y: f32,
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

    fn height(&self) -> f32 {
        self.cells.iter().map(cell_height).fold(0.0, f32::max) + 2.0 * self.padding
    }

    fn is_empty(&self) -> bool {
        self.cells.iter().all(Vec::is_empty)
    }

    /// The height without which the row cannot start on a page.
    fn first_height(&self, page: f32) -> f32 {
        let height = self.height();
        if self.keep_together && height + self.header_height() <= page {
            return height;
        }
        let chunk = |cell: &Cell| cell_height(&cell[..first_end(cell)]);
        self.cells.iter().map(chunk).fold(0.0, f32::max) + 2.0 * self.padding
    }

    fn header_height(&self) -> f32 {
        self.header.as_ref().map_or(0.0, |header| header.height())
    }

    /// Takes off what fits in a height. With `force` at least one piece of the row goes.
    fn take(&mut self, height: f32, force: bool) -> Self {
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

fn cell_height<'p>(pieces: impl IntoIterator<Item = &'p Piece>) -> f32 {
    pieces.into_iter().map(|piece| piece.height).sum()
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

impl Flow {
    /// Pages whose rows stand between two heights, measured from the upper edge.
    pub fn new(top: f32, bottom: f32) -> Self {
        Self {
            pages: vec![Page::default()],
            top,
            bottom,
            y: top,
        }
    }

    pub fn fill(&mut self, rows: Vec<Row>) {
        let needs = self.needs(&rows);
        for (row, need) in rows.into_iter().zip(needs) {
            let gap = if self.is_fresh() { 0.0 } else { row.gap };
            if !self.is_fresh() && self.y + gap + need > self.bottom {
                self.break_page(&row);
            } else {
                self.y += gap;
            }
            self.place(row);
        }
    }

    /// How much room must be left for each row: with what it must stay together with.
    fn needs(&self, rows: &[Row]) -> Vec<f32> {
        let page = self.bottom - self.top;
        let mut needs = vec![0.0; rows.len()];
        let mut after = 0.0;
        for (place, row) in rows.iter().enumerate().rev() {
            let whole = row.height() + after;
            let first = row.first_height(page);
            needs[place] = if row.keep_next && whole <= page {
                whole
            } else {
                first
            };
            after = needs[place] + row.gap;
        }
        needs
    }

    fn is_fresh(&self) -> bool {
        self.y <= self.top
    }

    fn break_page(&mut self, next: &Row) {
        self.pages.push(Page::default());
        self.y = self.top;
        if let Some(header) = &next.header {
            self.draw(&without_nodes(header));
        }
    }

    fn place(&mut self, mut row: Row) {
        let mut force = false;
        while self.y + row.height() > self.bottom + 0.01 {
            let taken = row.take(self.bottom - self.y, force);
            let stuck = taken
                .cells
                .iter()
                .zip(&row.cells)
                .any(|(t, r)| t.is_empty() && !r.is_empty());
            if stuck && !force {
                for (cell, mut head) in row.cells.iter_mut().zip(taken.cells) {
                    head.append(cell);
                    *cell = head;
                }
                force = self.is_fresh() || self.y <= self.top + row.header_height() + 0.01;
                if !force {
                    self.break_page(&row);
                }
                continue;
            }
            force = false;
            self.draw(&taken);
            if row.is_empty() {
                return;
            }
            self.break_page(&row);
        }
        self.draw(&row);
    }

    fn draw(&mut self, row: &Row) {
        let (top, height) = (self.y, row.height());
        let Some(page) = self.pages.last_mut() else {
            return;
        };
        page.items.extend(row.border.items(top, height));
        for cell in &row.cells {
            let mut y = top + row.padding;
            for piece in cell {
                page.items
                    .extend(piece.items.iter().map(|item| item.clone().moved(0.0, y)));
                y += piece.height;
            }
        }
        self.y += height;
    }
}

impl Border {
    fn items(&self, y: f32, height: f32) -> Vec<Item> {
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

/// What is repeated is not read twice.
fn without_nodes(row: &Row) -> Row {
    let mut row = row.clone();
    for item in row
        .cells
        .iter_mut()
        .flatten()
        .flat_map(|piece| &mut piece.items)
    {
        item.node = None;
    }
    row
}
