//! One module per page, and what several of them show.

pub mod about;
pub mod cases;
pub mod desk;
pub mod directory;
pub mod document;
pub mod font_packs;
pub mod incoming;
pub mod log;
pub mod record;
pub mod request;
pub mod retention;
pub mod security;
pub mod settings;
pub mod unknown;
pub mod whereabouts;
pub mod wiped;
pub mod workshop;
