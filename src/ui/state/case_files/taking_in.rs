//! Taking in the cases of a file. What one side deleted and the other one still has waits until a
//! person decides.

use super::App;
use crate::case_file::{Case, CaseFile, Question, Side, merge, questions, read_cases};
use crate::log::Deed;
use crate::route::Route;
use crate::storage::{DraftId, StorageFault};
use crate::template::FieldId;
use crate::ui::dialogs::Dialog;
use leptos::prelude::*;
use std::sync::Arc;

/// What came of the cases of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Arrivals {
    pub new: usize,
    pub changed: usize,
    pub same: usize,
    /// Fields that both sides had changed.
    pub conflicts: usize,
    /// Deleted here before, and left so.
    pub left: usize,
    /// Deleted here as they were elsewhere.
    pub gone: usize,
}

/// A file that was opened, and of which nothing is taken in yet.
#[derive(Debug)]
pub struct Undecided {
    pub questions: Vec<Question>,
    file: CaseFile,
}

impl Undecided {
    /// The reference that the file gives a case.
    pub fn reference(&self, case: &str) -> &str {
        let request = self.file.case(case).map(|case| &case.request);
        request.map_or("", |request| {
            request.answers.text(&FieldId::from("reference"))
        })
    }
}

impl App {
    /// Opens a case file: at once if the records here sealed it, else the passphrase is asked for.
    pub fn open_cases(self, file: Vec<u8>) {
        let opened = self.keeper.open_case_file(&file);
        match opened.map(|content| self.show_cases(&content)) {
            Some(Ok(())) => {}
            Some(Err(fault)) => self.files.arrived.set(Some(Err(fault))),
            None => self.dialog.set(Some(Dialog::OpenSealed(file))),
        }
    }

    /// Takes the cases in and goes to the page that says what came of them, or asks there first.
    pub fn show_cases(self, content: &[u8]) -> Result<(), StorageFault> {
        let file = read_cases(content)?;
        let questions = questions(&file, &self.deletions.all(), |id| self.drafts.touched(id));
        if !questions.is_empty() {
            self.ask(Undecided { questions, file });
            return Ok(());
        }
        let arrivals = self.take_in_cases(file, &[])?;
        self.files.undecided.set(None);
        self.files.arrived.set(Some(Ok(arrivals)));
        self.location.go(&Route::Cases);
        Ok(())
    }

    fn ask(self, undecided: Undecided) {
        self.files.arrived.set(None);
        self.files.undecided.set(Some(Arc::new(undecided)));
        self.location.go(&Route::Cases);
        let words = self.interface.words.get_untracked();
        self.announcer.say(words.say("cases-decide-hint"));
    }

    /// Takes in the file that waits. `chosen` are the ids of cases that were deleted here and come
    /// back, and of those that were deleted elsewhere and go here as well.
    pub fn take_in_undecided(self, chosen: &[String]) {
        let Some(undecided) = self.files.undecided.get_untracked() else {
            return;
        };
        let gone = self.delete_as_elsewhere(&undecided, chosen);
        let outcome = gone.and_then(|gone| {
            let arrivals = self.take_in_cases(undecided.file.clone(), chosen)?;
            Ok(Arrivals { gone, ..arrivals })
        });
        if outcome.is_ok() {
            self.files.undecided.set(None);
        }
        self.files.arrived.set(Some(outcome));
    }

    /// The deletion stays the one of the other side: what a third one changed after it counts as
    /// changed.
    fn delete_as_elsewhere(
        self,
        undecided: &Undecided,
        chosen: &[String],
    ) -> Result<usize, StorageFault> {
        let mut gone = 0;
        for question in &undecided.questions {
            let deletion = &question.deletion;
            if question.side == Side::Elsewhere && chosen.contains(&deletion.case) {
                let id = DraftId::parse(&deletion.case).ok_or(StorageFault::Damaged)?;
                self.drafts.remove_as_of(id, deletion.at)?;
                self.note_case(Deed::CaseDeleted, id);
                gone += 1;
            }
        }
        Ok(gone)
    }

    /// Takes in the cases of a file: new ones beside those that are here, others merged with theirs.
    /// One that was deleted here stays so unless it is chosen.
    fn take_in_cases(self, file: CaseFile, chosen: &[String]) -> Result<Arrivals, StorageFault> {
        for deletion in file.deleted_only() {
            if self.drafts.touched(&deletion.case).is_none() {
                self.deletions.add(deletion.clone());
            }
        }
        let mut arrivals = Arrivals::default();
        let count = file.cases.len();
        for case in file.cases {
            let is_gone = self.drafts.touched(&case.id).is_none();
            if is_gone && self.deletions.knows(&case.id) && !chosen.contains(&case.id) {
                arrivals.left += 1;
            } else {
                self.take_in_case(case, &mut arrivals)?;
            }
        }
        self.note_count(Deed::CasesOpened, count - arrivals.left);
        Ok(arrivals)
    }

    /// A case that cannot be merged comes in under a new id, beside its other copy.
    fn take_in_case(self, case: Case, arrivals: &mut Arrivals) -> Result<(), StorageFault> {
        let id = DraftId::parse(&case.id).ok_or(StorageFault::Damaged)?;
        let Some(draft) = self.drafts.get(&case.id) else {
            if self.deletions.remove(&case.id) {
                self.note_case(Deed::CaseBroughtBack, id);
            }
            self.drafts.put(id, case);
            arrivals.new += 1;
            return Ok(());
        };
        let here = self.drafts.case(&draft)?;
        match merge(&here, &case) {
            Ok(merged) if merged.case == here => arrivals.same += 1,
            Ok(merged) => {
                arrivals.conflicts += merged.conflicts.len();
                arrivals.changed += 1;
                self.drafts.put(id, merged.case);
            }
            Err(_) => {
                self.drafts.take_in(case.request)?;
                arrivals.new += 1;
            }
        }
        Ok(())
    }
}
