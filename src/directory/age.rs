//! How old a record is, and whether a snapshot may still be relied on. Days are calendar days;
//! today is a parameter.

use jiff::civil::Date;

use super::contact_point::ContactPoint;
use super::snapshot::Snapshot;

/// A record confirmed within so many days is fresh.
pub const FRESH_UNTIL_DAYS: i32 = 183;
/// A record confirmed within so many days is ageing; beyond, it is old.
pub const AGEING_UNTIL_DAYS: i32 = 365;
/// A snapshot is about to expire when so many days are left.
pub const EXPIRES_SOON_DAYS: i32 = 14;

/// Age of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Age {
    /// Days since it was last confirmed; 0 where that day lies ahead.
    pub days: i32,
    /// What that means.
    pub class: AgeClass,
}

/// What the age of a record means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AgeClass {
    /// Confirmed within half a year.
    Fresh,
    /// Confirmed within a year.
    Ageing,
    /// Not confirmed for more than a year.
    Old,
    /// Past the day until which it may be used.
    Expired,
}

impl AgeClass {
    /// Kebab-case id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Fresh => "fresh",
            Self::Ageing => "ageing",
            Self::Old => "old",
            Self::Expired => "expired",
        }
    }
}

/// How old a contact point's record is on this day.
pub fn age(point: &ContactPoint, today: Date) -> Age {
    let days = days_between(point.provenance.last_verified, today).max(0);
    let expired = point
        .provenance
        .valid_until
        .is_some_and(|last| last < today);
    Age {
        days,
        class: if expired {
            AgeClass::Expired
        } else {
            class_of(days)
        },
    }
}

/// What so many days since the last confirmation mean.
pub fn class_of(days: i32) -> AgeClass {
    if days <= FRESH_UNTIL_DAYS {
        AgeClass::Fresh
    } else if days <= AGEING_UNTIL_DAYS {
        AgeClass::Ageing
    } else {
        AgeClass::Old
    }
}

/// Whether a snapshot may be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Validity {
    /// Issued after today: the device's clock is probably wrong.
    NotYetIssued,
    /// Valid for so many more days; 0 is the last one.
    Valid { days_left: i32 },
    /// The same, with few days left.
    ExpiresSoon { days_left: i32 },
    /// Expired so many days ago: warn on every screen and on the document.
    Expired { days_ago: i32 },
}

impl Validity {
    /// Kebab-case id.
    pub fn id(self) -> &'static str {
        match self {
            Self::NotYetIssued => "not-yet-issued",
            Self::Valid { .. } => "valid",
            Self::ExpiresSoon { .. } => "expires-soon",
            Self::Expired { .. } => "expired",
        }
    }
}

/// Whether a snapshot may be relied on this day.
pub fn validity(snapshot: &Snapshot, today: Date) -> Validity {
    validity_of(snapshot.issued, snapshot.valid_until, today)
}

/// The same of a snapshot that was issued and is valid until these days.
pub fn validity_of(issued: Date, valid_until: Date, today: Date) -> Validity {
    let days_left = days_between(today, valid_until);
    if today < issued {
        Validity::NotYetIssued
    } else if days_left < 0 {
        let days_ago = -days_left;
        Validity::Expired { days_ago }
    } else if days_left <= EXPIRES_SOON_DAYS {
        Validity::ExpiresSoon { days_left }
    } else {
        Validity::Valid { days_left }
    }
}

fn days_between(first: Date, second: Date) -> i32 {
    // Both lie within the years that a Date can hold, so the span is always representable.
    first.until(second).map_or(0, |span| span.get_days())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::{SnapshotLimits, read_snapshot};
    use jiff::civil::date;

    const EXERCISE: &[u8] = include_bytes!("../../public/directory/exercise.json");

    #[test]
    fn a_record_ages_by_the_day() {
        let classes = [0, 183, 184, 365, 366].map(class_of).map(AgeClass::id);
        assert_eq!(classes, ["fresh", "fresh", "ageing", "ageing", "old"]);
        let snapshot = read_snapshot(EXERCISE, SnapshotLimits::default()).unwrap();
        let mut point = snapshot.contact_points[0].clone();
        point.provenance.last_verified = date(2026, 3, 1);
        point.provenance.valid_until = Some(date(2026, 4, 1));
        let on = |day| age(&point, day);
        assert_eq!(
            on(date(2026, 4, 1)),
            Age {
                days: 31,
                class: AgeClass::Fresh
            }
        );
        assert_eq!(
            on(date(2026, 4, 2)),
            Age {
                days: 32,
                class: AgeClass::Expired
            }
        );
        assert_eq!(
            on(date(2026, 2, 1)),
            Age {
                days: 0,
                class: AgeClass::Fresh
            }
        );
    }

    #[test]
    fn a_snapshot_expires_after_its_last_day() {
        let mut snapshot = read_snapshot(EXERCISE, SnapshotLimits::default()).unwrap();
        snapshot.issued = date(2026, 1, 1);
        snapshot.valid_until = date(2026, 3, 31);
        let cases = [
            (date(2025, 12, 31), Validity::NotYetIssued),
            (date(2026, 1, 1), Validity::Valid { days_left: 89 }),
            (date(2026, 3, 17), Validity::ExpiresSoon { days_left: 14 }),
            (date(2026, 3, 31), Validity::ExpiresSoon { days_left: 0 }),
            (date(2026, 4, 1), Validity::Expired { days_ago: 1 }),
        ];
        for (today, expected) in cases {
            assert_eq!(validity(&snapshot, today), expected, "{today}");
        }
    }
}
