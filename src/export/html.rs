//! A document as HTML: the preview beside the form, and the blank forms that are read without
//! WebAssembly. Classes only; language and direction stand where they change.
//!
//! The title is a second-level heading, since the document stands inside a page.

use super::qr::{Modules, QUIET_ZONE};
use crate::document::{
    Authenticity, Block, CheckBox, Columns, Document, Field, Image, Lines, Phrase, QrCode,
    Signature, Table, Value, boxes_in_column, in_columns,
};
use crate::i18n::{Direction, Language};
use crate::picture::Picture;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// One `article` element. Every text is escaped.
pub fn html(document: &Document) -> String {
    let first = document.languages.first();
    let mut page = Page {
        html: String::new(),
        section: false,
        columns: document.columns(),
        language: first.map_or_else(String::new, Language::tag),
        direction: first.map_or(Direction::LeftToRight, Language::direction),
    };
    page.document(document);
    page.html
}

struct Page<'d> {
    html: String,
    /// A section is open.
    section: bool,
    /// The languages of the columns, where two stand side by side.
    columns: Option<[&'d Language; 2]>,
    /// Those of the whole or of its half, which a phrase repeats only where it differs.
    language: String,
    direction: Direction,
}

impl Page<'_> {
    fn document(&mut self, document: &Document) {
        let (language, direction) = (&self.language, self.direction.id());
        let class = match self.columns {
            None => "doc",
            Some(_) => "doc doc-in-columns",
        };
        self.open(&format!(
            "article class=\"{class}\" lang=\"{language}\" dir=\"{direction}\""
        ));
        if let Some(lines) = &document.watermark {
            self.element("p class=\"doc-watermark\"", lines);
        }
        if let Some(lines) = &document.marking {
            self.element("p class=\"doc-marking\"", lines);
        }
        self.open("div class=\"doc-letterhead\"");
        if let Some(image) = &document.letterhead_image {
            self.image(image);
        }
        for line in &document.letterhead {
            self.html.push_str(&format!("<p>{}</p>", escaped(line)));
        }
        self.close("div");
        self.placed("h2 class=\"doc-title\"", &document.title);
        self.placed("p class=\"doc-basis\"", &document.basis);
        let end = document.end();
        for (place, block) in document.blocks.iter().enumerate() {
            if Some(place) == end {
                self.end_section();
            }
            self.block(block);
        }
        self.end_section();
        self.open("footer class=\"doc-footer\"");
        let reference = escaped(&document.reference);
        self.html
            .push_str(&format!("<p dir=\"ltr\">{reference}</p>"));
        self.element("p", &document.hash_label);
        self.close("footer");
        self.close("article");
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Section {
                number,
                element,
                title,
            } => {
                self.end_section();
                self.open("section class=\"doc-section\"");
                self.section = true;
                self.heading("h3", number, title, *element);
            }
            Block::Group { number, title } => self.heading("h4", number, title, None),
            Block::Paragraph(lines) => self.placed("p class=\"doc-paragraph\"", lines),
            Block::Note(lines) => self.placed("p class=\"doc-note\"", lines),
            Block::Fields(fields) => self.fields(fields),
            Block::Table(table) => self.table(table),
            Block::Signature(signature) => self.signature(signature),
            Block::Authenticity(shown) => self.authenticity(shown),
        }
    }

    fn end_section(&mut self) {
        if std::mem::take(&mut self.section) {
            self.close("section");
        }
    }

    fn heading(&mut self, tag: &str, number: &str, title: &Lines, element: Option<char>) {
        let number = format!("<span class=\"doc-number\">{}</span> ", escaped(number));
        let letter = element.map(|e| format!(" <span class=\"doc-element\">({e})</span>"));
        self.open(&format!("{tag} class=\"doc-heading\""));
        self.in_halves(title, |page, title| {
            page.html.push_str(&number);
            page.open("span class=\"doc-heading-text\"");
            page.phrases(title);
            page.close("span");
            page.html.push_str(letter.as_deref().unwrap_or_default());
        });
        self.close(tag);
    }

    fn fields(&mut self, fields: &[Field]) {
        if fields.is_empty() {
            return;
        }
        self.open("dl class=\"doc-fields\"");
        for field in fields {
            self.open("div class=\"doc-field\"");
            self.placed("dt", &field.label);
            self.open("dd");
            self.value(&field.value);
            self.close("dd");
            self.close("div");
        }
        self.close("dl");
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::Text(lines) => self.in_halves(lines, Self::phrases),
            Value::CheckBoxes(boxes) => match self.columns {
                None => self.choices(boxes),
                Some(languages) => {
                    for (own, language) in languages.into_iter().enumerate() {
                        let boxes = boxes_in_column(boxes, languages, own);
                        self.half("div", language, |page| page.choices(&boxes));
                    }
                }
            },
            Value::Blank { rows } => {
                let rule = "<span class=\"doc-blank\"></span>";
                self.html.push_str(&rule.repeat(usize::from(*rows)));
            }
        }
    }

    fn choices(&mut self, boxes: &[CheckBox]) {
        self.open("ul class=\"doc-choices\"");
        for choice in boxes {
            let (class, sign) = match choice.checked {
                true => ("doc-choice doc-checked", "☒"),
                false => ("doc-choice", "☐"),
            };
            self.open(&format!("li class=\"{class}\""));
            self.html
                .push_str(&format!("<span class=\"doc-box\">{sign}</span> "));
            self.open("span class=\"doc-choice-text\"");
            self.phrases(&choice.label);
            self.close("span");
            self.close("li");
        }
        self.close("ul");
    }

    /// As [`Self::element`], in halves where two languages stand side by side.
    fn placed(&mut self, element: &str, lines: &Lines) {
        self.open(element);
        self.in_halves(lines, Self::phrases);
        self.close(element.split(' ').next().unwrap_or(element));
    }

    /// A statement, or its halves where two languages stand side by side.
    fn in_halves(&mut self, lines: &Lines, build: impl Fn(&mut Self, &Lines)) {
        let Some(languages) = self.columns else {
            return build(self, lines);
        };
        let Columns { each, across } = in_columns(lines, languages);
        if !across.is_empty() {
            self.open("span class=\"doc-across\"");
            build(self, &across);
            self.close("span");
        }
        for (language, lines) in languages.into_iter().zip(&each) {
            if !lines.is_empty() {
                self.half("span", language, |page| build(page, lines));
            }
        }
    }

    fn half(&mut self, element: &str, language: &Language, build: impl FnOnce(&mut Self)) {
        let (tag, direction) = (language.tag(), language.direction());
        let id = direction.id();
        self.open(&format!(
            "{element} class=\"doc-half\" lang=\"{tag}\" dir=\"{id}\""
        ));
        let whole = (std::mem::replace(&mut self.language, tag), self.direction);
        self.direction = direction;
        build(self);
        (self.language, self.direction) = whole;
        self.close(element);
    }

    fn table(&mut self, table: &Table) {
        self.html
            .push_str("<div class=\"doc-scroll\"><table class=\"doc-table\"><thead><tr>");
        for column in &table.columns {
            self.element("th scope=\"col\"", &column.label);
        }
        self.html.push_str("</tr></thead><tbody>");
        for row in &table.rows {
            self.open("tr");
            for value in row {
                self.open("td");
                self.value(value);
                self.close("td");
            }
            self.close("tr");
        }
        self.html.push_str("</tbody></table></div>");
    }

    /// A preview is made anew at each change: decoded at once, the image does not flicker.
    fn image(&mut self, image: &Image) {
        let (picture, alternative) = (&image.picture, &image.alternative);
        self.html.push_str(&format!(
            "<img class=\"doc-letterhead-image\" decoding=\"sync\" width=\"{}\" height=\"{}\" \
             src=\"{}\" lang=\"{}\" alt=\"{}\">",
            picture.width,
            picture.height,
            address(picture),
            alternative.language.tag(),
            escaped(&alternative.text),
        ));
    }

    fn signature(&mut self, signature: &Signature) {
        self.open("div class=\"doc-signature\"");
        self.fields(&signature.fields);
        self.element("p class=\"doc-sign\"", &signature.signature);
        self.element("p class=\"doc-stamp\"", &signature.stamp);
        self.close("div");
    }

    fn authenticity(&mut self, shown: &Authenticity) {
        self.open("div class=\"doc-authenticity\"");
        self.open("div");
        self.element("p class=\"doc-check-label\"", &shown.label);
        self.element(
            "p class=\"doc-check-code\"",
            &vec![shown.check_code.clone()],
        );
        self.element("p class=\"doc-note\"", &shown.how);
        self.element("p class=\"doc-note\"", &shown.qr_code.caption);
        self.close("div");
        self.qr_code(&shown.qr_code);
        self.close("div");
    }

    fn qr_code(&mut self, code: &QrCode) {
        let Some(modules) = Modules::of(&code.content) else {
            return;
        };
        let first = code.alternative.first();
        let alternative = first.map_or_else(String::new, |phrase| escaped(&phrase.text));
        let (quiet, side) = (QUIET_ZONE, modules.side + 2 * QUIET_ZONE);
        let outline = modules.outline();
        self.html.push_str(&format!(
            "<svg class=\"doc-qr\" viewBox=\"-{quiet} -{quiet} {side} {side}\" role=\"img\" \
             aria-label=\"{alternative}\"><path d=\"{outline}\"/></svg>"
        ));
    }

    /// An element, given with its attributes, around phrases.
    fn element(&mut self, element: &str, lines: &Lines) {
        self.open(element);
        self.phrases(lines);
        self.close(element.split(' ').next().unwrap_or(element));
    }

    fn phrases(&mut self, lines: &Lines) {
        let mut spoken = 0;
        for phrase in lines {
            let is_remark = phrase.tone.is_remark();
            let class = match (is_remark, spoken) {
                (true, _) => "doc-remark",
                (false, 0) => "doc-first",
                (false, _) => "doc-second",
            };
            spoken += usize::from(!is_remark);
            self.phrase(phrase, class);
        }
    }

    fn phrase(&mut self, phrase: &Phrase, class: &str) {
        let language = phrase.language.tag();
        let (direction, text) = (phrase.direction(), escaped(&phrase.written()));
        self.html.push_str(&format!("<span class=\"{class}\""));
        if language != self.language {
            self.html.push_str(&format!(" lang=\"{language}\""));
        }
        if direction == self.direction {
            self.html.push_str(&format!(">{text}</span>"));
        } else if phrase.tone.is_verbatim() {
            // Identifiers stand where a value of the document's language would.
            self.html
                .push_str(&format!("><bdi dir=\"ltr\">{text}</bdi></span>"));
        } else {
            let direction = direction.id();
            self.html
                .push_str(&format!(" dir=\"{direction}\">{text}</span>"));
        }
    }

    fn open(&mut self, element: &str) {
        self.html.push_str(&format!("<{element}>"));
    }

    fn close(&mut self, tag: &str) {
        self.html.push_str(&format!("</{tag}>"));
    }
}

/// The picture itself as an address.
pub fn address(picture: &Picture) -> String {
    format!("data:image/png;base64,{}", STANDARD.encode(picture.png()))
}

/// Text as it may stand in an element or between the quotes of an attribute.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_typed_becomes_markup() {
        assert_eq!(
            escaped("<img src=x onerror=\"a('b')\"> & co"),
            "&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt; &amp; co"
        );
    }
}
