//! `cargo xtask test`: every check, each with the time it took. What compiles the program natively,
//! what builds the file and what fetches the tests' tools go side by side: the linker of the file,
//! which optimises the whole program, and what makes it small use one core each. So does the second
//! build beside the browsers.

use crate::place::{Edition, Place};
use crate::subset::packs;
use crate::{dist, reproduce, setup, shell};
use anyhow::{Context, Result, anyhow, ensure};
use std::path::Path;
use std::process::Command;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Instant;

type Step = (&'static str, fn(&Place) -> Result<()>);

const BEFORE: &[Step] = &[
    ("set-up of the build", set_up_build),
    ("format", format),
    ("font packs", font_packs),
];
const TOOLS: &[Step] = &[("set-up of the tests", setup::for_tests)];
const COMPILE: &[Step] = &[("lints", lints), ("tests compiled", compile_tests)];
const NATIVE: &[Step] = &[("native tests", native_tests)];
const FILE: &[Step] = &[("build, size, parcel", build)];
const SECOND: &[Step] = &[("second build", reproduce::check)];
const BROWSE: &[Step] = &[("browser tests", browser_tests)];

/// Stops at the first step that fails, of those that go side by side after all of them.
pub fn all(place: &Place) -> Result<()> {
    let mut times = run(place, BEFORE)?;
    let (built, is_built) = channel();
    let (tests, file) = thread::scope(|scope| {
        let file = scope.spawn(move || file(place, &built));
        (tests(place, &is_built), file.join())
    });
    let file = file.map_err(|_| anyhow!("the build of the file panicked"))?;
    times.extend(file?.into_iter().chain(tests?));
    println!("== time by step\n{}", times.join("\n"));
    Ok(())
}

/// Tells when the file is there, and makes it once more.
fn file(place: &Place, built: &Sender<()>) -> Result<Vec<String>> {
    let mut times = run(place, FILE)?;
    let _ = built.send(());
    times.extend(run(place, SECOND)?);
    Ok(times)
}

/// In browsers as soon as the file is there.
fn tests(place: &Place, is_built: &Receiver<()>) -> Result<Vec<String>> {
    let mut times = native(place)?;
    is_built
        .recv()
        .context("without the file no browser tests")?;
    times.extend(run(place, BROWSE)?);
    Ok(times)
}

/// What the tests run with is fetched while they are compiled.
fn native(place: &Place) -> Result<Vec<String>> {
    let (compiled, tools) = thread::scope(|scope| {
        let tools = scope.spawn(|| run(place, TOOLS));
        (run(place, COMPILE), tools.join())
    });
    let tools = tools.map_err(|_| anyhow!("the set-up of the tests panicked"))?;
    let mut times = [tools?, compiled?].concat();
    times.extend(run(place, NATIVE)?);
    Ok(times)
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
    set_up_build(place)?;
    setup::for_tests(place)
}

fn set_up_build(place: &Place) -> Result<()> {
    setup::for_build(place).map(|_| ())
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

/// With all features, so that the tests of browsers are compiled here too, and nothing twice; without
/// the build tool, whose libraries would ask the app's for other ways to compress.
const TESTS: &str = "test --package point35 --features browser-tests,pack-tests";

/// What is missing when this runs is the file, which is being built beside it.
const BROWSERS: &str = "browser";

fn compile_tests(place: &Place) -> Result<()> {
    shell::run(&mut cargo(place, &format!("{TESTS} --quiet --no-run")))
}

/// All but those of browsers.
fn native_tests(place: &Place) -> Result<()> {
    shell::run(&mut cargo(place, "test --quiet --package xtask"))?;
    let mut tests = cargo(place, &format!("{TESTS} --quiet --lib --bins"));
    for name in native_suites(place)? {
        tests.args(["--test", &name]);
    }
    shell::run(&mut tests)
}

fn native_suites(place: &Place) -> Result<Vec<String>> {
    let facts = place.metadata(&["--no-deps"])?;
    let packages = facts["packages"].as_array();
    let targets = packages
        .into_iter()
        .flatten()
        .filter(|package| package["name"] == "point35")
        .flat_map(|package| package["targets"].as_array().into_iter().flatten());
    let tests = targets.filter(|target| target["kind"][0] == "test");
    let names: Vec<_> = tests
        .filter_map(|target| target["name"].as_str())
        .filter(|name| *name != BROWSERS)
        .map(str::to_owned)
        .collect();
    ensure!(!names.is_empty(), "cargo lists the tests");
    Ok(names)
}

fn build(place: &Place) -> Result<()> {
    dist::write(place)
}

/// Three at a time: each drives a whole browser, which waits for much of its time.
fn browser_tests(place: &Place) -> Result<()> {
    let line = format!("{TESTS} --test {BROWSERS} -- --test-threads=3");
    let mut tests = cargo(place, &line);
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
