//! The requests being written: all of them in memory, each sealed where a passphrase is set.

mod cases;

use super::{DeletedCases, Keeper};
use crate::case_file::{CASE_VERSION, Case, Closing, CopyId, Lineage, read_case, write_case};
use crate::platform::{self, BrowserEntropy};
use crate::request::{FileFault, History, Path, Request};
use crate::storage::{DraftId, RecordKind, Saved, StorageFault};
use crate::template::FieldId;
use crate::vault::{Clear, VaultFault};
use jiff::Timestamp;
use leptos::prelude::*;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// One request being written. Cloning it gives the same draft again.
#[derive(Clone)]
pub struct Draft {
    pub id: DraftId,
    pub request: ArcRwSignal<Request>,
    /// When it was last changed by a person.
    pub changed: ArcRwSignal<Timestamp>,
    /// When it was last closed or opened again.
    closing: ArcRwSignal<Option<Closing>>,
    history: ArcRwSignal<History>,
    /// The changes that are in it, for merging.
    lineage: ArcRwSignal<Lineage>,
    /// The request as it was when the lineage was noted.
    noted: ArcStoredValue<Option<Request>>,
    /// Fields that were left once: what is wrong with them is shown from then on.
    pub left: ArcRwSignal<BTreeSet<Path>>,
    /// A check was asked for: everything that is wrong is shown.
    pub checked: ArcRwSignal<bool>,
}

#[derive(Clone, Copy)]
pub struct Drafts {
    all: RwSignal<BTreeMap<DraftId, Draft>>,
    /// Kept drafts that cannot be read, and why. They stay where they are.
    pub unreadable: RwSignal<Vec<(DraftId, StorageFault)>>,
    keeper: Keeper,
    deletions: DeletedCases,
    /// This start of the program; drawn when it is first needed.
    copy: StoredValue<Option<CopyId>>,
}

impl Drafts {
    pub fn begin(keeper: Keeper, deletions: DeletedCases) -> Self {
        Self {
            all: RwSignal::new(BTreeMap::new()),
            unreadable: RwSignal::new(Vec::new()),
            keeper,
            deletions,
            copy: StoredValue::new(None),
        }
    }

    /// All drafts, the one changed last first; behind them those that are closed, the last one first.
    pub fn list(self) -> Vec<Draft> {
        let mut drafts: Vec<_> = self.all.with(|all| all.values().cloned().collect());
        drafts.sort_by_key(|draft| {
            let (changed, closed) = (draft.changed.get(), draft.closed());
            (closed.is_some(), Reverse(closed.unwrap_or(changed)))
        });
        drafts
    }

    /// The draft with an id as it stands in an address, at this moment.
    pub fn get(self, id: &str) -> Option<Draft> {
        let id = DraftId::parse(id)?;
        self.all.with_untracked(|all| all.get(&id).cloned())
    }

    /// Whether there is such a draft; follows its coming and going.
    pub fn has(self, id: &str) -> bool {
        DraftId::parse(id).is_some_and(|id| self.all.with(|all| all.contains_key(&id)))
    }

    /// Takes in a request that was begun, read from a file or copied, under a new id.
    pub fn take_in(self, request: Request) -> Result<Draft, VaultFault> {
        let id = DraftId::draw(&mut BrowserEntropy)?;
        let request = Request {
            id: id.to_string(),
            ..request
        };
        let draft = Draft::new(id, request, platform::now());
        self.all.update(|all| {
            all.insert(id, draft.clone());
        });
        self.keeper.note(RecordKind::Draft(id));
        Ok(draft)
    }

    /// Changes a request. `field` is where, if it is one field: what is typed there within some
    /// seconds is one step of undo.
    pub fn change(self, draft: &Draft, field: Option<&Path>, change: impl FnOnce(&mut Request)) {
        let now = platform::now();
        let before = draft.request.get_untracked();
        draft
            .history
            .update(|history| history.remember(&before, field, now));
        draft.request.update(change);
        self.touch(draft, now);
    }

    pub fn undo(self, draft: &Draft) {
        self.travel(draft, History::undo);
    }

    pub fn redo(self, draft: &Draft) {
        self.travel(draft, History::redo);
    }

    fn travel(self, draft: &Draft, step: impl FnOnce(&mut History, &Request) -> Option<Request>) {
        let present = draft.request.get_untracked();
        let there = draft
            .history
            .try_update(|history| step(history, &present))
            .flatten();
        if let Some(request) = there {
            draft.request.set(request);
            self.touch(draft, platform::now());
        }
    }

