//! The font packs that there are, whether they are at hand or not: which one has a character.

use super::{Coverage, MissingCharacter};
use std::sync::LazyLock;

/// A pack as this program knows it.
pub struct KnownPack {
    pub name: &'static str,
    pub coverage: Coverage,
}

/// In the order in which they are asked for a character that several have.
static KNOWN: LazyLock<Vec<KnownPack>> = LazyLock::new(|| {
    let pack = |(name, table)| KnownPack {
        name,
        coverage: Coverage::parse(table).expect("a test compares the tables with the fonts"),
    };
    [
        (
            "japanese",
            include_str!("../../public/fonts/packs/japanese.txt"),
        ),
        (
            "chinese-simplified",
            include_str!("../../public/fonts/packs/chinese-simplified.txt"),
        ),
        (
            "chinese-traditional",
            include_str!("../../public/fonts/packs/chinese-traditional.txt"),
        ),
        (
            "korean",
            include_str!("../../public/fonts/packs/korean.txt"),
        ),
        (
            "further-scripts",
            include_str!("../../public/fonts/packs/further-scripts.txt"),
        ),
    ]
    .map(pack)
    .into()
});

#[inline(never)]
pub fn known() -> &'static [KnownPack] {
    &KNOWN
}

/// The name of a pack's file.
pub fn file_name(pack: &str) -> String {
    format!("point35-fonts-{pack}.p35fonts")
}

/// The packs that have the characters, as few as will do; none where no pack has any of them.
pub fn holding(missing: &[MissingCharacter]) -> Vec<&'static KnownPack> {
    let mut wanted: Vec<char> = missing.iter().map(|m| m.character).collect();
    let mut packs = Vec::new();
    loop {
        let has = |pack: &KnownPack| wanted.iter().filter(|c| pack.coverage.has(**c)).count();
        // The first of those that have the most.
        let Some(best) = known().iter().rev().max_by_key(|pack| has(pack)) else {
            return packs;
        };
        if has(best) == 0 {
            return packs;
        }
        wanted.retain(|c| !best.coverage.has(*c));
        packs.push(best);
    }
}
