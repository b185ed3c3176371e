//! A request while it is being written: who it goes to, in which languages, what was answered,
//! what is asked at present, and what is missing or odd about it.

mod annex;
mod answer_check;
mod answers;
mod appearance;
mod base45;
mod begin;
mod check;
mod compact;
mod completeness;
mod content_hash;
mod file;
mod history;
mod path;
mod printed;
mod problem;
mod recipient;
mod relevance;
mod requirements;

pub use annex::{Measured, Measuring, annex_row};
pub use answer_check::{is_empty, read_identifier};
pub use answers::{Answer, Answers, Row, TypedIdentifier};
pub use appearance::{Appearance, Arrangement, Marking, Paper, Tlp};
pub use begin::{Known, begin, begin_row, blank};
pub use check::{Circumstances, check};
pub use compact::{Compact, CompactRecipient, compact, read_compact};
pub use completeness::{Completeness, SectionState, completeness};
pub use content_hash::{CheckCode, ContentHash};
#[cfg(not(target_arch = "wasm32"))]
pub use file::request_schema;
pub use file::{
    ArrangementV2, FileFault, MarkingV2, PaperV1, PictureV2, content, read_file, write_file,
};
pub use history::History;
pub use path::Path;
pub use printed::{Printed, printed};
pub use problem::{Place, Problem, Severity, Violation};
pub use recipient::{Addressee, Recipient, SnapshotStamp};
pub use relevance::{chosen, is_relevant, relevant_fields, relevant_sections};
pub use requirements::{expected_at, expected_of};

use crate::i18n::Language;
use crate::template::TemplateId;

/// One request, with everything its document needs: a document follows from it alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// Names the draft on this device; random, given when the request is begun.
    pub id: String,
    pub template: TemplateId,
    pub template_version: u32,
    pub recipient: Recipient,
    pub languages: DocumentLanguages,
    /// The language the officer writes free text in.
    pub own_language: Language,
    pub answers: Answers,
    pub appearance: Appearance,
}

/// In which languages the document stands, line by line.
#[derive(Clone, Debug, PartialEq)]
pub struct DocumentLanguages {
    pub first: Language,
    pub second: Option<Language>,
}

impl Request {
    /// Sets the recipient. As long as the languages of the document are those that were proposed,
    /// they become those that this recipient accepts and that documents are `offered` in.
    pub fn address(&mut self, recipient: Recipient, offered: &[Language]) {
        let proposed = |recipient: &Recipient| {
            let accepted = recipient.addressee().map(|a| a.accepted.as_slice());
            DocumentLanguages::propose(accepted.unwrap_or_default(), &self.own_language, offered)
        };
        if self.languages == proposed(&self.recipient) {
            self.languages = proposed(&recipient);
        }
        self.recipient = recipient;
    }
}

impl DocumentLanguages {
    pub fn all(&self) -> Vec<Language> {
        std::iter::once(self.first.clone())
            .chain(self.second.clone())
            .collect()
    }

    /// First the recipient's preferred accepted language that documents are offered in; then
    /// English, or the officer's own language where the first is English.
    pub fn propose(accepted: &[Language], own: &Language, offered: &[Language]) -> Self {
        let english = Language::english();
        let find = |wanted: &Language| wanted.among(offered.iter()).cloned();
        let first = accepted
            .iter()
            .find_map(find)
            .unwrap_or_else(|| english.clone());
        let second = if first == english {
            find(own)
        } else {
            find(&english)
        };
        let second = second.filter(|s| *s != first);
        Self { first, second }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn languages(tags: &str) -> Vec<Language> {
        tags.split_whitespace()
            .filter_map(Language::parse)
            .collect()
    }

    fn proposed(accepted: &str, own: &str) -> String {
        let offered = languages("el en es fr ka sr-Cyrl uk");
        let own = &languages(own)[0];
        let proposal = DocumentLanguages::propose(&languages(accepted), own, &offered);
        proposal
            .all()
            .iter()
            .map(Language::tag)
            .collect::<Vec<_>>()
            .join("+")
    }

    #[test]
    fn languages_follow_the_recipient_then_english_then_ones_own() {
        assert_eq!(proposed("fr en", "ka"), "fr+en");
        assert_eq!(proposed("en", "ka"), "en+ka");
        assert_eq!(proposed("en", "en"), "en");
        assert_eq!(proposed("ja", "es"), "en+es");
        assert_eq!(proposed("de uk", "en"), "uk+en");
        assert_eq!(proposed("fr-BE", "fr"), "fr+en");
        assert_eq!(proposed("sr", "ka"), "sr-Cyrl+en");
        assert_eq!(proposed("sr-Latn en", "sr"), "en+sr-Cyrl");
    }
}
