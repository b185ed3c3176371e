//! Lines: a text of one style is broken to a width (UAX #14) and its runs are put in the order in
//! which they are seen (UAX #9).

use std::collections::BTreeSet;
use std::ops::Range;
use std::rc::Rc;

use unicode_bidi::{Level, ParagraphBidiInfo};
use unicode_script::{Script, UnicodeScript};

use super::display::Run;
use super::itemise::{Segment, segments};
use super::shape::{Context, Shaper, Word};
use crate::coverage::is_invisible;
use crate::export::fonts::{FontSet, Weight};
use crate::i18n::{Direction, Language};

/// How letters look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// In points.
    pub size: f32,
    pub weight: Weight,
    /// From 0, black, to 1, white.
    pub gray: f32,
}

/// A text to be set.
pub struct Text<'t> {
    pub text: &'t str,
    pub language: &'t Language,
    pub direction: Direction,
    pub style: Style,
}

/// One line; its runs stand in reading order, each with its distance from the line's left edge.
pub struct Line {
    pub runs: Vec<(f32, Rc<Run>)>,
    /// Without the spaces at its end.
    pub width: f32,
}

/// Sets texts in the faces of one set and remembers what it has shaped.
pub struct Typesetter<'f> {
    pub fonts: &'f FontSet,
    shaper: Shaper<'f>,
    /// Characters that no face has.
    pub missing: BTreeSet<char>,
}

/// A word, or a part of one, with the spaces after it.
pub struct Atom {
    pub range: Range<usize>,
    pub segment: usize,
    pub word: Rc<Word>,
    pub width: f32,
    /// Without the spaces at its end.
    pub visible: f32,
    /// A line may end after it.
    pub breaks: bool,
}

/// Spaces that hang over the end of a line.
const SPACES: [char; 3] = [' ', '\u{2009}', '\u{3000}'];

/// After these a long identifier is broken rather than elsewhere.
const JOINTS: [char; 12] = ['/', '.', '-', '_', '@', '?', '&', '=', ':', ',', '+', '%'];

impl<'f> Typesetter<'f> {
    pub fn new(fonts: &'f FontSet) -> Self {
        Self {
            fonts,
            shaper: Shaper::new(fonts),
            missing: BTreeSet::new(),
        }
    }

    /// Breaks a text into lines no wider than `width` points; an empty line for an empty text.
    /// Nothing is cut off: what has no room is broken anywhere.
    pub fn lines(&mut self, text: &Text, width: f32) -> Vec<Line> {
        let mut lines = Vec::new();
        let plain = text.text.replace("\r\n", "\n").replace('\t', " ");
        for paragraph in plain.split(['\n', '\r', '\u{2028}', '\u{2029}']) {
            self.paragraph(
                &Text {
                    text: paragraph,
                    ..*text
                },
                width,
                &mut lines,
            );
        }
        lines
    }

    /// The text in one line, however wide.
    pub fn line(&mut self, text: &Text) -> Line {
        let joined = text.text.replace(['\n', '\r'], " ");
        let mut lines = Vec::new();
        self.paragraph(
            &Text {
                text: &joined,
                ..*text
            },
            f32::MAX,
            &mut lines,
        );
        lines.pop().unwrap_or(Line {
            runs: Vec::new(),
            width: 0.0,
        })
    }

    fn paragraph(&mut self, text: &Text, width: f32, lines: &mut Vec<Line>) {
        let base = match text.direction {
            Direction::LeftToRight => Level::ltr(),
            Direction::RightToLeft => Level::rtl(),
        };
        let bidi = ParagraphBidiInfo::new(text.text, Some(base));
        let missing = &mut self.missing;
        let faces = self.fonts.for_text(text.text, text.language);
        let segments = segments(text.text, &bidi, text.style.weight, faces, &mut |c| {
            missing.insert(c);
        });
        let mut setting = Setting {
            typesetter: self,
            text,
            bidi: &bidi,
            segments: &segments,
        };
        let atoms = setting.atoms();
        for line in setting.broken(atoms, width) {
            lines.push(setting.line(&line));
        }
    }
}

/// One paragraph while it is being set.
pub struct Setting<'s, 'f> {
    pub typesetter: &'s mut Typesetter<'f>,
    pub text: &'s Text<'s>,
    pub bidi: &'s ParagraphBidiInfo<'s>,
    pub segments: &'s [Segment],
}

