//! Where a line has to end for pdfium, so that it turns nothing that it should not. It puts a line
//! together from everything on one height and then turns either all or the parts of it, by what
//! prevails: the parts of an address in a line from right to left, say, or the words of two columns.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::reading_order::is_mark;
use super::structure::is_steering;
use crate::export::layout::{Item, NodeId, Page, Run, Shape};

/// What was written on a page so far.
pub struct LineEnds {
    /// Whether something on the page runs from right to left.
    is_needed: bool,
    written: Option<Written>,
    /// The last run with a letter or digit.
    letters: Option<Rc<Run>>,
}

/// What was written last, for which element, and where it begins.
struct Written {
    node: Option<NodeId>,
    x: f32,
    y: f32,
    stretch: Stretch,
}

impl LineEnds {
    pub fn on(page: &Page) -> Self {
        Self {
            is_needed: page.items.iter().any(is_from_right),
            written: None,
            letters: None,
        }
    }

    /// What of a line runs one way, by the place of its first item. Spaces belong to none.
    pub fn stretches(&self, items: &[Item]) -> BTreeMap<usize, Stretch> {
        let mut stretches = BTreeMap::new();
        let mut last: Option<(usize, f32)> = None;
        let items = items.iter().enumerate().filter(|_| self.is_needed);
        for (place, item) in items {
            let Shape::Text { run, .. } = &item.shape else {
                continue;
            };
            let Some(next) = Stretch::of(run) else {
                continue;
            };
            let before = last.filter(|(_, y)| *y == item.y);
            let before = before.and_then(|(at, _)| stretches.get_mut(&at));
            if before.is_none_or(|before: &mut Stretch| !before.goes_on(&next)) {
                stretches.insert(place, next);
                last = Some((place, item.y));
            }
        }
        stretches
    }

    /// A run with letters to end the line with, where pdfium would turn this item with what stands before
    /// it. `stretch`: what begins here.
    pub fn before(
        &mut self,
        item: &Item,
        run: &Rc<Run>,
        stretch: Option<&Stretch>,
    ) -> Option<Rc<Run>> {
        let ends = stretch.is_some_and(|stretch| self.ends(item, run, stretch));
        let letters = self.letters.clone().filter(|_| ends);
        if let Some(stretch) = stretch {
            self.written = Some(Written {
                node: item.node,
                x: item.x,
                y: item.y,
                stretch: stretch.clone(),
            });
        }
        if self.is_needed && run.text.contains(char::is_alphanumeric) {
            self.letters = Some(Rc::clone(run));
        }
        letters
    }

    fn ends(&self, item: &Item, run: &Run, stretch: &Stretch) -> bool {
        self.written.as_ref().is_some_and(|before| {
            // Lines under each other are further apart.
            let is_in_line = (before.y - item.y).abs() < run.size / 2.0;
            let is_turned = before.stretch.turns(stretch, item.x < before.x);
            let is_elsewhere = before.node != item.node;
            is_in_line && (is_turned || is_elsewhere && before.stretch.is_column_beside(stretch))
        })
    }
}

fn is_from_right(item: &Item) -> bool {
    matches!(&item.shape, Shape::Text { run, .. } if run.right_to_left)
}

/// Runs of a line that follow each other in one direction.
#[derive(Clone)]
pub struct Stretch {
    text: String,
    right_to_left: bool,
}

impl Stretch {
    /// None for a run that is only spaces.
    fn of(run: &Run) -> Option<Self> {
        run.text.contains(is_seen).then(|| Self {
            text: run.text.clone(),
            right_to_left: run.right_to_left,
        })
    }

    /// Takes in what follows, if that runs in the same direction.
    fn goes_on(&mut self, next: &Stretch) -> bool {
        let is_alike = self.right_to_left == next.right_to_left;
        if is_alike {
            self.text.push_str(&next.text);
        }
        is_alike
    }

    /// Whether pdfium would turn one of two that stand in a line: what runs from right to left prevails
    /// where it has as many parts, and then the parts of an address come in the wrong order; else what
    /// runs from right to left does. `leftwards`: whether what is read later stands further left.
    fn turns(&self, next: &Self, leftwards: bool) -> bool {
        let (from_left, from_right) = match (self.right_to_left, next.right_to_left) {
            (false, true) => (self, next),
            (true, false) => (next, self),
            _ => return false,
        };
        let (left, right) = (from_left.words(), from_right.words() + from_right.signs());
        left > 0 && from_left.is_mixed() && (leftwards || right > 1 || right >= left)
    }

    /// The same of two that run from left to right and stand in two columns, where others of the line may
    /// run from right to left.
    fn is_column_beside(&self, other: &Self) -> bool {
        let both = [self, other];
        let run_from_left = both
            .iter()
            .all(|stretch| !stretch.right_to_left && stretch.text.contains(char::is_alphanumeric));
        run_from_left
            && both
                .iter()
                .any(|stretch| stretch.words() > 0 && stretch.is_mixed())
    }

    fn words(&self) -> usize {
        let words = self.text.split(|c: char| !c.is_alphabetic() || is_mark(c));
        words.filter(|word| !word.is_empty()).count()
    }

    /// Each brings a character that says how it runs.
    fn signs(&self) -> usize {
        let is_sign = |c: &char| is_seen(*c) && !c.is_alphanumeric();
        self.text.chars().filter(is_sign).count()
    }

    fn is_mixed(&self) -> bool {
        let text = self.text.trim_matches(|c: char| !c.is_alphanumeric());
        text.contains(|c: char| !c.is_alphabetic())
    }
}

fn is_seen(character: char) -> bool {
    !character.is_whitespace() && !is_steering(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from_left(text: &str) -> Stretch {
        let text = text.into();
        Stretch {
            text,
            right_to_left: false,
        }
    }

    fn from_right(text: &str) -> Stretch {
        Stretch {
            right_to_left: true,
            ..from_left(text)
        }
    }

    #[test]
    fn addresses_are_kept_out_of_lines_from_right_to_left() {
        let word = from_right("שרת");
        for address in ["a@mail.example", "192.0.2.45:443/tcp", "at 3 p.m."] {
            assert!(word.turns(&from_left(address), true), "{address}");
            assert!(from_left(address).turns(&word, true), "{address}");
        }
        for one in ["2026", "21:14:37", "UTC", " UTC "] {
            assert!(!word.turns(&from_left(one), true), "{one}");
        }
    }

    #[test]
    fn several_words_are_kept_out_of_lines_from_left_to_right() {
        let line = from_left("the server of ");
        assert!(line.turns(&from_right("שרת אחר"), false));
        assert!(!line.turns(&from_right("שרת"), false));
        assert!(!line.turns(&from_left("Ana"), false));
    }

    #[test]
    fn columns_from_left_to_right_are_kept_apart() {
        assert!(from_left("15 June 2026").is_column_beside(&from_left("15")));
        assert!(!from_left("☒").is_column_beside(&from_left("Illegal access")));
        assert!(!from_left("15").is_column_beside(&from_left("2026")));
        assert!(!from_right("שרת").is_column_beside(&from_left("at 3 p.m.")));
    }
}
