//! One module per page, and what several of them show.

pub mod about;
pub mod desk;
pub mod directory;
pub mod document;
pub mod font_packs;
pub mod incoming;
pub mod request;
pub mod security;
pub mod settings;
pub mod unknown;
pub mod whereabouts;
