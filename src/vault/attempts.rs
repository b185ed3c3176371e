//! Wrong passphrases at the keyboard: each makes the next attempt wait longer. That holds back who
//! sits at the device; who carries the sealed bytes away is held back by the cost of the key alone.
//!
//! # Format, version 1
//!
//! Number of wrong passphrases since the last right one (4 bytes) ‖ time of the last in milliseconds
//! since 1970-01-01T00:00Z (8, signed); highest byte first. It is a clear record: it says nothing
//! about what was typed.

use jiff::Timestamp;
use std::time::Duration;

/// The version of the stored form.
pub const ATTEMPTS_VERSION: u32 = 1;

/// From this mistake on there is a wait; as many as come before it anybody makes.
const FIRST: u32 = 3;
const FIRST_WAIT: Duration = Duration::from_secs(5);
const LONGEST_WAIT: Duration = Duration::from_secs(300);

/// The wrong passphrases since the last right one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Attempts {
    /// How many.
    pub wrong: u32,
    last: Timestamp,
}

impl Attempts {
    /// With one more. It is written before the passphrase is tried, so that a closed window does not
    /// save the wait.
    pub fn with_another(self, now: Timestamp) -> Self {
        Self {
            wrong: self.wrong.saturating_add(1),
            last: now,
        }
    }

    /// How long the next attempt has to wait: nothing after two wrong ones, then five seconds,
    /// twice as long each time, five minutes at most. A clock that was put back makes nobody wait
    /// longer than that.
    pub fn wait(self, now: Timestamp) -> Duration {
        let Some(beyond) = self.wrong.checked_sub(FIRST) else {
            return Duration::ZERO;
        };
        let whole = FIRST_WAIT
            .saturating_mul(1 << beyond.min(16))
            .min(LONGEST_WAIT);
        let passed = now.duration_since(self.last);
        if passed.is_negative() {
            return whole;
        }
        whole.saturating_sub(passed.unsigned_abs())
    }

    /// The stored form, in [`ATTEMPTS_VERSION`].
    pub fn write(self) -> Vec<u8> {
        let last = self.last.as_millisecond().to_be_bytes();
        [&self.wrong.to_be_bytes()[..], &last].concat()
    }

    /// Reads the stored form of a version; what cannot be read counts as none.
    pub fn read(version: u32, bytes: &[u8]) -> Self {
        let parts = || {
            let (wrong, rest) = bytes.split_first_chunk()?;
            let last = i64::from_be_bytes(*rest.first_chunk()?);
            Some(Self {
                wrong: u32::from_be_bytes(*wrong),
                last: Timestamp::from_millisecond(last).ok()?,
            })
        };
        let known = (version == ATTEMPTS_VERSION).then(parts).flatten();
        known.unwrap_or_default()
    }
}
