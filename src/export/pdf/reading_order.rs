//! In which order the glyphs of a run are shown, and which text each carries, so that what is copied
//! out of the file is what was written.
//!
//! Programs that take text out of a PDF turn words from right to left by rules of their own:
//! poppler each word, or what it takes for a line; pdf.js what is shown without a jump; pdfium a line
//! that it puts together from left to right. So words come in reading order, each character that parts
//! words by itself, and where a program would turn too much, a character without a picture says how the
//! text runs (UAX #9, 2.6). A mark above a letter would part its word: the letter carries its character.

use std::borrow::Cow;
use std::ops::Range;

use super::structure::is_steering;
use crate::export::fonts::Face;
use crate::export::layout::{Glyph, Run};

/// A right-to-left and a left-to-right mark.
const FROM_RIGHT: &str = "\u{200F}";
const FROM_LEFT: &str = "\u{200E}";
/// The text of a glyph whose character stands with another.
const NOTHING: &str = "\u{200B}";
/// A space. pdf.js leaves out one that it jumps away from, unless something stands before it.
const SPACE: &str = "\u{200B} ";

/// Glyphs on one base line that are shown together.
pub struct Part<'r> {
    pub shown: Vec<Shown<'r>>,
    /// Whether they are read as nothing.
    pub is_silent: bool,
}

/// A glyph, where it stands in its run, and its text.
pub struct Shown<'r> {
    pub glyph: u16,
    pub x: f32,
    pub y: f32,
    pub text: Cow<'r, str>,
}

/// `is_level`: whether the run is not turned. Letters across the page are shown one by one: pdfium takes
/// the height of the first thing shown for that of a line, and a page with few such lines for one
/// written downwards.
pub fn parts<'r>(run: &'r Run, face: &Face, is_level: bool) -> Vec<Part<'r>> {
    if run.right_to_left {
        return FromRight { run, face }.parts(is_level);
    }
    let texts = texts(run).into_iter().zip(&run.glyphs);
    let shown = texts.map(|(text, glyph)| Shown::new(glyph, text)).collect();
    let mut parts = Vec::new();
    add(&mut parts, shown, false, is_level);
    parts
}

/// The text of each glyph; of glyphs that share several characters the first carries them, unless each
/// can have its own.
fn texts(run: &Run) -> Vec<Cow<'_, str>> {
    let mut texts = Vec::with_capacity(run.glyphs.len());
    for cluster in run.glyphs.chunk_by(|a, b| a.cluster == b.cluster) {
        let text = &run.text[cluster[0].cluster.clone()];
        if text.chars().count() == cluster.len() {
            let ends = text.char_indices().map(|(at, c)| at..at + c.len_utf8());
            texts.extend(ends.map(|place| Cow::from(&text[place])));
        } else {
            texts.push(text.into());
            texts.extend(cluster.iter().skip(1).map(|_| NOTHING.into()));
        }
    }
    texts
}

/// Adds a part for each base line.
fn add<'r>(parts: &mut Vec<Part<'r>>, shown: Vec<Shown<'r>>, is_silent: bool, is_level: bool) {
    let mut rest = shown.into_iter().peekable();
    while let Some(first) = rest.next() {
        let y = first.y;
        let mut shown = vec![first];
        while let Some(next) = rest.next_if(|next| is_level && next.y == y) {
            shown.push(next);
        }
        parts.push(Part { shown, is_silent });
    }
}

impl<'r> Part<'r> {
    /// A letter or digit of a run, to be read as nothing.
    pub fn unread(run: &'r Run) -> Option<Self> {
        let is_letter =
            |glyph: &&Glyph| run.text[glyph.cluster.clone()].contains(char::is_alphanumeric);
        let glyph = run.glyphs.iter().find(is_letter)?;
        Some(Self {
            shown: vec![Shown::new(glyph, NOTHING.into())],
            is_silent: true,
        })
    }
}

impl<'r> Shown<'r> {
    fn new(glyph: &Glyph, text: Cow<'r, str>) -> Self {
        Self {
            glyph: glyph.id,
            x: glyph.x,
            y: glyph.y,
            text,
        }
    }
}

/// A character with its marks and joiners, by the places of its glyphs, from left to right as seen.
struct Letter {
    glyphs: Range<usize>,
    text: Range<usize>,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Word,
    Space,
    /// It looks the other way from right to left; pdfium turns it once more.
    Bracket,
    Sign,
}

/// A run from right to left.
struct FromRight<'r, 'f> {
    run: &'r Run,
    face: &'f Face,
}

