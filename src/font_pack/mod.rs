//! Font packs: the fonts of scripts that the program does not carry itself, each in one file that
//! is opened once. They are public data; the `full` edition of the program holds all of them.
//!
//! Only fonts that were released with this program, or before it, are taken from a pack: another
//! font could draw a different figure or name than the one that is written.

mod fault;
mod format;
mod part;
mod released;
mod write;

#[cfg(test)]
mod tests;

pub use fault::PackFault;
pub use format::{About, FontPack, Header, MOST_BYTES, Packing};
pub use part::{Part, PartKind};
pub use write::write;
