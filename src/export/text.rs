//! A document as plain text for e-mail: both languages line by line, at most 72 columns, no
//! identifier broken, no line longer where a language writes no spaces.

use icu_properties::CodePointMapData;
use icu_properties::props::EastAsianWidth;
use unicode_script::{Script, UnicodeScript};

use super::layout::line_ends;
use crate::coverage::is_invisible;
use crate::document::{
    Authenticity, Block, Document, Field, Lines, Phrase, Signature, Table, Value,
};
use crate::i18n::Direction;

const COLUMNS: usize = 72;

/// The text, each line ended by a line feed.
pub fn text(document: &Document) -> String {
    let right_to_left = document
        .languages
        .iter()
        .any(|language| language.direction() == Direction::RightToLeft);
    let mut page = Page {
        text: String::new(),
        keeps_direction_marks: right_to_left,
    };
    page.opening(document);
    for block in &document.blocks {
        page.block(block);
    }
    page.closing(document);
    page.text
}

/// Lines under each other.
struct Page {
    text: String,
    /// Isolates are needed where directions mix; elsewhere they only show as boxes.
    keeps_direction_marks: bool,
}

impl Page {
    fn opening(&mut self, document: &Document) {
        for lines in [&document.watermark, &document.marking]
            .into_iter()
            .flatten()
        {
            for phrase in lines {
                self.line(&format!("*** {} ***", phrase.text), 0);
            }
        }
        self.gap();
        for line in &document.letterhead {
            self.wrapped(line, 0);
        }
        self.gap();
        self.lines(&document.title, 0);
        self.rule('=');
        self.lines(&document.basis, 0);
        self.wrapped(&document.reference, 0);
    }

    fn closing(&mut self, document: &Document) {
        self.gap();
        self.rule('-');
        self.wrapped(&document.reference, 0);
        self.lines(&document.hash_label, 0);
        for phrase in document.marking.iter().flatten() {
            self.line(&format!("*** {} ***", phrase.text), 0);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Section {
                number,
                element,
                title,
            } => {
                self.gap();
                let element = element
                    .map(|letter| format!(" ({letter})"))
                    .unwrap_or_default();
                self.heading(number, title, &element);
                self.rule('-');
            }
            Block::Group { number, title } => {
                self.gap();
                self.heading(number, title, "");
                self.gap();
            }
            Block::Paragraph(lines) | Block::Note(lines) => {
                self.gap();
                self.lines(lines, 0);
                self.gap();
            }
            Block::Fields(fields) => fields.iter().for_each(|field| self.field(field)),
            Block::Table(table) => self.table(table),
            Block::Signature(signature) => self.signature(signature),
            Block::Authenticity(shown) => self.authenticity(shown),
        }
    }

    /// The number before the first language, the others under it.
    fn heading(&mut self, number: &str, title: &Lines, element: &str) {
        let number = format!("{number}  ");
        let blank = " ".repeat(number.chars().count());
        for (place, phrase) in title.iter().enumerate() {
            if place == 0 {
                self.marked(&number, &format!("{}{element}", phrase.text), 0);
            } else {
                self.marked(&blank, &phrase.text, 0);
            }
        }
    }

    fn field(&mut self, field: &Field) {
        self.lines(&field.label, 0);
        self.value(&field.value);
        self.gap();
    }

    fn value(&mut self, value: &Value) {
        const INDENT: usize = 4;
        match value {
            Value::Text(lines) => self.lines(lines, INDENT),
            Value::CheckBoxes(boxes) => {
                for choice in boxes {
                    let mark = if choice.checked { "[x] " } else { "[ ] " };
                    for (place, phrase) in choice.label.iter().enumerate() {
                        let before = if place == 0 { mark } else { "    " };
                        self.marked(before, &phrase.text, INDENT);
                    }
                }
            }
            Value::Blank { rows } => {
                for _ in 0..*rows {
                    self.line(&"_".repeat(COLUMNS - INDENT), INDENT);
                }
            }
        }
    }

    /// Row after row, each value under the label of its column.
    fn table(&mut self, table: &Table) {
        for row in &table.rows {
            for (column, value) in table.columns.iter().zip(row) {
                self.lines(&column.label, 0);
                self.value(value);
            }
            self.gap();
        }
    }

    /// Without the QR code: a text is no paper.
    fn authenticity(&mut self, shown: &Authenticity) {
        self.gap();
        self.lines(&shown.label, 0);
        self.line(&shown.check_code.text, 4);
        self.lines(&shown.how, 4);
        self.gap();
    }

