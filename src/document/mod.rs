//! The document tree and how a request becomes one.

mod authenticity;
mod columns;
mod compose;
mod files;
mod isolation;
mod tree;
mod values;

pub use columns::{Columns, boxes_in_column, in_columns};
pub use compose::{Copy, MESSAGES, Sent, StateName, compose, compose_received, offered};
pub use isolation::by_itself;
pub use tree::*;
