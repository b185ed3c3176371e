//! The text of the document: its blocks in their order.

use super::cells::{self, Column};
use super::runs::{Look, Side, paragraph, paragraph_around, runs, verbatim_run};
use super::xml::{NAME_SPACES, Xml};
use super::{Page, image};
use crate::document::{
    Block, CheckBox, Document, Field, Lines, Phrase, Signature, Table, Tone, Value,
};
use crate::i18n::{Direction, Language};

/// The labels' share of the width in a table of fields, in hundredths.
const LABEL_SHARE: u16 = 34;

pub fn body(document: &Document, page: &Page) -> String {
    let mut body = Body {
        xml: Xml::new(&format!("w:document {NAME_SPACES}")),
        page,
        columns: document.columns(),
        direction: page.direction,
        check_boxes: 0,
    };
    body.xml.open("w:body");
    body.opening(document);
    document.blocks.iter().for_each(|block| body.block(block));
    body.sheet();
    body.xml.close("w:body");
    body.xml.end("w:document")
}

pub(super) struct Body<'d> {
    pub xml: Xml,
    pub page: &'d Page,
    /// The languages of the columns, where two stand side by side.
    pub columns: Option<[&'d Language; 2]>,
    /// That of the whole or of its half.
    pub direction: Direction,
    /// Each check box has a number of its own.
    check_boxes: u32,
}

