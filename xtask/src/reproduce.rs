//! The same commit gives the same bytes: a second build in another folder with another target
//! folder, compared with the first.

use crate::place::{Edition, Place};
use crate::{bundle, shell};
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;
use std::process::Command;

pub fn check(place: &Place) -> Result<()> {
    let first = Edition::ALL.map(|edition| fs::read_to_string(place.html(edition)));
    let folder = tempfile::Builder::new()
        .prefix("point35-second-build-")
        .tempdir()?;
    let copy = Place {
        root: folder.path().join("copy"),
        target: folder.path().join("made"),
    };
    copy_sources(place, &copy.root)?;
    share_font_sources(place, &copy)?;
    let second = bundle::html(&copy)?;
    for ((first, second), edition) in first.into_iter().zip(second).zip(Edition::ALL) {
        let first = first.context("the first build is there")?;
        compare(edition, &first, &second)?;
    }
    Ok(())
}

fn compare(edition: Edition, first: &str, second: &str) -> Result<()> {
    let name = edition.name();
    ensure!(
        first == second,
        "two builds of the {name} edition differ: {}",
        difference(first, second)
    );
    println!(
        "reproducible: two builds of the {name} edition in different folders give SHA-256 {}",
        bundle::checksum(first.as_bytes())
    );
    Ok(())
}

/// What was fetched for the font packs, and cut from it: the hash of each font is known.
fn share_font_sources(place: &Place, copy: &Place) -> Result<()> {
    fs::create_dir_all(copy.work())?;
    let (from, to) = (place.work().join("fonts"), copy.work().join("fonts"));
    Ok(std::os::unix::fs::symlink(from, to)?)
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
