//! What the file shows where the program cannot run: the built-in directory as a table and blank
//! forms to print.

use crate::pack::Strength;
use anyhow::Result;

/// The part of the page that stands without script.
pub fn html(_strength: Strength) -> Result<String> {
    Ok([
        directory_table(),
        blank_form(&LanguagePair {
            first: "en",
            second: "fr",
        }),
    ]
    .concat())
}

/// The two languages a blank form is printed in.
pub struct LanguagePair {
    pub first: &'static str,
    pub second: &'static str,
}

/// The built-in directory as a table with its date.
fn directory_table() -> String {
    String::new()
}

/// A blank request to print, in two languages.
fn blank_form(_languages: &LanguagePair) -> String {
    String::new()
}
