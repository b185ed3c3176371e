//! The document tree and how a request becomes one.

mod tree;

pub use tree::*;
