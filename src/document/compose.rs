//! From a request to its document. Nothing is asked of a clock, a device or a directory here:
//! the same request gives the same document.

use super::covering::COVERING_MESSAGES;
use super::marking::{is_exercise, marking_in_words};
use super::tree::*;
use super::values::Writer;
use crate::i18n::{self, Language, Review, Words, dates, language_name};
use crate::identifier::clean_line;
use crate::request::{
    Answer, CheckCode, ContentHash, DocumentLanguages, Marking, Request, content, relevant_fields,
    relevant_sections,
};
use crate::template::{
    FieldDefinition, FieldId, Kind, Need, Part, RowSource, Section, Template, document_messages,
    field_message, row_message, section_message, statement_message,
};
use jiff::civil::Date;
use std::sync::Arc;

/// Which copy of the document this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copy {
    /// Complete as far as a check can tell.
    Final,
    /// With a watermark, since something required is missing or wrong. `exercise`: the directory in
    /// use is fictional, also where no contact point of it is chosen yet.
    Draft { exercise: bool },
    /// Every question with room to write on.
    Blank,
    /// What the QR code of a paper holds of a request: to read, without a check code of its own.
    Excerpt,
}

/// The name of a State in a language, by its ISO 3166 code.
pub type StateName<'a> = &'a dyn Fn(&str, &Language) -> Option<String>;

/// The messages that every document may print, whatever its template.
pub const MESSAGES: &[&str] = &[
    "document-page",
    "document-not-translated",
    "document-draft-wording",
    "document-watermark-exercise",
    "document-watermark-draft",
    "document-directory-note",
    "document-directory-expired",
    "document-exercise-note",
    "document-blank-form",
    "document-hash",
    "document-check-code",
    "document-check-code-how",
    "document-qr-code",
    "document-qr-code-caption",
    "document-reading-copy",
    "document-recipient-party",
    "document-recipient-authority",
    "document-recipient-unit",
    "document-recipient-address",
    "document-recipient-telephone",
    "document-recipient-email",
    "document-checked",
    "document-unchecked",
    "document-signature",
    "document-stamp",
    "document-marking-restricted",
    "document-number",
    "document-letterhead-image",
    "document-bytes",
];

/// The languages in which every message of the template's documents exists.
pub fn offered(template: &Template) -> Vec<Language> {
    let needed = document_messages(template);
    let complete = |language: &Language| {
        let meant = i18n::locale(language).is_some_and(|l| l.document);
        let has = |words: Arc<Words>| {
            let template_words = needed.iter().all(|id| words.has(id));
            let mut every = MESSAGES.iter().chain(COVERING_MESSAGES);
            template_words && every.all(|id| words.has(id))
        };
        meant && i18n::words(language).is_some_and(has)
    };
    i18n::languages().into_iter().filter(complete).collect()
}

/// A request as it was sent: its content, whose hash and check code every copy bears, in whatever
/// language it is read.
#[derive(Clone, Copy)]
pub struct Sent<'a> {
    pub request: &'a Request,
    /// The JSON that was sent.
    pub content: &'a str,
}

/// Composes the document; `None` where a language of the request is not in this file.
pub fn compose(
    request: &Request,
    template: &Template,
    copy: Copy,
    state_name: StateName<'_>,
) -> Option<Document> {
    let content = content(request);
    let sent = Sent {
        request,
        content: &content,
    };
    compose_received(sent, &request.languages, template, copy, state_name)
}

/// Composes the document of a request that came in, in these languages; `None` where one of them
/// is not in this file.
pub fn compose_received(
    sent: Sent<'_>,
    languages: &DocumentLanguages,
    template: &Template,
    copy: Copy,
    state_name: StateName<'_>,
) -> Option<Document> {
    let words = languages
        .all()
        .iter()
        .map(i18n::words)
        .collect::<Option<Vec<_>>>()?;
    let request = Request {
        languages: languages.clone(),
        ..sent.request.clone()
    };
    let writer = Writer {
        request: &request,
        template,
        words,
        state_name,
    };
    let hash = ContentHash::of(sent.content);
    let code = hash.check_code();
    let composer = Composer {
        writer,
        copy,
        sent,
        hash,
        code,
    };
    Some(composer.document())
}

pub(super) struct Composer<'a> {
    pub writer: Writer<'a>,
    pub copy: Copy,
    pub sent: Sent<'a>,
    pub hash: ContentHash,
    pub code: CheckCode,
}

