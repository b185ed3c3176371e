//! Finds Parties and contact points as one types, in any script.

mod fold;
mod index;
mod rank;

pub use fold::fold;
pub use index::{Found, Hit, Index, Matched};
