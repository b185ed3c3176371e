//! String literals of Rust sources, with what stands before each: enough of a lexer to tell code
//! from comments and from tests.

/// A string in the code.
pub struct Literal {
    pub line: usize,
    pub text: String,
    /// The code before it on its line and the line above.
    before: String,
}

/// Where a literal of several words is not read by a person, or only by a developer.
const NOT_SHOWN: &[&str] = &[
    "expect(",
    "panic!(",
    "assert!(",
    "assert_eq!(",
    "unreachable!(",
    "debug_assert",
    "cfg(",
    "allow(",
    "#[doc",
    "reason = ",
    "class=",
    "class:",
    "concat!(",
    "env!(",
    "include_str!(",
    "d=",
    "viewBox=",
    "points=",
];

impl Literal {
    /// At least `limit` words of letters, or a marked exception: `// not shown` on the line.
    pub fn is_prose(&self, limit: usize) -> bool {
        let technical = |c: char| c.is_ascii_digit() || "=<>{}:/_-#.".contains(c);
        let is_word = |word: &&str| {
            let letters = word.chars().filter(|c| c.is_alphabetic()).count();
            letters >= 2 && !word.trim_end_matches(['.', ':']).contains(technical)
        };
        let words = self.text.split_whitespace().filter(is_word).count();
        words >= limit && !NOT_SHOWN.iter().any(|mark| self.before.contains(mark))
    }
}

/// The literals of the code before its tests.
pub fn of(source: &str) -> Vec<Literal> {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let mut literals = Vec::new();
    let mut code = String::new();
    let mut line = 1;
    scan(source, |piece| match piece {
        Piece::Code(c) => {
            line += usize::from(c == '\n');
            code.push(c);
        }
        Piece::Comment(lines) => line += lines,
        Piece::Text(text) => {
            let start = code.rmatch_indices('\n').nth(1).map_or(0, |(at, _)| at);
            literals.push(Literal {
                line,
                text: text.to_owned(),
                before: code[start..].to_owned(),
            });
            line += text.matches('\n').count();
            code.push('"');
        }
    });
    literals
}

/// The code with its literals emptied and its comments left out.
pub fn without_comments(source: &str) -> String {
    let mut code = String::new();
    scan(source, |piece| match piece {
        Piece::Code(c) => code.push(c),
        Piece::Text(_) => code.push('"'),
        Piece::Comment(_) => {}
    });
    code
}

/// Text that stands between tags of a view without being a literal.
pub fn bare_texts(source: &str) -> Vec<String> {
    let code = without_comments(source.split("#[cfg(test)]").next().unwrap_or_default());
    let before_end_tags = code
        .split("</")
        .map(|part| part.rsplit('>').next().unwrap_or_default().trim());
    let is_text = |text: &&str| {
        let words = text
            .split_whitespace()
            .filter(|w| w.chars().all(char::is_alphabetic));
        words.count() >= 2 && !text.contains(['{', '}', '(', ')', '=', ';', '"', '&', '|'])
    };
    before_end_tags.filter(is_text).map(str::to_owned).collect()
}

enum Piece<'a> {
    Code(char),
    /// How many lines end in it.
    Comment(usize),
    Text(&'a str),
}

fn scan<'a>(source: &'a str, mut found: impl FnMut(Piece<'a>)) {
    let mut rest = source;
    let mut last = ' ';
    while let Some(c) = rest.chars().next() {
        if rest.starts_with("//") {
            rest = &rest[rest.find('\n').unwrap_or(rest.len())..];
        } else if rest.starts_with("/*") {
            let end = rest.find("*/").map_or(rest.len(), |at| at + 2);
            found(Piece::Comment(rest[..end].matches('\n').count()));
            rest = &rest[end..];
        } else if let Some((text, after)) = literal(rest, last) {
            found(Piece::Text(text));
            (rest, last) = (after, '"');
        } else {
            let length = character(rest).unwrap_or(c.len_utf8());
            rest[..length].chars().for_each(|c| found(Piece::Code(c)));
            (rest, last) = (&rest[length..], c);
        }
    }
}

/// A string that starts here: its text and what follows.
fn literal(rest: &str, last: char) -> Option<(&str, &str)> {
    let raw = rest
        .strip_prefix('r')
        .filter(|_| !last.is_alphanumeric() && last != '_');
    if let Some(after) = raw {
        let marks = after.len() - after.trim_start_matches('#').len();
        let text = after[marks..].strip_prefix('"')?;
        let end = format!("\"{}", "#".repeat(marks));
        return text.split_once(&end);
    }
    let text = rest.strip_prefix('"')?;
    let mut escaped = false;
    let end = text.find(|c| {
        let ends = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        ends
    })?;
    Some((&text[..end], &text[end + 1..]))
}

/// The length of a character literal that holds a quotation mark or a slash.
fn character(rest: &str) -> Option<usize> {
    ["'\"'", "'\\\"'", "'/'", "'\\''"]
        .iter()
        .find(|c| rest.starts_with(**c))
        .map(|c| c.len())
}
