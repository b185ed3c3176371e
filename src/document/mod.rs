//! The document tree, how a request becomes one, and the texts that go with it.

mod authenticity;
mod columns;
mod compose;
mod covering;
mod files;
mod furniture;
mod isolation;
mod marking;
mod notes;
mod sections;
mod tree;
mod values;

pub use columns::{Columns, boxes_in_column, in_columns};
pub use compose::{Copy, MESSAGES, Sent, StateName, compose, compose_received, offered};
pub use covering::{Covering, Passage, covering, opening, plain};
pub use isolation::by_itself;
pub use tree::*;
