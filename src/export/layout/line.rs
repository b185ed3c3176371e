//! The words of a line are joined to runs and put where they are seen (UAX #9).

use std::ops::Range;
use std::rc::Rc;

use super::display::{Glyph, Run};
use super::paragraph::{Atom, Line, Setting, visible};
use super::shape::Word;
use crate::i18n::Direction;

impl Setting<'_, '_> {
    /// Puts the runs of a line where they are seen.
    pub fn line(&self, atoms: &[Atom]) -> Line {
        let (Some(first), Some(last)) = (atoms.first(), atoms.last()) else {
            return Line {
                runs: Vec::new(),
                width: 0.0,
            };
        };
        let visible = visible(atoms);
        if !self.bidi.has_rtl() {
            let runs = self.runs(atoms, &(first.range.start..last.range.end), false, 0.0);
            let runs = runs
                .into_iter()
                .map(|(_, x, run)| (x, Rc::new(run)))
                .collect();
            return Line {
                runs,
                width: visible,
            };
        }
        let (levels, seen) = self.bidi.visual_runs(first.range.start..last.range.end);
        let mut x = 0.0;
        let mut placed = Vec::new();
        for range in seen {
            let runs = self.runs(atoms, &range, levels[range.start].is_rtl(), x);
            x += runs.iter().map(|(_, _, run)| run.width).sum::<f32>();
            placed.extend(runs);
        }
        placed.sort_by_key(|(start, ..)| *start);
        let hanging = match self.text.direction {
            Direction::LeftToRight => 0.0,
            Direction::RightToLeft => x - visible,
        };
        let runs = placed
            .into_iter()
            .map(|(_, x, run)| (x - hanging, Rc::new(run)))
            .collect();
        Line {
            runs,
            width: visible,
        }
    }

    /// The runs of one direction: their first byte, their left edge and themselves.
    fn runs(
        &self,
        atoms: &[Atom],
        range: &Range<usize>,
        right_to_left: bool,
        mut x: f32,
    ) -> Vec<(usize, f32, Run)> {
        let inside = |atom: &&Atom| atom.range.start < range.end && range.start < atom.range.end;
        let atoms: Vec<&Atom> = atoms.iter().filter(inside).collect();
        let same =
            |a: &&Atom, b: &&Atom| self.segments[a.segment].face == self.segments[b.segment].face;
        let mut groups: Vec<&[&Atom]> = atoms.chunk_by(same).collect();
        if right_to_left {
            groups.reverse();
        }
        let mut runs = Vec::new();
        for group in groups {
            let run = self.run(group, range, right_to_left);
            let start = group[0].range.start.max(range.start);
            let width = run.width;
            runs.push((start, x, run));
            x += width;
        }
        runs
    }

    /// Joins the atoms of one face to a run, as far as they lie in the range.
    fn run(&self, atoms: &[&Atom], range: &Range<usize>, right_to_left: bool) -> Run {
        let mut text = String::new();
        let mut parts = Vec::new();
        for atom in atoms {
            let part = atom.range.start.max(range.start)..atom.range.end.min(range.end);
            parts.push((*atom, part.clone(), text.len()));
            text.push_str(&self.text.text[part]);
        }
        if right_to_left {
            parts.reverse();
        }
        let mut glyphs = Vec::new();
        let mut pen = 0.0;
        for (atom, part, offset) in parts {
            let scale = self.scale(atom.segment);
            for glyph in &atom.word.glyphs {
                let start = atom.range.start + glyph.cluster;
                if !part.contains(&start) {
                    continue;
                }
                let end = cluster_end(&atom.word, glyph.cluster)
                    .map_or(part.end, |end| part.end.min(atom.range.start + end));
                glyphs.push(Glyph {
                    id: glyph.id,
                    x: pen + glyph.dx as f32 * scale,
                    y: glyph.dy as f32 * scale,
                    cluster: offset + start - part.start..offset + end - part.start,
                });
                pen += glyph.advance as f32 * scale;
            }
        }
        Run {
            face: self.segments[atoms[0].segment].face,
            size: self.text.style.size,
            gray: self.text.style.gray,
            language: self.text.language.clone(),
            right_to_left,
            text,
            glyphs,
            width: pen,
        }
    }
}

fn cluster_end(word: &Word, cluster: usize) -> Option<usize> {
    word.glyphs
        .iter()
        .map(|glyph| glyph.cluster)
        .filter(|start| *start > cluster)
        .min()
}
