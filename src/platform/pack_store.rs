//! Opened font packs in the browser's database. Local storage, where the other records are, takes
//! five megabytes of text, less than two packs.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsValue;

use super::database::{Access, DatabaseFault, Place, Work};

/// For each pack by its name: the start of its file and the file's size, to list it by.
const STARTS: &str = "starts";
/// For each pack by its name: its file.
const FILES: &str = "files";
const PACKS: Place = Place {
    name: "point35-fonts",
    version: 1,
    stores: &[STARTS, FILES],
};

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

impl From<DatabaseFault> for PackStoreFault {
    fn from(_: DatabaseFault) -> Self {
        Self
    }
}

/// All packs that are kept.
pub async fn kept_packs() -> Result<Vec<KeptPack>, PackStoreFault> {
    let (_work, [starts, _]) = begin(Access::Read).await?;
    let records = starts.get_all(None, None)?.await?;
    Ok(records.into_iter().filter_map(kept).collect())
}

/// The file of a pack that is kept.
pub async fn kept_pack(name: &str) -> Result<Option<Vec<u8>>, PackStoreFault> {
    let (_work, [_, files]) = begin(Access::Read).await?;
    let file = files.get(JsValue::from_str(name))?.await?;
    Ok(file.map(|bytes| Uint8Array::new(&bytes).to_vec()))
}

/// Keeps a pack in the place of an earlier one of its name. `start` is how many bytes at the start
/// of the file tell what it is.
pub async fn keep_pack(name: &str, file: &[u8], start: usize) -> Result<(), PackStoreFault> {
    let (work, [starts, files]) = begin(Access::Write).await?;
    let key = JsValue::from_str(name);
    let start = Uint8Array::from(&file[..start.min(file.len())]);
    let record = Array::of2(&start, &JsValue::from_f64(file.len() as f64));
    starts.put(&record, Some(&key))?;
    files.put(&Uint8Array::from(file), Some(&key))?;
    Ok(work.finish().await?)
}

pub async fn remove_kept_pack(name: &str) -> Result<(), PackStoreFault> {
    let (work, stores) = begin(Access::Write).await?;
    for store in stores {
        store.delete(JsValue::from_str(name))?;
    }
    Ok(work.finish().await?)
}

async fn begin(access: Access) -> Result<(Work, [idb::ObjectStore; 2]), PackStoreFault> {
    let work = PACKS.begin(access).await?;
    let stores = [work.store(STARTS)?, work.store(FILES)?];
    Ok((work, stores))
}

fn kept(record: JsValue) -> Option<KeptPack> {
    let record = Array::from(&record);
    Some(KeptPack {
        start: Uint8Array::new(&record.get(0)).to_vec(),
        size: record.get(1).as_f64()? as usize,
    })
}
