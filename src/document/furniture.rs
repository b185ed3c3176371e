//! What stands around the text: letterhead, marking, watermark, and what is known of the document
//! without reading it.

use super::compose::{Composer, Copy};
use super::marking::{is_exercise, marking_in_words};
use super::tree::*;
use super::values::Writer;
use crate::i18n::{Language, Words};
use crate::identifier::clean_line;
use crate::request::{Answer, Marking};
use jiff::civil::Date;

impl Composer<'_> {
    pub fn marking(&self) -> Option<Lines> {
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
    pub fn letterhead_image(&self) -> Option<Image> {
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

    pub fn watermark(&self) -> Option<Lines> {
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

    pub fn is_exercise(&self) -> bool {
        is_exercise(self.writer.request, self.copy)
    }

    pub fn author(&self) -> String {
        let name = self.writer.field_value(&"authority-name".into(), None);
        match name {
            Some(Value::Text(lines)) => lines.into_iter().next().map(|p| p.text),
            Some(Value::CheckBoxes(_) | Value::Blank { .. }) | None => None,
        }
        .unwrap_or_default()
    }

    pub fn request_date(&self) -> Option<Date> {
        match self.writer.request.answers.get(&"request-date".into()) {
            Some(Answer::Date(date)) => date.read().value(),
            _ => None,
        }
    }

    pub fn dated(&self) -> jiff::Timestamp {
        let midnight = self
            .request_date()
            .map(|day| day.to_datetime(jiff::civil::Time::midnight()));
        let utc = jiff::tz::Offset::UTC;
        midnight
            .and_then(|m| utc.to_timestamp(m).ok())
            .unwrap_or(jiff::Timestamp::UNIX_EPOCH)
    }
}

/// The lines of a letterhead, without characters that reverse or hide text.
pub fn cleaned(lines: &[String]) -> Vec<String> {
    lines.iter().map(|line| clean_line(line).text).collect()
}

/// The first 16 digits of a hash in groups of four: enough to tell two versions apart by eye. They
/// stand in one line.
pub fn short(hash: &str) -> String {
    let digits = hash.get(..16).unwrap_or(hash).as_bytes();
    digits
        .chunks(4)
        .map(String::from_utf8_lossy)
        .collect::<Vec<_>>()
        .join("\u{a0}")
}
