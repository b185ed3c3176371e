//! Opened font packs in the browser's database (IndexedDB). Local storage, where the other records
//! are, takes five megabytes of text, less than two packs.
//!
//! The database belongs to the same pages as local storage does: in Chromium and WebKit to all that
//! are opened from disk, in Firefox to this file in this folder.

use idb::event::VersionChangeEvent;
use idb::request::OpenDatabaseRequest;
use idb::{Database, DatabaseEvent, ObjectStore, ObjectStoreParams, Transaction, TransactionMode};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsValue;

const DATABASE: &str = "point35-fonts";
const VERSION: u32 = 1;
/// For each pack by its name: the start of its file and the file's size, to list it by.
const STARTS: &str = "starts";
/// For each pack by its name: its file.
const FILES: &str = "files";

/// What is kept of a pack, without its fonts.
pub struct KeptPack {
    /// The start of its file, with the header.
    pub start: Vec<u8>,
    /// Bytes of the file.
    pub size: usize,
}

/// The browser has no database for this page, or it is full or damaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PackStoreFault;

impl From<idb::Error> for PackStoreFault {
    fn from(_: idb::Error) -> Self {
        Self
    }
}

/// All packs that are kept.
pub async fn kept_packs() -> Result<Vec<KeptPack>, PackStoreFault> {
    let (_, [starts, _]) = begin(TransactionMode::ReadOnly).await?;
    let records = starts.get_all(None, None)?.await?;
    Ok(records.into_iter().filter_map(kept).collect())
}

/// The file of a pack that is kept.
pub async fn kept_pack(name: &str) -> Result<Option<Vec<u8>>, PackStoreFault> {
    let (_, [_, files]) = begin(TransactionMode::ReadOnly).await?;
    let file = files.get(JsValue::from_str(name))?.await?;
    Ok(file.map(|bytes| Uint8Array::new(&bytes).to_vec()))
}

/// Keeps a pack in the place of an earlier one of its name. `start` is how many bytes at the start
/// of the file tell what it is.
pub async fn keep_pack(name: &str, file: &[u8], start: usize) -> Result<(), PackStoreFault> {
    let (transaction, [starts, files]) = begin(TransactionMode::ReadWrite).await?;
    let key = JsValue::from_str(name);
    let start = Uint8Array::from(&file[..start.min(file.len())]);
    let record = Array::of2(&start, &JsValue::from_f64(file.len() as f64));
    starts.put(&record, Some(&key))?;
    files.put(&Uint8Array::from(file), Some(&key))?;
    finish(transaction).await
}

pub async fn remove_kept_pack(name: &str) -> Result<(), PackStoreFault> {
    let (transaction, stores) = begin(TransactionMode::ReadWrite).await?;
    for store in stores {
        store.delete(JsValue::from_str(name))?;
    }
    finish(transaction).await
}

async fn begin(mode: TransactionMode) -> Result<(Transaction, [ObjectStore; 2]), PackStoreFault> {
    let database = database().await?;
    let transaction = database.transaction(&[STARTS, FILES], mode)?;
    // The browser closes it once the transaction is through.
    database.close();
    let stores = [
        transaction.object_store(STARTS)?,
        transaction.object_store(FILES)?,
    ];
    Ok((transaction, stores))
}

/// Opened without the library's own function for it, which brings another one of the browser's into
/// the program that cannot be told from opening a window (`xtask/src/policy.rs`).
async fn database() -> Result<Database, PackStoreFault> {
    let window = web_sys::window().ok_or(PackStoreFault)?;
    let factory = window.indexed_db().ok().flatten().ok_or(PackStoreFault)?;
    let request = factory.open_with_u32(DATABASE, VERSION);
    let mut request = OpenDatabaseRequest::from(request.map_err(|_| PackStoreFault)?);
    request.on_upgrade_needed(|event| {
        // Where a store cannot be made, using it fails.
        let _ = make_stores(&event);
    });
    Ok(request.await?)
}

fn make_stores(event: &VersionChangeEvent) -> Result<(), idb::Error> {
    let database = event.database()?;
    for store in [STARTS, FILES] {
        database.create_object_store(store, ObjectStoreParams::new())?;
    }
    Ok(())
}

/// A transaction without room is aborted, which is no error to the library.
async fn finish(transaction: Transaction) -> Result<(), PackStoreFault> {
    let result = transaction.await?;
    result.is_committed().then_some(()).ok_or(PackStoreFault)
}

fn kept(record: JsValue) -> Option<KeptPack> {
    let record = Array::from(&record);
    Some(KeptPack {
        start: Uint8Array::new(&record.get(0)).to_vec(),
        size: record.get(1).as_f64()? as usize,
    })
}
