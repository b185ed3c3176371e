//! What the document says about itself, at its end.

use super::compose::{Composer, Copy};
use super::tree::*;
use crate::i18n::language_name;
use crate::i18n::{self, Review, Words, dates};
use jiff::civil::Date;
use std::sync::Arc;

impl Composer<'_> {
    /// Draft or exercise, which the watermark says to whoever sees it, source of the contact data,
    /// draft wording.
    pub fn notes(&self) -> Vec<Block> {
        let mut notes = Vec::new();
        if self.copy == Copy::Blank {
            notes.push(Block::Note(self.lines("document-blank-form")));
        }
        if matches!(self.copy, Copy::Draft { .. }) {
            notes.push(Block::Note(self.lines("document-draft-note")));
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

    /// The snapshot of the directory was no longer valid on the day of the request.
    fn expired(&self, valid_until: Date) -> Option<Block> {
        let is_expired = self.request_date().is_some_and(|day| day > valid_until);
        let note = |words: &Words| {
            let date = dates::date(words, valid_until).into();
            words.say_with("document-directory-expired", &[("date", date)])
        };
        is_expired.then(|| Block::Note(self.writer.lines(note)))
    }
}

fn draft_wording(words: &Words) -> String {
    let language = language_name(words, words.language());
    words.say_with("document-draft-wording", &[("language", language.into())])
}
