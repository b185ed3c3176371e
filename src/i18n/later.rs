//! The messages that the desk does without. In the file they are in the part of the program that
//! comes after the desk (`xtask/src/split/later.rs`), so that nothing else may read them.

use super::Language;
use super::words::{Messages, Source, messages};

/// All messages of a language, those of the desk too: one may stand in another.
#[inline(never)]
pub fn all(language: &Language, files: &'static [Source]) -> Messages {
    messages(language, files.iter())
}
