//! The built file in real browsers, opened from disk. `cargo xtask test` builds the file, names
//! it in `POINT35_FILE` and starts these tests.

mod browser;
mod by_keyboard;
mod case_file;
mod checking;
mod counterpart;
mod covering;
#[path = "../pdf/decoder.rs"]
mod decoder;
mod devtools;
mod driver;
mod engine;
mod filling;
mod finding;
mod font_packs;
mod full_session;
mod hostile;
mod hostile_files;
mod incoming;
mod interface_language;
mod journey;
mod keyboard;
mod killing;
mod locking;
mod looking;
mod network;
mod passphrase;
#[path = "../pdf/tools.rs"]
#[allow(dead_code, reason = "the tests of the PDF use more of it")]
mod pdf;
mod plain_text;
mod print_pages;
mod printed_page;
mod printing;
mod private_window;
mod same_bytes;
#[path = "../pdf/sample/mod.rs"]
#[allow(dead_code, reason = "the tests of the PDF use more of it")]
mod sample;
mod screens;
mod sections;
mod snapshots;
mod start;
mod templates;
mod troubled;
mod viewers;
mod windows;
mod worked_example;
mod workshop;

/// A browser that answers no more must not hold up the others for ever. WebKit's driver falls
/// silent once in some hundred sessions: a test that got no answer is begun once more, from the
/// start. An app that hangs does so twice.
pub async fn answered<T: Future<Output = ()>>(test: impl Fn() -> T) {
    let patience = std::time::Duration::from_secs(240);
    if tokio::time::timeout(patience, test()).await.is_err() {
        eprintln!("no answer in {patience:?}: once more");
        let done = tokio::time::timeout(patience, test()).await;
        done.expect("the browser answers");
    }
}

/// Makes a test in each engine of each function that takes one.
#[macro_export]
macro_rules! each_engine {
    ($($name:ident),+ $(,)?) => {
        mod chromium { $(#[tokio::test] async fn $name() { $crate::answered(|| super::$name($crate::engine::Engine::Chromium)).await })+ }
        mod firefox { $(#[tokio::test] async fn $name() { $crate::answered(|| super::$name($crate::engine::Engine::Firefox)).await })+ }
        mod webkit { $(#[tokio::test] async fn $name() { $crate::answered(|| super::$name($crate::engine::Engine::WebKit)).await })+ }
    };
}
