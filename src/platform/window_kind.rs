//! What kind of window the page is in, by asking what Firefox answers and by trying what Chromium
//! does (`storage::WindowKind` says why). Neither asks the person for anything.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::DomException;

use super::clock::now;
use super::database::{Access, DatabaseFault, OpenPlace, Place};
use super::databases::remove_database;
use super::probe::user_agent;
use crate::storage::{Comparison, WindowKind};
use jiff::Timestamp;

#[wasm_bindgen]
extern "C" {
    /// Milliseconds since the page was opened, with a fraction.
    #[wasm_bindgen(js_namespace = performance, js_name = now)]
    fn milliseconds() -> f64;
}

const TRIES: &str = "tries";
/// Where writes are tried. It holds nothing but one byte, and is deleted again.
const TRIAL: Place = Place {
    name: "point35-trial",
    version: 1,
    stores: &[TRIES],
};
/// The first writes to a new database are slow.
const WARM_UP: usize = 5;

/// Takes some tenths of a second in Chromium; longer where the disk is slow. `first_start`: since when
/// this browser has kept data, as far as that is known.
pub async fn window_kind(first_start: Option<Timestamp>) -> WindowKind {
    match user_agent() {
        agent if agent.contains("Firefox/") => by_own_folder().await,
        agent if agent.contains("Chrome/") => match WindowKind::by_age(first_start, now()) {
            Some(kind) => kind,
            None => by_writes().await.unwrap_or(WindowKind::Unknown),
        },
        _ => WindowKind::Unknown,
    }
}

async fn by_own_folder() -> WindowKind {
    let Some(asked) = ask_for_own_folder() else {
        return WindowKind::Unknown;
    };
    let name = |e: JsValue| e.dyn_ref::<DomException>().map(DomException::name);
    let refusal = JsFuture::from(asked).await.err();
    let refusal = refusal.map(|exception| name(exception).unwrap_or_default());
    WindowKind::by_own_folder(refusal.as_deref())
}

/// The folder is only asked for: nothing is put into it.
fn ask_for_own_folder() -> Option<Promise> {
    let navigator = web_sys::window()?.navigator();
    let storage = Reflect::get(&navigator, &"storage".into()).ok()?;
    let method = Reflect::get(&storage, &"getDirectory".into()).ok()?;
    let method: Function = method.dyn_into().ok()?;
    method.call0(&storage).ok()?.dyn_into().ok()
}

async fn by_writes() -> Result<WindowKind, DatabaseFault> {
    let trial = TRIAL.open().await?;
    let kind = compare(&trial).await;
    drop(trial);
    // Where it is not deleted, the next start uses it again.
    let _ = remove_database(TRIAL.name).await;
    kind
}

async fn compare(trial: &OpenPlace) -> Result<WindowKind, DatabaseFault> {
    if !trial.begin(Access::Write)?.waits() {
        return Ok(WindowKind::Unknown);
    }
    for _ in 0..WARM_UP {
        time_of_write(trial, Access::WriteUnwaited).await?;
    }
    let mut comparison = Comparison::default();
    loop {
        // In turn, so that neither is always the one that comes after the other.
        let not_waiting = time_of_write(trial, Access::WriteUnwaited).await?;
        let waiting = time_of_write(trial, Access::Write).await?;
        comparison.add(waiting, not_waiting);
        let waiting = time_of_write(trial, Access::Write).await?;
        let not_waiting = time_of_write(trial, Access::WriteUnwaited).await?;
        comparison.add(waiting, not_waiting);
        if let Some(kind) = comparison.outcome() {
            return Ok(kind);
        }
    }
}

async fn time_of_write(trial: &OpenPlace, access: Access) -> Result<f64, DatabaseFault> {
    let begin = milliseconds();
    let work = trial.begin(access)?;
    work.store(TRIES)?
        .put(&JsValue::TRUE, Some(&TRIES.into()))?;
    work.finish().await?;
    Ok(milliseconds() - begin)
}
