//! Lines are filled one after the other; at the end of a line a word may be divided.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::atoms::Atom;
use super::breaks::Break;
use super::hyphens;
use super::paragraph::{Manner, Setting};
use super::shape::{Around, Word};

/// After these a long identifier is broken rather than elsewhere.
const JOINTS: [char; 12] = ['/', '.', '-', '_', '@', '?', '&', '=', ':', ',', '+', '%'];

/// A word is divided only where else more than this share of the line stayed empty: the lines are
/// not justified, and fewer hyphens read better.
const EMPTY: f32 = 0.2;

/// So many lines one after the other end with a hyphen.
const MOST_HYPHENS: usize = 2;

/// Lines while they are being filled.
struct Filling {
    width: f32,
    lines: Vec<Vec<Atom>>,
    line: Vec<Atom>,
    used: f32,
    /// How many of the last lines end with a hyphen.
    hyphens: usize,
}

impl Filling {
    fn push(&mut self, mut unit: Vec<Atom>) {
        self.used += unit.iter().map(|atom| atom.width).sum::<f32>();
        self.line.append(&mut unit);
    }

    fn end_line(&mut self) {
        let divided = self.line.last().is_some_and(|atom| atom.hyphen.is_some());
        self.hyphens = if divided { self.hyphens + 1 } else { 0 };
        self.lines.push(std::mem::take(&mut self.line));
        self.used = 0.0;
    }

    /// What is left of the line; `None` where a hyphen would not be worth it.
    fn room_for_hyphen(&self) -> Option<f32> {
        let room = self.width - self.used;
        let is_worth = self.line.is_empty() || room > self.width * EMPTY;
        (is_worth && self.hyphens < MOST_HYPHENS).then_some(room)
    }
}

impl Setting<'_, '_> {
    /// Fills lines one after the other.
    pub fn broken(&mut self, atoms: Vec<Atom>, width: f32) -> Vec<Vec<Atom>> {
        let mut filling = Filling {
            width,
            lines: Vec::new(),
            line: Vec::new(),
            used: 0.0,
            hyphens: 0,
        };
        for unit in units(atoms) {
            self.add(unit, &mut filling);
        }
        if !filling.line.is_empty() || filling.lines.is_empty() {
            filling.end_line();
        }
        filling.lines
    }

    fn add(&mut self, mut unit: Vec<Atom>, filling: &mut Filling) {
        while filling.used + visible(&unit) > filling.width {
            let room = filling.room_for_hyphen();
            if let Some((head, rest)) = room.and_then(|room| self.hyphenated(&unit, room)) {
                filling.push(head);
                unit = rest;
            } else if filling.line.is_empty() {
                let (head, rest) = self.split(unit, filling.width);
                filling.push(head);
                unit = rest;
                if unit.is_empty() {
                    return;
                }
            }
            filling.end_line();
        }
        filling.push(unit);
    }

    /// As much of a unit as has room before a hyphen, and the rest.
    fn hyphenated(&mut self, unit: &[Atom], room: f32) -> Option<(Vec<Atom>, Vec<Atom>)> {
        for place in self.hyphens(unit).into_iter().rev() {
            let (mut head, rest) = self.divided(unit.to_vec(), place);
            let last = head.last_mut()?;
            let hyphen = self.hyphen(last.segment)?;
            let width = hyphen.advance as f32 * self.scale(last.segment);
            last.hyphen = Some(hyphen);
            last.width += width;
            last.visible += width;
            if visible(&head) <= room {
                return Some((head, rest));
            }
        }
        None
    }

    /// The bytes at which a unit may be divided with a hyphen.
    fn hyphens(&self, unit: &[Atom]) -> Vec<usize> {
        let (Some(first), Some(last)) = (unit.first(), unit.last()) else {
            return Vec::new();
        };
        let (start, end) = (first.range.start, last.range.end);
        if self.text.manner != Manner::Running || self.bidi.levels[start].is_rtl() {
            return Vec::new();
        }
        let is_free = |place: &usize| {
            let mut values = self.values.iter();
            !values.any(|value| value.start < *place && *place < value.end)
        };
        let text = self.text.text;
        let before = text[..start].rfind(' ').map_or(0, |place| place + 1);
        let after = text[end..]
            .find(' ')
            .map_or(text.len(), |place| end + place);
        // The spaces after the unit stand at its end.
        let after = if text[..end].ends_with(' ') {
            end
        } else {
            after
        };
        let places = hyphens::places(text[before..after].trim_end(), self.text.language);
        let places = places.into_iter().map(|place| before + place);
        places
            .filter(|place| start < *place && *place < end)
            .filter(is_free)
            .collect()
    }

    /// The hyphen in the face of a segment.
    fn hyphen(&mut self, segment: usize) -> Option<Rc<Word>> {
        let face = self.typesetter.fonts.face(self.segments[segment].face);
        let sign = hyphens::sign(face, self.text.language)?;
        let context = self.contexts[segment];
        let word =
            self.typesetter
                .shaper
                .shape(sign.encode_utf8(&mut [0; 4]), Around::default(), context);
        Some(word)
    }

    /// Shortens something unbreakable to the width, if possible after a joint of its last third;
    /// and what is left over. At least one character stays, so that this comes to an end.
    fn split(&mut self, unit: Vec<Atom>, width: f32) -> (Vec<Atom>, Vec<Atom>) {
        let (mut used, mut fits, mut joint) = (0.0, None, None);
        'unit: for atom in &unit {
            for (end, advance) in self.clusters(atom) {
                used += advance;
                if used > width && fits.is_some() {
                    break 'unit;
                }
                fits = Some(end);
                let ends = atom.end == Some(Break::Identifier) && end == atom.range.end;
                if used > width * 2.0 / 3.0 && (ends || self.text.text[..end].ends_with(JOINTS)) {
                    joint = Some(end);
                }
            }
        }
        match joint.or(fits) {
            Some(end) => self.divided(unit, end),
            None => (unit, Vec::new()),
        }
    }

    /// The end and the width of each letter with its marks, in reading order.
    fn clusters(&self, atom: &Atom) -> Vec<(usize, f32)> {
        let scale = self.scale(atom.segment);
        let mut starts: BTreeMap<usize, i32> = BTreeMap::new();
        for glyph in &atom.word.glyphs {
            *starts.entry(glyph.cluster).or_default() += glyph.advance;
        }
        let ends = starts.keys().skip(1).map(|start| atom.range.start + start);
        let ends = ends.chain([atom.range.end]);
        ends.zip(starts.values())
            .map(|(end, advance)| (end, *advance as f32 * scale))
            .collect()
    }
}

/// Atoms between two places where a line may end.
fn units(atoms: Vec<Atom>) -> Vec<Vec<Atom>> {
    let mut units = vec![Vec::new()];
    for atom in atoms {
        let breaks = atom.end == Some(Break::Words);
        if let Some(unit) = units.last_mut() {
            unit.push(atom);
        }
        if breaks {
            units.push(Vec::new());
        }
    }
    units.retain(|unit| !unit.is_empty());
    units
}

/// The width of a line without the spaces at its end.
pub fn visible(atoms: &[Atom]) -> f32 {
    let Some((last, before)) = atoms.split_last() else {
        return 0.0;
    };
    before.iter().map(|atom| atom.width).sum::<f32>() + last.visible
}
