//! What a person decides before the cases of a file are taken in: one side deleted what the other
//! one still has.

use super::{Case, CaseFile, Deletion, Deletions};
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
    let is_gone = |case: &&Case| touched(&case.id).is_none();
    let returning = file.cases.iter().filter(is_gone);
    let returning = returning.filter_map(|case| on_return(case, deleted));
    let is_unchanged = |deletion: &&Deletion| {
        let touched = touched(&deletion.case);
        touched.is_some_and(|touched| touched <= deletion.at)
    };
    let going = file.deleted_only().filter(is_unchanged);
    let going = going.map(|deletion| Question {
        deletion: deletion.clone(),
        side: Side::Elsewhere,
    });
    returning.chain(going).collect()
}

fn on_return(case: &Case, deleted: &Deletions) -> Option<Question> {
    let at = deleted.when(&case.id)?;
    let is_changed = case.touched() > at;
    let case = case.id.clone();
    Some(Question {
        deletion: Deletion { at, case },
        side: Side::Here { is_changed },
    })
}
