//! Pixels of a picture file. The browser unpacks it, in a process of its own where it has one.

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{CanvasRenderingContext2d, File, HtmlCanvasElement, ImageBitmap};

/// The browser could not unpack the file, or gives no pixels away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImageFault;

/// Unpacks a picture; the result gives its pixels in any size: rows of red, green, blue and
/// opacity.
pub async fn pixels(
    file: &File,
) -> Result<impl Fn(u16, u16) -> Result<Vec<u8>, ImageFault>, ImageFault> {
    let window = web_sys::window().ok_or(ImageFault)?;
    let bitmap = window.create_image_bitmap_with_blob(file);
    let bitmap = JsFuture::from(bitmap.map_err(|_| ImageFault)?).await;
    let bitmap: ImageBitmap = bitmap.map_err(|_| ImageFault)?.unchecked_into();
    Ok(move |width, height| drawn(&bitmap, width, height).ok_or(ImageFault))
}

fn drawn(bitmap: &ImageBitmap, width: u16, height: u16) -> Option<Vec<u8>> {
    let document = web_sys::window()?.document()?;
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width.into());
    canvas.set_height(height.into());
    let context = canvas.get_context("2d").ok()??;
    let context: CanvasRenderingContext2d = context.dyn_into().ok()?;
    // Where it is not known, the browser's own way of making smaller is taken.
    let _ = Reflect::set(&context, &"imageSmoothingQuality".into(), &"high".into());
    let (wide, high) = (f64::from(width), f64::from(height));
    context
        .draw_image_with_image_bitmap_and_dw_and_dh(bitmap, 0.0, 0.0, wide, high)
        .ok()?;
    let data = context.get_image_data(0.0, 0.0, wide, high).ok()?;
    Some(data.data().0)
}
