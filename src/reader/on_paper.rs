//! The text of a QR code: a request of which one has only the paper.

use super::{Fault, Incoming, Stated};
use crate::directory::{ContactPointId, Directory};
use crate::request::{
    Addressee, Appearance, Compact, CompactRecipient, ContentHash, DocumentLanguages, FileFault,
    Recipient, Request, content, read_compact,
};

/// Reads a pasted text: that of a QR code, or the JSON of a request. A QR code names its recipient
/// by codes alone, which are looked up in this directory.
pub fn read_text(text: &str, directory: &Directory) -> Result<Incoming, Fault> {
    let text = text.trim();
    match read_compact(text) {
        Ok(compact) => Ok(incoming(compact, directory)),
        Err(FileFault::NotARequest) => super::read(text.as_bytes()),
        Err(fault) => Err(fault.into()),
    }
}

fn incoming(compact: Compact, directory: &Directory) -> Incoming {
    let stated = Stated::OnPaper {
        code: compact.check_code,
        is_whole: compact.is_whole,
        is_exercise: compact.recipient.as_ref().is_some_and(|to| to.is_exercise),
    };
    let request = request(compact, directory);
    let content = content(&request);
    let hash = ContentHash::of(&content);
    Incoming {
        request,
        content,
        hash,
        stated,
    }
}

fn request(compact: Compact, directory: &Directory) -> Request {
    let recipient = compact
        .recipient
        .and_then(|recipient| addressee(&recipient, directory))
        .map_or(Recipient::NotChosen, |a| {
            Recipient::ContactPoint(Box::new(a))
        });
    let mut languages = compact.languages.into_iter();
    let first = languages.next();
    Request {
        id: String::new(),
        template: compact.template,
        template_version: compact.template_version,
        recipient,
        languages: DocumentLanguages {
            first: first.unwrap_or_else(|| compact.own_language.clone()),
            second: languages.next(),
        },
        own_language: compact.own_language,
        answers: compact.answers,
        appearance: Appearance::default(),
    }
}

/// As one's own directory has it, if both are fictional or both are real: a snapshot of another
/// kind means somebody else by the same code.
fn addressee(to: &CompactRecipient, directory: &Directory) -> Option<Addressee> {
    let snapshot = directory.snapshot();
    let point = directory.point(&ContactPointId::new(&to.contact_point)?)?;
    let party = directory.party(point.party)?;
    let is_same = party.code.to_string() == to.party && snapshot.exercise == to.is_exercise;
    is_same.then(|| Addressee::of(party, point, snapshot))
}