    fn signature(&mut self, signature: &Signature) {
        self.gap();
        signature.fields.iter().for_each(|field| self.field(field));
        self.line(&"_".repeat(COLUMNS / 2), 0);
        self.lines(&signature.signature, 0);
        self.gap();
        for phrase in &signature.stamp {
            self.wrapped(&format!("[{}]", phrase.text), 0);
        }
    }

    fn lines(&mut self, lines: &[Phrase], indent: usize) {
        for phrase in lines {
            self.wrapped(&phrase.written(), indent);
        }
    }

    fn wrapped(&mut self, text: &str, indent: usize) {
        for line in self.folded(text, COLUMNS - indent) {
            self.line(&line, indent);
        }
    }

    /// A text with something before its first line that its other lines keep clear of.
    fn marked(&mut self, mark: &str, text: &str, indent: usize) {
        let width = mark.chars().count();
        for (place, line) in self
            .folded(text, COLUMNS - indent - width)
            .iter()
            .enumerate()
        {
            let before = if place == 0 {
                mark.to_string()
            } else {
                " ".repeat(width)
            };
            self.line(&format!("{before}{line}"), indent);
        }
    }

    /// Lines no wider than so many columns, broken where words end.
    fn folded(&self, text: &str, columns: usize) -> Vec<String> {
        let clean: String = text
            .replace("\r\n", "\n")
            .chars()
            .filter(|c| *c == '\n' || *c == '\t' || self.keeps_direction_marks || !is_invisible(*c))
            .collect();
        clean
            .split('\n')
            .flat_map(|line| fold(line, columns))
            .collect()
    }

    fn line(&mut self, line: &str, indent: usize) {
        if !line.is_empty() {
            self.text.extend(std::iter::repeat_n(' ', indent));
        }
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn rule(&mut self, character: char) {
        self.line(&character.to_string().repeat(COLUMNS), 0);
    }

    /// One empty line, not two and none at the start.
    fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }
}

/// Words one after another, a word without room on a new line. Where a language writes no spaces,
/// lines end as in a paragraph on paper.
fn fold(text: &str, columns: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split([' ', '\t']).filter(|word| !word.is_empty()) {
        let mut space = if line.is_empty() { "" } else { " " };
        for part in parts(word) {
            if !line.is_empty() && width(&line) + space.len() + width(part) > columns {
                lines.push(std::mem::take(&mut line));
                space = "";
            }
            line.push_str(space);
            line.push_str(part);
            space = "";
        }
    }
    lines.push(line);
    lines
}

/// What stays together of a word: it is divided only beside wide letters, which are those of
/// Chinese, Japanese and Korean.
fn parts(word: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for end in line_ends(word, None) {
        let (before, after) = word.split_at(end);
        let beside = [before.chars().next_back(), after.chars().next()];
        if after.is_empty() || beside.into_iter().flatten().any(is_wide) {
            parts.push(&word[start..end]);
            start = end;
        }
    }
    parts
}

/// Columns a text takes: marks stand on the letter before them, wide letters take two.
fn width(text: &str) -> usize {
    let is_seen = |c: &char| c.script() != Script::Inherited && !is_invisible(*c);
    let columns = |c| if is_wide(c) { 2 } else { 1 };
    text.chars().filter(is_seen).map(columns).sum()
}

fn is_wide(character: char) -> bool {
    let width = CodePointMapData::<EastAsianWidth>::new().get(character);
    matches!(width, EastAsianWidth::Wide | EastAsianWidth::Fullwidth)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_folded_at_spaces_and_identifiers_stay_whole() {
        let url = "https://hosting.example/a3bf4f1b2b0b822cd15d6c15b0f00a08";
        assert_eq!(fold(&format!("see {url} now"), 20), ["see", url, "now"]);
        assert_eq!(fold("one two three", 7), ["one two", "three"]);
        assert_eq!(fold("self-made", 7), ["self-made"]);
        assert_eq!(fold("", 7), [""]);
    }

    #[test]
    fn japanese_is_folded_without_spaces() {
        let text = "データを消去した。URLはhttps://a.example/b-cである。";
        let lines = [
            "データを消",
            "去した。",
            "URLは",
            "https://a.example/b-c",
            "である。",
        ];
        assert_eq!(fold(text, 10), lines);
        assert_eq!(fold("一 二三", 5), ["一 二", "三"]);
    }

    #[test]
    fn marks_take_no_column_and_wide_letters_two() {
        assert_eq!(width("e\u{301}a\u{2068}"), 2);
        assert_eq!(width("ー。日a"), 7);
    }
}
