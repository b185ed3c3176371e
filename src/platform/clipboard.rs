//! Putting text on the clipboard.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, HtmlDocument, HtmlElement, HtmlTextAreaElement};

/// The browser refused both ways of copying. Its message is `copy-fault`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CopyFault;

/// Copies a text. Call it from a click or a key press, else browsers refuse.
pub async fn copy_text(text: &str) -> Result<(), CopyFault> {
    if write_with_clipboard(text).await.is_some() {
        return Ok(());
    }
    match copy_by_selection(text) {
        Ok(true) => Ok(()),
        Ok(false) | Err(_) => Err(CopyFault),
    }
}

/// `None` where there is no such interface (pages that the browser deems insecure) or it refuses.
async fn write_with_clipboard(text: &str) -> Option<()> {
    let navigator = web_sys::window()?.navigator();
    if Reflect::get(&navigator, &"clipboard".into())
        .ok()?
        .is_undefined()
    {
        return None;
    }
    JsFuture::from(navigator.clipboard().write_text(text))
        .await
        .ok()
        .map(drop)
}

/// The older way: selects the text in a field that exists for this moment only. The focus goes
/// back to where it was.
fn copy_by_selection(text: &str) -> Result<bool, JsValue> {
    let document = web_sys::window()
        .and_then(|window| window.document())
        .ok_or(JsValue::NULL)?;
    let body = document.body().ok_or(JsValue::NULL)?;
    let before = document.active_element();
    let field = hidden_field(&document, text)?;
    body.append_child(&field)?;
    field.select();
    let copied = document
        .unchecked_ref::<HtmlDocument>()
        .exec_command("copy");
    field.remove();
    if let Some(element) = before.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        element.focus()?;
    }
    copied
}

fn hidden_field(document: &Document, text: &str) -> Result<HtmlTextAreaElement, JsValue> {
    let field: HtmlTextAreaElement = document.create_element("textarea")?.unchecked_into();
    field.set_value(text);
    field.set_read_only(true);
    field.set_attribute("aria-hidden", "true")?;
    let style = field.style();
    style.set_property("position", "fixed")?;
    style.set_property("opacity", "0")?;
    Ok(field)
}
