//! Point35: requests between the contact points of the 24/7 Network (Article 35 of the
//! Convention on Cybercrime, ETS 185), in one HTML file.
//!
//! Directory + template + answers become a **document** (a tree in one or two languages), and a
//! document becomes a PDF, a preview, a text; everything at rest is **sealed**.

pub mod coverage;
pub mod document;
pub mod i18n;
pub mod identifier;
pub mod moment;
#[cfg(target_arch = "wasm32")]
pub mod platform;
pub mod profile;
pub mod request;
#[cfg(target_arch = "wasm32")]
pub mod platform;
pub mod route;
pub mod storage;
pub mod template;
pub mod vault;
#[cfg(target_arch = "wasm32")]
pub mod ui;
