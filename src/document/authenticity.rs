//! By what a document is known as genuine and complete: the check code at its head, the QR code at
//! its end, the remark that it is not in the language it was sent in.

use super::compose::{Composer, Copy};
use super::tree::*;
use crate::request::{compact, language_name};

impl Composer<'_> {
    /// What both sides compare by telephone. An empty form has no content to compare.
    pub fn check_code(&self) -> Vec<Block> {
        if self.copy == Copy::Blank {
            return Vec::new();
        }
        let code = Phrase {
            text: self.code.to_string(),
            language: self.writer.request.own_language.clone(),
            tone: Tone::Verbatim,
        };
        let mut lines = vec![code];
        lines.extend(self.lines("document-check-code-how"));
        vec![Block::Fields(vec![Field {
            label: self.lines("document-check-code"),
            value: Value::Text(lines),
        }])]
    }

    pub fn qr_code(&self) -> Option<Block> {
        let content = compact(self.sent.request, self.writer.template, self.code);
        let code = QrCode {
            content,
            alternative: self.lines("document-qr-code"),
            caption: self.lines("document-qr-code-caption"),
        };
        (self.copy != Copy::Blank).then_some(Block::QrCode(code))
    }

    /// Whoever reads a request in another language than it was sent in is told so.
    pub fn reading_copy(&self) -> Option<Block> {
        let sent = &self.sent.request.languages;
        let note = self.writer.lines(|words| {
            let names: Vec<_> = sent.all().iter().map(|l| language_name(words, l)).collect();
            let names = names.join(", ").into();
            words.say_with("document-reading-copy", &[("languages", names)])
        });
        (self.writer.request.languages != *sent).then_some(Block::Note(note))
    }
}
