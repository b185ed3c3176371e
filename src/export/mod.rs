//! A document becomes a file: PDF, print sheets, DOCX, preview, plain text. An exporter sees only the
//! document, and the same document gives the same bytes.

pub mod dictionary;
pub mod docx;
pub mod fonts;
pub mod html;
pub mod layout;
pub mod pdf;
pub mod print;
pub mod qr;
pub mod text;
