//! The same commit gives the same bytes: a second build in another folder with another target
//! folder, compared with the first.

use crate::place::Place;
use crate::{bundle, shell};
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;
use std::process::Command;

pub fn check(place: &Place) -> Result<()> {
    let first = fs::read_to_string(place.html()).context("the first build is there")?;
    let folder = tempfile::Builder::new()
        .prefix("point35-second-build-")
        .tempdir()?;
    let copy = Place {
        root: folder.path().join("copy"),
        target: folder.path().join("made"),
    };
    copy_sources(place, &copy.root)?;
    let second = bundle::html(&copy)?;
    ensure!(
        first == second,
        "two builds differ: {}",
        difference(&first, &second)
    );
    println!(
        "reproducible: two builds in different folders give SHA-256 {}",
        bundle::checksum(first.as_bytes())
    );
    Ok(())
}

/// Every file that is or may be committed; the npm tools are shared.
fn copy_sources(place: &Place, root: &Path) -> Result<()> {
    let mut git = Command::new("git");
    git.args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(&place.root);
    for name in shell::output(&mut git)?.lines() {
        let (from, to) = (place.root.join(name), root.join(name));
        if from.is_file() {
            fs::create_dir_all(to.parent().context("a file is in a folder")?)?;
            fs::copy(from, to)?;
        }
    }
    std::os::unix::fs::symlink(
        place.npm().join("node_modules"),
        root.join("xtask/npm/node_modules"),
    )?;
    Ok(())
}

/// Where two texts part, and how each goes on.
fn difference(first: &str, second: &str) -> String {
    let at = first
        .bytes()
        .zip(second.bytes())
        .take_while(|(a, b)| a == b)
        .count();
    let part = |text: &str| {
        String::from_utf8_lossy(&text.as_bytes()[at..text.len().min(at + 60)]).into_owned()
    };
    format!("at byte {at}: {:?} and {:?}", part(first), part(second))
}
