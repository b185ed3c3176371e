//! Printing: the same pages as in the PDF, as sheets beside the app that only paper shows.

use super::fonts;
use super::save::Fault;
use crate::document::Document;
use crate::export::layout::lay_out;
use crate::export::print::sheets;
use crate::platform;
use crate::ui::state::Packs;

/// Lays the document out, opens the print dialog and takes the sheets away when it is closed.
pub async fn print(document: Document, name: &str, packs: Packs) -> Result<(), Fault> {
    let fonts = fonts::for_document(packs, &document).await;
    let fonts = fonts.map_err(|_| Fault::Fonts)?;
    fonts::register(&fonts).await.map_err(|_| Fault::Fonts)?;
    let layout = lay_out(&document, &fonts).map_err(Fault::MissingCharacters)?;
    let sheets = sheets(&document, &layout, &fonts);
    // The title of the window is the name a browser proposes when it prints into a file.
    platform::print_sheets(&sheets, name).await;
    Ok(())
}
