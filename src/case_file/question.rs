//! What a person decides before the cases of a file are taken in: one side deleted what the other
//! one still has.

use super::{CaseFile, Deletion, Deletions};
use jiff::Timestamp;

/// One case that only one side still has, since the other one deleted it.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    pub deletion: Deletion,
    pub side: Side,
}

/// Which side deleted the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// It is not here, and in the file.
    Here {
        /// The copy in the file was changed after the deletion.
        is_changed: bool,
    },
    /// It is here, unchanged since the deletion that the file tells of.
    Elsewhere,
}

/// What is to be decided on a file. `touched` tells when a person last changed, closed or opened
/// again the case with an id; `None` where it is not here.
pub fn questions(
    file: &CaseFile,
    deleted: &Deletions,
    touched: impl Fn(&str) -> Option<Timestamp>,
) -> Vec<Question> {
    let mut questions = Vec::new();
    for case in &file.cases {
        if let Some(at) = deleted.when(&case.id)
            && touched(&case.id).is_none()
        {
            let is_changed = case.touched() > at;
            let side = Side::Here { is_changed };
            let case = case.id.clone();
            let deletion = Deletion { at, case };
            questions.push(Question { deletion, side });
        }
    }
    for deletion in file.deleted_only() {
        let is_unchanged = |touched: Timestamp| touched <= deletion.at;
        if touched(&deletion.case).is_some_and(is_unchanged) {
            questions.push(Question {
                deletion: deletion.clone(),
                side: Side::Elsewhere,
            });
        }
    }
    questions
}
