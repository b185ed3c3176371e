//! The document tree and how a request becomes one.

mod compose;
mod covering;
mod files;
mod tree;
mod values;

pub use compose::{Copy, MESSAGES, StateName, compose, offered};
pub use covering::{COVERING_MESSAGES, Covering, Passage, covering, plain};
pub use tree::*;
