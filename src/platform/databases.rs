//! Which of the browser's databases are this program's, and deleting them.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::IdbFactory;

/// What the names of this program's databases begin with. Pages opened from disk share them with
/// others, in Chromium and WebKit, and those are not touched.
const PREFIX: &str = "point35";
/// A window that still uses a database holds its deletion up until it is closed, in milliseconds.
const PATIENCE: i32 = 2_000;

/// The browser did not delete everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotDeleted;

/// Deletes all databases of this program. None is there where the browser has no databases.
pub async fn remove_databases() -> Result<(), NotDeleted> {
    let Some(factory) = factory() else {
        return Ok(());
    };
    for name in names(&factory).await.ok_or(NotDeleted)? {
        remove(&factory, &name).await.map_err(|_| NotDeleted)?;
    }
    Ok(())
}

/// Deletes one of them.
pub async fn remove_database(name: &str) -> Result<(), NotDeleted> {
    let factory = factory().ok_or(NotDeleted)?;
    remove(&factory, name).await.map_err(|_| NotDeleted)
}

/// Whether there is none of this name yet; to open one would begin it. A browser that does not say
/// may have it.
pub async fn is_missing(name: &str) -> bool {
    let Some(factory) = factory() else {
        return false;
    };
    let names = names(&factory).await;
    names.is_some_and(|names| !names.iter().any(|there| there == name))
}

fn factory() -> Option<IdbFactory> {
    web_sys::window().and_then(|window| window.indexed_db().ok().flatten())
}

async fn names(factory: &IdbFactory) -> Option<Vec<String>> {
    let list: Function = Reflect::get(factory, &"databases".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let listed: Promise = list.call0(factory).ok()?.dyn_into().ok()?;
    let listed = JsFuture::from(listed).await.ok()?;
    let name = |database| Reflect::get(&database, &"name".into()).ok()?.as_string();
    let listed = Array::from(&listed);
    let names = listed.iter().filter_map(name);
    Some(names.filter(|name| name.starts_with(PREFIX)).collect())
}

/// Fails where it is not deleted in time; the browser goes on with it when the others are closed.
async fn remove(factory: &IdbFactory, name: &str) -> Result<(), JsValue> {
    let request = factory.delete_database(name)?;
    let done = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
        if let Some(window) = web_sys::window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&reject, PATIENCE);
        }
    });
    JsFuture::from(done).await.map(drop)
}
