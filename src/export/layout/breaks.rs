//! Where a line may end (UAX #14): in ordinary text by the rules of Unicode, in an
//! identifier only where the whole of it has no room in a line.

use std::ops::Range;

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};

use super::line::SOFT_HYPHEN;
use crate::coverage::is_invisible;
use crate::export::dictionary::Dictionary;

/// Strict is what Unicode prescribes where nothing else is said.
pub const RULES: LineSegmenterBorrowed<'static> =
    LineSegmenter::new_17_for_non_complex_scripts(LineBreakOptions::default());

/// Where a text may be divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Break {
    /// Between words.
    Words,
    /// Inside an identifier.
    Identifier,
}

/// An end of a line that is possible, by the byte after the last character that is drawn.
pub type Place = (usize, Break);

/// A left-to-right isolate holds an identifier; it ends at the last of these (UAX #9).
const IDENTIFIER: char = '\u{2066}';
const ISOLATES: [char; 3] = ['\u{2066}', '\u{2067}', '\u{2068}'];
const END: char = '\u{2069}';

/// The rules of Unicode, Japanese kinsoku in its strict form among them. Thai is broken where there
/// is a dictionary.
pub fn line_ends(text: &str, dictionary: Option<&Dictionary>) -> Vec<usize> {
    let rules = dictionary.map_or(RULES, Dictionary::segmenter);
    rules.segment_str(text).filter(|end| *end > 0).collect()
}

/// The places of a paragraph, in order. What stands in a left-to-right isolate is an identifier.
pub fn places(text: &str, dictionary: Option<&Dictionary>) -> Vec<Place> {
    let identifiers = isolates(text, |opening| opening == IDENTIFIER);
    // The place before an identifier lies behind the sign that opens it.
    let start = |r: &Range<usize>| r.start + IDENTIFIER.len_utf8();
    let inside = |end: usize| identifiers.iter().any(|r| start(r) < end && end < r.end);
    let in_word =
        |end: usize| text[..end].ends_with(is_hangul) && text[end..].starts_with(is_hangul);
    let mut ends = line_ends(text, dictionary);
    ends.retain(|end| !in_word(*end));
    let place = |end| match inside(end) {
        true => (end, Break::Identifier),
        false => (end, Break::Words),
    };
    drawn(text, ends.into_iter().map(place))
}

/// Unicode allows a line to end after any syllable of Hangul; Korean has spaces between words.
fn is_hangul(character: char) -> bool {
    matches!(character, '\u{1100}'..='\u{11FF}' | '\u{AC00}'..='\u{D7A3}')
}

/// The places of a text that is an identifier as a whole: words only at its spaces.
pub fn places_of_identifier(text: &str) -> Vec<Place> {
    let ends = line_ends(text, None);
    let place = |end: usize| match text[..end].ends_with(' ') {
        true => (end, Break::Words),
        false => (end, Break::Identifier),
    };
    drawn(text, ends.into_iter().map(place))
}

/// Moves each place to the end of what is drawn before it. What is divided with a hyphen is no
/// such place.
fn drawn(text: &str, places: impl Iterator<Item = Place>) -> Vec<Place> {
    let moved = places
        .filter(|(end, _)| !text[..*end].ends_with(SOFT_HYPHEN))
        .map(|(end, kind)| (text[..end].trim_end_matches(is_invisible).len(), kind));
    let mut moved: Vec<Place> = moved.filter(|(end, _)| *end > 0).collect();
    moved.dedup_by_key(|(end, _)| *end);
    moved
}

/// The parts of a paragraph between isolates of certain kinds, with the isolates.
pub fn isolates(text: &str, is_wanted: impl Fn(char) -> bool) -> Vec<Range<usize>> {
    let mut open: Vec<(char, usize)> = Vec::new();
    let mut found = Vec::new();
    for (place, character) in text.char_indices() {
        if ISOLATES.contains(&character) {
            open.push((character, place));
        } else if character == END
            && let Some((opening, start)) = open.pop()
            && is_wanted(opening)
        {
            found.push(start..place + END.len_utf8());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(text: &str) -> String {
        let mut marked = text.to_owned();
        for (end, kind) in places(text, None).into_iter().rev() {
            let mark = match kind {
                Break::Words => "|",
                Break::Identifier => "~",
            };
            marked.insert_str(end, mark);
        }
        marked.replace(is_invisible, "")
    }

    #[test]
    fn words_are_divided_at_spaces_and_hyphens() {
        assert_eq!(broken("a self-made (word)."), "a |self-|made |(word).|");
        assert_eq!(broken("5 000 €, § 12"), "5 |000 |€, |§ |12|");
        assert_eq!(broken("10\u{a0}€"), "10\u{a0}€|");
    }

    #[test]
    fn an_identifier_is_divided_only_inside() {
        let text = "see \u{2066}https://a.example/b-c\u{2069}, then";
        assert_eq!(broken(text), "see |https://~a.example/~b-~c, |then|");
        let text = "\u{2066}+995 32 200\u{2069} now";
        assert_eq!(broken(text), "+995 ~32 ~200 |now|");
    }

    #[test]
    fn a_place_is_where_the_last_drawn_character_ends() {
        assert_eq!(broken("データ\u{2068}日\u{2069}本"), "デー|タ|日|本|");
        let text = "データが\u{2066}a.example/b\u{2069}に";
        assert_eq!(broken(text), "デー|タ|が|a.example/~b|に|");
    }

    #[test]
    fn japanese_lines_begin_with_no_small_letter_and_no_full_stop() {
        assert_eq!(broken("ちょっと。「は」"), "ちょっ|と。|「は」|");
        assert_eq!(broken("サーバー"), "サー|バー|");
    }

    #[test]
    fn korean_words_stay_whole() {
        assert_eq!(broken("신고자는 서버를"), "신고자는 |서버를|");
    }

    #[test]
    fn identifiers_as_a_whole_give_way_at_spaces() {
        let places = places_of_identifier("AA-B x/y");
        assert_eq!(
            places,
            [
                (3, Break::Identifier),
                (5, Break::Words),
                (7, Break::Identifier),
                (8, Break::Identifier)
            ]
        );
    }
}
