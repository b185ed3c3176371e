//! Local times across summer time changes, weekends of other days, and zones off the full hour.

use jiff::Timestamp;

use super::*;
use crate::directory::{Directory, OfficeHours, PartyCode, SnapshotLimits, read_snapshot};

const EXERCISE: &[u8] = include_bytes!("../../../public/directory/exercise.json");

fn directory() -> Directory {
    Directory::new(read_snapshot(EXERCISE, SnapshotLimits::default()).unwrap())
}

/// The first contact point of this Party, its hours Monday to Friday (or, with a weekend on Friday
/// and Saturday, Sunday to Thursday) 09:00 to 12:00 and 13:00 to 17:00.
fn point(party: &str) -> ContactPoint {
    let directory = directory();
    let mut point = directory.points_of(PartyCode::new(party).unwrap())[0].clone();
    let weekend = point.hours.weekend.clone();
    let days = Weekday::Monday
        .cycle_forward()
        .take(7)
        .filter(|day| !weekend.contains(day));
    let time = |hour| jiff::civil::time(hour, 0, 0, 0);
    let hours = |day, from, until| OfficeHours {
        day,
        from: time(from),
        until: time(until),
    };
    point.hours.office = days
        .flat_map(|day| [hours(day, 13, 17), hours(day, 9, 12)])
        .collect();
    point
}

/// One line: civil time, weekday, offset, presence, closing or opening in UTC.
fn described(party: &str, now: &str) -> String {
    let time = local_time(&point(party), now.parse().unwrap()).unwrap();
    let change: Option<Timestamp> = time.closes.or(time.opens);
    format!(
        "{} {:?} {} {} {}",
        time.civil,
        time.weekday,
        time.offset,
        time.presence.id(),
        change.map(|at| at.to_string()).unwrap_or_default()
    )
}

#[test]
fn office_hours_are_local() {
    let cases = [
        (
            "GE",
            "2026-05-04T05:00:00Z",
            "2026-05-04T09:00:00 Monday +04 in-office-hours 2026-05-04T08:00:00Z",
        ),
        (
            "GE",
            "2026-05-04T04:59:59Z",
            "2026-05-04T08:59:59 Monday +04 outside-office-hours 2026-05-04T05:00:00Z",
        ),
        (
            "GE",
            "2026-05-04T08:00:00Z",
            "2026-05-04T12:00:00 Monday +04 outside-office-hours 2026-05-04T09:00:00Z",
        ),
        (
            "GE",
            "2026-05-01T13:00:00Z",
            "2026-05-01T17:00:00 Friday +04 outside-office-hours 2026-05-04T05:00:00Z",
        ),
        (
            "GE",
            "2026-05-02T21:14:37Z",
            "2026-05-03T01:14:37 Sunday +04 weekend 2026-05-04T05:00:00Z",
        ),
    ];
    for (party, now, expected) in cases {
        assert_eq!(described(party, now), expected);
    }
}

#[test]
fn summer_time_moves_the_next_opening() {
    let cases = [
        // Saturday before the clocks go forward: Monday's opening is an hour earlier in UTC.
        (
            "NL",
            "2026-03-28T12:00:00Z",
            "2026-03-28T13:00:00 Saturday +01 weekend 2026-03-30T07:00:00Z",
        ),
        (
            "NL",
            "2026-10-24T12:00:00Z",
            "2026-10-24T14:00:00 Saturday +02 weekend 2026-10-26T08:00:00Z",
        ),
        // The hour before and after the change.
        (
            "PT",
            "2026-03-29T00:59:59Z",
            "2026-03-29T00:59:59 Sunday +00 weekend 2026-03-30T08:00:00Z",
        ),
        (
            "PT",
            "2026-03-29T01:00:00Z",
            "2026-03-29T02:00:00 Sunday +01 weekend 2026-03-30T08:00:00Z",
        ),
        // South of the equator it is the other way round.
        (
            "AU",
            "2026-10-02T12:00:00Z",
            "2026-10-02T22:00:00 Friday +10 outside-office-hours 2026-10-04T22:00:00Z",
        ),
    ];
    for (party, now, expected) in cases {
        assert_eq!(described(party, now), expected);
    }
}

#[test]
fn an_opening_that_summer_time_skips_is_moved_and_one_that_occurs_twice_is_the_first() {
    let mut night = point("NL");
    night.hours.weekend.clear();
    let at = |hour, minute| jiff::civil::time(hour, minute, 0, 0);
    let sunday = OfficeHours {
        day: Weekday::Sunday,
        from: at(2, 30),
        until: at(6, 0),
    };
    night.hours.office = vec![sunday];
    let opens = |now: &str| {
        local_time(&night, now.parse().unwrap())
            .unwrap()
            .opens
            .unwrap()
            .to_string()
    };
    assert_eq!(opens("2026-03-28T12:00:00Z"), "2026-03-29T01:30:00Z");
    assert_eq!(opens("2026-10-24T12:00:00Z"), "2026-10-25T00:30:00Z");
}

