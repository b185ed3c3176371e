//! Whether the page is in a private window, whose storage goes when it is closed. No browser says so:
//! one behaves a little differently there, another does not. To say nothing is better than a false
//! alarm.
//!
//! Measured on Linux in pages opened from disk, in ordinary and in private windows:
//!
//! - Firefox ESR 153.7 gives a page the folder of its own, and refuses it in a private window with a
//!   `SecurityError`. So it does where it is set to remember no history, which comes to the same.
//! - Chromium 156 answers alike in both: the quota is ten gibibytes here and there, the folder is
//!   always refused, permissions are equal. But in a private window, and in one for guests, the
//!   database is in memory, so that waiting for the disk takes no time ([`Comparison`]).
//! - WebKitGTK 2.50 has no `navigator.storage` there at all, and waiting takes no longer in an
//!   ordinary window either: it cannot be told. Safari was not measured, so nothing is said of it.
//!
//! A browser that keeps data on the disk and is set to delete them when it is closed is not told.

use jiff::{SignedDuration, Timestamp};

/// What kind of window it is, as far as that can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WindowKind {
    /// It looks like a private one.
    Private,
    /// Nothing points to a private one.
    Ordinary,
    /// This browser does not give it away, or what it did was not clear.
    Unknown,
}

/// Private windows are seldom open for so long.
const KEPT_LONG: SignedDuration = SignedDuration::from_hours(3 * 24);

/// By which exception Firefox refuses the folder in a private window.
const REFUSED: &str = "SecurityError";

impl WindowKind {
    /// By the name of the exception with which Firefox refuses a page the folder of its own; `None`
    /// where it gives it.
    pub fn by_own_folder(refusal: Option<&str>) -> Self {
        match refusal {
            None => Self::Ordinary,
            Some(REFUSED) => Self::Private,
            Some(_) => Self::Unknown,
        }
    }

    /// By how long the browser has kept data: where it is long, nothing has to be tried, and no sign
    /// that may deceive is looked for.
    pub fn by_age(first_start: Option<Timestamp>, now: Timestamp) -> Option<Self> {
        let has_kept_long = first_start.is_some_and(|first| now.duration_since(first) > KEPT_LONG);
        has_kept_long.then_some(Self::Ordinary)
    }
}

/// Compares the time of writes that wait until they are on the disk with that of writes that do not,
/// pair by pair. Where the database is in memory either may be the slower one, as with a coin; where
/// it is on a disk, waiting for it is nearly always slower.
///
/// Of 400 pairs in Chromium 156 waiting was slower in 337 to 373 and quicker in 9 to 20, on a quick
/// disk, idle and with all processors or the disk busy; in a private window slower in 140 to 168 and
/// quicker in 140 to 184. The pairs are added up until one of the two is a million times as likely as
/// the other (Wald's sequential test), mostly after 30 to 60 pairs in an ordinary window and after 70
/// to 150 in a private one. Of 30 starts each, with processors and disk busy, none was mistaken.
///
/// What it cannot tell from a private window is a profile that is itself in memory, as on systems that
/// run from a stick, and which is lost as well; and a disk that takes no time at all. Hence
/// [`WindowKind::by_age`].
#[derive(Default)]
pub struct Comparison {
    /// The logarithm of how much likelier a disk is.
    likelihood: f64,
    pairs: usize,
}

/// How much a pair says: where there is a disk, waiting is slower four times out of five at least; in
/// memory every other time. The logarithms of 0.8 / 0.5 and of 0.2 / 0.5.
const SLOWER: f64 = 0.470;
const QUICKER: f64 = -0.916;
/// The logarithm of a million.
const SURE: f64 = 13.8;
/// After so many pairs it is not clear.
const MOST: usize = 300;

impl Comparison {
    /// Adds a pair: how long a write took that waited for the disk, and one that did not. The clocks
    /// of browsers are coarse, and what takes equally long by them says nothing.
    pub fn add(&mut self, waiting: f64, not_waiting: f64) {
        self.pairs += 1;
        if waiting > not_waiting {
            self.likelihood += SLOWER;
        } else if waiting < not_waiting {
            self.likelihood += QUICKER;
        }
    }

    /// `None` as long as more pairs are needed.
    pub fn outcome(&self) -> Option<WindowKind> {
        if self.likelihood > SURE {
            Some(WindowKind::Ordinary)
        } else if self.likelihood < -SURE {
            Some(WindowKind::Private)
        } else {
            (self.pairs >= MOST).then_some(WindowKind::Unknown)
        }
    }
}
