//! The fonts of the documents, unpacked when the first document is made and kept from then on.

use crate::export::fonts::{FontSet, Weight};
use crate::platform::{self, FontsFault};
use std::cell::{Cell, OnceCell};
use std::rc::Rc;

thread_local! {
    static FONTS: OnceCell<Rc<FontSet>> = const { OnceCell::new() };
    static REGISTERED: Cell<bool> = const { Cell::new(false) };
}

/// The fonts in the file.
pub async fn shipped() -> Result<Rc<FontSet>, FontsFault> {
    if let Some(fonts) = FONTS.with(|fonts| fonts.get().cloned()) {
        return Ok(fonts);
    }
    let files = platform::unpacked_fonts().await?.into_values().collect();
    let fonts = Rc::new(FontSet::parse(files).map_err(|_| FontsFault)?);
    Ok(FONTS.with(|kept| kept.get_or_init(|| fonts).clone()))
}

/// Makes the fonts known to the browser under their families, as the print sheets name them.
pub async fn registered() -> Result<Rc<FontSet>, FontsFault> {
    let fonts = shipped().await?;
    if !REGISTERED.get() {
        for (_, face) in fonts.faces() {
            let weight = match face.weight {
                Weight::Regular => "400",
                Weight::Bold => "700",
            };
            platform::register_font(face.family(), weight, face.data()).await?;
        }
        REGISTERED.set(true);
    }
    Ok(fonts)
}
