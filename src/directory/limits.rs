//! How large a snapshot may be before it is refused unread.

/// Limits a snapshot is read within. A directory of the whole network stays far below them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SnapshotLimits {
    /// Size of the file in bytes.
    pub bytes: usize,
    /// Parties and other States, each.
    pub parties: usize,
    /// Contact points.
    pub contact_points: usize,
    /// Entries of any list within a record (channels, languages, opening times).
    pub entries: usize,
    /// Characters of one text.
    pub text: usize,
}

impl Default for SnapshotLimits {
    fn default() -> Self {
        Self {
            bytes: 16 << 20,
            parties: 400,
            contact_points: 20_000,
            entries: 64,
            text: 4_000,
        }
    }
}
