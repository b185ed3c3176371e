//! Finds Parties and contact points as one types, in any script.

mod build;
mod fold;
mod index;
mod rank;
#[cfg(test)]
mod tests;

pub use fold::fold;
pub use index::{Found, Hit, Index, Matched};
