//! Characters that cannot be seen and change what is read: left out, and said so. And texts made
//! unclickable by an investigator (`hxxp://example[.]com`): read as meant.

use std::collections::BTreeSet;

use super::Finding;

/// A text without the characters that were left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cleaned {
    pub text: String,
    /// How many characters were left out.
    pub count: usize,
    /// Which ones, each once.
    pub removed: BTreeSet<char>,
}

impl Cleaned {
    /// Says what was left out, if anything.
    pub fn finding(&self) -> Option<Finding> {
        let names: Vec<String> = self
            .removed
            .iter()
            .map(|c| format!("U+{:04X}", *c as u32))
            .collect();
        let listed = names.join(", ");
        (self.count > 0).then_some(Finding::RemovedCharacters {
            count: self.count,
            listed,
        })
    }
}

/// One line: no controls, no direction or joining characters; white space becomes single spaces.
pub fn clean_line(text: &str) -> Cleaned {
    let spaced: String = text
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .collect();
    let mut cleaned = without(&spaced, |c| {
        is_control(c) || is_direction(c) || is_invisible(c)
    });
    cleaned.text = cleaned
        .text
        .split_ascii_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    cleaned
}

/// Long text: line breaks and tabs stay, and so do the marks and joiners that Arabic, Persian and
/// Indic spelling needs; controls, overrides and embeddings go. `\r\n` becomes `\n`.
pub fn clean_text(text: &str) -> Cleaned {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    without(&lines, |c| {
        let spelling = matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}');
        (is_control(c) && !matches!(c, '\n' | '\t')) || (is_direction(c) && !spelling)
    })
}

/// The text as meant, if it was made unclickable: `hxxp`, `[.]`, `(.)`, `[dot]`, `[at]`, `[:]`.
pub fn refang(text: &str) -> Option<String> {
    let mut meant = text.to_string();
    while let Some(mark) = MARKS.iter().find(|(mark, _)| meant.contains(mark)) {
        meant = meant.replace(mark.0, mark.1);
    }
    if let Some((scheme, rest)) = meant.split_once("://") {
        let plain = match scheme.to_ascii_lowercase().as_str() {
            "hxxp" | "h**p" | "htxp" => Some("http"),
            "hxxps" | "h**ps" | "htxps" => Some("https"),
            "fxp" | "f*p" => Some("ftp"),
            _ => None,
        };
        meant = plain
            .map(|plain| format!("{plain}://{rest}"))
            .unwrap_or(meant);
    }
    (meant != text).then_some(meant)
}

/// How a character is masked, and the character.
const MARKS: [(&str, &str); 13] = [
    ("[.]", "."),
    ("(.)", "."),
    ("{.}", "."),
    ("[dot]", "."),
    ("(dot)", "."),
    ("[,]", "."),
    ("[:]", ":"),
    ("[://]", "://"),
    ("[/]", "/"),
    ("[@]", "@"),
    ("(@)", "@"),
    ("[at]", "@"),
    ("(at)", "@"),
];

fn without(text: &str, unwanted: impl Fn(char) -> bool) -> Cleaned {
    let mut cleaned = Cleaned {
        text: String::new(),
        count: 0,
        removed: BTreeSet::new(),
    };
    for character in text.chars() {
        if unwanted(character) {
            cleaned.count += 1;
            cleaned.removed.insert(character);
        } else {
            cleaned.text.push(character);
        }
    }
    cleaned
}

fn is_control(c: char) -> bool {
    c.is_control() || matches!(c, '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

/// Marks, embeddings, overrides and isolates of the bidirectional algorithm (UAX 9).
fn is_direction(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Joiners, zero-width spaces, soft hyphens, variation selectors: no identifier needs them.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{00AD}' | '\u{034F}' | '\u{180E}' | '\u{200B}'..='\u{200D}'
    ) || matches!(c, '\u{2060}'..='\u{2064}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_out_is_said() {
        let cleaned = clean_line(" 192.0.2.4\u{0}5\u{202E}\u{202E}\t: 443\n");
        assert_eq!(cleaned.text, "192.0.2.45 : 443");
        let listed = "U+0000, U+202E".to_string();
        assert_eq!(
            cleaned.finding(),
            Some(Finding::RemovedCharacters { count: 3, listed })
        );
        assert_eq!(clean_line("plain").finding(), None);
    }

    #[test]
    fn long_text_keeps_lines_and_the_spelling_of_its_language() {
        let text = "Line\r\nනි\u{0DCA}\u{200D}ර\tمی\u{200C}خواهم\u{200F}";
        assert_eq!(clean_text(text).count, 0);
        assert_eq!(clean_text("a\u{202E}b\u{2066}c\u{7}").text, "abc");
    }

    #[test]
    fn unclickable_texts_are_read_as_meant() {
        let texts = [
            (
                "hxxps://login.example[.]com/a",
                "https://login.example.com/a",
            ),
            ("hXXp[:]//example.com", "http://example.com"),
            ("ana[at]correo[.]example", "ana@correo.example"),
            ("192.0.2[.]45", "192.0.2.45"),
        ];
        for (text, meant) in texts {
            assert_eq!(refang(text).as_deref(), Some(meant));
        }
        assert_eq!(refang("[2001:db8::1]:443"), None);
    }
}
