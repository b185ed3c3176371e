//! From a request to its document. Nothing is asked of a clock, a device or a directory here:
//! the same request gives the same document.

use super::covering::COVERING_MESSAGES;
use super::furniture::{cleaned, short};
use super::tree::*;
use super::values::Writer;
use crate::i18n::{self, Language, Words};
use crate::identifier::clean_line;
use crate::request::{CheckCode, ContentHash, DocumentLanguages, Request, content};
use crate::template::{Template, document_messages};
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
    "document-draft-note",
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
}