impl Setting<'_, '_> {
    /// Cuts every segment at the places where a line may end.
    fn atoms(&mut self) -> Vec<Atom> {
        let text = self.text.text;
        let mut ends = unicode_linebreak::linebreaks(text)
            .map(|(end, _)| end)
            .peekable();
        let mut atoms = Vec::new();
        for number in 0..self.segments.len() {
            let range = self.segments[number].range.clone();
            let mut start = range.start;
            while start < range.end {
                while ends.peek().is_some_and(|end| *end <= start) {
                    ends.next();
                }
                let end = ends.peek().map_or(range.end, |end| range.end.min(*end));
                let end = shortened(text, start, end);
                let mut atom = self.atom(start..end, number);
                atom.breaks = ends.peek() == Some(&end) && !text[..end].ends_with('\u{AD}');
                atoms.push(atom);
                start = end;
            }
        }
        atoms
    }

    fn atom(&mut self, range: Range<usize>, segment: usize) -> Atom {
        let text = &self.text.text[range.clone()];
        let part = &self.segments[segment];
        let context = Context {
            face: part.face,
            script: part.script,
            right_to_left: part.level.is_rtl(),
            language: self.text.language.tag(),
        };
        let fonts = self.typesetter.fonts;
        let context = self.typesetter.shaper.context(&context, fonts);
        let word = self.typesetter.shaper.shape(text, context);
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
            breaks: false,
        }
    }

    /// Points for one font unit.
    pub fn scale(&self, segment: usize) -> f32 {
        let face = self.typesetter.fonts.face(self.segments[segment].face);
        self.text.style.size / f32::from(face.units_per_em)
    }

    /// Fills lines one after the other.
    fn broken(&mut self, atoms: Vec<Atom>, width: f32) -> Vec<Vec<Atom>> {
        let mut lines = Vec::new();
        let mut line: Vec<Atom> = Vec::new();
        let mut used = 0.0;
        for mut unit in units(atoms) {
            if !line.is_empty() && used + visible(&unit) > width {
                lines.push(std::mem::take(&mut line));
                used = 0.0;
            }
            while visible(&unit) > width {
                let rest = self.split(&mut unit, width);
                if rest.is_empty() {
                    break;
                }
                lines.push(std::mem::replace(&mut unit, rest));
            }
            used += unit.iter().map(|atom| atom.width).sum::<f32>();
            line.append(&mut unit);
        }
        if !line.is_empty() || lines.is_empty() {
            lines.push(line);
        }
        lines
    }

    /// Shortens something unbreakable to the width; what is left over. At least one character
    /// stays, so that this comes to an end.
    fn split(&mut self, unit: &mut Vec<Atom>, width: f32) -> Vec<Atom> {
        let mut used = 0.0;
        let mut place = 0;
        while place + 1 < unit.len() && used + unit[place].width <= width {
            used += unit[place].width;
            place += 1;
        }
        let mut rest = unit.split_off(place + 1);
        let Some(atom) = unit.pop() else { return rest };
        let cut = self.cut(&atom, width - used, place == 0);
        if cut > atom.range.start {
            unit.push(self.atom(atom.range.start..cut, atom.segment));
        }
        if cut < atom.range.end {
            let mut tail = self.atom(cut..atom.range.end, atom.segment);
            tail.breaks = atom.breaks;
            rest.insert(0, tail);
        }
        rest
    }

    /// The byte up to which an atom fits, if possible after a joint of its last third.
    fn cut(&self, atom: &Atom, width: f32, must_advance: bool) -> usize {
        let scale = self.scale(atom.segment);
        let mut clusters: Vec<(usize, f32)> = Vec::new();
        for glyph in &atom.word.glyphs {
            let advance = glyph.advance as f32 * scale;
            match clusters
                .iter_mut()
                .find(|(start, _)| *start == glyph.cluster)
            {
                Some((_, sum)) => *sum += advance,
                None => clusters.push((glyph.cluster, advance)),
            }
        }
        clusters.sort_by_key(|(start, _)| *start);
        let text = &self.text.text[atom.range.clone()];
        let (mut used, mut fits, mut joint) = (0.0, 0, None);
        for (place, (_, advance)) in clusters.iter().enumerate() {
            let end = clusters
                .get(place + 1)
                .map_or(text.len(), |(start, _)| *start);
            used += advance;
            if used > width && !(must_advance && place == 0) {
                break;
            }
            fits = end;
            if used > width * 2.0 / 3.0 && text[..end].ends_with(JOINTS) {
                joint = Some(end);
            }
        }
        atom.range.start + joint.unwrap_or(fits)
    }
}

