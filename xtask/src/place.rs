//! Where things are: the repository, cargo's target folder, what is built.

use crate::shell;
use anyhow::{Context, Result};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// What is distributed as one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edition {
    /// With the fonts of the languages that documents are written in.
    Standard,
    /// With all font packs.
    Full,
}

impl Edition {
    pub const ALL: [Edition; 2] = [Edition::Standard, Edition::Full];

    pub fn name(self) -> &'static str {
        match self {
            Edition::Standard => "standard",
            Edition::Full => "full",
        }
    }

    pub fn file_name(self) -> &'static str {
        match self {
            Edition::Standard => "point35.html",
            Edition::Full => "point35-full.html",
        }
    }
}

pub struct Place {
    pub root: PathBuf,
    pub target: PathBuf,
}

impl Place {
    /// The repository this tool stands in, and the target folder cargo uses for it.
    pub fn find() -> Result<Place> {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = here
            .parent()
            .context("xtask stands in a folder of the repository")?;
        let mut place = Place {
            root: root.to_owned(),
            target: PathBuf::new(),
        };
        let facts = place.metadata(&["--no-deps"])?;
        place.target = facts["target_directory"]
            .as_str()
            .context("cargo names its target folder")?
            .into();
        Ok(place)
    }

    /// What `cargo metadata` says about this repository.
    pub fn metadata(&self, options: &[&str]) -> Result<Value> {
        let mut cargo = shell::cargo(self);
        cargo.args(["metadata", "--format-version=1"]).args(options);
        Ok(serde_json::from_str(&shell::output(&mut cargo)?)?)
    }

    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The file that is shipped.
    pub fn html(&self, edition: Edition) -> PathBuf {
        self.dist().join(edition.file_name())
    }

    /// The file that `serve` serves.
    pub fn served(&self) -> PathBuf {
        self.work().join("served.html")
    }

    /// For what steps leave behind for the next one.
    pub fn work(&self) -> PathBuf {
        self.target.join("point35")
    }

    pub fn npm(&self) -> PathBuf {
        self.root.join("xtask/npm")
    }
}
