//! `cargo xtask test`: every check, one after another, each with the time it took.

use crate::place::{Edition, Place};
use crate::subset::packs;
use crate::{dist, reproduce, setup, shell};
use anyhow::{Context, Result};
use std::path::Path;
use std::process::Command;
use std::time::Instant;

type Step = (&'static str, fn(&Place) -> Result<()>);

const STEPS: &[Step] = &[
    ("set-up", set_up),
    ("format", format),
    ("lints", lints),
    ("font packs", font_packs),
    ("native tests", native_tests),
    ("build, size, parcel", build),
    ("second build", reproduce::check),
    ("browser tests", browser_tests),
];

/// Stops at the first step that fails.
pub fn all(place: &Place) -> Result<()> {
    let mut times = Vec::new();
    for (name, step) in STEPS {
        println!("== {name}");
        let begin = Instant::now();
        step(place).with_context(|| format!("{name} failed"))?;
        times.push(format!("{:>6} s  {name}", begin.elapsed().as_secs()));
    }
    println!("== time by step\n{}", times.join("\n"));
    Ok(())
}

/// What the build and the tests need.
pub fn set_up(place: &Place) -> Result<()> {
    setup::for_build(place)?;
    setup::for_tests(place)
}

fn format(place: &Place) -> Result<()> {
    shell::run(&mut cargo(place, "fmt --all --check"))
}

fn lints(place: &Place) -> Result<()> {
    let native = "clippy --quiet --workspace --all-targets --features browser-tests,pack-tests -- -D warnings";
    let wasm = "clippy --quiet --package point35 --target wasm32-unknown-unknown -- -D warnings";
    shell::run(&mut cargo(place, native))?;
    shell::run(&mut cargo(place, wasm))
}

/// Before the native tests, which make documents with them.
fn font_packs(place: &Place) -> Result<()> {
    packs::write_files(&place.dist(), &packs::make(place)?)
}

fn native_tests(place: &Place) -> Result<()> {
    shell::run(&mut cargo(
        place,
        "test --quiet --workspace --features pack-tests",
    ))
}

fn build(place: &Place) -> Result<()> {
    dist::write(place)
}

/// One after another: each drives a whole browser.
fn browser_tests(place: &Place) -> Result<()> {
    let line = "test --package point35 --features browser-tests --test browser -- --test-threads=1";
    let mut tests = cargo(place, line);
    tests.env("POINT35_FILE", place.html(Edition::Standard));
    tests.env("POINT35_FULL_FILE", place.html(Edition::Full));
    tests.env("POINT35_NPM", place.npm().join("node_modules"));
    tests.env("GECKODRIVER", setup::geckodriver(place));
    shell::run(&mut tests)
}

fn cargo(place: &Place, line: &str) -> Command {
    let mut command = shell::cargo(place);
    command
        .args(line.split(' '))
        .env("CARGO_TARGET_DIR", Path::new(&place.target));
    command
}
