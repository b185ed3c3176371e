//! The exercise directory is what its data say, obviously fictional, and complete; whatever bytes
//! the snapshot reader is given, it answers.

#[path = "../../xtask/src/directory.rs"]
mod generator;

mod exercise;
mod reader;

use point35::directory::{
    Directory, PartyCode, Snapshot, SnapshotFault, SnapshotLimits, read_snapshot,
};
use point35::i18n::Language;

const EXERCISE: &str = include_str!("../../public/directory/exercise.json");

fn exercise() -> Directory {
    Directory::new(read(EXERCISE.as_bytes()).unwrap())
}

fn read(bytes: &[u8]) -> Result<Snapshot, SnapshotFault> {
    read_snapshot(bytes, SnapshotLimits::default())
}

fn code(code: &str) -> PartyCode {
    PartyCode::new(code).unwrap()
}

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}
