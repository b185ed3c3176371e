//! The browser's local storage, as a place of text under keys.

use gloo_storage::{LocalStorage, Storage};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::DomException;

use crate::storage::{StorageFault, TextArea, TextStore};

/// Local storage. It is shared by all windows, and in Chromium and WebKit by all pages opened from
/// disk; in Firefox a page that is moved to another folder finds it empty.
///
/// Browsers write it to the disk some seconds later: of a browser that was killed 2.5 seconds after
/// a write the write was lost (Chromium and Firefox), after eight seconds it was there.
#[derive(Debug)]
pub struct LocalArea {
    storage: web_sys::Storage,
}

/// Local storage as a store, after a probe; [`StorageFault::Refused`] where the browser blocks it.
pub fn open_local_store() -> Result<TextStore<LocalArea>, StorageFault> {
    TextStore::open(LocalArea::find()?)
}

impl LocalArea {
    /// The library throws where local storage is blocked, so the browser is asked first.
    pub(super) fn find() -> Result<Self, StorageFault> {
        let window = web_sys::window().ok_or(StorageFault::Refused)?;
        match window.local_storage() {
            Ok(Some(_)) => Ok(Self {
                storage: LocalStorage::raw(),
            }),
            Ok(None) | Err(_) => Err(StorageFault::Refused),
        }
    }
}

impl TextArea for LocalArea {
    fn text(&self, key: &str) -> Result<Option<String>, StorageFault> {
        self.storage.get_item(key).map_err(fault)
    }

    fn set_text(&mut self, key: &str, text: &str) -> Result<(), StorageFault> {
        self.storage.set_item(key, text).map_err(fault)
    }

    fn remove_text(&mut self, key: &str) -> Result<(), StorageFault> {
        self.storage.remove_item(key).map_err(fault)
    }

    fn keys(&self) -> Result<Vec<String>, StorageFault> {
        let length = self.storage.length().map_err(fault)?;
        let keys = (0..length).map(|index| self.storage.key(index).map_err(fault));
        keys.filter_map(Result::transpose).collect()
    }
}

fn fault(exception: JsValue) -> StorageFault {
    match exception.dyn_ref::<DomException>() {
        Some(exception) if is_full(exception) => StorageFault::Full,
        Some(_) | None => StorageFault::Refused,
    }
}

/// A full storage is told by the exception's name; Firefox had a name of its own.
pub(super) fn is_full(exception: &DomException) -> bool {
    let name = exception.name();
    ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"].contains(&name.as_str())
}
