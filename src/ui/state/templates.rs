//! The templates in use: those that come with the program, or newer ones that were opened.

use super::{Directories, Keeper};
use crate::i18n::{self, Language};
use crate::signature::{Admission, PinnedKey, SignedFile, Standing, standing};
use crate::storage::{RecordKind, StorageFault};
use crate::template::{Pack, PackFault, Template, TemplateId, document_messages};
use jiff::civil::Date;
use leptos::prelude::*;
use std::sync::Arc;

/// The pack's own format has a version, so the record's stays 1.
const RECORD_VERSION: u32 = 1;

#[derive(Clone, Copy)]
pub struct Templates {
    pack: RwSignal<Arc<Pack>>,
    keeper: Keeper,
}

/// Newer templates that may be taken into use after a person has seen what they are.
#[derive(Clone)]
pub struct ExaminedTemplates {
    pub pack: Arc<Pack>,
    pub standing: Standing,
    /// The pack without its signature: what is kept in clear is as good as the browser's storage.
    text: Vec<u8>,
}

/// Why templates are not taken into use.
#[derive(Clone, Debug, PartialEq)]
pub enum TemplatesRefusal {
    Unreadable(PackFault),
    /// As old as those in use, or older.
    NotNewer,
    /// They need words that this program does not have.
    WithoutWords,
    /// By its signature.
    Signature(Standing),
}

impl Templates {
    /// Newer templates that were kept are used where this program has all their words.
    pub fn begin(keeper: Keeper) -> Self {
        let own = Pack::built_in();
        let kept = keeper.read(RecordKind::TemplatePack).ok().flatten();
        let kept = kept.filter(|record| record.payload.as_slice() != own_text());
        let newer = kept
            .and_then(|record| Pack::read(&record.payload).ok())
            .filter(|pack| pack.version > own.version && has_words(pack));
        let pack = Arc::new(newer.unwrap_or_else(|| own.clone()));
        Self {
            pack: RwSignal::new(pack),
            keeper,
        }
    }

    /// The program's own templates are kept, unless newer ones are, which a newer program may have
    /// left. Where that is refused or full, they are used all the same.
    pub(super) fn keep(self) {
        let kept = self.keeper.read(RecordKind::TemplatePack).ok().flatten();
        let is_as_new = |text: &[u8]| match Pack::read(text) {
            Ok(pack) => pack.version > Pack::built_in().version,
            Err(fault) => matches!(fault, PackFault::NewerFormat { .. }),
        };
        let is_left = kept.is_some_and(|record| {
            record.payload.as_slice() == own_text() || is_as_new(&record.payload)
        });
        if !is_left {
            let _ = self.write(own_text());
        }
    }

    /// Reads a file, which may bring its signature, as templates that may take the place of those in
    /// use.
    pub fn examine(
        self,
        bytes: &[u8],
        directory: Directories,
    ) -> Result<ExaminedTemplates, TemplatesRefusal> {
        let altered = TemplatesRefusal::Signature(Standing::Altered);
        let file = SignedFile::split(bytes).map_err(|_| altered)?;
        let pack = Pack::read(file.content).map_err(TemplatesRefusal::Unreadable)?;
        let standing = standing(&file, &pack.issuer, &directory.issuer_keys());
        if standing.admission() == Admission::Refused {
            return Err(TemplatesRefusal::Signature(standing));
        }
        if pack.version <= self.pack.with_untracked(|in_use| in_use.version) {
            return Err(TemplatesRefusal::NotNewer);
        }
        if !has_words(&pack) {
            return Err(TemplatesRefusal::WithoutWords);
        }
        Ok(ExaminedTemplates {
            pack: Arc::new(pack),
            standing,
            text: file.content.to_vec(),
        })
    }

    /// Takes templates into use, and believes their key from today on where a person compared it.
    /// Where keeping them is refused or full, they are in use until the page is closed.
    pub fn take(self, examined: ExaminedTemplates, directory: Directories, today: Date) {
        if let Some(key) = examined.standing.to_pin() {
            directory.believe(PinnedKey {
                key: key.clone(),
                issuer: examined.pack.issuer.clone(),
                since: today,
            });
        }
        let _ = self.write(&examined.text);
        self.pack.set(examined.pack);
    }

    /// Goes back to the templates that came with the program.
    pub fn return_to_own(self) -> Result<(), StorageFault> {
        self.write(own_text())?;
        self.pack.set(Arc::new(Pack::built_in().clone()));
        Ok(())
    }

    fn write(self, text: &[u8]) -> Result<(), StorageFault> {
        let kind = RecordKind::TemplatePack;
        self.keeper.write(kind, RECORD_VERSION, text).map(drop)
    }

    pub fn template(self, id: &TemplateId) -> Option<Arc<Template>> {
        self.pack.with_untracked(|pack| pack.template(id).cloned())
    }

    pub fn all(self) -> Vec<Arc<Template>> {
        self.pack.with_untracked(|pack| pack.templates.clone())
    }

    /// The version of the pack in use.
    pub fn version(self) -> u32 {
        self.pack.with(|pack| pack.version)
    }

    /// Who issues the pack in use.
    pub fn issuer(self) -> String {
        self.pack.with(|pack| pack.issuer.clone())
    }

    /// Whether they are others than the program's own.
    pub fn are_opened(self) -> bool {
        self.version() != Pack::built_in().version
    }
}

fn own_text() -> &'static [u8] {
    Pack::built_in_text().as_bytes()
}

/// Whether every message its documents need is there, in English at least.
fn has_words(pack: &Pack) -> bool {
    let Some(words) = i18n::words(&Language::english()) else {
        return false;
    };
    let mut needed = pack.templates.iter().flat_map(|t| document_messages(t));
    needed.all(|id| words.has(&id))
}
