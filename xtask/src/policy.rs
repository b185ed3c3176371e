//! The built file's own scripts hold nothing that the page's policy cannot forbid:
//! `tests/policy.txt` lists it, for the sources and for here.

use crate::place::Place;
use anyhow::{Result, ensure};
use std::fs;

/// Ways out that wasm-bindgen's glue names only where the program uses them.
const WAYS_OUT: &[&str] = &[
    ".open(",
    "XMLHttpRequest",
    "WebSocket",
    "EventSource",
    "sendBeacon",
];

pub fn check(place: &Place, html: &str) -> Result<()> {
    let list = fs::read_to_string(place.root.join("tests/policy.txt"))?;
    let patterns = list
        .lines()
        .filter(|l| !l.starts_with('#') && !l.trim().is_empty());
    let found: Vec<&str> = patterns
        .map(|line| line.split(" | ").next().unwrap_or_default().trim())
        .chain(WAYS_OUT.iter().copied())
        .filter(|pattern| scripts(html).any(|script| script.contains(pattern)))
        .collect();
    ensure!(found.is_empty(), "the file's scripts hold {found:?}");
    ensure!(
        html.matches("http-equiv=\"Content-Security-Policy\"")
            .count()
            == 1,
        "one policy in the page"
    );
    Ok(())
}

/// The scripts that run; data blocks have a type.
fn scripts(html: &str) -> impl Iterator<Item = &str> {
    html.split("<script>")
        .skip(1)
        .filter_map(|rest| rest.split("</script>").next())
}