impl Body<'_> {
    fn opening(&mut self, document: &Document) {
        if let Some(image) = &document.letterhead_image {
            let look = self.look("Letterhead");
            paragraph_around(&mut self.xml, &image.alternative, look, |xml| {
                image::inline(xml, image);
            });
        }
        let language = document.title.first().map(|phrase| &phrase.language);
        for (text, language) in document.letterhead.iter().zip(language.into_iter().cycle()) {
            let phrase = Phrase {
                text: text.clone(),
                language: language.clone(),
                tone: Tone::Plain,
            };
            let look = self.look("Letterhead");
            paragraph(&mut self.xml, &phrase, look);
        }
        self.heading("Heading1", None, &document.title, None);
        self.statement("Basis", &document.basis);
    }

    fn look<'s>(&self, style: &'s str) -> Look<'s> {
        let around = self.direction;
        Look {
            style,
            around,
            side: Side::Start,
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Section {
                number,
                element,
                title,
            } => self.heading("Heading2", Some(number), title, *element),
            Block::Group { number, title } => self.heading("Heading3", Some(number), title, None),
            Block::Paragraph(lines) => self.statement("Paragraph", lines),
            Block::Note(lines) => self.statement("Note", lines),
            Block::Fields(fields) => self.fields(fields),
            Block::Table(table) => self.table(table),
            Block::Signature(signature) => self.signature(signature),
            // A document that can be edited is not known by a code.
            Block::Authenticity(_) => {}
        }
    }

    /// The first language is the heading; the others stand under it and are none. They never stand
    /// in columns: what is in a table, Word leaves out of its outline.
    fn heading(&mut self, style: &str, number: Option<&str>, title: &Lines, element: Option<char>) {
        for (place, phrase) in title.iter().enumerate() {
            let second = format!("{style}Second");
            let look = self.look(if place == 0 { style } else { &second });
            paragraph_around(&mut self.xml, phrase, look, |xml| {
                if let Some(number) = number.filter(|_| place == 0) {
                    verbatim_run(xml, &format!("{number}\t"));
                }
                runs(xml, phrase);
                if let Some(element) = element.filter(|_| place == 0) {
                    verbatim_run(xml, &format!(" ({element})"));
                }
            });
        }
    }

    /// A paragraph of the document.
    fn statement(&mut self, style: &str, lines: &Lines) {
        match self.columns {
            None => self.lines(style, lines),
            Some(languages) => self.statement_in_halves(style, lines, languages),
        }
    }

    /// Phrases under each other: the first language, the others smaller, remarks smallest.
    pub fn lines(&mut self, style: &str, lines: &Lines) {
        let second = format!("{style}Second");
        let mut spoken = 0;
        for phrase in lines {
            let is_remark = phrase.tone.is_remark();
            let style = match (is_remark, spoken) {
                (true, _) => "RemarkText",
                (false, 0) => style,
                (false, _) => &second,
            };
            spoken += usize::from(!is_remark);
            let look = self.look(style);
            paragraph(&mut self.xml, phrase, look);
        }
    }

    fn fields(&mut self, fields: &[Field]) {
        if fields.is_empty() {
            return;
        }
        match self.columns {
            None => self.fields_beside_labels(fields),
            Some(languages) => self.fields_in_halves(fields, languages),
        }
        self.gap();
    }

    fn fields_beside_labels(&mut self, fields: &[Field]) {
        let shares = [LABEL_SHARE, 100 - LABEL_SHARE];
        let columns = cells::columns(self.page, &shares);
        cells::open(&mut self.xml, self.page, "Fields", &columns);
        for field in fields {
            cells::open_row(&mut self.xml, "");
            self.cell(&columns[0], "", |body| body.lines("Label", &field.label));
            self.cell(&columns[1], "", |body| body.value(&field.value));
            self.xml.close("w:tr");
        }
        self.xml.close("w:tbl");
    }

    fn table(&mut self, table: &Table) {
        let shares: Vec<u16> = table.columns.iter().map(|column| column.share).collect();
        let columns = cells::columns(self.page, &shares);
        cells::open(&mut self.xml, self.page, "Grid", &columns);
        cells::open_row(&mut self.xml, "<w:tblHeader/>");
        for (head, column) in table.columns.iter().zip(&columns) {
            self.cell(column, "", |body| body.lines("Label", &head.label));
        }
        self.xml.close("w:tr");
        for row in &table.rows {
            cells::open_row(&mut self.xml, "");
            for (value, column) in row.iter().zip(&columns) {
                self.cell(column, "", |body| body.value(value));
            }
            self.xml.close("w:tr");
        }
        self.xml.close("w:tbl");
        self.gap();
    }

    /// Room to sign beside room for the stamp, on one page.
    fn signature(&mut self, signature: &Signature) {
        self.fields(&signature.fields);
        let columns = cells::columns(self.page, &[58, 42]);
        cells::open(&mut self.xml, self.page, "Plain", &columns);
        cells::open_row(
            &mut self.xml,
            "<w:trHeight w:val=\"2000\" w:hRule=\"atLeast\"/>",
        );
        let below = "<w:vAlign w:val=\"bottom\"/>";
        self.cell(&columns[0], below, |body| {
            body.lines("Signature", &signature.signature);
        });
        self.cell(&columns[1], cells::FRAME, |body| {
            body.lines("Note", &signature.stamp);
        });
        self.xml.close("w:tr");
        self.xml.close("w:tbl");
        self.gap();
    }

    /// A cell holds one paragraph at least (ISO/IEC 29500-1, 17.4.65).
    pub fn cell(&mut self, column: &Column, properties: &str, inside: impl FnOnce(&mut Self)) {
        cells::open_cell(&mut self.xml, column, properties);
        let before = self.xml.length();
        inside(self);
        if self.xml.length() == before {
            self.xml.empty("w:p");
        }
        self.xml.close("w:tc");
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::Text(lines) => self.lines("BodyText", lines),
            Value::CheckBoxes(boxes) => self.choices(boxes),
            Value::Blank { rows } => self.blank(*rows),
        }
    }

    pub fn choices(&mut self, boxes: &[CheckBox]) {
        for choice in boxes {
            self.choice(choice.checked, &choice.label);
        }
    }

    /// Room to write on.
    pub fn blank(&mut self, rows: u8) {
        for _ in 0..rows {
            self.xml
                .raw("<w:p><w:pPr><w:pStyle w:val=\"Blank\"/></w:pPr></w:p>");
        }
    }

    fn choice(&mut self, checked: bool, label: &Lines) {
        for (place, phrase) in label.iter().enumerate() {
            let style = if place == 0 { "Choice" } else { "ChoiceSecond" };
            let look = self.look(style);
            self.check_boxes += u32::from(place == 0);
            let number = self.check_boxes;
            paragraph_around(&mut self.xml, phrase, look, |xml| {
                if place == 0 {
                    cells::check_box(xml, number, checked, &phrase.text);
                    verbatim_run(xml, "\t");
                }
                runs(xml, phrase);
            });
        }
    }

    /// Between two tables there must be a paragraph, or they become one.
    pub fn gap(&mut self) {
        self.xml
            .raw("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr></w:p>");
    }

    fn sheet(&mut self) {
        let Page {
            width,
            height,
            margin,
            direction,
        } = self.page;
        self.xml.open("w:sectPr");
        self.xml.raw(
            "<w:headerReference w:type=\"default\" r:id=\"header\"/>\
             <w:footerReference w:type=\"default\" r:id=\"footer\"/>",
        );
        self.xml
            .empty(&format!("w:pgSz w:w=\"{width}\" w:h=\"{height}\""));
        self.xml.empty(&format!(
            "w:pgMar w:top=\"{margin}\" w:right=\"{margin}\" w:bottom=\"{margin}\" \
             w:left=\"{margin}\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\""
        ));
        if *direction == Direction::RightToLeft {
            self.xml.empty("w:bidi");
        }
        self.xml.close("w:sectPr");
    }
}
