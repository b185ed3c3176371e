//! Cases saved to a file and taken in from one.

mod taking_in;

pub use taking_in::{Arrivals, Undecided};

use super::{App, Draft};
use crate::case_file::{CaseFile, write_cases};
use crate::log::Deed;
use crate::platform::{self, BrowserEntropy, FileHandle, FileKind, PickFault};
use crate::storage::{RecordKind, Sealing, StorageFault};
use crate::vault::{CASE_FILE_EXTENSION, Clear, Passphrase, seal_case_file};
use jiff::Timestamp;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

const MEDIA_TYPE: &str = "application/octet-stream";

/// What was saved last, as long as the page is open.
#[derive(Clone, Debug, PartialEq)]
pub struct SavedFile {
    pub name: String,
    pub at: Timestamp,
}

#[derive(Clone, Copy)]
pub struct CaseFiles {
    pub saved: RwSignal<Option<SavedFile>>,
    /// The id of the message that says why the last attempt failed.
    pub failed: RwSignal<Option<String>>,
    /// The file that was chosen last, to be saved to again.
    pub handle: RwSignal<Option<FileHandle>, LocalStorage>,
    /// What came of the last file that was opened.
    pub arrived: RwSignal<Option<Result<Arrivals, StorageFault>>>,
    /// The file that waits for a person's decisions.
    pub undecided: RwSignal<Option<Arc<Undecided>>>,
    /// How many downloads there were.
    number: StoredValue<u32>,
}

/// How cases are saved.
pub struct Saving {
    pub ids: Vec<String>,
    /// To the file that was chosen last.
    pub again: bool,
    /// Opens the file; without it the passphrase of the records in this browser does.
    pub passphrase: Option<Passphrase>,
}

/// Why cases were not saved: the id of the message, none where the person wanted it so.
struct Unsaved(Option<String>);

impl CaseFiles {
    pub fn begin() -> Self {
        Self {
            saved: RwSignal::new(None),
            failed: RwSignal::new(None),
            handle: RwSignal::new_local(None),
            arrived: RwSignal::new(None),
            undecided: RwSignal::new(None),
            number: StoredValue::new(0),
        }
    }
}

impl App {
    /// Saves cases and says what came of it. Call it from a click, since it may ask where to save.
    pub fn save_cases(self, saving: Saving) {
        self.files.failed.set(None);
        spawn_local(async move {
            let words = self.interface.words.get_untracked();
            let said = match self.saved(saving, &words.say("cases-file")).await {
                Ok(name) => words.say_with("cases-saved", &[("name", name.into())]),
                Err(Unsaved(None)) => return,
                Err(Unsaved(Some(id))) => {
                    let said = words.say(&id);
                    self.files.failed.set(Some(id));
                    said
                }
            };
            self.announcer.say(said);
        });
    }

    async fn saved(self, saving: Saving, description: &str) -> Result<String, Unsaved> {
        let chosen = self.files.handle.get_untracked().filter(|_| saving.again);
        let name = self.file_name();
        let handle = match chosen {
            None if platform::has_file_picker() => {
                let kind = FileKind {
                    description,
                    ending: CASE_FILE_EXTENSION,
                };
                match platform::pick_to_save(&name, &kind).await {
                    Ok(handle) => Some(handle),
                    Err(PickFault::Cancelled) => return Err(Unsaved(None)),
                    Err(PickFault::Refused) => None,
                }
            }
            chosen => chosen,
        };
        platform::painted().await;
        let drafts: Vec<Draft> = saving
            .ids
            .iter()
            .filter_map(|id| self.drafts.get(id))
            .collect();
        let now = platform::now();
        let bytes = self.sealed(&drafts, saving.passphrase, now)?;
        let name = match handle {
            Some(handle) => {
                let written = handle.write(&bytes).await;
                written.map_err(|_| Unsaved(Some("file-fault-not-written".to_owned())))?;
                let name = handle.name();
                self.files.handle.set(Some(handle));
                name
            }
            None => {
                let offered = platform::download(&name, MEDIA_TYPE, &bytes);
                offered.map_err(|_| Unsaved(Some("download-fault".to_owned())))?;
                name
            }
        };
        self.note_count(Deed::CasesSaved, drafts.len());
        self.note_saved_to_file(now, name.clone(), &drafts);
        Ok(name)
    }

    /// The bytes of a case file. Takes up to a second.
    fn sealed(
        self,
        drafts: &[Draft],
        passphrase: Option<Passphrase>,
        now: Timestamp,
    ) -> Result<Vec<u8>, StorageFault> {
        let mut file = CaseFile {
            cases: Vec::new(),
            deleted: self.deletions.all(),
        };
        for draft in drafts {
            file.cases.push(self.drafts.case(draft)?);
        }
        let content = Clear::new(write_cases(&file, now));
        match passphrase {
            None => self.keeper.seal_case_file(&content),
            Some(passphrase) => self.keeper.sealed_at_cost(|cost| {
                let entropy = &mut BrowserEntropy;
                Ok(seal_case_file(&content, &passphrase, cost, entropy)?)
            }),
        }
    }

    /// `point35-2026-11-27-1.p35cases`; no name of anybody and no reference.
    fn file_name(self) -> String {
        let date = self.clock.date(platform::now());
        self.files.number.update_value(|number| *number += 1);
        let number = self.files.number.get_value();
        format!("point35-{date}-{number}.{CASE_FILE_EXTENSION}")
    }

    /// Where nothing is kept in the browser, the file is what is kept.
    fn note_saved_to_file(self, now: Timestamp, name: String, drafts: &[Draft]) {
        self.files.saved.set(Some(SavedFile { name, at: now }));
        if self.drafts.ids().len() == drafts.len() {
            self.save_now();
            // Where that cannot be noted, the reminder stays.
            let _ = self.keeper.note_saved_file();
        }
        if self.keeper.sealing.get_untracked() != Sealing::Open {
            for draft in drafts {
                self.keeper.settle(RecordKind::Draft(draft.id));
            }
            self.keeper.settle(RecordKind::Deletions);
        }
    }
}

impl From<StorageFault> for Unsaved {
    fn from(fault: StorageFault) -> Self {
        Self(Some(fault.message_id()))
    }
}
