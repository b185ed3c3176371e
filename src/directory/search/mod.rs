//! Finds Parties and contact points as one types, in any script.

mod build;
mod index;
mod rank;
#[cfg(test)]
mod tests;

pub use index::{Found, Hit, Index, Matched};
