//! Language and colours of the interface, and when it locks: chosen, remembered, written to the page.

use super::Keeper;
use crate::i18n::{self, Language, Words};
use crate::platform;
use crate::profile::{
    LockAfter, PREFERENCES_VERSION, Preferences, Theme, read_preferences, write_preferences,
};
use crate::storage::RecordKind;
use leptos::prelude::*;
use std::sync::Arc;

#[derive(Clone, Copy)]
pub struct Interface {
    pub language: Memo<Language>,
    pub words: Signal<Arc<Words>>,
    pub theme: Memo<Theme>,
    pub lock_after: Memo<LockAfter>,
    preferences: RwSignal<Preferences>,
    keeper: Keeper,
}

impl Interface {
    /// What was chosen before, else what the browser prefers.
    pub fn begin(keeper: Keeper) -> Self {
        let record = keeper.read(RecordKind::Settings).ok().flatten();
        let preferences = record.map_or_else(Preferences::default, |record| {
            read_preferences(record.version, &record.payload)
        });
        let preferences = RwSignal::new(preferences);
        let preferred = i18n::negotiate(&platform::preferred_languages());
        let language = Memo::new(move |_| {
            let chosen = preferences.with(|p| p.language.clone());
            chosen
                .filter(|language| i18n::interface_languages().contains(language))
                .unwrap_or_else(|| preferred.clone())
        });
        let interface = Self {
            language,
            words: Signal::derive(move || language.with(words_of)),
            theme: Memo::new(move |_| preferences.with(|p| p.theme)),
            lock_after: Memo::new(move |_| preferences.with(|p| p.lock_after)),
            preferences,
            keeper,
        };
        interface.mark_the_page();
        interface
    }

    pub fn speak(self, language: Language) {
        self.preferences.update(|p| p.language = Some(language));
        self.keep();
    }

    pub fn wear(self, theme: Theme) {
        self.preferences.update(|p| p.theme = theme);
        self.keep();
    }

    pub fn lock_after(self, time: LockAfter) {
        self.preferences.update(|p| p.lock_after = time);
        self.keep();
    }

    /// Where storage is refused, the choice lasts as long as the page: nothing is lost by that.
    fn keep(self) {
        let bytes = self.preferences.with_untracked(write_preferences);
        let _ = self
            .keeper
            .write(RecordKind::Settings, PREFERENCES_VERSION, &bytes);
    }

    /// Language, direction and colours stand at the root of the page.
    fn mark_the_page(self) {
        Effect::new(move |_| {
            let Some(root) = document().document_element() else {
                return;
            };
            let language = self.language.get();
            // Attributes of the own page are never refused.
            let _ = root.set_attribute("lang", &language.tag());
            let _ = root.set_attribute("dir", language.direction().id());
            // A browser that translates pages sends away what stands on them.
            let _ = root.set_attribute("translate", "no");
            let _ = root.set_attribute("data-theme", self.theme.get().id());
        });
    }
}

/// English is always there; it is what stands in for a language that is not.
fn words_of(language: &Language) -> Arc<Words> {
    i18n::words(language).unwrap_or_else(|| Arc::new(Words::read(Language::english(), &[])))
}
