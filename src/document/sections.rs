//! The blocks of the document: section after section, each with its fields, to the signature.

use super::compose::{Composer, Copy};
use super::tree::*;
use super::values::Writer;
use crate::request::{Answers, relevant_fields, relevant_sections};
use crate::template::{
    FieldDefinition, FieldId, Kind, Need, Part, RowSource, Section, field_message, row_message,
    section_message, statement_message,
};

impl Composer<'_> {
    pub fn blocks(&self) -> Vec<Block> {
        let Writer {
            request, template, ..
        } = &self.writer;
        let id = template.id();
        let mut blocks = Vec::from_iter(self.authenticity());
        blocks.push(Block::Paragraph(self.lines(&format!("{id}-opening"))));
        let sections: Vec<_> = match self.copy {
            Copy::Blank => template.definition.sections.iter().collect(),
            Copy::Final | Copy::Draft { .. } | Copy::Excerpt => {
                relevant_sections(template, request).collect()
            }
        };
        let mut number = 0;
        for section in sections {
            if section.part == Part::Signature {
                blocks.push(Block::Paragraph(self.lines(&format!("{id}-closing"))));
                blocks.push(self.signature(section));
                continue;
            }
            let body = self.section_body(section, number + 1);
            if !body.is_empty() {
                number += 1;
                blocks.push(Block::Section {
                    number: number.to_string(),
                    element: section.element,
                    title: self.lines(&section_message(id, &section.id)),
                });
                blocks.extend(body);
            }
        }
        blocks.extend(self.notes());
        blocks
    }

    fn section_body(&self, section: &Section, number: u32) -> Vec<Block> {
        if section.part == Part::Recipient {
            return vec![Block::Fields(self.recipient())];
        }
        let mut blocks = Vec::new();
        let mut fields = Vec::new();
        for (id, definition) in self.fields(&section.fields) {
            match &definition.kind {
                Kind::Statement => {
                    flush(&mut fields, &mut blocks);
                    blocks.push(Block::Paragraph(self.lines(&statement_message(id))));
                }
                Kind::Group {
                    rows: RowSource::Files,
                    ..
                } => {
                    flush(&mut fields, &mut blocks);
                    blocks.extend(self.table(id, definition));
                }
                Kind::Group { .. } => {
                    flush(&mut fields, &mut blocks);
                    blocks.extend(self.group(id, definition, number));
                }
                _ => fields.extend(self.field(id, definition, None)),
            }
        }
        flush(&mut fields, &mut blocks);
        blocks
    }

    /// The fields that are printed: those asked at present, and all on a blank form.
    fn fields<'b>(&'b self, ids: &'b [FieldId]) -> Vec<(&'b FieldId, &'b FieldDefinition)> {
        let Writer {
            request, template, ..
        } = &self.writer;
        match self.copy {
            Copy::Blank => ids
                .iter()
                .filter_map(|id| Some((id, template.field(id)?)))
                .collect(),
            Copy::Final | Copy::Draft { .. } | Copy::Excerpt => {
                relevant_fields(template, ids, None, &request.answers).collect()
            }
        }
    }

    pub fn field(
        &self,
        id: &FieldId,
        definition: &FieldDefinition,
        row: Option<&Answers>,
    ) -> Option<Field> {
        let value = match self.copy {
            Copy::Blank => Some(self.writer.blank(id, definition)),
            Copy::Final | Copy::Draft { .. } | Copy::Excerpt => self.writer.field_value(id, row),
        };
        let wanted = definition.always_printed || definition.need == Need::Required;
        let value = value.or_else(|| wanted.then_some(Value::Blank { rows: 1 }))?;
        Some(Field {
            label: self.lines(&field_message(id)),
            value,
        })
    }

    fn group(&self, id: &FieldId, definition: &FieldDefinition, section: u32) -> Vec<Block> {
        let Writer {
            request, template, ..
        } = &self.writer;
        let inner = definition.inner().unwrap_or_default();
        if self.copy == Copy::Blank {
            let fields = inner
                .iter()
                .filter_map(|f| self.field(f, template.field(f)?, None));
            return vec![
                self.group_title(id, section, 1),
                Block::Fields(fields.collect()),
            ];
        }
        let mut blocks = Vec::new();
        let rows = request.answers.rows(id).iter();
        let filled = rows.filter(|row| !row.is_blank());
        for (index, row) in filled.enumerate() {
            let fields: Vec<_> =
                relevant_fields(template, inner, Some(&row.answers), &request.answers)
                    .filter_map(|(f, definition)| self.field(f, definition, Some(&row.answers)))
                    .collect();
            blocks.push(self.group_title(id, section, index + 1));
            blocks.push(Block::Fields(fields));
        }
        blocks
    }

    fn group_title(&self, id: &FieldId, section: u32, number: usize) -> Block {
        let title = self.writer.lines(|words| {
            words.say_with(&row_message(id), &[("number", number.to_string().into())])
        });
        Block::Group {
            number: format!("{section}.{number}"),
            title,
        }
    }

    fn recipient(&self) -> Vec<Field> {
        let Writer { request, .. } = &self.writer;
        let field = |part: &str, value| Field {
            label: self.lines(&format!("document-recipient-{part}")),
            value,
        };
        let Some(to) = request.recipient.addressee() else {
            let blank = |part| field(part, Value::Blank { rows: 1 });
            return ["party", "authority", "address", "telephone", "email"]
                .map(blank)
                .into();
        };
        let mut fields = vec![
            field("party", self.writer.names(&to.party_names)),
            field("authority", self.writer.names(&to.names)),
        ];
        if !to.unit.is_empty() {
            fields.push(field("unit", self.writer.names(&to.unit)));
        }
        if !to.address.is_empty() {
            fields.push(field("address", self.writer.address(&to.address)));
        }
        let plain = [("telephone", &to.telephone), ("email", &to.email)];
        let given = plain.into_iter().filter(|(_, text)| !text.is_empty());
        fields.extend(given.map(|(part, text)| field(part, self.writer.verbatim(text))));
        fields
    }

    fn signature(&self, section: &Section) -> Block {
        let fields = self.fields(&section.fields).into_iter();
        Block::Signature(Signature {
            fields: fields
                .filter_map(|(id, d)| self.field(id, d, None))
                .collect(),
            signature: self.lines("document-signature"),
            stamp: self.lines("document-stamp"),
        })
    }
}

fn flush(fields: &mut Vec<Field>, blocks: &mut Vec<Block>) {
    if !fields.is_empty() {
        blocks.push(Block::Fields(std::mem::take(fields)));
    }
}
