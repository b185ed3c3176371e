//! Shaping: words become positioned glyphs. Everything about the shaping engine stands here;
//! each word is shaped once for each face, script, direction and language.

use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use harfrust::{Buffer, Direction, Language, Script, ShapeOptions, ShapePlan, ShaperFont};

use crate::coverage::is_invisible;
use crate::export::fonts::{FaceId, FontSet};
use crate::letters::is_mark;

/// A word in glyphs, left to right as seen, in font units.
#[derive(Debug)]
pub struct Word {
    pub glyphs: Vec<WordGlyph>,
    pub advance: i32,
}

#[derive(Debug)]
pub struct WordGlyph {
    pub id: u16,
    /// The byte of the word at which its cluster starts.
    pub cluster: usize,
    pub advance: i32,
    pub dx: i32,
    pub dy: i32,
}

/// The letters before and after a word that its first and last letter join, where a word is
/// divided inside.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Around {
    before: Option<char>,
    after: Option<char>,
}

/// What besides its letters decides how a word looks.
#[derive(Debug, PartialEq)]
pub struct Context {
    pub face: FaceId,
    pub script: unicode_script::Script,
    pub right_to_left: bool,
    pub language: String,
}

pub struct Shaper<'a> {
    faces: Vec<ShaperFont<'a, 'static>>,
    prepared: Vec<Prepared>,
}

/// One context: how to shape in it, and what has been shaped.
struct Prepared {
    context: Context,
    plan: ShapePlan,
    words: HashMap<Around, HashMap<Box<str>, Rc<Word>>>,
}

impl Around {
    /// What a part of a text joins; of the scripts that have fonts, only Arabic joins.
    pub fn of(text: &str, part: &Range<usize>, script: unicode_script::Script) -> Self {
        if script != unicode_script::Script::Arabic {
            return Self::default();
        }
        let mut before = text[..part.start].chars().rev();
        Self {
            before: before.find(|c| !is_passed(*c)).filter(|c| joins(*c)),
            after: text[part.end..]
                .chars()
                .find(|c| !is_passed(*c))
                .filter(|c| joins(*c)),
        }
    }
}

/// Letters join as if it were not there.
fn is_passed(character: char) -> bool {
    is_mark(character) || is_invisible(character) && !matches!(character, '\u{200C}' | '\u{200D}')
}

fn joins(character: char) -> bool {
    character.is_alphabetic() || matches!(character, '\u{640}' | '\u{200D}')
}

impl<'a> Shaper<'a> {
    pub fn new(fonts: &'a FontSet) -> Self {
        Self {
            faces: fonts
                .faces()
                .map(|(_, face)| ShaperFont::new(face.shaping()))
                .collect(),
            prepared: Vec::new(),
        }
    }

    /// Prepares for words in one context; the number to shape them with.
    pub fn context(&mut self, context: Context, fonts: &FontSet) -> usize {
        let mut prepared = self.prepared.iter();
        if let Some(number) = prepared.position(|prepared| prepared.context == context) {
            return number;
        }
        let plan = ShapePlan::new(
            fonts.face(context.face).shaping(),
            direction(&context),
            script(&context),
            Language::new(&context.language).as_ref(),
            &[],
        );
        self.prepared.push(Prepared {
            context,
            plan,
            words: HashMap::new(),
        });
        self.prepared.len() - 1
    }

    pub fn shape(&mut self, text: &str, around: Around, context: usize) -> Rc<Word> {
        let Prepared {
            context,
            plan,
            words,
        } = &mut self.prepared[context];
        let words = words.entry(around).or_default();
        if let Some(word) = words.get(text) {
            return Rc::clone(word);
        }
        let font = &self.faces[context.face.0];
        let word = Rc::new(shape(text, around, context, plan, font));
        words.insert(text.into(), Rc::clone(&word));
        word
    }
}

fn shape(
    text: &str,
    around: Around,
    context: &Context,
    plan: &ShapePlan,
    font: &ShaperFont,
) -> Word {
    let mut buffer = Buffer::new();
    buffer.push_str(text);
    let mut letter = [0; 4];
    if let Some(before) = around.before {
        buffer.set_pre_context(before.encode_utf8(&mut letter));
    }
    if let Some(after) = around.after {
        buffer.set_post_context(after.encode_utf8(&mut letter));
    }
    buffer.set_direction(direction(context));
    buffer.set_script(script(context));
    buffer.set_language(Language::new(&context.language));
    // The plan was made for the same direction and script, so shaping cannot be refused.
    let _ = harfrust::shape(font, &mut buffer, ShapeOptions::new().plan(Some(plan)));
    let glyphs: Vec<WordGlyph> = buffer
        .glyph_infos()
        .iter()
        .zip(buffer.glyph_positions())
        .map(|(info, position)| WordGlyph {
            id: u16::try_from(info.glyph_id).unwrap_or(0),
            cluster: info.cluster as usize,
            advance: position.x_advance,
            dx: position.x_offset,
            dy: position.y_offset,
        })
        .collect();
    Word {
        advance: glyphs.iter().map(|glyph| glyph.advance).sum(),
        glyphs,
    }
}

fn direction(context: &Context) -> Direction {
    if context.right_to_left {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    }
}

fn script(context: &Context) -> Option<Script> {
    context.script.short_name().parse().ok()
}

#[cfg(test)]
mod tests;
