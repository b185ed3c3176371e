//! When somebody is there: office hours in the contact point's own time zone, and the duty desk.

use jiff::civil::{Time, Weekday};

use super::listed::listed;

/// When a contact point works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours {
    /// IANA time zone in which the office hours are meant.
    pub time_zone: String,
    /// Opening times; several on one day are possible (a break at noon).
    pub office: Vec<OfficeHours>,
    /// The days on which the office is closed.
    pub weekend: Vec<Weekday>,
    /// What happens at other times.
    pub duty_desk: DutyDesk,
}

impl Hours {
    /// The opening times of this weekday, earliest first.
    pub fn on(&self, day: Weekday) -> Vec<&OfficeHours> {
        let mut open: Vec<_> = self
            .office
            .iter()
            .filter(|hours| hours.day == day)
            .collect();
        open.sort_by_key(|hours| hours.from);
        open
    }
}

/// One opening time on one weekday; `from` is before `until`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OfficeHours {
    /// Weekday.
    pub day: Weekday,
    /// Opens, local time.
    pub from: Time,
    /// Closes, local time.
    pub until: Time,
}

listed! {
    /// What a contact point offers outside office hours (Article 35(1)).
    DutyDesk {
        /// Somebody sits there day and night.
        AroundTheClock = "around-the-clock",
        /// An officer on call answers the phone.
        OnCall = "on-call",
        /// Nobody: the office hours are all there is.
        None = "none",
    }
}
