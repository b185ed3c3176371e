//! What time it is at a contact point, whether somebody is there, and which channel to use now.

use jiff::civil::{Date, DateTime, Weekday};
use jiff::tz::{Offset, TimeZone, TimeZoneDatabase};
use jiff::{Timestamp, ToSpan};

use super::channel::{Availability, Channel};
use super::contact_point::ContactPoint;
use super::hours::{DutyDesk, Hours};
use super::listed::listed;
use super::party::Party;

/// How many days ahead an opening is looked for.
const OPENING_WITHIN_DAYS: i32 = 14;

/// The time at a contact point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalTime {
    /// IANA time zone.
    pub zone: String,
    /// Date and time there.
    pub civil: DateTime,
    /// Offset from UTC at this moment.
    pub offset: Offset,
    /// Weekday there.
    pub weekday: Weekday,
    /// Whether the office is open.
    pub presence: Presence,
    /// When the office closes, while it is open.
    pub closes: Option<Timestamp>,
    /// When the office opens next, while it is closed.
    pub opens: Option<Timestamp>,
    /// What is offered outside office hours.
    pub duty_desk: DutyDesk,
}

listed! {
    /// Whether a contact point's office is open.
    Presence {
        /// Open now.
        InOfficeHours = "in-office-hours",
        /// A working day, but not now.
        OutsideOfficeHours = "outside-office-hours",
        /// A day on which it does not open at all.
        Weekend = "weekend",
    }
}

/// The time in one of a Party's zones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ZoneTime {
    /// IANA time zone.
    pub zone: String,
    /// Date and time there.
    pub civil: DateTime,
    /// Offset from UTC at this moment.
    pub offset: Offset,
}

/// The time at a contact point and whether somebody is there. `None` only where the zone is not in
/// the bundled database, which a checked snapshot excludes.
pub fn local_time(point: &ContactPoint, now: Timestamp) -> Option<LocalTime> {
    let hours = &point.hours;
    let zone = TimeZoneDatabase::bundled().get(&hours.time_zone).ok()?;
    let civil = zone.to_datetime(now);
    let presence = presence(hours, civil);
    let open = presence == Presence::InOfficeHours;
    Some(LocalTime {
        zone: hours.time_zone.clone(),
        civil,
        offset: zone.to_offset(now),
        weekday: civil.weekday(),
        presence,
        closes: if open {
            closing(hours, civil, &zone)
        } else {
            None
        },
        opens: if open {
            None
        } else {
            next_opening(hours, civil, &zone)
        },
        duty_desk: hours.duty_desk,
    })
}

/// The time in each zone of a Party, the capital's first.
pub fn times_in(party: &Party, now: Timestamp) -> Vec<ZoneTime> {
    let database = TimeZoneDatabase::bundled();
    let time = |name: &String| {
        let zone = database.get(name).ok()?;
        let (civil, offset) = (zone.to_datetime(now), zone.to_offset(now));
        Some(ZoneTime {
            zone: name.clone(),
            civil,
            offset,
        })
    };
    party.time_zones.iter().filter_map(time).collect()
}

/// The channel to use now, the first of [`channels_now`].
pub fn channel_now(point: &ContactPoint, presence: Presence) -> Option<&Channel> {
    channels_now(point, presence).into_iter().next()
}

/// The channels that are answered at this hour, in the order in which to try them: the preferred one
/// first. Outside office hours those that are answered by a person come first, since a mailbox may
/// wait until morning.
pub fn channels_now(point: &ContactPoint, presence: Presence) -> Vec<&Channel> {
    let in_office_hours = presence == Presence::InOfficeHours;
    let answered = |channel: &&Channel| {
        in_office_hours || channel.availability == Availability::AroundTheClock
    };
    let answered = point.channels.iter().filter(answered);
    let is_first = |channel: &&Channel| in_office_hours || channel.is_voice();
    let (mut first, then): (Vec<_>, Vec<_>) = answered.partition(is_first);
    first.extend(then);
    first
}

fn presence(hours: &Hours, civil: DateTime) -> Presence {
    let today = hours.on(civil.weekday());
    if hours.weekend.contains(&civil.weekday()) || today.is_empty() {
        return Presence::Weekend;
    }
    let open = today
        .iter()
        .any(|hours| hours.from <= civil.time() && civil.time() < hours.until);
    if open {
        Presence::InOfficeHours
    } else {
        Presence::OutsideOfficeHours
    }
}

fn closing(hours: &Hours, civil: DateTime, zone: &TimeZone) -> Option<Timestamp> {
    let today = hours.on(civil.weekday());
    let current = today.iter().find(|hours| civil.time() < hours.until)?;
    instant(civil.date().to_datetime(current.until), zone)
}

fn next_opening(hours: &Hours, civil: DateTime, zone: &TimeZone) -> Option<Timestamp> {
    (0..=OPENING_WITHIN_DAYS).find_map(|days| {
        let date = civil.date().checked_add(days.days()).ok()?;
        let opens = opening_on(hours, date, civil)?;
        instant(opens, zone)
    })
}

/// The first opening on this date that lies after the moment.
fn opening_on(hours: &Hours, date: Date, after: DateTime) -> Option<DateTime> {
    if hours.weekend.contains(&date.weekday()) {
        return None;
    }
    let openings = hours.on(date.weekday());
    openings
        .iter()
        .map(|hours| date.to_datetime(hours.from))
        .find(|opens| *opens > after)
}

/// The moment of a local time; one that summer time skips is moved on by the gap, of one that
/// occurs twice the first is meant.
fn instant(civil: DateTime, zone: &TimeZone) -> Option<Timestamp> {
    zone.to_ambiguous_timestamp(civil).compatible().ok()
}

#[cfg(test)]
mod tests;
