//! Phrases become paragraphs of runs: each run in one language and one direction.

use super::styles;
use super::xml::Xml;
use crate::document::{Phrase, Tone};
use crate::i18n::{Direction, Language};

/// Marks around a piece of text that keeps its own direction (UAX #9, 2.4).
pub const MARKS: [char; 4] = [LEFT_TO_RIGHT, RIGHT_TO_LEFT, '\u{2068}', END_OF_ISOLATE];
const LEFT_TO_RIGHT: char = '\u{2066}';
const RIGHT_TO_LEFT: char = '\u{2067}';
const END_OF_ISOLATE: char = '\u{2069}';

/// The style of a paragraph by its id in `styles.rs`, and how it is aligned.
#[derive(Clone, Copy)]
pub struct Look<'a> {
    pub style: &'a str,
    /// The direction of the document or its half.
    pub around: Direction,
    pub side: Side,
}

/// Where a paragraph stands, as seen by what is around it.
#[derive(Clone, Copy, PartialEq)]
pub enum Side {
    /// On that side on which the document's lines begin, as on paper: what is long enough to run on
    /// begins on its own side.
    Start,
    Centre,
    End,
}

/// Longer texts run on, in characters.
const LINE: usize = 60;

/// A piece of a phrase in one direction.
#[derive(Debug, PartialEq)]
struct Piece<'t> {
    text: &'t str,
    direction: Direction,
}

/// A paragraph that holds one phrase.
pub fn paragraph(xml: &mut Xml, phrase: &Phrase, look: Look) {
    paragraph_around(xml, phrase, look, |xml| runs(xml, phrase));
}

/// A paragraph in the direction of a phrase, with whatever stands in it.
pub fn paragraph_around(xml: &mut Xml, phrase: &Phrase, look: Look, inside: impl FnOnce(&mut Xml)) {
    xml.open("w:p");
    xml.open("w:pPr");
    xml.empty(&format!("w:pStyle w:val=\"{}\"", look.style));
    if phrase.direction() == Direction::RightToLeft {
        xml.empty("w:bidi");
    }
    // Left and right are start and end to word processors, where a paragraph runs right to left.
    if is_at_its_end(phrase, look) {
        if let Some(indent) = styles::indent(look.style) {
            xml.empty(&format!("w:ind w:left=\"0\" w:right=\"{indent}\""));
        }
        xml.empty("w:jc w:val=\"right\"");
    }
    xml.close("w:pPr");
    inside(xml);
    xml.close("w:p");
}

fn is_at_its_end(phrase: &Phrase, look: Look) -> bool {
    let is_turned = phrase.direction() != look.around;
    match look.side {
        Side::Start => is_turned && phrase.text.chars().count() <= LINE,
        Side::Centre => false,
        Side::End => !is_turned,
    }
}

/// The runs of a phrase, without their paragraph.
pub fn runs(xml: &mut Xml, phrase: &Phrase) {
    for piece in pieces(&phrase.written(), phrase.direction()) {
        xml.open("w:r");
        properties(xml, &phrase.language, phrase.tone, piece.direction);
        content(xml, piece.text);
        xml.close("w:r");
    }
}

/// A run that reads the same in every language, such as the number of a heading.
pub fn verbatim_run(xml: &mut Xml, text: &str) {
    xml.open("w:r");
    content(xml, text);
    xml.close("w:r");
}

/// Word processors tell scripts of three kinds apart, each with its own language.
fn properties(xml: &mut Xml, language: &Language, tone: Tone, direction: Direction) {
    xml.open("w:rPr");
    match tone {
        Tone::Verbatim | Tone::Name => xml.empty("w:rStyle w:val=\"Verbatim\""),
        Tone::Remark | Tone::VerbatimRemark => xml.empty("w:rStyle w:val=\"Remark\""),
        Tone::Plain => {}
    }
    if direction == Direction::RightToLeft {
        xml.empty("w:rtl");
    }
    if !tone.is_verbatim() {
        let tag = language.tag();
        let kind = match (
            language.direction(),
            language.identifier().language.as_str(),
        ) {
            (Direction::RightToLeft, _) => "bidi",
            (Direction::LeftToRight, "ja" | "ko" | "zh") => "eastAsia",
            (Direction::LeftToRight, _) => "val",
        };
        xml.empty(&format!("w:lang w:{kind}=\"{tag}\""));
    }
    xml.close("w:rPr");
}