impl Composer<'_> {
    fn document(&self) -> Document {
        let Writer {
            request, template, ..
        } = &self.writer;
        let id = template.id();
        let content_hash = self.hash.to_string();
        Document {
            languages: request.languages.all(),
            arrangement: request.appearance.arrangement,
            paper: request.appearance.paper,
            letterhead: cleaned(&request.appearance.letterhead),
            letterhead_image: self.letterhead_image(),
            title: self.lines(&format!("{id}-title")),
            basis: self.lines(&format!("{id}-basis")),
            reference: clean_line(request.answers.text(&"reference".into())).text,
            marking: self.marking(),
            watermark: self.watermark(),
            page_label: self.writer.lines(|words| {
                let placeholders = [("page", "{page}".into()), ("pages", "{pages}".into())];
                words.say_with("document-page", &placeholders)
            }),
            hash_label: self.writer.lines(|words| {
                words.say_with("document-hash", &[("hash", short(&content_hash).into())])
            }),
            checked: self.lines("document-checked"),
            unchecked: self.lines("document-unchecked"),
            author: self.author(),
            dated: self.dated(),
            blocks: self.blocks(),
            data: self.sent.content.to_owned(),
            content_hash,
        }
    }

    pub fn lines(&self, id: &str) -> Lines {
        self.writer.lines(|words| words.say(id))
    }

    fn marking(&self) -> Option<Lines> {
        let Writer { request, .. } = &self.writer;
        let marking = request.appearance.marking.as_ref()?;
        let same_in_all = |language, tone| {
            let text = marking_in_words(marking, self.writer.words.first()?);
            let phrase = Phrase {
                text,
                language,
                tone,
            };
            Some(vec![phrase])
        };
        if marking.is_blank() {
            return None;
        }
        match marking {
            Marking::Restricted => {
                Some(self.writer.lines(|words| marking_in_words(marking, words)))
            }
            Marking::Tlp(_) => same_in_all(Language::english(), Tone::Verbatim),
            Marking::Words(_) => same_in_all(request.own_language.clone(), Tone::Plain),
        }
    }

    /// It shows the authority, by its name.
    fn letterhead_image(&self) -> Option<Image> {
        let picture = self.writer.request.appearance.letterhead_image.clone()?;
        let name = self.writer.field_value(&"authority-name".into(), None);
        let named = match name {
            Some(Value::Text(lines)) => lines.into_iter().next(),
            Some(Value::CheckBoxes(_) | Value::Blank { .. }) | None => None,
        };
        let unnamed = || self.lines("document-letterhead-image").into_iter().next();
        Some(Image {
            picture,
            alternative: named.or_else(unnamed)?,
        })
    }

    fn watermark(&self) -> Option<Lines> {
        let exercise = self.is_exercise().then_some("document-watermark-exercise");
        let is_draft = matches!(self.copy, Copy::Draft { .. });
        let draft = is_draft.then_some("document-watermark-draft");
        let ids: Vec<_> = exercise.into_iter().chain(draft).collect();
        let joined = |words: &Words| {
            ids.iter()
                .map(|id| words.say(id))
                .collect::<Vec<_>>()
                .join(" · ")
        };
        (!ids.is_empty()).then(|| self.writer.lines(joined))
    }

    fn is_exercise(&self) -> bool {
        is_exercise(self.writer.request, self.copy)
    }

    fn author(&self) -> String {
        let name = self.writer.field_value(&"authority-name".into(), None);
        match name {
            Some(Value::Text(lines)) => lines.into_iter().next().map(|p| p.text),
            Some(Value::CheckBoxes(_) | Value::Blank { .. }) | None => None,
        }
        .unwrap_or_default()
    }

    fn request_date(&self) -> Option<Date> {
        match self.writer.request.answers.get(&"request-date".into()) {
            Some(Answer::Date(date)) => date.read().value(),
            _ => None,
        }
    }

    fn dated(&self) -> jiff::Timestamp {
        let midnight = self
            .request_date()
            .map(|day| day.to_datetime(jiff::civil::Time::midnight()));
        let utc = jiff::tz::Offset::UTC;
        midnight
            .and_then(|m| utc.to_timestamp(m).ok())
            .unwrap_or(jiff::Timestamp::UNIX_EPOCH)
    }

    fn blocks(&self) -> Vec<Block> {
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

    fn field(
        &self,
        id: &FieldId,
        definition: &FieldDefinition,
        row: Option<&crate::request::Answers>,
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

    /// The snapshot of the directory was no longer valid on the day of the request.
    fn expired(&self, valid_until: Date) -> Option<Block> {
        let is_expired = self.request_date().is_some_and(|day| day > valid_until);
        let note = |words: &Words| {
            let date = dates::date(words, valid_until).into();
            words.say_with("document-directory-expired", &[("date", date)])
        };
        is_expired.then(|| Block::Note(self.writer.lines(note)))
    }

    /// What the document says about itself: exercise, source of the contact data, draft wording.
    fn notes(&self) -> Vec<Block> {
        let mut notes = Vec::new();
        if self.copy == Copy::Blank {
            notes.push(Block::Note(self.lines("document-blank-form")));
        }
        if self.is_exercise() {
            notes.push(Block::Note(self.lines("document-exercise-note")));
        }
        notes.extend(self.reading_copy());
        if let Some(to) = self.writer.request.recipient.addressee() {
            let stamp = &to.snapshot;
            notes.push(Block::Note(self.writer.lines(|words| {
                let number = stamp.number.to_string().into();
                let date = dates::date(words, stamp.issued).into();
                words.say_with(
                    "document-directory-note",
                    &[("number", number), ("date", date)],
                )
            })));
            notes.extend(self.expired(stamp.valid_until));
        }
        let drafts = self.writer.words.iter().filter(|words| {
            i18n::locale(words.language()).is_some_and(|l| l.review == Review::Draft)
        });
        let remark = |words: &Arc<Words>| Phrase {
            text: draft_wording(words),
            language: words.language().clone(),
            tone: Tone::Plain,
        };
        let drafts: Lines = drafts.map(remark).collect();
        if !drafts.is_empty() {
            notes.push(Block::Note(drafts));
        }
        notes
    }
}

/// The lines of a letterhead, without characters that reverse or hide text.
fn cleaned(lines: &[String]) -> Vec<String> {
    lines.iter().map(|line| clean_line(line).text).collect()
}

fn draft_wording(words: &Words) -> String {
    let language = language_name(words, words.language());
    words.say_with("document-draft-wording", &[("language", language.into())])
}

/// The first 16 digits of a hash in groups of four: enough to tell two versions apart by eye.
fn short(hash: &str) -> String {
    let digits = hash.get(..16).unwrap_or(hash).as_bytes();
    digits
        .chunks(4)
        .map(String::from_utf8_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}

fn flush(fields: &mut Vec<Field>, blocks: &mut Vec<Block>) {
    if !fields.is_empty() {
        blocks.push(Block::Fields(std::mem::take(fields)));
    }
}
