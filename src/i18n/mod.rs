//! Words of one language over Fluent; which languages there are; dates and lists in words.

mod language;

pub use language::{Direction, Language};
