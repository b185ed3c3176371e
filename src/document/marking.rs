//! The marking of a document in words, and whether it is an exercise.

use super::compose::Copy;
use crate::i18n::Words;
use crate::identifier::clean_line;
use crate::request::{Marking, Request};

/// A marking as it stands on the page.
pub fn marking_in_words(marking: &Marking, words: &Words) -> String {
    match marking {
        Marking::Restricted => words.say("document-marking-restricted"),
        Marking::Tlp(tlp) => tlp.label().to_owned(),
        Marking::Words(own) => clean_line(own).text,
    }
}

/// Addressed out of a fictional directory, or begun while one is in use.
pub fn is_exercise(request: &Request, copy: Copy) -> bool {
    let addressee = request.recipient.addressee();
    let is_fictional = addressee.is_some_and(|a| a.snapshot.exercise);
    is_fictional || copy == Copy::Draft { exercise: true }
}
