//! Identifiers in a running text stand between isolates (UAX #9), so that they read from left to
//! right in any surroundings and stay in one piece where a line has room for them.

use std::ops::Range;

/// Opens a part that runs from left to right; one whose first letter says how it runs; the end.
const LEFT_TO_RIGHT: char = '\u{2066}';
const BY_ITSELF: char = '\u{2068}';
const END: char = '\u{2069}';

/// Each line in the direction of its own first letter, whatever it is put into.
pub fn by_itself(text: &str) -> String {
    let lines = text.split('\n');
    let isolated = lines.map(|line| format!("{BY_ITSELF}{line}{END}"));
    isolated.collect::<Vec<_>>().join("\n")
}

/// The text with its identifiers between isolates: addresses, references, telephone numbers,
/// hashes, dates and times in digits.
pub fn identifiers_isolated(text: &str) -> String {
    let mut isolated = String::with_capacity(text.len());
    let mut end = 0;
    for identifier in identifiers(text) {
        isolated.push_str(&text[end..identifier.start]);
        isolated.push(LEFT_TO_RIGHT);
        isolated.push_str(&text[identifier.clone()]);
        isolated.push(END);
        end = identifier.end;
    }
    isolated.push_str(&text[end..]);
    isolated
}

/// What a word is to the one before it.
#[derive(Clone, Copy, PartialEq)]
enum Shape {
    Other,
    Identifier,
    /// An international telephone number begins.
    Telephone,
    /// Digits, with hyphens or in brackets: more of a telephone number.
    Digits,
    /// The time may follow.
    Date,
    /// The zone may follow.
    Time,
    Zone,
}

fn identifiers(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut before = (Shape::Other, 0);
    for word in words(text) {
        let core = core(text, &word);
        let shape = shape(&text[core.clone()]);
        let is_next = &text[before.1..word.start] == " ";
        let follows = is_next && follows(before.0, shape);
        match (found.last_mut(), shape) {
            (Some(last), _) if follows => last.end = core.end.max(bracketed(text, &word, &core)),
            (_, Shape::Other | Shape::Digits | Shape::Zone) => {}
            _ => found.push(core.clone()),
        }
        // Punctuation after a part ends the whole.
        let is_open = word.end == core.end || bracketed(text, &word, &core) == word.end;
        let shape = if follows && before.0 == Shape::Telephone {
            Shape::Telephone
        } else {
            shape
        };
        before = (if is_open { shape } else { Shape::Other }, word.end);
    }
    found
}

fn follows(before: Shape, shape: Shape) -> bool {
    match before {
        Shape::Telephone => matches!(shape, Shape::Digits | Shape::Date),
        Shape::Date => shape == Shape::Time,
        Shape::Time => shape == Shape::Zone,
        Shape::Other | Shape::Identifier | Shape::Digits | Shape::Zone => false,
    }
}

/// What stands between spaces, and between letters of scripts that write none.
fn words(text: &str) -> Vec<Range<usize>> {
    let characters: Vec<(usize, char)> = text.char_indices().collect();
    let alike = |a: &(usize, char), b: &(usize, char)| {
        a.1.is_whitespace() == b.1.is_whitespace() && is_unspaced(a.1) == is_unspaced(b.1)
    };
    let parts = characters.chunk_by(alike);
    let words = parts.filter(|part| !part[0].1.is_whitespace());
    let ends = words.filter_map(|part| Some((part[0].0, part.last()?)));
    ends.map(|(start, (last, character))| start..last + character.len_utf8())
        .collect()
}

/// Thai; Japanese, Chinese and their punctuation.
fn is_unspaced(character: char) -> bool {
    matches!(
        character,
        '\u{E00}'..='\u{E7F}' | '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}'
            | '\u{20000}'..='\u{3FFFF}'
    )
}

/// The word without the punctuation around it; a bracket that it opens itself is closed in it.
fn core(text: &str, word: &Range<usize>) -> Range<usize> {
    let is_around =
        |c: char| !c.is_alphanumeric() && !matches!(c, '+' | '/' | '@' | '#' | '_' | '%');
    let whole = &text[word.clone()];
    let inner = whole.trim_start_matches(is_around);
    let start = word.end - inner.len();
    let end = start
        + inner
            .trim_end_matches(|c: char| is_around(c) || c == '+')
            .len();
    let end = end.max(start);
    let count = |bracket: char| text[start..end].matches(bracket).count();
    let is_open = count('(') > count(')');
    let closes = is_open && text[end..word.end].starts_with(')');
    start..end + usize::from(closes)
}

/// The end of a core with the bracket that closes the word.
fn bracketed(text: &str, word: &Range<usize>, core: &Range<usize>) -> usize {
    let opened = text[word.start..core.start].ends_with('(');
    let closed = text[core.end..word.end].starts_with(')');
    core.end + usize::from(opened && closed)
}

fn shape(core: &str) -> Shape {
    let is_digits = |text: &str| text.contains(|c: char| c.is_ascii_digit());
    let only = |text: &str, signs: &str| {
        text.chars()
            .all(|c| c.is_ascii_digit() || signs.contains(c))
            && is_digits(text)
    };
    let signs = |sign: char| core.matches(sign).count();
    if core.contains("://") || core.contains('@') && core.len() > 2 {
        Shape::Identifier
    } else if let Some(number) = core.strip_prefix('+') {
        if only(number, "-.()/") {
            Shape::Telephone
        } else {
            Shape::Other
        }
    } else if is_date(core) {
        Shape::Date
    } else if only(core, ":.") && signs(':') > 0 && core.len() <= 12 {
        Shape::Time
    } else if only(core, "-") && signs('-') < 2 {
        Shape::Digits
    } else if is_zone(core) {
        Shape::Zone
    } else if is_code(core) {
        Shape::Identifier
    } else {
        Shape::Other
    }
}

