//! Cases saved to a file and taken in from one.

use super::{App, Draft};
use crate::case_file::{Case, merge, read_cases, write_cases};
use crate::log::Deed;
use crate::platform::{self, BrowserEntropy, FileHandle, FileKind, PickFault};
use crate::route::Route;
use crate::storage::{DraftId, RecordKind, Sealing, StorageFault};
use crate::ui::dialogs::Dialog;
use crate::vault::{CASE_FILE_EXTENSION, Clear, Passphrase, seal_case_file};
use jiff::Timestamp;
use leptos::prelude::*;

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
    /// The file that was chosen last, to be saved to again.
    pub handle: RwSignal<Option<FileHandle>, LocalStorage>,
    /// What came of the last file that was opened.
    pub arrived: RwSignal<Option<Result<Arrivals, StorageFault>>>,
    /// How many downloads there were.
    number: StoredValue<u32>,
}

/// Where a case file goes.
pub enum Target {
    /// Where the browser saves downloads, under a numbered name.
    Download(String),
    File(FileHandle),
}

/// With which passphrase a case file opens.
pub enum SealedWith {
    /// That of the records in this browser.
    Vault,
    Own(Passphrase),
}

/// Why cases were not saved.
pub enum SaveFault {
    /// The person closed the browser's dialog.
    Cancelled,
    NotWritten,
    Download,
    Storage(StorageFault),
}

/// What came of the cases of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Arrivals {
    pub new: usize,
    pub changed: usize,
    pub same: usize,
    /// Fields that both sides had changed.
    pub conflicts: usize,
}

impl CaseFiles {
    pub fn begin() -> Self {
        Self {
            saved: RwSignal::new(None),
            handle: RwSignal::new_local(None),
            arrived: RwSignal::new(None),
            number: StoredValue::new(0),
        }
    }
}

impl App {
    /// The place that a new file goes to: chosen by the person where the browser can ask. Call it
    /// from a click.
    pub async fn new_target(self, description: &str) -> Result<Target, SaveFault> {
        let name = self.file_name();
        if !platform::has_file_picker() {
            return Ok(Target::Download(name));
        }
        let kind = FileKind {
            description,
            ending: CASE_FILE_EXTENSION,
        };
        match platform::pick_to_save(&name, &kind).await {
            Ok(handle) => Ok(Target::File(handle)),
            Err(PickFault::Cancelled) => Err(SaveFault::Cancelled),
            Err(PickFault::Refused) => Ok(Target::Download(name)),
        }
    }

    /// `point35-2026-11-27-1.p35cases`; no name of anybody and no reference.
    fn file_name(self) -> String {
        let date = self.clock.date(platform::now());
        self.files.number.update_value(|number| *number += 1);
        let number = self.files.number.get_value();
        format!("point35-{date}-{number}.{CASE_FILE_EXTENSION}")
    }

    /// Saves cases; the name of the file. The caller shows that it takes a moment.
    pub async fn save_cases(
        self,
        drafts: &[Draft],
        target: Target,
        sealed_with: SealedWith,
    ) -> Result<String, SaveFault> {
        platform::painted().await;
        let cases = drafts.iter().map(|draft| self.drafts.case(draft));
        let cases: Vec<Case> = cases.collect::<Result<_, _>>()?;
        let now = platform::now();
        let content = Clear::new(write_cases(&cases, now));
        let bytes = match sealed_with {
            SealedWith::Vault => self.keeper.seal_case_file(&content)?,
            SealedWith::Own(passphrase) => self.keeper.sealed_at_cost(|cost| {
                let entropy = &mut BrowserEntropy;
                Ok(seal_case_file(&content, &passphrase, cost, entropy)?)
            })?,
        };
        let name = match target {
            Target::Download(name) => {
                platform::download(&name, MEDIA_TYPE, &bytes).map_err(|_| SaveFault::Download)?;
                name
            }
            Target::File(handle) => {
                let written = handle.write(&bytes).await;
                written.map_err(|_| SaveFault::NotWritten)?;
                let name = handle.name();
                self.files.handle.set(Some(handle));
                name
            }
        };
        self.note_count(Deed::CasesSaved, cases.len());
        self.note_saved_to_file(drafts);
        self.files.saved.set(Some(SavedFile {
            name: name.clone(),
            at: now,
        }));
        Ok(name)
    }

    /// Where nothing is kept in the browser, the file is what is kept.
    fn note_saved_to_file(self, drafts: &[Draft]) {
        if self.drafts.ids().len() == drafts.len() {
            self.save_now();
            // Where that cannot be noted, the reminder stays.
            let _ = self.keeper.note_saved_file();
        }
        if self.keeper.sealing.get_untracked() != Sealing::Open {
            for draft in drafts {
                self.keeper.settle(RecordKind::Draft(draft.id));
            }
        }
    }

    /// Opens a case file: at once if the records here sealed it, else the passphrase is asked for.
    pub fn open_cases(self, file: Vec<u8>) {
        let opened = self.keeper.open_case_file(&file);
        match opened.map(|content| self.show_cases(&content)) {
            Some(Ok(())) => {}
            Some(Err(fault)) => self.files.arrived.set(Some(Err(fault))),
            None => self.dialog.set(Some(Dialog::OpenSealed(file))),
        }
    }

    /// Takes the cases in and goes to the page that says what came of them.
    pub fn show_cases(self, content: &[u8]) -> Result<(), StorageFault> {
        let arrivals = self.take_in_cases(content)?;
        self.files.arrived.set(Some(Ok(arrivals)));
        self.location.go(&Route::Cases);
        Ok(())
    }

    /// Takes in the cases of an opened file: new ones beside those that are here, others merged with
    /// theirs. A case that cannot be merged comes in under a new id, beside its other copy.
    fn take_in_cases(self, content: &[u8]) -> Result<Arrivals, StorageFault> {
        let mut arrivals = Arrivals::default();
        let cases = read_cases(content)?;
        let count = cases.len();
        for case in cases {
            let id = DraftId::parse(&case.id).ok_or(StorageFault::Damaged)?;
            let Some(draft) = self.drafts.get(&case.id) else {
                self.drafts.put(id, case);
                arrivals.new += 1;
                continue;
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
        }
        self.note_count(Deed::CasesOpened, count);
        Ok(arrivals)
    }
}

impl From<StorageFault> for SaveFault {
    fn from(fault: StorageFault) -> Self {
        Self::Storage(fault)
    }
}

impl SaveFault {
    /// The id of the message; none where the person wanted it so.
    pub fn message_id(&self) -> Option<String> {
        match self {
            Self::Cancelled => None,
            Self::NotWritten => Some("file-fault-not-written".to_owned()),
            Self::Download => Some("download-fault".to_owned()),
            Self::Storage(fault) => Some(fault.message_id()),
        }
    }
}
