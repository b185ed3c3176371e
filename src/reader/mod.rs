//! What came in, back into a request: a PDF with its request inside, the request's JSON, or the text
//! of the QR code of a paper.
//!
//! The file may come from anywhere, and one that stops or fills the program would take every open
//! draft with it. So nothing here can: no function calls itself, every loop goes forward through
//! the bytes or is counted, every access to bytes is checked, and all memory is bounded by
//! [`limits`]: the size of the file, of what is unpacked from it in all (not stream by stream), of
//! the objects, of the work on the way to the request. The JSON goes to serde_json, which refuses
//! more than 128 levels, and into types of known depth.
//!
//! That is why the PDF is read by [`pdf`] and not by a library: the two that were looked at
//! (lopdf 0.44, hayro-syntax 0.9) unpack streams without a limit for all of them together, so a
//! file of some megabytes fills the memory; and they bring filters, fonts and ciphers along where
//! one attachment is wanted.
//!
//! A worker would not make it safer: what is too large for the page is too large for a worker of
//! the same page, and the request itself comes back to the page in any case.

mod fault;
mod incoming;
mod json;
pub mod limits;
mod on_paper;
mod pdf;
mod sender;

pub use fault::Fault;
pub use incoming::{Incoming, Stated};
pub use on_paper::read_text;
pub use sender::{is_number_listed, senders};

/// Reads the bytes of a file.
pub fn read(bytes: &[u8]) -> Result<Incoming, Fault> {
    if bytes.len() > limits::MOST_FILE {
        let most = limits::MOST_FILE;
        return Err(Fault::TooLarge { most });
    }
    if !pdf::is_pdf(bytes) {
        return Incoming::of(json::content(bytes)?, Stated::Nowhere);
    }
    let attached = pdf::attachment(bytes)?;
    let read = json::content(&attached.bytes);
    let read = read.and_then(|content| Incoming::of(content, attached.stated));
    read.map_err(|fault| match fault {
        Fault::NotARequest if attached.is_of_this_format() => Fault::Damaged,
        Fault::NotARequest => Fault::NoRequestInside,
        other => other,
    })
}
