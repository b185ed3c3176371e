//! The built file in real browsers, opened from disk. `cargo xtask test` builds the file, names
//! it in `POINT35_FILE` and starts these tests.

mod browser;
mod driver;
mod engine;
mod finding;
mod journey;
mod looking;
mod network;
mod screens;
mod start;

/// Makes a test in each engine of each function that takes one.
#[macro_export]
macro_rules! each_engine {
    ($($name:ident),+ $(,)?) => {
        mod chromium { $(#[tokio::test] async fn $name() { super::$name($crate::engine::Engine::Chromium).await })+ }
        mod firefox { $(#[tokio::test] async fn $name() { super::$name($crate::engine::Engine::Firefox).await })+ }
        mod webkit { $(#[tokio::test] async fn $name() { super::$name($crate::engine::Engine::WebKit).await })+ }
    };
}
