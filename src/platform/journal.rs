//! The journal of the records, in the browser's database: local storage is written to the disk only
//! seconds later, a transaction of a database says when it is there.

use js_sys::Uint8Array;
use wasm_bindgen::JsValue;

use super::database::{Access, DatabaseFault, Place};
use super::databases::is_missing;
use crate::storage::{Entry, StorageFault};

/// The bytes of each entry by its name.
const ENTRIES: &str = "entries";
const JOURNAL: Place = Place {
    name: "point35-journal",
    version: 1,
    stores: &[ENTRIES],
};

/// Everything that is in the journal, which begins with the first write.
pub async fn read_journal() -> Result<Vec<Entry>, StorageFault> {
    if is_missing(JOURNAL.name).await {
        return Ok(Vec::new());
    }
    let work = JOURNAL.begin(Access::Read).await?;
    let entries = work.store(ENTRIES)?;
    let names = refused(entries.get_all_keys(None, None))?;
    let values = refused(entries.get_all(None, None))?;
    let (names, values) = (refused(names.await)?, refused(values.await)?);
    let entry = |(name, bytes): (JsValue, JsValue)| {
        Some(Entry {
            name: name.as_string()?,
            bytes: Uint8Array::new(&bytes).to_vec(),
        })
    };
    Ok(names.into_iter().zip(values).filter_map(entry).collect())
}

/// Writes all changes or none; done once they are on the disk. [`StorageFault::Changed`] where
/// another window wrote something newer in the meantime.
pub async fn write_journal(changes: &[Entry]) -> Result<(), StorageFault> {
    let work = JOURNAL.begin(Access::Write).await?;
    let entries = work.store(ENTRIES)?;
    for entry in changes {
        let key = JsValue::from_str(&entry.name);
        let before = refused(refused(entries.get(key.clone()))?.await)?;
        let before = before.map(|bytes| Uint8Array::new(&bytes).to_vec());
        if !entry.supersedes(before.as_deref()) {
            work.abort();
            return Err(StorageFault::Changed);
        }
        let bytes = Uint8Array::from(entry.bytes.as_slice());
        refused(entries.put(&bytes, Some(&key)))?;
    }
    Ok(work.finish().await?)
}

fn refused<T>(outcome: Result<T, idb::Error>) -> Result<T, StorageFault> {
    outcome.map_err(|_| StorageFault::Refused)
}

impl From<DatabaseFault> for StorageFault {
    fn from(fault: DatabaseFault) -> Self {
        match fault {
            DatabaseFault::Refused => Self::Refused,
            DatabaseFault::Full => Self::Full,
        }
    }
}
