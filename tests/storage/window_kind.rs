//! A private window is told by what a browser does, and nothing is said where that is not clear.

use jiff::{SignedDuration, Timestamp};
use point35::storage::{Comparison, WindowKind};

/// How often waiting was slower and quicker among so many pairs.
struct Measured {
    slower: usize,
    quicker: usize,
    pairs: usize,
}

/// Chromium 156 on Linux, in ordinary windows: idle, with all processors busy, with a busy disk.
const ORDINARY: [Measured; 4] = [
    measured(342, 15),
    measured(337, 19),
    measured(353, 18),
    measured(361, 20),
];
/// The same in private windows.
const PRIVATE: [Measured; 4] = [
    measured(161, 171),
    measured(142, 145),
    measured(168, 146),
    measured(156, 184),
];

const fn measured(slower: usize, quicker: usize) -> Measured {
    Measured {
        slower,
        quicker,
        pairs: 400,
    }
}

impl Measured {
    /// The outcome where the pairs come evenly mixed.
    fn outcome(&self) -> Option<WindowKind> {
        let mut comparison = Comparison::default();
        let has_one =
            |count: usize, pair: usize| (pair + 1) * count / self.pairs > pair * count / self.pairs;
        for pair in 0..self.pairs {
            if let Some(kind) = comparison.outcome() {
                return Some(kind);
            }
            // Two of either kind that fall on one pair are added one after the other.
            if has_one(self.slower, pair) {
                comparison.add(0.7, 0.5);
            }
            if has_one(self.quicker, pair) {
                comparison.add(0.5, 0.6);
            }
        }
        comparison.outcome()
    }
}

#[test]
fn chromium_is_told_by_what_was_measured() {
    for measured in &ORDINARY {
        assert_eq!(measured.outcome(), Some(WindowKind::Ordinary));
    }
    for measured in &PRIVATE {
        assert_eq!(measured.outcome(), Some(WindowKind::Private));
    }
}

#[test]
fn a_few_pairs_say_nothing() {
    let mut comparison = Comparison::default();
    for _ in 0..10 {
        assert_eq!(comparison.outcome(), None);
        comparison.add(0.4, 0.5);
    }
}

#[test]
fn what_is_neither_stays_unknown() {
    let between = Measured {
        slower: 266,
        quicker: 134,
        pairs: 400,
    };
    assert_eq!(between.outcome(), Some(WindowKind::Unknown));
}

#[test]
fn a_clock_that_is_too_coarse_says_nothing() {
    let mut comparison = Comparison::default();
    while comparison.outcome().is_none() {
        comparison.add(1.0, 1.0);
    }
    assert_eq!(comparison.outcome(), Some(WindowKind::Unknown));
}

#[test]
fn firefox_is_told_by_the_folder() {
    for (refusal, kind) in [
        (None, WindowKind::Ordinary),
        (Some("SecurityError"), WindowKind::Private),
        (Some("UnknownError"), WindowKind::Unknown),
        (Some(""), WindowKind::Unknown),
    ] {
        assert_eq!(WindowKind::by_own_folder(refusal), kind, "{refusal:?}");
    }
}

#[test]
fn what_has_been_kept_long_is_no_private_window() {
    let now = Timestamp::UNIX_EPOCH + SignedDuration::from_hours(1_000);
    let since = |hours| Some(now - SignedDuration::from_hours(hours));
    for (first_start, kind) in [
        (None, None),
        (since(12), None),
        (since(100), Some(WindowKind::Ordinary)),
    ] {
        assert_eq!(
            WindowKind::by_age(first_start, now),
            kind,
            "{first_start:?}"
        );
    }
}
