//! The document tree and how a request becomes one.

mod compose;
mod tree;
mod values;

pub use compose::{Copy, MESSAGES, StateName, compose, offered};
pub use tree::*;
