//! The browser's databases (IndexedDB): opening one, and transactions that say when they are on the
//! disk.
//!
//! A database belongs to the same pages as local storage does: in Chromium and WebKit to all that
//! are opened from disk, in Firefox to this file in this folder.

use idb::event::VersionChangeEvent;
use idb::request::OpenDatabaseRequest;
use idb::{Database, DatabaseEvent, ObjectStore, ObjectStoreParams, Transaction};
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbDatabase, IdbTransaction};

use super::local_storage::is_full;

/// The option of a transaction that says whether it waits for the disk, and its value if it does.
const DURABILITY: &str = "durability";
const WAITING: &str = "strict";

#[wasm_bindgen]
extern "C" {
    /// A database whose transactions take options, which the library does not pass on.
    type WithOptions;

    #[wasm_bindgen(method, catch)]
    fn transaction(
        this: &WithOptions,
        stores: &Array,
        mode: &str,
        options: &Object,
    ) -> Result<IdbTransaction, JsValue>;
}

/// Why a database does not do what it should.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatabaseFault {
    /// The browser has none for this page, or it is damaged.
    Refused,
    /// There is no room left; what was there before is unchanged.
    Full,
}

impl From<idb::Error> for DatabaseFault {
    fn from(_: idb::Error) -> Self {
        Self::Refused
    }
}

/// A database by its name, its version and its stores.
#[derive(Clone, Copy)]
pub struct Place {
    pub name: &'static str,
    pub version: u32,
    pub stores: &'static [&'static str],
}

/// What a transaction may do.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Access {
    Read,
    /// Once it is done, what was written is on the disk and not only promised.
    Write,
    /// Once it is done, what was written is promised.
    WriteUnwaited,
}

/// A place that stays open for several transactions.
pub struct OpenPlace {
    database: IdbDatabase,
    stores: &'static [&'static str],
}

/// A transaction over all stores of a place.
pub struct Work {
    raw: IdbTransaction,
    transaction: Transaction,
}

impl Place {
    pub async fn begin(self, access: Access) -> Result<Work, DatabaseFault> {
        self.open().await?.begin(access)
    }

    pub async fn open(self) -> Result<OpenPlace, DatabaseFault> {
        let database = IdbDatabase::from(self.database().await?);
        let stores = self.stores;
        Ok(OpenPlace { database, stores })
    }

    /// Opened without the library's own function for it, which brings another one of the browser's
    /// into the program that cannot be told from opening a window (`xtask/src/policy.rs`).
    async fn database(self) -> Result<Database, DatabaseFault> {
        let window = web_sys::window().ok_or(DatabaseFault::Refused)?;
        let factory = window.indexed_db().ok().flatten();
        let factory = factory.ok_or(DatabaseFault::Refused)?;
        let request = factory.open_with_u32(self.name, self.version);
        let mut request = OpenDatabaseRequest::from(request.map_err(|_| DatabaseFault::Refused)?);
        request.on_upgrade_needed(move |event| {
            // Where a store cannot be made, using it fails.
            let _ = make_stores(&event, self.stores);
        });
        Ok(request.await?)
    }
}

impl OpenPlace {
    pub fn begin(&self, access: Access) -> Result<Work, DatabaseFault> {
        let stores: Array = self
            .stores
            .iter()
            .map(|name| JsValue::from(*name))
            .collect();
        let (mode, durability) = match access {
            Access::Read => ("readonly", "default"),
            Access::Write => ("readwrite", WAITING),
            Access::WriteUnwaited => ("readwrite", "relaxed"),
        };
        let options = Object::new();
        // A new object takes any property.
        let _ = Reflect::set(&options, &DURABILITY.into(), &durability.into());
        let raw = self
            .database
            .unchecked_ref::<WithOptions>()
            .transaction(&stores, mode, &options)
            .map_err(|_| DatabaseFault::Refused)?;
        let transaction = Transaction::from(raw.clone());
        Ok(Work { raw, transaction })
    }
}

impl Drop for OpenPlace {
    /// The browser closes it once the transactions are through.
    fn drop(&mut self) {
        self.database.close();
    }
}

impl Work {
    /// Whether the browser says that it waits for the disk; older ones know nothing of it.
    pub fn waits(&self) -> bool {
        let durability = Reflect::get(&self.raw, &DURABILITY.into()).ok();
        durability.and_then(|value| value.as_string()).as_deref() == Some(WAITING)
    }

    pub fn store(&self, name: &str) -> Result<ObjectStore, DatabaseFault> {
        Ok(self.transaction.object_store(name)?)
    }

    /// Takes everything back.
    pub fn abort(self) {
        // Fails only for a transaction that is over.
        let _ = self.raw.abort();
    }

    /// Waits until everything is written. A transaction without room is aborted, which is no error
    /// to the library.
    pub async fn finish(self) -> Result<(), DatabaseFault> {
        let is_committed = self.transaction.await.is_ok_and(|end| end.is_committed());
        let is_full = || self.raw.error().is_some_and(|error| is_full(&error));
        match is_committed {
            true => Ok(()),
            false if is_full() => Err(DatabaseFault::Full),
            false => Err(DatabaseFault::Refused),
        }
    }
}

fn make_stores(event: &VersionChangeEvent, stores: &[&str]) -> Result<(), idb::Error> {
    let database = event.database()?;
    for store in stores {
        database.create_object_store(store, ObjectStoreParams::new())?;
    }
    Ok(())
}
