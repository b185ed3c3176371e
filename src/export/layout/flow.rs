//! Rows of cells fill page after page. A row that does not fit is split between lines, never
//! inside one; headings stay with what follows, the header of a table is repeated.

use super::display::Page;
use super::row::Row;

/// Pages while they are being filled.
pub struct Flow {
    pub pages: Vec<Page>,
    top: f32,
    bottom: f32,
    y: f32,
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

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::export::layout::display::{Item, Shape};
    use crate::export::layout::row::{Cell, Piece};

    /// Lines one point high, each drawn as a line as long as its number.
    fn cell(numbers: std::ops::Range<usize>, kept: &[usize]) -> Cell {
        let piece = |number: usize| {
            let shape = Shape::Line {
                dx: number as f32,
                dy: 0.0,
                width: 1.0,
                gray: 0.0,
            };
            Piece {
                height: 1.0,
                items: vec![Item {
                    node: None,
                    x: 0.0,
                    y: 0.0,
                    shape,
                }],
                base_line: 0.0,
                keep_next: kept.contains(&number),
            }
        };
        numbers.map(piece).collect()
    }

    /// The numbers of the lines on each page of ten lines.
    fn pages(rows: Vec<Row>) -> Vec<Vec<usize>> {
        let mut flow = Flow::new(100.0, 110.0);
        flow.fill(rows);
        let number = |item: &Item| match item.shape {
            Shape::Line { dx, .. } => dx as usize,
            _ => 0,
        };
        let all = flow
            .pages
            .iter()
            .map(|page| page.items.iter().map(number).collect());
        all.collect()
    }

    #[test]
    fn a_long_row_is_split_where_a_page_may_end() {
        assert_eq!(
            pages(vec![Row::new(vec![cell(0..12, &[])])]),
            [(0..10).collect::<Vec<_>>(), vec![10, 11]]
        );
        assert_eq!(
            pages(vec![Row::new(vec![cell(0..11, &[0, 9])])]),
            [(0..9).collect::<Vec<_>>(), vec![9, 10]]
        );
    }

    #[test]
    fn cells_beside_each_other_are_split_each_for_itself() {
        let row = Row::new(vec![cell(0..2, &[]), cell(20..32, &[])]);
        let first: Vec<usize> = (0..2).chain(20..30).collect();
        assert_eq!(pages(vec![row]), [first, vec![30, 31]]);
    }

    #[test]
    fn a_heading_stays_with_what_follows() {
        let filler = Row::new(vec![cell(0..8, &[])]);
        let heading = Row {
            keep_next: true,
            ..Row::new(vec![cell(20..21, &[])])
        };
        let follows = Row::new(vec![cell(30..34, &[30])]);
        assert_eq!(
            pages(vec![filler, heading, follows]),
            [(0..8).collect::<Vec<_>>(), vec![20, 30, 31, 32, 33]]
        );
    }

    #[test]
    fn what_is_kept_together_begins_a_page() {
        let filler = Row::new(vec![cell(0..8, &[])]);
        let kept = Row {
            keep_together: true,
            ..Row::new(vec![cell(20..23, &[])])
        };
        assert_eq!(pages(vec![filler, kept])[1], [20, 21, 22]);
    }

    #[test]
    fn a_header_stands_again_on_every_page() {
        let header = Row {
            keep_next: true,
            ..Row::new(vec![cell(90..91, &[])])
        };
        let repeated = Some(Rc::new(header.clone()));
        let row = |start: usize| Row {
            keep_together: true,
            header: repeated.clone(),
            ..Row::new(vec![cell(start..start + 4, &[])])
        };
        assert_eq!(
            pages(vec![header, row(10), row(20), row(30)]),
            [
                vec![90, 10, 11, 12, 13, 20, 21, 22, 23],
                vec![90, 30, 31, 32, 33]
            ]
        );
    }

    #[test]
    fn what_may_not_be_split_but_fits_no_page_is_split_all_the_same() {
        let kept: Vec<usize> = (0..25).collect();
        let lines: Vec<usize> = pages(vec![Row::new(vec![cell(0..25, &kept)])]).concat();
        assert_eq!(lines, kept);
    }
}