#[test]
fn weekends_of_other_days_and_zones_off_the_full_hour() {
    let cases = [
        (
            "IL",
            "2026-06-04T15:00:00Z",
            "2026-06-04T18:00:00 Thursday +03 outside-office-hours 2026-06-07T06:00:00Z",
        ),
        (
            "IL",
            "2026-06-05T09:00:00Z",
            "2026-06-05T12:00:00 Friday +03 weekend 2026-06-07T06:00:00Z",
        ),
        (
            "IL",
            "2026-06-07T06:00:00Z",
            "2026-06-07T09:00:00 Sunday +03 in-office-hours 2026-06-07T09:00:00Z",
        ),
        (
            "LK",
            "2026-05-27T06:48:12Z",
            "2026-05-27T12:18:12 Wednesday +05:30 outside-office-hours 2026-05-27T07:30:00Z",
        ),
        (
            "KI",
            "2026-05-27T20:59:59Z",
            "2026-05-28T08:59:59 Thursday +12 outside-office-hours 2026-05-27T21:00:00Z",
        ),
    ];
    for (party, now, expected) in cases {
        assert_eq!(described(party, now), expected);
    }
}

#[test]
fn a_point_without_office_hours_never_opens() {
    let mut point = point("GE");
    point.hours.office.clear();
    let time = local_time(&point, Timestamp::UNIX_EPOCH).unwrap();
    assert_eq!(
        (time.presence, time.opens, time.closes),
        (Presence::Weekend, None, None)
    );
}

#[test]
fn each_zone_of_a_party_is_shown() {
    let directory = directory();
    let portugal = directory.party(PartyCode::new("PT").unwrap()).unwrap();
    let times = times_in(portugal, "2026-06-11T14:05:22Z".parse().unwrap());
    let shown: Vec<String> = times
        .iter()
        .map(|time| format!("{} {} {}", time.zone, time.civil.time(), time.offset))
        .collect();
    assert_eq!(
        shown,
        [
            "Europe/Lisbon 15:05:22 +01",
            "Atlantic/Azores 14:05:22 +00",
            "Atlantic/Madeira 15:05:22 +01"
        ]
    );
}

#[test]
fn at_night_a_person_is_called_first() {
    let directory = directory();
    let kind = |id: &str, presence| {
        let id = crate::directory::ContactPointId::new(id).unwrap();
        channel_now(directory.point(&id).unwrap(), presence).map(|channel| channel.kind.id())
    };
    assert_eq!(kind("nl-police", Presence::InOfficeHours), Some("i-24-7"));
    assert_eq!(kind("nl-police", Presence::Weekend), Some("phone"));
    assert_eq!(kind("pt-police", Presence::InOfficeHours), Some("email"));
    assert_eq!(
        kind("pt-police", Presence::OutsideOfficeHours),
        Some("phone")
    );
    let office_only = directory.contact_points().iter().find(|point| {
        point
            .channels
            .iter()
            .all(|channel| channel.availability == Availability::OfficeHours)
    });
    assert_eq!(channel_now(office_only.unwrap(), Presence::Weekend), None);
}

#[test]
fn the_channels_to_try_follow_the_hour_and_the_weekend_there() {
    use crate::directory::ChannelKind::{Email, Fax, Mobile, Phone};
    let tried = |party: &str, now: &str| {
        let mut point = point(party);
        let channel = |kind, availability| Channel {
            kind,
            availability,
            ..point.channels[0].clone()
        };
        point.channels = vec![
            channel(Email, Availability::OfficeHours),
            channel(Fax, Availability::AroundTheClock),
            channel(Mobile, Availability::AroundTheClock),
            channel(Phone, Availability::OfficeHours),
        ];
        let there = local_time(&point, now.parse().unwrap()).unwrap();
        let channels = channels_now(&point, there.presence).into_iter();
        channels.map(|c| c.kind.id()).collect::<Vec<_>>().join(" ")
    };
    let (by_day, by_night) = ("email fax mobile phone", "mobile fax");
    // One moment, a Sunday: a working day in Israel, the weekend in Georgia.
    assert_eq!(tried("IL", "2026-06-07T07:00:00Z"), by_day);
    assert_eq!(tried("GE", "2026-06-07T07:00:00Z"), by_night);
    // One moment, a Monday: the morning in Georgia, the evening in Kiribati.
    assert_eq!(tried("GE", "2026-06-08T05:30:00Z"), by_day);
    assert_eq!(tried("KI", "2026-06-08T05:30:00Z"), by_night);
    // The break at noon.
    assert_eq!(tried("GE", "2026-06-08T08:30:00Z"), by_night);
}
