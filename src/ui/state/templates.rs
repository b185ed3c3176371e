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
pub struct Templates(StoredValue<Arc<Pack>>);

impl Templates {
    /// Newer templates that were kept are used where this program has all their words. Otherwise
    /// its own are, and are kept; where that is refused or full, they are used all the same.
    pub fn begin(keeper: Keeper) -> Self {
        let own = Pack::built_in();
        let kept = keeper.read(RecordKind::TemplatePack).ok().flatten();
        let newer = kept
            .as_ref()
            .and_then(|record| Pack::read(&record.payload).ok())
            .filter(|pack| pack.version > own.version && has_words(pack));
        if let Some(newer) = newer {
            return Self(StoredValue::new(Arc::new(newer)));
        }
        let text = Pack::built_in_text().as_bytes();
        if kept.is_none_or(|record| record.payload.as_slice() != text) {
            let _ = keeper.write(RecordKind::TemplatePack, RECORD_VERSION, text);
        }
        Self(StoredValue::new(Arc::new(own.clone())))
    }

    pub fn template(self, id: &TemplateId) -> Option<Arc<Template>> {
        self.0.with_value(|pack| pack.template(id).cloned())
    }

    /// The version of the pack in use.
    pub fn version(self) -> u32 {
        self.0.with_value(|pack| pack.version)
    }
}

/// Whether every message its documents need is there, in English at least.
fn has_words(pack: &Pack) -> bool {
    let Some(words) = i18n::words(&Language::english()) else {
        return false;
    };
    let mut needed = pack.templates.iter().flat_map(|t| document_messages(t));
    needed.all(|id| words.has(&id))
}
