//! What is wrong with a value of a record, in words.

use super::place_label;
use crate::directory::{CellProblem, Misfit, RecordProblem, Sheet, SnapshotFault};
use crate::i18n::{Words, list};

/// What is wrong, and what may stand there.
pub fn problem(words: &Words, problem: &CellProblem) -> String {
    let id = format!("cell-{}", problem.id());
    match problem {
        CellProblem::Number { most } => words.say_with(&id, &[("most", (*most).into())]),
        CellProblem::Listed { ids } => {
            let ids = list(words, ids.iter().map(|id| (*id).to_owned()));
            words.say_with(&id, &[("ids", ids.into())])
        }
        CellProblem::Record(
            RecordProblem::TextTooLong { limit } | RecordProblem::ListTooLong { limit },
        ) => words.say_with(&id, &[("limit", (*limit).into())]),
        CellProblem::UnknownPlace | CellProblem::Truth | CellProblem::Record(_) => words.say(&id),
    }
}

/// What is wrong with a record, and which of its values it is.
pub fn misfit(words: &Words, sheet: Sheet, misfit: &Misfit) -> String {
    let label = place_label(words, sheet, &misfit.place);
    format!("{label}: {}", problem(words, &misfit.problem))
}

/// Why a snapshot is refused, with the record and the place in the file where that is known.
pub fn snapshot_fault(words: &Words, fault: &SnapshotFault) -> String {
    let SnapshotFault::Record {
        path,
        record,
        problem: found,
    } = fault
    else {
        return words.say(&format!("snapshot-fault-{}", fault.id()));
    };
    let values = [
        ("record", record.clone().unwrap_or_default().into()),
        ("place", path.clone().into()),
        (
            "problem",
            problem(words, &CellProblem::Record(found.clone())).into(),
        ),
    ];
    words.say_with("record-fault", &values)
}
