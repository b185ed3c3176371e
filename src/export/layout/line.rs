//! The words of a line are joined to runs and put where they are seen (UAX #9).

use std::ops::Range;
use std::rc::Rc;

use super::atoms::Atom;
use super::display::{Glyph, Run};
use super::fill::visible;
use super::paragraph::{Line, Setting};
use super::shape::Word;
use crate::i18n::Direction;

/// The outline, for a size of 1, that makes the letters of a regular face bold.
const OUTLINE: f32 = 0.035;

/// What a hyphen at the end of a line is in the text: whoever copies or searches finds the whole
/// word.
pub const SOFT_HYPHEN: char = '\u{AD}';

impl Setting<'_, '_> {
    /// Puts the runs of a line where they are seen.
    pub fn line(&self, atoms: &[Atom]) -> Line {
        let (Some(first), Some(last)) = (atoms.first(), atoms.last()) else {
            return Line::default();
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
            if let Some(hyphen) = &atom.hyphen {
                let cluster = text.len()..text.len() + SOFT_HYPHEN.len_utf8();
                text.push(SOFT_HYPHEN);
                for glyph in &hyphen.glyphs {
                    glyphs.push(Glyph {
                        id: glyph.id,
                        x: pen + glyph.dx as f32 * scale,
                        y: glyph.dy as f32 * scale,
                        cluster: cluster.clone(),
                    });
                    pen += glyph.advance as f32 * scale;
                }
            }
        }
        let face = self.segments[atoms[0].segment].face;
        let style = &self.text.style;
        let lacks_bold = self.typesetter.fonts.lacks_bold(face, style.weight);
        Run {
            face,
            size: style.size,
            outline: if lacks_bold {
                OUTLINE * style.size
            } else {
                0.0
            },
            gray: style.gray,
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

#[cfg(test)]
mod tests {
    use crate::export::fonts::Weight;
    use crate::export::fonts::tests::shipped;
    use crate::export::layout::paragraph::{Manner, Style, Text, Typesetter};
    use crate::i18n::{Direction, Language};

    /// Text and left edge of each run in reading order. Letters are turned round by an override
    /// (U+202E), since no shipped font has a script that runs from right to left.
    fn runs(text: &str, direction: Direction) -> Vec<(String, f32, bool)> {
        let fonts = shipped();
        let language = Language::english();
        let style = Style {
            size: 10.0,
            weight: Weight::Regular,
            gray: 0.0,
        };
        let text = Text {
            text,
            language: &language,
            direction,
            style,
            manner: Manner::Running,
        };
        let lines = Typesetter::new(&fonts).lines(&text, 500.0);
        let run = |(x, run): &(f32, std::rc::Rc<super::Run>)| {
            assert!(
                !run.right_to_left
                    || run
                        .glyphs
                        .is_sorted_by_key(|g| usize::MAX - g.cluster.start)
            );
            (run.text.clone(), *x, run.right_to_left)
        };
        lines[0].runs.iter().map(run).collect()
    }

    #[test]
    fn a_run_from_right_to_left_keeps_its_text_in_reading_order() {
        let runs = runs("one \u{202E}two three\u{202C}", Direction::LeftToRight);
        assert_eq!(runs[0].0, "one ");
        assert_eq!((runs[1].0.as_str(), runs[1].2), ("two three", true));
        assert!(runs[0].1 < runs[1].1);
    }

    #[test]
    fn in_a_line_from_right_to_left_what_is_read_first_stands_right() {
        let runs = runs("\u{202E}ab\u{202C} 12", Direction::RightToLeft);
        assert_eq!(runs.first().map(|run| run.0.as_str()), Some("ab"));
        assert_eq!(runs.last().map(|run| run.0.as_str()), Some("12"));
        assert!(runs[runs.len() - 1].1 < runs[0].1);
        assert!(runs[runs.len() - 1].1.abs() < 0.01);
    }
}
