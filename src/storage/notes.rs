//! Two small clear records without anything personal: when this program was started here, and when
//! the work was last saved to a file.

use jiff::Timestamp;

/// The first and the latest start of the program with this storage. Where there was an earlier one,
/// what is kept survives the end of the browser.
///
/// Format, version 1: the two times in milliseconds since 1970-01-01T00:00Z (8 bytes each, signed,
/// highest byte first).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Starts {
    pub first: Timestamp,
    pub latest: Timestamp,
}

/// When all cases were last saved to a file, and the
/// [revision](super::Records::cases_revision) of what was saved: while it is still the same, the file holds everything.
///
/// Format, version 1: the time as in [`Starts`], the revision (8 bytes, highest byte first).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SavedFile {
    pub at: Timestamp,
    pub revision: u64,
}

impl Starts {
    /// The version of the format.
    pub const VERSION: u32 = 1;

    pub fn write(self) -> [u8; 16] {
        pair(self.first.as_millisecond(), self.latest.as_millisecond())
    }

    /// `None` for what is damaged or of a newer version.
    pub fn read(version: u32, bytes: &[u8]) -> Option<Self> {
        let [first, latest] = unpaired(bytes).filter(|_| version == Self::VERSION)?;
        Some(Self {
            first: Timestamp::from_millisecond(first).ok()?,
            latest: Timestamp::from_millisecond(latest).ok()?,
        })
    }
}

impl SavedFile {
    /// The version of the format.
    pub const VERSION: u32 = 1;

    pub fn write(self) -> [u8; 16] {
        pair(self.at.as_millisecond(), self.revision.cast_signed())
    }

    /// `None` for what is damaged or of a newer version.
    pub fn read(version: u32, bytes: &[u8]) -> Option<Self> {
        let [at, revision] = unpaired(bytes).filter(|_| version == Self::VERSION)?;
        Some(Self {
            at: Timestamp::from_millisecond(at).ok()?,
            revision: revision.cast_unsigned(),
        })
    }
}

fn pair(first: i64, second: i64) -> [u8; 16] {
    let both = (u128::from(first.cast_unsigned()) << 64) | u128::from(second.cast_unsigned());
    both.to_be_bytes()
}

fn unpaired(bytes: &[u8]) -> Option<[i64; 2]> {
    let (first, rest) = bytes.split_first_chunk()?;
    let second = rest.try_into().ok()?;
    Some([first, &second].map(|number| i64::from_be_bytes(*number)))
}
