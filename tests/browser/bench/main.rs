//! The built file beside other tools, in Chromium, in turn: how long until it is usable, how long
//! a PDF takes, how long sealing takes, searching, an issuer's work. `cargo xtask bench` names the
//! files; an argument, `start`, `pdf`, `vault`, `search` or `workshop`, chooses one, and after `pdf` the
//! beginning of a script's name, such as `Japanese`, that script.

#[allow(dead_code, reason = "the tests use more of it")]
#[path = "../browser.rs"]
mod browser;
#[path = "../devtools.rs"]
mod devtools;
#[allow(dead_code, reason = "the tests use more of it")]
#[path = "../driver.rs"]
mod driver;
#[allow(dead_code, reason = "the tests use more of it")]
#[path = "../engine.rs"]
mod engine;
#[allow(dead_code, reason = "the tests use more of it")]
#[path = "../finding.rs"]
mod finding;
#[allow(dead_code, reason = "the tests use more of it")]
#[path = "../looking.rs"]
mod looking;

mod crowd;
mod document;
mod injected;
mod library;
mod made;
mod pdf;
mod sample;
mod saving;
mod search;
mod start;
mod times;
mod vault;
mod workshop;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut words = std::env::args().skip(1).filter(|w| !w.starts_with('-'));
    let (chosen, part) = (words.next(), words.next().unwrap_or_default());
    let is_chosen = |name: &str| chosen.as_deref().is_none_or(|chosen| chosen == name);
    if is_chosen("start") {
        start::compare().await;
    }
    if is_chosen("pdf") {
        pdf::compare(&part).await;
    }
    if is_chosen("vault") {
        vault::compare().await;
    }
    if is_chosen("search") {
        search::compare().await;
    }
    if is_chosen("workshop") {
        workshop::measure().await;
    }
}

/// A path that `cargo xtask bench` hands over.
fn path(name: &str) -> std::path::PathBuf {
    let path = std::env::var_os(name);
    path.unwrap_or_else(|| panic!("cargo xtask bench names {name}"))
        .into()
}
