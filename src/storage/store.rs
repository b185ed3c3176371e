//! Named bytes, and nothing more: what every place that keeps records can do.

use std::collections::BTreeMap;

use super::StorageFault;

/// A place that keeps bytes under names.
///
/// Each operation concerns one value and is atomic: it takes place or leaves everything as it was.
/// Nothing here spans two values, so no order of two writes can be torn by a closed browser.
pub trait Store {
    /// The bytes under a name, `None` if there are none.
    fn get(&self, name: &str) -> Result<Option<Vec<u8>>, StorageFault>;

    /// The text that stands for the bytes under a name, also where it stands for none.
    fn raw(&self, name: &str) -> Option<String>;

    /// Keeps bytes under a name, in place of those that were there.
    fn put(&mut self, name: &str, bytes: &[u8]) -> Result<(), StorageFault>;

    /// Forgets a name; no fault if it is not there.
    fn remove(&mut self, name: &str) -> Result<(), StorageFault>;

    /// All names, in no particular order.
    fn names(&self) -> Result<Vec<String>, StorageFault>;

    /// Moves whatever is under a name, readable or not, to a name that is free. Where this is
    /// interrupted the value is under both names, never under none.
    fn rename(&mut self, from: &str, to: &str) -> Result<(), StorageFault>;
}

/// Keeps records as long as the page is open: where the browser stores nothing, and in tests.
#[derive(Debug, Default)]
pub struct MemoryStore {
    values: BTreeMap<String, Vec<u8>>,
}

impl Store for MemoryStore {
    fn get(&self, name: &str) -> Result<Option<Vec<u8>>, StorageFault> {
        Ok(self.values.get(name).cloned())
    }

    /// Bytes are bytes here.
    fn raw(&self, _name: &str) -> Option<String> {
        None
    }

    fn put(&mut self, name: &str, bytes: &[u8]) -> Result<(), StorageFault> {
        self.values.insert(name.to_owned(), bytes.to_vec());
        Ok(())
    }

    fn remove(&mut self, name: &str) -> Result<(), StorageFault> {
        self.values.remove(name);
        Ok(())
    }

    fn names(&self) -> Result<Vec<String>, StorageFault> {
        Ok(self.values.keys().cloned().collect())
    }

    fn rename(&mut self, from: &str, to: &str) -> Result<(), StorageFault> {
        if let Some(value) = self.values.remove(from) {
            self.values.insert(to.to_owned(), value);
        }
        Ok(())
    }
}