/// `2026-05-03`, `03.05.2026`, `3/5/2026`; also with a time after a `T`.
fn is_date(core: &str) -> bool {
    let day = core.split('T').next().unwrap_or(core);
    ['-', '.', '/'].into_iter().any(|sign| {
        let parts: Vec<&str> = day.split(sign).collect();
        let is_number =
            |part: &&str| (1..=4).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        parts.len() == 3
            && parts.iter().all(is_number)
            && (core.len() <= 10 || day.len() < core.len())
    })
}

/// `UTC`, `UTC+04:00`, `Asia/Tbilisi`.
fn is_zone(core: &str) -> bool {
    let known = ["UTC", "GMT", "Z"].iter().any(|zone| {
        let offset = core.strip_prefix(zone);
        offset.is_some_and(|o| o.bytes().all(|b| b.is_ascii_digit() || b"+-:".contains(&b)))
    });
    let is_place = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_uppercase())
            && part
                .bytes()
                .all(|b| b.is_ascii_alphabetic() || b"_-".contains(&b))
    };
    known || core.contains('/') && core.split('/').all(is_place)
}

/// Latin letters with digits or with the signs of addresses: a reference, a hash, a domain, a
/// path. Numbers with separators are numbers, of which a date or an IP address has more.
fn is_code(core: &str) -> bool {
    let inner = |sign: char| core.trim_matches(sign).contains(sign);
    let has_letter = core.contains(|c: char| c.is_ascii_alphabetic());
    let has_digit = core.contains(|c: char| c.is_ascii_digit());
    let has_sign = ['/', '_', ':', '=', '#'].into_iter().any(inner) || is_domain(core);
    let groups = core.matches(['.', ':', '-', '/']).count();
    core.is_ascii()
        && core.len() > 2
        && (has_letter && (has_digit || has_sign) || has_digit && groups > 2)
}

/// Parts between full stops, of which one is longer than those of abbreviations.
fn is_domain(core: &str) -> bool {
    let mut parts = core.split('.');
    core.contains('.') && parts.clone().all(|p| !p.is_empty()) && parts.any(|p| p.len() > 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Identifiers in brackets of their own.
    fn marked(text: &str) -> String {
        let text = identifiers_isolated(text);
        text.replace(LEFT_TO_RIGHT, "⟨").replace(END, "⟩")
    }

    #[test]
    fn identifiers_are_found_without_the_punctuation_around_them() {
        for text in [
            "see ⟨https://hosting.example/a?b=1⟩, then",
            "write to (⟨user@mail.example⟩).",
            "إلى ⟨https://hosting.example/a?c=(2)⟩، (⟨https://hosting.example/a_(b)⟩)",
            "الرقم ⟨GE-EX-2026-0001⟩ بتاريخ ⟨2026-05-03⟩.",
            "from ⟨192.0.2.45⟩ and ⟨2001:db8::1⟩",
            "call ⟨+995 32 241-10-00⟩ now",
            "at ⟨2026-05-03 01:14:37 UTC+04:00⟩, later",
            "at ⟨2026-05-03 01:14:37 (UTC+04:00)⟩",
            "at ⟨01:14 Asia/Tbilisi⟩ or ⟨2026-05-03T01:14:37Z⟩",
            "„⟨evil.example⟩“ SHA-256 ⟨9f86d081884c7d65⟩",
            "服务器⟨198.51.100.7:443/tcp⟩将数据发送到⟨https://hosting.example/a⟩，第29条（⟨a@b.example⟩）。",
            "path ⟨/var/log/auth.log⟩ of ⟨user_1⟩",
            "на ⟨10.05.2026⟩ р.",
        ] {
            let text = text.replace("SHA-256", "⟨SHA-256⟩");
            let plain = text.replace(['⟨', '⟩'], "");
            assert_eq!(marked(&plain), text);
        }
    }

    #[test]
    fn numbers_and_words_are_no_identifiers() {
        for text in [
            "Article 29, 5 to 10 days, 3.5 %, 10-20, 1 000",
            "self-made e-mail, i.e. nothing.",
            "المادة 29 من الاتفاقية",
            "第29条",
            "",
            "+ - ( ) @",
        ] {
            assert_eq!(marked(text), text);
        }
    }

    #[test]
    fn lines_are_isolated_each_for_itself() {
        assert_eq!(by_itself("a\nb"), "\u{2068}a\u{2069}\n\u{2068}b\u{2069}");
    }

    proptest::proptest! {
        #[test]
        fn nothing_typed_is_changed(text in "[a-zא-ת0-9 ./:@+()_\\-\\n]{0,60}|\\PC{0,40}") {
            let isolated = identifiers_isolated(&text);
            let plain: String = isolated
                .chars()
                .filter(|c| ![LEFT_TO_RIGHT, END].contains(c))
                .collect();
            let expected = text.replace([LEFT_TO_RIGHT, END], "");
            proptest::prop_assert_eq!(plain, expected);
        }
    }
}
