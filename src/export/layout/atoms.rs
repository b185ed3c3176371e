//! A paragraph is cut into words, which are shaped each for itself; a word that is divided keeps
//! the shapes it had.

use std::ops::Range;
use std::rc::Rc;

use super::breaks::{Break, Place};
use super::paragraph::Setting;
use super::shape::{Around, Word};
use crate::letters::is_mark;

/// A word, or a part of one, with the spaces after it.
#[derive(Clone)]
pub struct Atom {
    pub range: Range<usize>,
    pub segment: usize,
    pub word: Rc<Word>,
    pub width: f32,
    /// Without the spaces at its end.
    pub visible: f32,
    /// Whether a line may end after it.
    pub end: Option<Break>,
    /// The hyphen after it, at the end of a line.
    pub hyphen: Option<Rc<Word>>,
}

/// Spaces that hang over the end of a line.
pub const SPACES: [char; 3] = [' ', '\u{2009}', '\u{3000}'];

impl Setting<'_, '_> {
    /// Cuts every segment at the places where a line may end.
    pub fn atoms(&mut self, places: &[Place]) -> Vec<Atom> {
        let mut places = places.iter().copied().peekable();
        let mut atoms = Vec::new();
        for number in 0..self.segments.len() {
            let range = self.segments[number].range.clone();
            let mut start = range.start;
            while start < range.end {
                while places.next_if(|(end, _)| *end <= start).is_some() {}
                let next = places.peek().copied();
                let end = next.map_or(range.end, |(end, _)| range.end.min(end));
                let end = shortened(self.text.text, start, end);
                let mut atom = self.atom(start..end, number);
                atom.end = next
                    .filter(|(place, _)| *place == end)
                    .map(|(_, kind)| kind);
                atoms.push(atom);
                start = end;
            }
        }
        atoms
    }

    pub fn atom(&mut self, range: Range<usize>, segment: usize) -> Atom {
        let text = &self.text.text[range.clone()];
        let context = self.contexts[segment];
        let around = Around::of(self.text.text, &range, self.segments[segment].script);
        let word = self.typesetter.shaper.shape(text, around, context);
        let scale = self.scale(segment);
        let letters = text.trim_end_matches(SPACES).len();
        let spaces = word
            .glyphs
            .iter()
            .filter(|g| g.cluster >= letters)
            .map(|g| g.advance);
        let width = word.advance as f32 * scale;
        let visible = width - spaces.sum::<i32>() as f32 * scale;
        Atom {
            range,
            segment,
            word,
            width,
            visible,
            end: None,
            hyphen: None,
        }
    }

    /// Points for one font unit.
    pub fn scale(&self, segment: usize) -> f32 {
        let face = self.typesetter.fonts.face(self.segments[segment].face);
        self.text.style.size / f32::from(face.units_per_em)
    }

    /// Divides atoms at a byte.
    pub fn divided(&mut self, atoms: Vec<Atom>, at: usize) -> (Vec<Atom>, Vec<Atom>) {
        let mut head = atoms;
        let place = head.partition_point(|atom| atom.range.end <= at);
        let mut rest = head.split_off(place);
        if let Some(first) = rest.first_mut().filter(|atom| atom.range.start < at) {
            let (range, end) = (first.range.clone(), first.end);
            let segment = first.segment;
            head.push(self.atom(range.start..at, segment));
            *first = self.atom(at..range.end, segment);
            first.end = end;
        }
        (head, rest)
    }
}

/// Limits an atom, so that breaking an endless word does not shape it anew for every line.
fn shortened(text: &str, start: usize, end: usize) -> usize {
    const LONGEST: usize = 200;
    if end - start <= LONGEST {
        return end;
    }
    let letters = text[start..end]
        .char_indices()
        .filter(|(_, c)| !is_mark(*c));
    letters
        .map(|(place, _)| start + place)
        .find(|place| place - start > LONGEST)
        .unwrap_or(end)
}