/// Limits an atom, so that breaking an endless word does not shape it anew for every line.
fn shortened(text: &str, start: usize, end: usize) -> usize {
    const LONGEST: usize = 200;
    if end - start <= LONGEST {
        return end;
    }
    let is_letter = |c: char| c.script() != Script::Inherited && !is_invisible(c);
    let places = text[start..end]
        .char_indices()
        .filter(|(_, c)| is_letter(*c));
    places
        .map(|(place, _)| start + place)
        .find(|place| place - start > LONGEST)
        .unwrap_or(end)
}

/// Atoms between two places where a line may end.
fn units(atoms: Vec<Atom>) -> Vec<Vec<Atom>> {
    let mut units = vec![Vec::new()];
    for atom in atoms {
        let breaks = atom.breaks;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::fonts::tests::shipped;

    const STYLE: Style = Style {
        size: 10.0,
        weight: Weight::Regular,
        gray: 0.0,
    };

    fn set(text: &str, width: f32) -> Vec<String> {
        let fonts = shipped();
        let mut typesetter = Typesetter::new(&fonts);
        let language = Language::english();
        let direction = Direction::LeftToRight;
        let text = Text {
            text,
            language: &language,
            direction,
            style: STYLE,
        };
        let lines = typesetter.lines(&text, width);
        assert!(lines.iter().all(|line| line.width <= width + 0.01));
        let words = |line: &Line| line.runs.iter().map(|(_, run)| run.text.as_str()).collect();
        lines.iter().map(words).collect()
    }

    #[test]
    fn lines_end_between_words() {
        assert_eq!(set("one two three", 45.0), ["one two ", "three"]);
        assert_eq!(set("one\n\ntwo", 45.0), ["one", "", "two"]);
        assert_eq!(set("", 45.0), [""]);
    }

    #[test]
    fn a_long_identifier_is_broken_after_a_joint_and_nothing_is_lost() {
        let url = "https://hosting.example/a0b1c2d3e4f5a6b7c8d9/e0f1a2b3c4d5e6f7a8b9c0d1e2f3a4b5";
        let lines = set(url, 120.0);
        assert_eq!(lines.concat(), url);
        assert!(lines.len() > 2);
        let hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
        assert_eq!(set(hash, 100.0).concat(), hash);
    }

    #[test]
    fn even_a_width_of_nothing_comes_to_an_end() {
        let fonts = shipped();
        let mut typesetter = Typesetter::new(&fonts);
        let language = Language::english();
        let direction = Direction::LeftToRight;
        let text = Text {
            text: "abc → დე",
            language: &language,
            direction,
            style: STYLE,
        };
        let lines = typesetter.lines(&text, 0.0);
        let all: String = lines
            .iter()
            .flat_map(|l| &l.runs)
            .map(|(_, run)| run.text.as_str())
            .collect();
        assert_eq!(all, "abc → დე");
    }

    proptest::proptest! {
        /// Whatever is typed, every character that a font has stands in some line, in order.
        #[test]
        fn nothing_typed_is_lost(
            text in "[a-zა-ჰа-я0-9 /.:\u{300}-\u{303}\u{5d0}-\u{5d4}\u{627}-\u{62a}→ශ\u{200d}\u{2068}\u{2069}\u{202e}\u{202c}\\n]{0,80}",
            width in 0.0_f32..200.0,
            right_to_left: bool,
        ) {
            let fonts = shipped();
            let mut typesetter = Typesetter::new(&fonts);
            let language = Language::english();
            let direction = match right_to_left {
                false => Direction::LeftToRight,
                true => Direction::RightToLeft,
            };
            let set = Text { text: &text, language: &language, direction, style: STYLE };
            let lines = typesetter.lines(&set, width);
            let drawn = |c: &char| !is_invisible(*c) && fonts.face_for(*c, STYLE.weight).is_some();
            let all: String = lines.iter().flat_map(|l| &l.runs).map(|(_, r)| &*r.text).collect();
            let expected: String = text.chars().filter(drawn).collect();
            proptest::prop_assert_eq!(all.chars().filter(drawn).collect::<String>(), expected);
        }
    }
}
