//! The browser's print dialog, and fonts for what is printed.

use super::FontsFault;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{FontFace, FontFaceDescriptors};

/// Puts sheets beside the app, where the print style shows nothing else, opens the print dialog
/// and takes them away again. The title is what browsers propose as the name of a file.
pub async fn print_sheets(sheets: &str, title: &str) {
    let Some(document) = web_sys::window().and_then(|w| w.document()) else {
        return;
    };
    let (Some(body), Ok(holder)) = (document.body(), document.create_element("template")) else {
        return;
    };
    holder.set_inner_html(sheets);
    let Ok(holder) = holder.dyn_into::<web_sys::HtmlTemplateElement>() else {
        return;
    };
    let Some(element) = holder.content().first_element_child() else {
        return;
    };
    let former = document.title();
    document.set_title(title);
    // The body of the own page takes any element.
    let _ = body.append_child(&element);
    super::painted().await;
    if let Some(window) = web_sys::window() {
        // Some browsers return at once and print what stands there when the dialog is closed.
        let _ = window.print();
    }
    super::painted().await;
    document.set_title(&former);
    element.remove();
}

/// Opens the print dialog for the page as it is.
pub fn print_page() {
    if let Some(window) = web_sys::window() {
        // A browser that refuses says so itself.
        let _ = window.print();
    }
}

/// Makes a font known to the browser from its bytes. Nothing is loaded from anywhere.
pub async fn register_font(family: &str, weight: &str, bytes: &[u8]) -> Result<(), FontsFault> {
    let descriptors = FontFaceDescriptors::new();
    descriptors.set_weight(weight);
    let face = FontFace::new_with_u8_array_and_descriptors(family, bytes, &descriptors)
        .map_err(|_| FontsFault)?;
    let loaded = face.load().map_err(|_| FontsFault)?;
    JsFuture::from(loaded).await.map_err(|_| FontsFault)?;
    let document = web_sys::window()
        .and_then(|w| w.document())
        .ok_or(FontsFault)?;
    document.fonts().add(&face).map_err(|_| FontsFault)?;
    Ok(())
}
