//! `cargo xtask test`: every check, each with the time it took. What compiles the program natively
//! and what builds the file go side by side: the linker of the file, which optimises the whole
//! program, and what makes it small use one core each.

use crate::place::{Edition, Place};
use crate::subset::packs;
use crate::{dist, reproduce, setup, shell};
use anyhow::{Context, Result, anyhow};
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Instant;

type Step = (&'static str, fn(&Place) -> Result<()>);

const BEFORE: &[Step] = &[
    ("set-up", set_up),
    ("format", format),
    ("font packs", font_packs),
];
const NATIVE: &[Step] = &[("lints", lints), ("native tests", native_tests)];
const FILE: &[Step] = &[
    ("build, size, parcel", build),
    ("second build", reproduce::check),
];
const AFTER: &[Step] = &[("browser tests", browser_tests)];

/// Stops at the first step that fails, of two that go side by side after both.
pub fn all(place: &Place) -> Result<()> {
    let mut times = run(place, BEFORE)?;
    let (file, native) = thread::scope(|scope| {
        let native = scope.spawn(|| run(place, NATIVE));
        (run(place, FILE), native.join())
    });
    let native = native.map_err(|_| anyhow!("the native checks panicked"))?;
    times.extend(native?.into_iter().chain(file?));
    times.extend(run(place, AFTER)?);
    println!("== time by step\n{}", times.join("\n"));
    Ok(())
}

/// One step after another; how long each took.
fn run(place: &Place, steps: &[Step]) -> Result<Vec<String>> {
    let run = |(name, step): &Step| {
        println!("== {name}");
        let begin = Instant::now();
        step(place).with_context(|| format!("{name} failed"))?;
        let seconds = begin.elapsed().as_secs();
        println!("== {name}: {seconds} s");
        Ok(format!("{seconds:>6} s  {name}"))
    };
    steps.iter().map(run).collect()
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

/// Two at a time: each drives a whole browser, which waits for much of its time.
fn browser_tests(place: &Place) -> Result<()> {
    let line = "test --package point35 --features browser-tests --test browser -- --test-threads=2";
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
