//! By what a document is known as genuine and complete: the check code and the QR code at its head,
//! the remark that it is not in the language it was sent in.

use super::compose::{Composer, Copy};
use super::tree::*;
use crate::i18n::{language_name, list};
use crate::request::compact;

impl Composer<'_> {
    /// An empty form has no content to compare, an excerpt not the whole.
    pub fn authenticity(&self) -> Option<Block> {
        if matches!(self.copy, Copy::Blank | Copy::Excerpt) {
            return None;
        }
        let check_code = Phrase {
            text: self.code.to_string(),
            language: self.writer.request.own_language.clone(),
            tone: Tone::Verbatim,
        };
        let qr_code = QrCode {
            content: compact(self.sent.request, self.writer.template, self.code),
            alternative: self.lines("document-qr-code"),
            caption: self.lines("document-qr-code-caption"),
        };
        Some(Block::Authenticity(Authenticity {
            label: self.lines("document-check-code"),
            check_code,
            how: self.lines("document-check-code-how"),
            qr_code,
        }))
    }

    /// Whoever reads a request in another language than it was sent in is told so.
    pub fn reading_copy(&self) -> Option<Block> {
        let sent = &self.sent.request.languages;
        let note = self.writer.lines(|words| {
            let languages = sent.all();
            let names = languages.iter().map(|l| language_name(words, l));
            let names = list(words, names).into();
            words.say_with("document-reading-copy", &[("languages", names)])
        });
        (self.writer.request.languages != *sent).then_some(Block::Note(note))
    }
}
