//! The built file in real browsers, opened from disk. `cargo xtask test` builds the file, names
//! it in `POINT35_FILE` and starts these tests.

mod browser;
mod driver;
mod engine;
mod start;
