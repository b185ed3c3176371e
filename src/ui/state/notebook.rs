//! The notebook: in memory, and sealed where a passphrase is set.

use super::Keeper;
use crate::notebook::{NOTEBOOK_VERSION, Notebook, NotebookFault, read_notebook, write_notebook};
use crate::storage::{RecordKind, Saved, StorageFault};
use leptos::prelude::*;

#[derive(Clone, Copy)]
pub struct OwnNotebook {
    pub value: ReadSignal<Notebook>,
    set: WriteSignal<Notebook>,
    keeper: Keeper,
}

impl OwnNotebook {
    pub fn begin(keeper: Keeper) -> Self {
        let (value, set) = signal(Notebook::default());
        Self { value, set, keeper }
    }

    /// Changes the notebook and notes that it has to be written.
    pub fn change(self, change: impl FnOnce(&mut Notebook)) {
        self.set.update(change);
        self.keeper.note(RecordKind::Notebook);
    }

    /// One had to do with a contact point. While nothing is sealed that alone is no reason to ask
    /// before the page is closed.
    pub fn used(self, id: &str) {
        if self
            .value
            .with_untracked(|n| n.recent().first().is_some_and(|first| first == id))
        {
            return;
        }
        self.set.update(|notebook| notebook.used(id));
        if self.keeper.is_open_now() {
            self.keeper.note(RecordKind::Notebook);
        }
    }

    pub(super) fn save(self) -> Result<Saved, StorageFault> {
        let bytes = self.value.with_untracked(write_notebook);
        self.keeper
            .write(RecordKind::Notebook, NOTEBOOK_VERSION, &bytes)
    }

    /// Takes over what was kept, unless something was written before it could be read.
    pub(super) fn load(self) -> Result<(), StorageFault> {
        let pending = self
            .keeper
            .pending
            .with_untracked(|p| p.contains(&RecordKind::Notebook));
        let Some(record) = self.keeper.read(RecordKind::Notebook)?.filter(|_| !pending) else {
            return Ok(());
        };
        let notebook =
            read_notebook(record.version, &record.payload).map_err(StorageFault::from)?;
        self.set.set(notebook);
        Ok(())
    }

    /// Reads what another window wrote.
    pub(super) fn read_again(self) {
        let record = self.keeper.read(RecordKind::Notebook).ok().flatten();
        let notebook = record.and_then(|r| read_notebook(r.version, &r.payload).ok());
        if let Some(notebook) = notebook {
            self.set.set(notebook);
        }
    }

    pub(super) fn forget(self) {
        self.set.set(Notebook::default());
    }
}

impl From<NotebookFault> for StorageFault {
    fn from(fault: NotebookFault) -> Self {
        match fault {
            NotebookFault::Newer => Self::Newer,
            NotebookFault::Damaged => Self::Damaged,
        }
    }
}
