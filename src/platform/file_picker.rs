//! Files that the browser saves to and opens where a person says, and saves to again: the File
//! System Access API, which Chromium has. Elsewhere there is the download.

use super::file::{FileFault, OpenedFile, read_file};
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, File};

const SAVE: &str = "showSaveFilePicker";
const OPEN: &str = "showOpenFilePicker";
const ABORTED: &str = "AbortError";

/// A file that a person chose, as long as the page is open.
#[derive(Clone)]
pub struct FileHandle(JsValue);

/// Why a file was not chosen or not written. The message of the second is `file-fault-not-written`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PickFault {
    /// The person closed the browser's dialog.
    Cancelled,
    /// The browser refused; what was in the file before is unchanged.
    Refused,
}

/// What kind of file it is: the words and the ending that the browser's dialog shows.
pub struct FileKind<'a> {
    pub description: &'a str,
    /// Without the dot.
    pub ending: &'a str,
}

/// Whether the browser can save where a person says.
pub fn has_file_picker() -> bool {
    let picker = web_sys::window().and_then(|window| Reflect::get(&window, &SAVE.into()).ok());
    picker.is_some_and(|picker| picker.is_function())
}

/// Asks where to save, proposing a name. Call it from a click, else browsers refuse.
pub async fn pick_to_save(name: &str, kind: &FileKind<'_>) -> Result<FileHandle, PickFault> {
    let options = options(kind).map_err(|_| PickFault::Refused)?;
    let _ = Reflect::set(&options, &"suggestedName".into(), &name.into());
    picked(SAVE, &options).await.map(FileHandle)
}

/// Asks which file to open. Call it from a click.
pub async fn pick_to_open(kind: &FileKind<'_>) -> Result<FileHandle, PickFault> {
    let options = options(kind).map_err(|_| PickFault::Refused)?;
    let chosen = picked(OPEN, &options).await?;
    let first = Array::from(&chosen).get(0);
    Ok(FileHandle(first))
}

impl FileHandle {
    pub fn name(&self) -> String {
        let name = Reflect::get(&self.0, &"name".into()).ok();
        name.and_then(|name| name.as_string()).unwrap_or_default()
    }

    /// Reads at most `limit` bytes.
    pub async fn read(&self, limit: u32) -> Result<OpenedFile, FileFault> {
        let file = call(&self.0, "getFile", &[]).await;
        let file = file.map_err(|_| FileFault::Unreadable)?;
        read_file(file.unchecked_ref::<File>(), limit).await
    }

    /// Writes the file anew. The browser writes beside it and puts the whole in its place.
    pub async fn write(&self, bytes: &[u8]) -> Result<(), PickFault> {
        let stream = call(&self.0, "createWritable", &[]).await.map_err(fault)?;
        let written = call(&stream, "write", &[Uint8Array::from(bytes).into()]).await;
        written.map_err(fault)?;
        call(&stream, "close", &[]).await.map(drop).map_err(fault)
    }
}

async fn picked(picker: &str, options: &Object) -> Result<JsValue, PickFault> {
    let window = web_sys::window().ok_or(PickFault::Refused)?;
    call(&window, picker, &[options.into()])
        .await
        .map_err(fault)
}

/// The settled value of a method that gives a promise.
async fn call(object: &JsValue, method: &str, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
    let method: Function = Reflect::get(object, &method.into())?.dyn_into()?;
    let arguments: Array = arguments.iter().collect();
    let promise: Promise = method.apply(object, &arguments)?.dyn_into()?;
    JsFuture::from(promise).await
}

fn options(kind: &FileKind<'_>) -> Result<Object, JsValue> {
    let accept = Object::new();
    let endings = Array::of1(&format!(".{}", kind.ending).into());
    Reflect::set(&accept, &"application/octet-stream".into(), &endings)?;
    let entry = Object::new();
    Reflect::set(&entry, &"description".into(), &kind.description.into())?;
    Reflect::set(&entry, &"accept".into(), &accept)?;
    let options = Object::new();
    Reflect::set(&options, &"types".into(), &Array::of1(&entry))?;
    Ok(options)
}

fn fault(exception: JsValue) -> PickFault {
    let name = exception.dyn_ref::<DomException>().map(DomException::name);
    match name.as_deref() {
        Some(ABORTED) => PickFault::Cancelled,
        Some(_) | None => PickFault::Refused,
    }
}