impl<'r> FromRight<'r, '_> {
    fn parts(&self, is_level: bool) -> Vec<Part<'r>> {
        let letters = self.letters();
        let together = |a: &Letter, b: &Letter| a.kind == Kind::Word && b.kind == Kind::Word;
        let mut tokens = letters.chunk_by(together).peekable();
        let mut is_first = true;
        let mut parts = Vec::new();
        while let Some(token) = tokens.next() {
            let kind = token[0].kind;
            let shown = match kind {
                Kind::Space => self.space(&token[0]),
                Kind::Word => self.word(token),
                Kind::Sign | Kind::Bracket => {
                    let is_before_word =
                        tokens.peek().is_some_and(|next| next[0].kind == Kind::Word);
                    self.sign(token, is_first, is_before_word)
                }
            };
            is_first = false;
            add(&mut parts, shown, false, is_level);
            add(&mut parts, self.marks(token), true, is_level);
        }
        parts
    }

    fn space(&self, letter: &Letter) -> Vec<Shown<'r>> {
        let glyph = &self.run.glyphs[letter.glyphs.start];
        vec![Shown::new(glyph, SPACE.into())]
    }

    /// What pdfium would take together with its neighbours, and a bracket that it would turn.
    fn sign(&self, token: &[Letter], is_first: bool, is_before_word: bool) -> Vec<Shown<'r>> {
        let mut shown = self.word(token);
        let (x, width) = (shown[0].x, self.width(shown[0].glyph));
        if token[0].kind == Kind::Bracket {
            shown.extend(self.control(x, FROM_LEFT));
        } else if is_first {
            // Of two that are alike in one place, pdfium leaves one out.
            shown.extend(self.control(x + width / 2.0, FROM_RIGHT));
        }
        if !is_before_word {
            shown.splice(0..0, self.control(x, FROM_RIGHT));
        }
        shown
    }

    /// In reading order.
    fn letters(&self) -> Vec<Letter> {
        let run = self.run;
        let mut letters: Vec<Letter> = Vec::new();
        let mut end = run.glyphs.len();
        for glyphs in run.glyphs.chunk_by(|a, b| a.cluster == b.cluster).rev() {
            let start = end - glyphs.len();
            let text = glyphs[0].cluster.clone();
            let kind = kind(&run.text[text.clone()]);
            let is_steering = run.text[text.clone()].chars().all(is_steering);
            match letters.last_mut() {
                _ if is_steering => (),
                // A joiner or mark of its own belongs to the letter before it.
                Some(before) if kind.is_none() && before.text.end == text.start => {
                    before.glyphs.start = start;
                    before.text.end = text.end;
                }
                _ => letters.push(Letter {
                    glyphs: start..end,
                    text,
                    kind: kind.unwrap_or(Kind::Word),
                }),
            }
            end = start;
        }
        letters
    }

    /// The letters from left to right. Where the leftmost has a mark, poppler needs to be told that it
    /// runs from the right, and pdf.js to find something else before it.
    fn word(&self, letters: &[Letter]) -> Vec<Shown<'r>> {
        let mut shown = Vec::new();
        for letter in letters.iter().rev() {
            let text = &self.run.text[letter.text.clone()];
            let glyph = &self.run.glyphs[letter.glyphs.end - 1];
            let mut turned: String = text.chars().rev().collect();
            if shown.is_empty() && text.contains(is_mark) {
                turned.insert_str(0, FROM_RIGHT);
                let width = self.face.space.map_or(0.0, |space| self.width(space));
                shown.extend(self.control(glyph.x - width, SPACE));
            }
            shown.push(Shown::new(glyph, turned.into()));
        }
        shown
    }

    /// The other glyphs of the letters.
    fn marks(&self, letters: &[Letter]) -> Vec<Shown<'r>> {
        let marks = |letter: &Letter| letter.glyphs.start..letter.glyphs.end - 1;
        let places = letters.iter().rev().flat_map(marks);
        places
            .map(|place| Shown::new(&self.run.glyphs[place], NOTHING.into()))
            .collect()
    }

    /// In points.
    fn width(&self, glyph: u16) -> f32 {
        let units = f32::from(self.face.advance(glyph)) / f32::from(self.face.units_per_em);
        units * self.run.size
    }

    /// A character without a picture.
    fn control(&self, x: f32, text: &'static str) -> Vec<Shown<'r>> {
        let shown = |glyph| Shown {
            glyph,
            x,
            y: 0.0,
            text: text.into(),
        };
        self.face.space.map(shown).into_iter().collect()
    }
}

