//! The licence texts of the fonts.

use super::{SHIPPED, Subset, source};
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;
use ttf_parser::name_id;

const NAME: &str = "LICENSE_FONT";

/// The package's text of its font's licence. An old package without one gets that of another,
/// under the copyright notice that stands in its font.
pub fn text(work: &Path, subset: &Subset) -> Result<String> {
    let own = source::package(work, subset.package)?.join(NAME);
    if own.exists() {
        return Ok(fs::read_to_string(own)?);
    }
    let font = fs::read(source::font(work, subset)?)?;
    let face = ttf_parser::Face::parse(&font, 0)?;
    let named = |id| {
        let mut names = face.names().into_iter();
        names.find(|n| n.name_id == id).and_then(|n| n.to_string())
    };
    let grant = named(name_id::LICENSE).context("a font names its licence")?;
    ensure!(
        grant.contains("SIL Open Font License, Version 1.1"),
        "under another licence: {grant}"
    );
    let notice = named(name_id::COPYRIGHT_NOTICE).context("a font has a copyright notice")?;
    let other = source::package(work, SHIPPED[0].package)?.join(NAME);
    let other = fs::read_to_string(other)?;
    let (_, text) = other
        .split_once('\n')
        .context("the first line is the notice")?;
    Ok(format!("{notice}\n{text}"))
}
