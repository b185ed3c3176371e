//! Drafts as cases, which can be merged with other copies of them.

use super::{Draft, Drafts};
use crate::case_file::{Aside, Case, CaseFileFault, Closing, CopyId, Deletion};
use crate::platform::{self, BrowserEntropy};
use crate::storage::{DraftId, RecordKind, StorageFault};
use crate::vault::VaultFault;
use jiff::Timestamp;
use leptos::prelude::*;

impl Drafts {
    /// The case as it is now, with all its changes noted.
    pub fn case(self, draft: &Draft) -> Result<Case, StorageFault> {
        let copy = self.copy()?;
        let request = draft.request.get_untracked();
        let changed = draft.changed.get_untracked();
        let before = draft.noted.get_value();
        if before.as_ref() != Some(&request) {
            draft
                .lineage
                .update_untracked(|lineage| lineage.note(before.as_ref(), &request, copy, changed));
            draft.noted.set_value(Some(request.clone()));
        }
        Ok(Case {
            id: draft.id.to_string(),
            changed,
            request,
            lineage: draft.lineage.get_untracked(),
            closing: draft.closing.get_untracked(),
        })
    }

    /// Puts a case in the place of the one that is here, or beside the others.
    pub fn put(self, id: DraftId, case: Case) {
        match self.get(&case.id) {
            None => {
                let draft = Draft::of(id, case);
                self.all.update(|all| {
                    all.insert(id, draft);
                });
            }
            Some(draft) => {
                let before = draft.request.get_untracked();
                draft
                    .history
                    .update(|history| history.remember(&before, None, platform::now()));
                draft.noted.set_value(Some(case.request.clone()));
                draft.request.set(case.request);
                draft.lineage.set(case.lineage);
                draft.changed.set(case.changed);
                draft.closing.set(case.closing);
            }
        }
        self.keeper.note(RecordKind::Draft(id));
    }

    /// Uses a value that was set aside by a merge, and sets aside the one that was used.
    pub fn exchange(self, draft: &Draft, aside: &Aside) -> Result<(), StorageFault> {
        let copy = self.copy()?;
        let mut case = self.case(draft)?;
        let now = platform::now();
        case.request = case.lineage.exchange(aside, &case.request, copy, now)?;
        case.changed = now;
        self.put(draft.id, case);
        Ok(())
    }

    /// Forgets a value that was set aside by a merge.
    pub fn drop_aside(self, draft: &Draft, aside: &Aside) {
        draft.lineage.update(|lineage| lineage.drop_aside(aside));
        self.keeper.note(RecordKind::Draft(draft.id));
    }

    /// Removes a draft for good, here and where it is kept. That it was deleted stays.
    pub fn remove(self, id: DraftId) -> Result<(), StorageFault> {
        self.remove_as_of(id, platform::now())
    }

    /// The same, where it had been deleted elsewhere.
    pub fn remove_as_of(self, id: DraftId, at: Timestamp) -> Result<(), StorageFault> {
        self.keeper.remove(RecordKind::Draft(id))?;
        let case = id.to_string();
        self.deletions.add(Deletion { at, case });
        self.drop_gone(id);
        Ok(())
    }

    /// When a person last changed, closed or opened again a case; `None` where it is not here.
    pub fn touched(self, id: &str) -> Option<Timestamp> {
        let draft = self.get(id)?;
        let changed = draft.changed.get_untracked();
        let closing = draft.closing.get_untracked();
        Some(closing.map_or(changed, |closing| closing.at.max(changed)))
    }

    /// Closes a case, or opens it again.
    pub fn set_closed(self, draft: &Draft, is_closed: bool) {
        let at = platform::now();
        draft.closing.set(Some(Closing { at, is_closed }));
        self.keeper.note(RecordKind::Draft(draft.id));
    }

    fn copy(self) -> Result<CopyId, VaultFault> {
        if let Some(copy) = self.copy.get_value() {
            return Ok(copy);
        }
        let copy = CopyId::draw(&mut BrowserEntropy)?;
        self.copy.set_value(Some(copy));
        Ok(copy)
    }
}

impl Draft {
    /// When it was closed, if it is.
    pub fn closed(&self) -> Option<Timestamp> {
        let closing = self.closing.get().filter(|closing| closing.is_closed);
        closing.map(|closing| closing.at)
    }

    /// Values that another copy of the case gave to fields at the same time.
    pub fn conflicts(&self) -> Vec<Aside> {
        self.lineage
            .with(|lineage| self.request.with(|request| lineage.conflicts(request)))
    }
}

impl From<CaseFileFault> for StorageFault {
    fn from(fault: CaseFileFault) -> Self {
        match fault {
            CaseFileFault::Newer => Self::Newer,
            CaseFileFault::Damaged => Self::Damaged,
        }
    }
}
