//! One module per page.

pub mod about;
pub mod desk;
pub mod directory;
pub mod document;
pub mod incoming;
pub mod request;
pub mod settings;
pub mod unknown;
