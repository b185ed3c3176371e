//! The fonts that were ever released in a pack, by their hashes. The list only grows, so that
//! every past pack opens.

use std::collections::BTreeSet;
use std::sync::LazyLock;

static RELEASED: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
    let sums = include_str!("../../public/fonts/packs/SHA256SUMS");
    sums.lines()
        .filter_map(|line| line.split_whitespace().next())
        .collect()
});

/// Whether a part with this SHA-256 was released.
pub fn is_released(sha256: &str) -> bool {
    RELEASED.contains(sha256)
}
