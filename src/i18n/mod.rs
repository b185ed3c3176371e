//! Words of one language over Fluent; which languages there are; dates, numbers and lists in words.

pub mod dates;
mod language;
mod later;
mod library;
mod lists;
pub mod numbers;
mod words;

pub use fluent_bundle::{FluentArgs, FluentValue};
pub use language::{Direction, Language};
pub use library::{
    Locale, Review, interface_languages, languages, locale, negotiate, sources, words,
};
pub use lists::{language_name, list};
pub use words::{Words, is_of_the_desk};
