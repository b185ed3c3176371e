//! The built file's own scripts hold nothing that the page's policy cannot forbid:
//! `tests/policy.txt` lists it, for the sources and for here.

use crate::place::Place;
use anyhow::{Result, ensure};
use std::fs;

/// Ways out that wasm-bindgen's glue names only where the program uses them.
const WAYS_OUT: &[&str] = &["XMLHttpRequest", "WebSocket", "EventSource", "sendBeacon"];

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
        !scripts(html).any(opens_more_than_a_database),
        "the file's scripts open something"
    );
    ensure!(
        html.matches("http-equiv=\"Content-Security-Policy\"")
            .count()
            == 1,
        "one policy in the page"
    );
    Ok(())
}

/// A database is opened at a version, which the glue makes a whole number by `>>> 0`. Windows and
/// addresses have none.
fn opens_more_than_a_database(script: &str) -> bool {
    let calls = script.match_indices(".open(");
    calls
        .map(|(at, call)| arguments(&script[at + call.len()..]))
        .any(|arguments| !arguments.replace(' ', "").ends_with(">>>0"))
}

/// What stands before the bracket that closes.
fn arguments(rest: &str) -> &str {
    let mut depth = 0;
    let closes = |c: char| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        depth < 0
    };
    rest.find(closes).map_or(rest, |end| &rest[..end])
}

/// The scripts that run; data blocks have a type.
fn scripts(html: &str) -> impl Iterator<Item = &str> {
    html.split("<script>")
        .skip(1)
        .filter_map(|rest| rest.split("</script>").next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_database_is_opened() {
        assert!(!opens_more_than_a_database(
            "a.open(f(b,c),d>>>0);e.close()"
        ));
        assert!(!opens_more_than_a_database("a.open(f(b, c), d >>> 0)"));
        for way_out in ["window.open(f(a,b))", "a.open(b,c>>>0,d)", "a.open(b"] {
            assert!(opens_more_than_a_database(way_out), "{way_out}");
        }
    }
}
