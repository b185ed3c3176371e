//! The document tree and how a request becomes one.

mod authenticity;
mod compose;
mod tree;
mod values;

pub use compose::{Copy, MESSAGES, Sent, StateName, compose, compose_received, offered};
pub use tree::*;
