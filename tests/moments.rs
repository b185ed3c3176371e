//! Dates and instants as typed: whatever is typed is answered, and what is written back is read
//! back as the same, in every zone and around every change of the clocks.

use jiff::civil::{Date, date};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{SignedDuration, Timestamp};
use point35::moment::{
    ClockTime, Fault, Occurrence, Precision, Reading, TypedDate, TypedInstant, find_written,
    local_time, since_1970, split_pasted, utc_text, zone,
};
use proptest::prelude::*;

/// 1 January 1902 to 31 December 2150, in seconds: within the years a typed date may have,
/// whatever the zone.
const SECONDS: std::ops::Range<i64> = -2_145_916_800..5_711_904_000;

fn any_date() -> impl Strategy<Value = Date> {
    (1900i16..=2199, 1i8..=12, 1i8..=31).prop_map(|(year, month, day)| {
        date(year, month, day.min(date(year, month, 1).days_in_month()))
    })
}

fn any_zone() -> impl Strategy<Value = String> {
    let names: Vec<String> = zone::offered().into_iter().map(|zone| zone.name).collect();
    prop_oneof![3 => prop::sample::select(names), 1 => "[+-](0[0-9]|1[0-3]):[0-5][0-9]"]
}

/// Text as typed by a cat, and text that is nearly right.
fn any_part() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[0-9]{0,5}",
        "[0-9٠-٩ :.hTZ+-]{0,24}",
        "[0-9]{1,2}[:.h][0-9]{1,2}([:.][0-9]{1,2})? ?(am|pm|Z)?",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_date_is_read_back_as_written(date in any_date()) {
        prop_assert_eq!(TypedDate::of(date).read(), Reading::Valid(date));
    }

    #[test]
    fn a_time_is_read_back_as_written(seconds in 0u32..86_400, nanosecond in 0i32..1_000_000_000) {
        let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        let time = jiff::civil::Time::new(hour as i8, minute as i8, second as i8, nanosecond).unwrap();
        let clock = ClockTime { time, precision: Precision::Fraction };
        prop_assert_eq!(ClockTime::read(&clock.text()), Ok(clock));
        let whole = jiff::civil::Time::new(hour as i8, minute as i8, second as i8, 0).unwrap();
        let clock = ClockTime { time: whole, precision: Precision::Second };
        prop_assert_eq!(ClockTime::read(&clock.text()), Ok(clock));
    }

    #[test]
    fn an_instant_is_read_back_as_written(second in SECONDS, zone in any_zone()) {
        let timestamp = Timestamp::from_second(second).unwrap();
        let zone = zone::find(&zone).unwrap();
        let read = TypedInstant::of(timestamp, &zone).read().value().unwrap();
        prop_assert_eq!(read.timestamp, timestamp);
        prop_assert_eq!(split_pasted(&utc_text(timestamp)).unwrap().read().value().unwrap().timestamp, timestamp);
    }

    #[test]
    fn anything_typed_is_answered(
        day in any_part(), month in any_part(), year in any_part(),
        time in any_part(), zone in any_part(), later in any::<Option<bool>>(),
    ) {
        let occurrence = later.map(|l| if l { Occurrence::Later } else { Occurrence::Earlier });
        let typed = TypedInstant { date: TypedDate { day, month, year }, time, zone, occurrence };
        if let Reading::Faulty(fault) = typed.read() {
            prop_assert!(fault.message_id().starts_with("moment-fault-"));
        }
        let json = serde_json::to_string(&typed).unwrap();
        prop_assert_eq!(serde_json::from_str::<TypedInstant>(&json).unwrap(), typed);
    }

    #[test]
    fn any_text_is_searched_for_times(text in any_part()) {
        if let Some((_, place)) = find_written(&text) {
            prop_assert!(text.get(place).is_some());
        }
        let _ = (split_pasted(&text), since_1970(&text), zone::find(&text));
    }
}

/// Around every change of the clocks since 1970 and in the coming years, in every zone offered:
/// each instant is written and read back; the skipped times are said not to exist, and the
/// repeated ones ask which is meant.
#[test]
fn instants_survive_every_change_of_the_clocks() {
    let start = Timestamp::from_second(0).unwrap();
    let end: Timestamp = "2040-01-01T00:00:00Z".parse().unwrap();
    let (mut gaps, mut folds) = (0, 0);
    for name in zone::offered() {
        let zone = zone::find(&name.name).unwrap();
        for change in zone
            .following(start)
            .take_while(|change| change.timestamp() < end)
        {
            let change = change.timestamp();
            for seconds in [-3601, -1800, -1, 0, 1, 1799, 3600] {
                let timestamp = change + SignedDuration::from_secs(seconds);
                let typed = TypedInstant::of(timestamp, &zone);
                let read = typed.read().value().unwrap_or_else(|| panic!("{typed:?}"));
                assert_eq!(read.timestamp, timestamp, "{typed:?}");
                folds += usize::from(asks(&typed, timestamp));
            }
            gaps += usize::from(is_skipped(&zone, change));
        }
    }
    assert!(gaps > 1_000 && folds > 1_000, "{gaps} {folds}");
}

/// Without its occurrence a repeated time asks, and both answers lead to one of the two.
fn asks(typed: &TypedInstant, timestamp: Timestamp) -> bool {
    if typed.occurrence.is_none() {
        return false;
    }
    let unsaid = TypedInstant {
        occurrence: None,
        ..typed.clone()
    };
    let Reading::Faulty(Fault::ExistsTwice { earlier, later }) = unsaid.read() else {
        panic!("{typed:?} does not ask");
    };
    assert!(
        earlier < later && (earlier == timestamp || later == timestamp),
        "{typed:?}"
    );
    true
}

/// The local time between the last before the change and the first after it is a fault that names
/// both.
fn is_skipped(zone: &TimeZone, change: Timestamp) -> bool {
    let second = SignedDuration::from_secs(1);
    let (last, first) = (local_time(change - second, zone), local_time(change, zone));
    let skipped = last.datetime + second;
    let AmbiguousOffset::Gap { .. } = zone.to_ambiguous_timestamp(skipped).offset() else {
        return false;
    };
    let typed = TypedInstant {
        date: TypedDate::of(skipped.date()),
        time: skipped.time().strftime("%H:%M:%S").to_string(),
        zone: zone::name(zone),
        occurrence: None,
    };
    let expected = Fault::DoesNotExist {
        before: last.datetime,
        after: first.datetime,
    };
    assert_eq!(typed.read(), Reading::Faulty(expected), "{typed:?}");
    true
}