    fn touch(self, draft: &Draft, now: Timestamp) {
        draft.changed.set(now);
        self.keeper.note(RecordKind::Draft(draft.id));
    }

    pub(super) fn save(self, id: DraftId) -> Option<Result<Saved, StorageFault>> {
        let draft = self.all.with_untracked(|all| all.get(&id).cloned())?;
        let write = |case: Case| {
            let bytes = Clear::new(write_case(&case));
            self.keeper
                .write(RecordKind::Draft(id), CASE_VERSION, &bytes)
        };
        Some(self.case(&draft).and_then(write))
    }

    /// Reads all drafts that are kept. Those begun before they could be read stay beside them.
    pub(super) fn load(self) {
        let (mut drafts, mut unreadable) = (Vec::new(), Vec::new());
        for id in self.keeper.drafts() {
            match self.read(id) {
                Ok(Some(draft)) => drafts.push((id, draft)),
                Ok(None) => {}
                Err(fault) => unreadable.push((id, fault)),
            }
        }
        self.all.update(|all| {
            for (id, draft) in drafts {
                all.entry(id).or_insert(draft);
            }
        });
        self.unreadable.set(unreadable);
    }

    fn read(self, id: DraftId) -> Result<Option<Draft>, StorageFault> {
        let Some(record) = self.keeper.read(RecordKind::Draft(id))? else {
            return Ok(None);
        };
        let saved = record.saved;
        let case = read_case(record.version, &record.payload, id.to_string(), saved)?;
        Ok(Some(Draft::of(id, case)))
    }

    /// Takes over what another window wrote of a draft, or a draft it began.
    pub(super) fn read_again(self, id: DraftId) {
        let Ok(Some(read)) = self.read(id) else {
            return;
        };
        let known = self.all.with_untracked(|all| all.get(&id).cloned());
        match known {
            Some(draft) => {
                draft.request.set(read.request.get_untracked());
                draft.changed.set(read.changed.get_untracked());
                draft.closing.set(read.closing.get_untracked());
                draft.lineage.set(read.lineage.get_untracked());
                draft.noted.set_value(read.noted.get_value());
            }
            None => self.all.update(|all| {
                all.insert(id, read);
            }),
        }
    }

    /// Another window removed the draft.
    pub(super) fn drop_gone(self, id: DraftId) {
        self.all.update(|all| {
            all.remove(&id);
        });
    }

    /// Takes in what is kept of a draft as a draft of its own. Whether it could be read.
    pub(super) fn take_in_stored(self, id: DraftId) -> bool {
        let Ok(Some(stored)) = self.read(id) else {
            return false;
        };
        self.take_in(stored.request.get_untracked()).is_ok()
    }

    pub(super) fn ids(self) -> Vec<DraftId> {
        self.all.with_untracked(|all| all.keys().copied().collect())
    }

    pub(super) fn forget(self) {
        self.all.set(BTreeMap::new());
        self.unreadable.set(Vec::new());
    }
}

impl Draft {
    fn new(id: DraftId, request: Request, changed: Timestamp) -> Self {
        Self {
            id,
            request: ArcRwSignal::new(request),
            changed: ArcRwSignal::new(changed),
            closing: ArcRwSignal::new(None),
            history: ArcRwSignal::new(History::default()),
            lineage: ArcRwSignal::new(Lineage::default()),
            noted: ArcStoredValue::new(None),
            left: ArcRwSignal::new(BTreeSet::new()),
            checked: ArcRwSignal::new(false),
        }
    }

    fn of(id: DraftId, case: Case) -> Self {
        let draft = Self::new(id, case.request.clone(), case.changed);
        // What a record of the first version held was never noted.
        if case.lineage != Lineage::default() {
            draft.noted.set_value(Some(case.request));
        }
        draft.lineage.set(case.lineage);
        draft.closing.set(case.closing);
        draft
    }

    /// The own reference as typed so far.
    pub fn reference(&self) -> String {
        let field = FieldId::from("reference");
        self.request
            .with(|request| request.answers.text(&field).to_owned())
    }

    pub fn can_undo(&self) -> bool {
        self.history.with(History::can_undo)
    }

    pub fn can_redo(&self) -> bool {
        self.history.with(History::can_redo)
    }
}

impl From<FileFault> for StorageFault {
    fn from(fault: FileFault) -> Self {
        match fault {
            FileFault::Newer { .. } => Self::Newer,
            FileFault::TooLarge { .. } | FileFault::NotARequest | FileFault::Damaged { .. } => {
                Self::Damaged
            }
        }
    }
}