fn content(xml: &mut Xml, text: &str) {
    for (place, line) in text.split('\n').enumerate() {
        if place > 0 {
            xml.empty("w:br");
        }
        for (place, part) in line.split('\t').enumerate() {
            if place > 0 {
                xml.empty("w:tab");
            }
            xml.element("w:t xml:space=\"preserve\"", part);
        }
    }
}

/// What stands between isolates runs in the direction they give, or in that of its own letters; the
/// marks themselves would show as boxes in some word processors, which know directions of runs
/// instead.
fn pieces(text: &str, direction: Direction) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut open = Vec::new();
    let (mut direction, mut start) = (direction, 0);
    for (place, mark) in text.match_indices(MARKS) {
        pieces.push(Piece {
            text: &text[start..place],
            direction,
        });
        start = place + mark.len();
        if mark.starts_with(END_OF_ISOLATE) {
            direction = open.pop().unwrap_or(direction);
        } else {
            open.push(direction);
            direction = match mark.chars().next() {
                Some(LEFT_TO_RIGHT) => Direction::LeftToRight,
                Some(RIGHT_TO_LEFT) => Direction::RightToLeft,
                _ => own_direction(isolated(&text[start..]), direction),
            };
        }
    }
    pieces.push(Piece {
        text: &text[start..],
        direction,
    });
    pieces.retain(|piece| !piece.text.is_empty());
    pieces
}

/// What stands before the end of the isolate that has just been opened.
fn isolated(text: &str) -> &str {
    let mut depth = 1;
    for (place, mark) in text.match_indices(MARKS) {
        depth += if mark.starts_with(END_OF_ISOLATE) {
            -1
        } else {
            1
        };
        if depth == 0 {
            return &text[..place];
        }
    }
    text
}

fn own_direction(text: &str, around: Direction) -> Direction {
    match unicode_bidi::get_base_direction(text) {
        unicode_bidi::Direction::Ltr => Direction::LeftToRight,
        unicode_bidi::Direction::Rtl => Direction::RightToLeft,
        // Digits and signs only: as an identifier they run from left to right.
        unicode_bidi::Direction::Mixed if text.contains(|c: char| c.is_ascii_digit()) => {
            Direction::LeftToRight
        }
        unicode_bidi::Direction::Mixed => around,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_isolated_runs_in_its_own_direction() {
        let found = pieces(
            "صفحة \u{2068}1\u{2069} من \u{2068}EX-1\u{2069}",
            Direction::RightToLeft,
        );
        let found: Vec<_> = found.iter().map(|p| (p.text, p.direction)).collect();
        assert_eq!(
            found,
            [
                ("صفحة ", Direction::RightToLeft),
                ("1", Direction::LeftToRight),
                (" من ", Direction::RightToLeft),
                ("EX-1", Direction::LeftToRight),
            ]
        );
    }

    #[test]
    fn isolates_stand_in_isolates() {
        let found = pieces(
            "\u{2068}ر \u{2066}a/ب\u{2069} 5\u{2069}.",
            Direction::LeftToRight,
        );
        let found: Vec<_> = found.iter().map(|p| (p.text, p.direction)).collect();
        assert_eq!(
            found,
            [
                ("ر ", Direction::RightToLeft),
                ("a/ب", Direction::LeftToRight),
                (" 5", Direction::RightToLeft),
                (".", Direction::LeftToRight),
            ]
        );
    }

    #[test]
    fn isolates_without_an_end_lose_nothing() {
        let text = |text| {
            let pieces = pieces(text, Direction::LeftToRight);
            pieces.iter().map(|piece| piece.text).collect::<String>()
        };
        assert_eq!(text("a\u{2068}b"), "ab");
        assert_eq!(text("\u{2068}\u{2069}"), "");
        assert_eq!(text(""), "");
    }
}
