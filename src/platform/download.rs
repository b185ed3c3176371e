//! Saving bytes to a file through the browser's download.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url, Window};

/// How long the browser may take to fetch the bytes, in milliseconds.
const FETCHED_WITHIN: i32 = 60_000;

/// The browser refused the download. Its message is `download-fault`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DownloadFault;

/// Offers bytes as a download under a file name. Whether and where the person saves it cannot be
/// learnt; the browser numbers the name if it is taken.
pub fn download(name: &str, media_type: &str, bytes: &[u8]) -> Result<(), DownloadFault> {
    start(name, media_type, bytes).map_err(|_| DownloadFault)
}

fn start(name: &str, media_type: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let document = window.document().ok_or(JsValue::NULL)?;
    let url = Url::create_object_url_with_blob(&blob(media_type, bytes)?)?;
    let anchor: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    revoke_later(&window, url)
}

fn blob(media_type: &str, bytes: &[u8]) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    Blob::new_with_u8_array_sequence_and_options(&Array::of1(&Uint8Array::from(bytes)), &options)
}

/// Revoked at once, some browsers save an empty file.
fn revoke_later(window: &Window, url: String) -> Result<(), JsValue> {
    let revoke = Closure::once_into_js(move || {
        let _ = Url::revoke_object_url(&url);
    });
    window
        .set_timeout_with_callback_and_timeout_and_arguments_0(
            revoke.unchecked_ref(),
            FETCHED_WITHIN,
        )
        .map(drop)
}
