//! What the page holds besides the program: its version, its hash, the fonts, in the full edition
//! the font packs.

use super::frame::delay;
use std::collections::BTreeMap;

use js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use sha2::{Digest, Sha256};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// The loader's promise of `{file name: Uint8Array}` (`public/start/loader.js`).
    #[wasm_bindgen(catch, js_namespace = point35, js_name = fonts)]
    fn fonts_promise() -> Result<Promise, JsValue>;

    /// The same for the packs of the full edition.
    #[wasm_bindgen(catch, js_namespace = point35, js_name = packs)]
    fn packs_promise() -> Result<Promise, JsValue>;
}

/// How long to wait before looking again, in milliseconds.
const STEP: u32 = 30;

/// Waits until all of the program is unpacked; the desk is there before (`public/start/loader.js`).
pub async fn whole() {
    while !is_whole() {
        delay(STEP).await;
    }
}

fn is_whole() -> bool {
    let root = web_sys::window().and_then(|window| window.document()?.document_element());
    root.is_some_and(|root| root.has_attribute("data-whole"))
}

/// The fonts could not be unpacked. Its message is `fonts-fault`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FontsFault;

/// The fonts of the documents by file name. They are unpacked on the first call, which takes some
/// hundredths of a second.
pub async fn unpacked_fonts() -> Result<BTreeMap<String, Vec<u8>>, FontsFault> {
    let promise = fonts_promise().map_err(|_| FontsFault)?;
    let fonts = JsFuture::from(promise).await.map_err(|_| FontsFault)?;
    let entries = Object::entries(&Object::from(fonts));
    entries
        .iter()
        .map(|entry| font(&Array::from(&entry)))
        .collect()
}

/// The names of the font packs that are in the file: all in the full edition, none in the standard
/// one.
pub fn enclosed_packs() -> Vec<String> {
    let names = page_data("data-packs");
    names.split_ascii_whitespace().map(str::to_owned).collect()
}

/// One of the packs in the file. They are unpacked on the first call, which takes about a second.
pub async fn enclosed_pack(name: &str) -> Result<Vec<u8>, FontsFault> {
    let promise = packs_promise().map_err(|_| FontsFault)?;
    let packs = JsFuture::from(promise).await.map_err(|_| FontsFault)?;
    let pack = Reflect::get(&packs, &name.into()).map_err(|_| FontsFault)?;
    let bytes: Uint8Array = pack.dyn_into().map_err(|_| FontsFault)?;
    Ok(bytes.to_vec())
}

fn font(entry: &Array) -> Result<(String, Vec<u8>), FontsFault> {
    let name = entry.get(0).as_string().ok_or(FontsFault)?;
    Ok((name, Uint8Array::new(&entry.get(1)).to_vec()))
}

/// The version of the program, as the build wrote it into the page; empty where it did not.
pub fn program_version() -> String {
    page_data("data-version")
}

/// The SHA-256 of the program within the page, as the build wrote it; empty where it did not. (The
/// hash of the whole file cannot stand in the file: it is published beside it.)
pub fn program_hash() -> String {
    page_data("data-hash")
}

/// The SHA-256 of bytes in lower-case hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

fn page_data(attribute: &str) -> String {
    web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.document_element())
        .and_then(|page| page.get_attribute(attribute))
        .unwrap_or_default()
}

/// Loads the page anew: what it had in memory is gone.
pub fn reload() {
    if let Some(page) = web_sys::window() {
        // The own page is never refused.
        let _ = page.location().reload();
    }
}
