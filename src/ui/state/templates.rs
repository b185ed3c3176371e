//! The templates in use: those that come with the program, or newer ones that are kept.

use super::Keeper;
use crate::i18n::{self, Language};
use crate::storage::RecordKind;
use crate::template::{Pack, Template, TemplateId, document_messages};
use leptos::prelude::*;
use std::sync::Arc;

/// The pack's own format has a version, so the record's stays 1.
const RECORD_VERSION: u32 = 1;

#[derive(Clone, Copy)]
pub struct Templates {
    pack: StoredValue<Arc<Pack>>,
    keeper: Keeper,
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
            pack: StoredValue::new(pack),
            keeper,
        }
    }

    /// The program's own templates are kept, unless newer ones are. Where that is refused or full,
    /// they are used all the same.
    pub(super) fn keep(self) {
        let own = Pack::built_in().version;
        let kept = self.keeper.read(RecordKind::TemplatePack).ok().flatten();
        let is_kept = kept.is_some_and(|record| record.payload.as_slice() == own_text());
        if self.version() == own && !is_kept {
            let kind = RecordKind::TemplatePack;
            let _ = self.keeper.write(kind, RECORD_VERSION, own_text());
        }
    }

    pub fn template(self, id: &TemplateId) -> Option<Arc<Template>> {
        self.pack.with_value(|pack| pack.template(id).cloned())
    }

    pub fn all(self) -> Vec<Arc<Template>> {
        self.pack.with_value(|pack| pack.templates.clone())
    }

    /// The version of the pack in use.
    pub fn version(self) -> u32 {
        self.pack.with_value(|pack| pack.version)
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
