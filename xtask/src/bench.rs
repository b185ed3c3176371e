//! `cargo xtask bench`: start-up beside TiddlyWiki's empty file, PDFs beside three libraries,
//! unlocking and saving beside the browser's own cryptography, a search beside two, the issuer's
//! workshop.

use crate::place::{Edition, Place};
use crate::{bundle, setup, shell};
use anyhow::Result;
use std::path::PathBuf;
use std::process::Command;

pub fn run(place: &Place) -> Result<()> {
    bundle::editions(place)?;
    setup::for_tests(place)?;
    let mut cargo = shell::cargo(place);
    cargo.args([
        "bench",
        "--quiet",
        "--package=point35",
        "--features=browser-tests",
        "--bench=browser",
        "--profile=dev",
    ]);
    cargo
        .env("CARGO_TARGET_DIR", &place.target)
        .env("POINT35_FILE", place.html(Edition::Standard))
        .env("POINT35_FULL_FILE", place.html(Edition::Full))
        .env("POINT35_NPM", place.npm().join("node_modules"))
        .env("POINT35_TIDDLYWIKI", tiddlywiki(place)?);
    shell::run(&mut cargo)
}

/// TiddlyWiki's empty file, made by its own tool.
fn tiddlywiki(place: &Place) -> Result<PathBuf> {
    let package = place.npm().join("node_modules/tiddlywiki");
    let output = place.work().join("tiddlywiki");
    let mut build = Command::new("node");
    build
        .arg(package.join("tiddlywiki.js"))
        .arg(package.join("editions/empty"));
    shell::run(
        build
            .arg("--output")
            .arg(&output)
            .args(["--build", "empty"]),
    )?;
    Ok(output.join("empty.html"))
}
