//! The document tree and how a request becomes one.

mod columns;
mod compose;
mod isolation;
mod tree;
mod values;

pub use columns::{Columns, boxes_in_column, in_columns};
pub use compose::{Copy, MESSAGES, StateName, compose, offered};
pub use tree::*;
