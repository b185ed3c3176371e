//! What goes with a document, as text: the e-mail it is attached to, and what is said on the
//! telephone, first in the recipient's language, then in the other one of the document. Neither
//! says more of the case than that there is a request: mail is not secured.

mod mail_link;
mod opening;
mod teller;

use super::compose::Copy;
use super::marking::is_exercise;
use crate::i18n::{self, Language, Words};
use crate::request::{CheckCode, Request};
use crate::template::Template;
use mail_link::mail_link;
pub use opening::opening;
use std::sync::Arc;
use teller::Teller;

/// Each of them in the languages of the document, in its order.
#[derive(Clone, Debug, PartialEq)]
pub struct Covering {
    /// The recipient's address for e-mail; empty where none is known.
    pub to: String,
    pub subject: String,
    pub email: Vec<Passage>,
    pub call: Vec<Passage>,
}

/// The same in one language: paragraphs of lines.
#[derive(Clone, Debug, PartialEq)]
pub struct Passage {
    pub language: Language,
    pub paragraphs: Vec<Vec<String>>,
}

/// The messages that covering texts of every document may hold.
pub const COVERING_MESSAGES: &[&str] = &[
    "covering-line",
    "covering-subject",
    "covering-salutation",
    "covering-sent",
    "covering-urgent",
    "covering-code",
    "covering-verify",
    "covering-regards",
    "call-opening",
    "call-authority",
    "call-duty-officer",
    "call-language",
    "call-sent",
    "call-reference",
    "call-urgent",
    "call-number",
    "call-code",
    "call-ask-first",
    "call-ask-third",
    "call-expect",
    "call-say-second",
    "call-differs",
    "call-thanks",
];

/// The texts for a request whose document is this copy and bears this code; `None` where a language
/// of the request is not in this file.
pub fn covering(
    request: &Request,
    template: &Template,
    copy: Copy,
    code: CheckCode,
) -> Option<Covering> {
    let languages = request.languages.all();
    let words = languages
        .iter()
        .map(i18n::words)
        .collect::<Option<Vec<_>>>()?;
    let teller = |words: &Arc<Words>| Teller {
        request,
        template,
        words: words.clone(),
        code: code.to_string(),
        exercise: is_exercise(request, copy),
    };
    let tellers: Vec<_> = words.iter().map(teller).collect();
    let subjects = tellers.iter().map(Teller::subject).collect::<Vec<_>>();
    let marks = tellers.first().map(Teller::marks).unwrap_or_default();
    let addressee = request.recipient.addressee();
    Some(Covering {
        to: addressee.map_or_else(String::new, |a| a.email.clone()),
        subject: marks + &subjects.join(" / "),
        email: tellers.iter().map(|t| t.passage(t.email())).collect(),
        call: tellers.iter().map(|t| t.passage(t.call())).collect(),
    })
}

impl Covering {
    /// Opens a message to the recipient with this subject, where the recipient's address is known.
    pub fn mail_link(&self) -> Option<String> {
        mail_link(&self.to, &self.subject)
    }
}

/// Passages under each other, as they are pasted into an e-mail.
pub fn plain(passages: &[Passage]) -> String {
    let passage = |passage: &Passage| {
        let paragraphs = passage.paragraphs.iter().map(|lines| lines.join("\n"));
        paragraphs.collect::<Vec<_>>().join("\n\n")
    };
    let passages: Vec<_> = passages.iter().map(passage).collect();
    passages.join("\n\n* * *\n\n") + "\n"
}
