//! Lines: a text of one style is broken to a width (UAX #14) and its runs are put in the order in
//! which they are seen (UAX #9).

use std::collections::BTreeSet;
use std::ops::Range;
use std::rc::Rc;

use unicode_bidi::{Level, ParagraphBidiInfo};

use super::atoms::Atom;
use super::breaks::{Place, isolates, places, places_of_identifier};
use super::display::Run;
use super::itemise::{Segment, segments};
use super::shape::{Context, Shaper};
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
#[derive(Clone, Copy)]
pub struct Text<'t> {
    pub text: &'t str,
    pub language: &'t Language,
    pub direction: Direction,
    pub style: Style,
    pub manner: Manner,
}

/// What may be done to a text to fill its lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// Words are divided with hyphens.
    Running,
    /// Words stay whole: headings, names.
    Whole,
    /// An identifier, divided only where it has no room in a line.
    Verbatim,
}

/// One line; its runs stand in reading order, each with its distance from the line's left edge.
#[derive(Default)]
pub struct Line {
    pub runs: Vec<(f32, Rc<Run>)>,
    /// Without the spaces at its end.
    pub width: f32,
}

/// Sets texts in the faces of one set and remembers what it has shaped.
pub struct Typesetter<'f> {
    pub fonts: &'f FontSet,
    pub shaper: Shaper<'f>,
    /// Characters that no face has.
    pub missing: BTreeSet<char>,
}

/// One paragraph while it is being set.
pub struct Setting<'s, 'f> {
    pub typesetter: &'s mut Typesetter<'f>,
    pub text: &'s Text<'s>,
    pub bidi: &'s ParagraphBidiInfo<'s>,
    pub segments: &'s [Segment],
    /// In what the words of each segment are shaped.
    pub contexts: &'s [usize],
    /// Names and identifiers in the text: what stands between isolates.
    pub values: &'s [Range<usize>],
}

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
        let plain = text.text.replace("\r\n", "\n").replace('\t', " ");
        let mut lines = Vec::new();
        for paragraph in plain.split(['\n', '\r', '\u{2028}', '\u{2029}']) {
            let text = Text {
                text: paragraph,
                ..*text
            };
            let places = self.places(&text);
            self.paragraph(&text, |setting| {
                let atoms = setting.atoms(&places);
                for line in setting.broken(atoms, width) {
                    lines.push(setting.line(&line));
                }
            });
        }
        lines
    }

    /// The text in one line, however wide.
    pub fn line(&mut self, text: &Text) -> Line {
        let joined = text.text.replace(['\n', '\r'], " ");
        let mut line = Line::default();
        let text = Text {
            text: &joined,
            ..*text
        };
        self.paragraph(&text, |setting| {
            let atoms: Vec<Atom> = setting.atoms(&[]);
            line = setting.line(&atoms);
        });
        line
    }

    fn places(&self, text: &Text) -> Vec<Place> {
        match text.manner {
            Manner::Running | Manner::Whole => places(text.text, self.fonts.dictionary()),
            Manner::Verbatim => places_of_identifier(text.text),
        }
    }

    fn contexts(&mut self, language: &Language, segments: &[Segment]) -> Vec<usize> {
        let language = language.tag();
        let context = |part: &Segment| {
            let context = Context {
                face: part.face,
                script: part.script,
                right_to_left: part.level.is_rtl(),
                language: language.clone(),
            };
            self.shaper.context(context, self.fonts)
        };
        segments.iter().map(context).collect()
    }

    /// Prepares one paragraph to be set.
    fn paragraph(&mut self, text: &Text, set: impl FnOnce(&mut Setting)) {
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
        let contexts = self.contexts(text.language, &segments);
        set(&mut Setting {
            typesetter: self,
            text,
            bidi: &bidi,
            segments: &segments,
            contexts: &contexts,
            values: &isolates(text.text, |_| true),
        });
    }
}

#[cfg(test)]
mod tests;
