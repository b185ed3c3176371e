//! A document becomes a file: PDF, print sheets, preview, plain text. An exporter sees only the
//! document, and the same document gives the same bytes.

pub mod docx;
pub mod fonts;
pub mod html;
pub mod layout;
pub mod pdf;
pub mod print;
pub mod text;