/// None for what belongs to the letter before it.
fn kind(text: &str) -> Option<Kind> {
    let first = text.chars().next()?;
    if is_mark(first) || matches!(first, '\u{200C}' | '\u{200D}') {
        None
    } else if first.is_whitespace() {
        Some(Kind::Space)
    } else if first.is_alphanumeric() {
        Some(Kind::Word)
    } else if "()[]{}<>«»‹›“”‘’".contains(first) {
        Some(Kind::Bracket)
    } else {
        Some(Kind::Sign)
    }
}

/// Of Hebrew and Arabic: points, vowels and signs above or below a letter.
pub fn is_mark(character: char) -> bool {
    matches!(
        character,
        '\u{591}'..='\u{5BD}' | '\u{5BF}' | '\u{5C1}' | '\u{5C2}' | '\u{5C4}' | '\u{5C5}' | '\u{5C7}'
            | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6DC}'
            | '\u{6DF}'..='\u{6E4}' | '\u{6E7}' | '\u{6E8}' | '\u{6EA}'..='\u{6ED}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::fonts::{FaceId, FontSet};
    use crate::i18n::Language;

    /// The texts of each part of a run with these clusters; `~` before those that are read as nothing.
    fn shown(text: &str, clusters: &[(usize, usize)], right_to_left: bool) -> Vec<String> {
        let file = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/public/fonts/arabic-regular.ttf"
        );
        let fonts = FontSet::parse(vec![std::fs::read(file).unwrap()]).unwrap();
        let glyph = |&(start, end): &(usize, usize)| Glyph {
            id: 1,
            x: 0.0,
            y: 0.0,
            cluster: start..end,
        };
        let run = Run {
            face: FaceId(0),
            size: 10.0,
            outline: 0.0,
            gray: 0.0,
            language: Language::english(),
            right_to_left,
            text: text.into(),
            glyphs: clusters.iter().map(glyph).collect(),
            width: 0.0,
        };
        let parts = parts(&run, fonts.face(FaceId(0)), true);
        let texts = parts.iter().map(|part| {
            let texts: Vec<_> = part.shown.iter().map(|shown| &*shown.text).collect();
            format!(
                "{}{}",
                if part.is_silent { "~" } else { "" },
                texts.join("|")
            )
        });
        texts.collect()
    }

    /// The same with a glyph for each character, from right to left.
    fn from_right(text: &str) -> Vec<String> {
        let letters = text.char_indices().rev();
        let clusters: Vec<_> = letters.map(|(at, c)| (at, at + c.len_utf8())).collect();
        shown(text, &clusters, true)
    }

    #[test]
    fn a_ligature_carries_all_its_letters() {
        assert_eq!(
            shown("office", &[(0, 1), (1, 4), (4, 5), (5, 6)], false),
            ["o|ffi|c|e"]
        );
        assert_eq!(shown("سلام", &[(6, 8), (2, 6), (0, 2)], true), ["م|ال|س"]);
    }

    #[test]
    fn a_mark_carries_its_character_from_left_to_right_only() {
        let clusters = [(0, 3), (0, 3), (3, 4)];
        assert_eq!(shown("e\u{301}a", &clusters, false), ["e|\u{301}|a"]);
        let clusters = [(4, 6), (0, 4), (0, 4)];
        assert_eq!(
            shown("ب\u{64E}د", &clusters, true),
            ["د|\u{64E}ب", "~\u{200B}"]
        );
    }

    #[test]
    fn a_mark_at_the_end_of_a_word_follows_what_says_the_direction() {
        let clusters = [(2, 6), (2, 6), (0, 2)];
        assert_eq!(
            shown("دب\u{64E}", &clusters, true),
            ["\u{200B} |\u{200F}\u{64E}ب|د", "~\u{200B}"]
        );
    }

    #[test]
    fn words_come_in_reading_order() {
        assert_eq!(from_right("دار ابن"), ["ر|ا|د", "\u{200B} ", "ن|ب|ا"]);
    }

    #[test]
    fn signs_and_brackets_say_how_they_run() {
        assert_eq!(
            from_right("، (اب)؛ د"),
            [
                "\u{200F}|،|\u{200F}",
                "\u{200B} ",
                "(|\u{200E}",
                "ب|ا",
                "\u{200F}|)|\u{200E}",
                "\u{200F}|؛",
                "\u{200B} ",
                "د"
            ]
        );
    }

    #[test]
    fn a_joiner_stays_with_the_letter_before_it() {
        assert_eq!(from_right("ه\u{200C}ا"), ["ا|\u{200C}ه", "~\u{200B}"]);
    }

    #[test]
    fn isolates_are_not_shown() {
        assert_eq!(from_right("\u{2068}د\u{2069}"), ["د"]);
    }
}
