//! Phrases become paragraphs of runs: each run in one language and one direction.

use super::xml::Xml;
use crate::document::{Phrase, Tone};
use crate::i18n::{Direction, Language};

/// Marks around a piece of text that keeps its own direction (UAX #9, 2.4).
const ISOLATES: [char; 3] = ['\u{2066}', '\u{2067}', '\u{2068}'];
const END_OF_ISOLATE: char = '\u{2069}';

/// The style of a paragraph by its id in `styles.rs`, and how it is aligned.
#[derive(Clone, Copy)]
pub struct Look<'a> {
    pub style: &'a str,
    /// The direction of the document, on whose side what is always left to right stands.
    pub document: Direction,
}

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
    match (direction(phrase), look.document) {
        (Direction::RightToLeft, _) => xml.empty("w:bidi"),
        (Direction::LeftToRight, Direction::RightToLeft) if phrase.tone == Tone::Verbatim => {
            xml.empty("w:jc w:val=\"right\"");
        }
        (Direction::LeftToRight, _) => {}
    }
    xml.close("w:pPr");
    inside(xml);
    xml.close("w:p");
}

/// The runs of a phrase, without their paragraph.
pub fn runs(xml: &mut Xml, phrase: &Phrase) {
    let bracketed;
    let text = match phrase.tone {
        Tone::Remark => {
            bracketed = format!("[{}]", phrase.text);
            &bracketed
        }
        Tone::Plain | Tone::Verbatim => &phrase.text,
    };
    for piece in pieces(text, direction(phrase)) {
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

fn direction(phrase: &Phrase) -> Direction {
    match phrase.tone {
        Tone::Verbatim => Direction::LeftToRight,
        Tone::Plain | Tone::Remark => phrase.language.direction(),
    }
}

/// Word processors tell scripts of three kinds apart, each with its own language.
fn properties(xml: &mut Xml, language: &Language, tone: Tone, direction: Direction) {
    xml.open("w:rPr");
    match tone {
        Tone::Verbatim => xml.empty("w:rStyle w:val=\"Verbatim\""),
        Tone::Remark => xml.empty("w:rStyle w:val=\"Remark\""),
        Tone::Plain => {}
    }
    if direction == Direction::RightToLeft {
        xml.empty("w:rtl");
    }
    if tone != Tone::Verbatim {
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

/// What stands between isolates runs in the direction of its own letters; the marks themselves
/// would show as boxes in some word processors, which know directions of runs instead.
fn pieces(text: &str, direction: Direction) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(ISOLATES) {
        let (before, inside) = rest.split_at(start);
        let inside = &inside[ISOLATES[0].len_utf8()..];
        let end = inside.find(END_OF_ISOLATE).unwrap_or(inside.len());
        let (isolated, after) = inside.split_at(end);
        pieces.push(Piece {
            text: before,
            direction,
        });
        pieces.push(Piece {
            text: isolated,
            direction: own_direction(isolated, direction),
        });
        rest = after.strip_prefix(END_OF_ISOLATE).unwrap_or(after);
    }
    pieces.push(Piece {
        text: rest,
        direction,
    });
    pieces.retain(|piece| !piece.text.is_empty());
    pieces
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
