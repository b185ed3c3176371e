//! The fonts of the documents, unpacked when the first document is made and kept from then on; those
//! of a pack when the first document needs it.

use crate::coverage::Coverage;
use crate::document::Document;
use crate::export::dictionary::{self, Dictionary};
use crate::export::fonts::{FontSet, Weight};
use crate::export::text::text;
use crate::platform::{self, FontsFault};
use crate::ui::state::{PackAtHand, Packs};
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;

thread_local! {
    static SHIPPED: OnceCell<Rc<FontSet>> = const { OnceCell::new() };
    static WITH_PACKS: RefCell<Option<(Vec<PackAtHand>, Rc<FontSet>)>> = const { RefCell::new(None) };
    static REGISTERED: RefCell<BTreeSet<String>> = const { RefCell::new(BTreeSet::new()) };
}

/// The fonts for a document: those in the file, and those of the packs at hand which have something
/// that these lack.
pub async fn for_document(packs: Packs, document: &Document) -> Result<Rc<FontSet>, FontsFault> {
    let shipped = shipped().await?;
    if !packs.are_there() {
        return Ok(shipped);
    }
    let needed = packs.having(&Coverage::shipped().missing(&text(document)));
    if needed.is_empty() {
        return Ok(shipped);
    }
    if let Some(fonts) = last_used(&needed) {
        return Ok(fonts);
    }
    let mut fonts = (*shipped).clone();
    for pack in &needed {
        let pack = packs.fonts(pack).await?;
        fonts = fonts
            .with_pack(pack.fonts.clone())
            .map_err(|_| FontsFault)?;
        if let Some(words) = pack.data.get(dictionary::PART) {
            fonts = fonts.with_dictionary(Dictionary::parse(words).ok_or(FontsFault)?);
        }
    }
    let fonts = Rc::new(fonts);
    WITH_PACKS.set(Some((needed, fonts.clone())));
    Ok(fonts)
}

async fn shipped() -> Result<Rc<FontSet>, FontsFault> {
    if let Some(fonts) = SHIPPED.with(|fonts| fonts.get().cloned()) {
        return Ok(fonts);
    }
    let files = platform::unpacked_fonts().await?.into_values().collect();
    let fonts = Rc::new(FontSet::parse(files).map_err(|_| FontsFault)?);
    Ok(SHIPPED.with(|kept| kept.get_or_init(|| fonts).clone()))
}

fn last_used(needed: &[PackAtHand]) -> Option<Rc<FontSet>> {
    WITH_PACKS.with_borrow(|last| match last {
        Some((packs, fonts)) if packs == needed => Some(fonts.clone()),
        _ => None,
    })
}

/// Makes fonts known to the browser under their families, as the print sheets name them.
pub async fn register(fonts: &FontSet) -> Result<(), FontsFault> {
    for (_, face) in fonts.faces() {
        if REGISTERED.with_borrow(|known| known.contains(&face.name)) {
            continue;
        }
        let weight = match face.weight {
            Weight::Regular => "400",
            Weight::Bold => "700",
        };
        platform::register_font(face.family(), weight, face.data()).await?;
        REGISTERED.with_borrow_mut(|known| known.insert(face.name.clone()));
    }
    Ok(())
}
