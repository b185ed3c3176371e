//! A paragraph is cut into segments of one face, one script and one direction (UAX #9, UAX #24).

use std::ops::Range;

use unicode_bidi::{Level, ParagraphBidiInfo};
use unicode_script::{Script, UnicodeScript};

use crate::coverage::is_invisible;
use crate::export::fonts::{FaceId, Faces, Weight};

/// Bytes of a paragraph that are shaped together. Characters that are never drawn belong to none.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    pub range: Range<usize>,
    pub face: FaceId,
    pub script: Script,
    pub level: Level,
}

/// Cuts a paragraph, in reading order. Characters without a face are left out and reported.
pub fn segments(
    text: &str,
    bidi: &ParagraphBidiInfo,
    weight: Weight,
    faces: Faces,
    missing: &mut impl FnMut(char),
) -> Vec<Segment> {
    let mut segments: Vec<Segment> = Vec::new();
    let mut previous = leading(text, weight, faces);
    for (start, character) in text.char_indices() {
        if is_invisible(character) && !joins(character) {
            continue;
        }
        let script = match character.script() {
            Script::Common | Script::Inherited | Script::Unknown => None,
            script => Some(script),
        };
        let Some(face) = face_for(character, script, previous, weight, faces) else {
            if !is_invisible(character) {
                missing(character);
            }
            continue;
        };
        let script = script.unwrap_or(previous.map_or(Script::Latin, |(_, script)| script));
        previous = Some((face, script));
        let range = start..start + character.len_utf8();
        let level = bidi.levels[start];
        match segments.last_mut() {
            Some(last)
                if last.range.end == start
                    && (last.face, last.script, last.level) == (face, script, level) =>
            {
                last.range.end = range.end;
            }
            _ => segments.push(Segment {
                range,
                face,
                script,
                level,
            }),
        }
    }
    segments
}

/// Joiners and variation selectors are shaped with the letter before them.
fn joins(character: char) -> bool {
    matches!(character, '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}')
}

/// Face and script of the first letter, which punctuation and digits before it take.
fn leading(text: &str, weight: Weight, faces: Faces) -> Option<(FaceId, Script)> {
    let letter = text
        .chars()
        .find(|c| !is_invisible(*c) && !matches!(c.script(), Script::Common | Script::Inherited))?;
    Some((faces.face_for(letter, weight)?, letter.script()))
}

/// Signs of no script stay with the face before them where it has them, so that a sentence is
/// not cut into many segments.
fn face_for(
    character: char,
    script: Option<Script>,
    previous: Option<(FaceId, Script)>,
    weight: Weight,
    faces: Faces,
) -> Option<FaceId> {
    let kept = previous
        .filter(|(face, before)| {
            let face = faces.face(*face);
            let stays = joins(character) || face.weight == weight && face.has(character);
            stays && script.is_none_or(|script| script == *before)
        })
        .map(|(face, _)| face);
    kept.or_else(|| faces.face_for(character, weight))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::fonts::tests::shipped;
    use crate::i18n::Language;

    fn cut(text: &str, rtl: bool) -> (Vec<String>, String) {
        let fonts = shipped();
        let base = if rtl { Level::rtl() } else { Level::ltr() };
        let bidi = ParagraphBidiInfo::new(text, Some(base));
        let mut missing = String::new();
        let faces = fonts.for_text(text, &Language::english());
        let segments = segments(text, &bidi, Weight::Regular, faces, &mut |c| {
            missing.push(c)
        });
        let parts = segments
            .iter()
            .map(|s| text[s.range.clone()].to_string())
            .collect();
        (parts, missing)
    }

    #[test]
    fn a_sentence_of_one_script_is_one_segment() {
        assert_eq!(cut("2026 წლის 2 მაისს, „დიახ“.", false).0.len(), 1);
        assert_eq!(cut("On 2 May 2026 (UTC).", false).0.len(), 1);
    }

    #[test]
    fn scripts_and_signs_are_separated() {
        assert_eq!(
            cut("Тест test → ok", false).0,
            ["Тест ", "test ", "→", " ok"]
        );
    }

    #[test]
    fn isolates_are_left_out() {
        assert_eq!(cut("a \u{2068}b\u{2069} c", false).0.concat(), "a b c");
    }

    #[test]
    fn a_character_without_a_face_is_reported() {
        assert_eq!(
            cut("a ක b", false),
            (vec!["a ".into(), " b".into()], "ක".into())
        );
    }
}
