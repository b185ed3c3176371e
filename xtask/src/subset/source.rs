//! Where the fonts come from: packages of npm, at one version each, and each font at one SHA-256.
//! What was fetched stays in the target folder.

use super::Subset;
use crate::bundle::checksum;
use crate::{setup, shell};
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The subsetting tool; its version decides the bytes.
const FONTTOOLS: &str = "fonttools==4.68.0";

/// The font that a subset is cut from.
pub fn font(work: &Path, subset: &Subset) -> Result<PathBuf> {
    let font = package(work, subset.package)?.join(subset.source);
    let actual = checksum(&fs::read(&font)?);
    ensure!(
        actual == subset.sha256,
        "{} has SHA-256 {actual}, expected {}",
        font.display(),
        subset.sha256
    );
    Ok(font)
}

/// Fetches and unpacks one npm package; the folder with its content.
pub fn package(work: &Path, package: &str) -> Result<PathBuf> {
    let folder = work.join(package.replace(['@', '/'], "_"));
    let content = folder.join("package");
    if !content.exists() {
        let fetched = tempfile::Builder::new().tempdir_in(work)?;
        let at = fetched.path();
        let mut npm = Command::new("npm");
        shell::output(npm.args(["pack", "--silent", package]).current_dir(at))?;
        let archive = fs::read_dir(at)?
            .filter_map(|entry| Some(entry.ok()?.path()))
            .find(|path| path.extension().is_some_and(|e| e == "tgz"))
            .context("npm pack wrote no archive")?;
        let mut tar = Command::new("tar");
        shell::run(tar.arg("xzf").arg(&archive).current_dir(at))?;
        fs::create_dir_all(&folder)?;
        fs::rename(at.join("package"), &content)?;
    }
    Ok(content)
}

/// Installs the subsetting tool into its own environment; the path of `pyftsubset`.
pub fn tool(work: &Path) -> Result<PathBuf> {
    let environment = work.join("python");
    let tool = environment.join("bin/pyftsubset");
    if !tool.exists() {
        setup::for_fonts()?;
        let mut python = Command::new("python3");
        shell::run(python.args(["-m", "venv"]).arg(&environment))?;
        let mut pip = Command::new(environment.join("bin/pip"));
        shell::run(pip.args(["install", "--quiet", FONTTOOLS]))?;
    }
    Ok(tool)
}
