//! Just enough of PDF (ISO 32000-1) to find the request that is attached to a document.
//!
//! Objects are found by going through the file from its beginning, as viewers do with a file whose
//! table of objects is broken; the table itself is never followed, so nothing in it can lead in
//! circles or astray. Where an object stands twice, the later one counts, as it does in a file that
//! was changed and saved again. Values are slices of the file and are read only when asked for.

mod attachment;
mod inflate;
mod objects;
mod tokens;
mod value;

pub use attachment::attachment;

/// How far from its beginning a file may say that it is a PDF, and from its end that it ends.
const MARGIN: usize = 1024;

pub fn is_pdf(bytes: &[u8]) -> bool {
    let head = bytes.get(..MARGIN).unwrap_or(bytes);
    holds(head, b"%PDF-")
}

/// The file is not cut off.
fn has_end(bytes: &[u8]) -> bool {
    let start = bytes.len().saturating_sub(MARGIN);
    bytes.get(start..).is_some_and(|tail| holds(tail, b"%%EOF"))
}

fn holds(bytes: &[u8], mark: &[u8]) -> bool {
    bytes.windows(mark.len()).any(|window| window == mark)
}
