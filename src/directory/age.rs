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
    match days {
        ..=FRESH_UNTIL_DAYS => AgeClass::Fresh,
        ..=AGEING_UNTIL_DAYS => AgeClass::Ageing,
        _ => AgeClass::Old,
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
    let days_left = days_between(today, snapshot.valid_until);
    match days_left {
        _ if today < snapshot.issued => Validity::NotYetIssued,
        ..0 => Validity::Expired {
            days_ago: -days_left,
        },
        ..=EXPIRES_SOON_DAYS => Validity::ExpiresSoon { days_left },
        _ => Validity::Valid { days_left },
    }
}

fn days_between(first: Date, second: Date) -> i32 {
    // Both lie within the years that a Date can hold, so the span is always representable.
    first.until(second).map_or(0, |span| span.get_days())
}
