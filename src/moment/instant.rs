//! An instant as typed: date, time, zone, and which of two where the clocks were put back.

use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{ClockTime, Fault, Part, Precision, Reading, TypedDate, to_the_second, zone};

/// An instant exactly as typed. The zone is a name of the IANA database or an offset from UTC.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct TypedInstant {
    pub date: TypedDate,
    pub time: String,
    pub zone: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub occurrence: Option<Occurrence>,
}

/// Which one is meant of a local time that was twice, when the clocks were put back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Occurrence {
    /// Before the clocks were put back.
    Earlier,
    /// After the clocks were put back.
    Later,
}

impl Occurrence {
    /// The stable id, as stored and as used in `instant-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Occurrence::Earlier => "earlier",
            Occurrence::Later => "later",
        }
    }
}

/// A point in time with the zone it was typed in.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    pub timestamp: Timestamp,
    pub zone: TimeZone,
    pub precision: Precision,
}

/// What a clock at a place shows at some instant, and its offset from UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocalTime {
    pub datetime: DateTime,
    pub offset: Offset,
}

impl LocalTime {
    /// The offset as `+05:30`.
    pub fn offset_text(&self) -> String {
        zone::offset_text(self.offset)
    }
}

impl Moment {
    /// What a clock in the typed zone shows.
    pub fn local(&self) -> LocalTime {
        local_time(self.timestamp, &self.zone)
    }

    /// The instant in UTC, to the second: `2026-05-02T21:14:37Z`.
    pub fn utc_text(&self) -> String {
        utc_text(self.timestamp)
    }
}

/// What a clock in `zone` shows at `timestamp`.
pub fn local_time(timestamp: Timestamp, zone: &TimeZone) -> LocalTime {
    let offset = zone.to_offset(timestamp);
    LocalTime {
        datetime: offset.to_datetime(timestamp),
        offset,
    }
}

/// An instant in UTC as requests give it (RFC 3339), cut to the second.
pub fn utc_text(timestamp: Timestamp) -> String {
    let utc = TimeZone::UTC.to_datetime(timestamp);
    format!("{}T{}Z", utc.date(), to_the_second(utc.time()))
}

impl TypedInstant {
    /// The text that [`TypedInstant::read`] reads back as the same instant, in `zone`, with
    /// seconds, and with the occurrence where the local time was twice.
    pub fn of(timestamp: Timestamp, zone: &TimeZone) -> TypedInstant {
        let local = local_time(timestamp, zone).datetime;
        let whole = local.time().subsec_nanosecond() == 0;
        let precision = if whole {
            Precision::Second
        } else {
            Precision::Fraction
        };
        let occurrence = match zone.to_ambiguous_timestamp(local).offset() {
            AmbiguousOffset::Fold { before, .. } if before == zone.to_offset(timestamp) => {
                Some(Occurrence::Earlier)
            }
            AmbiguousOffset::Fold { .. } => Some(Occurrence::Later),
            AmbiguousOffset::Unambiguous { .. } | AmbiguousOffset::Gap { .. } => None,
        };
        TypedInstant {
            date: TypedDate::of(local.date()),
            time: ClockTime {
                time: local.time(),
                precision,
            }
            .text(),
            zone: zone::name(zone),
            occurrence,
        }
    }

    /// Neither a date nor a time is typed. A zone alone, filled in beforehand, is still blank.
    pub fn is_blank(&self) -> bool {
        self.date.is_blank() && self.time.trim().is_empty()
    }

    /// The instant, or the part that is wrong, or the question which of two is meant.
    pub fn read(&self) -> Reading<Moment> {
        if self.is_blank() {
            Reading::Blank
        } else {
            self.moment().into()
        }
    }

    fn moment(&self) -> Result<Moment, Fault> {
        let date = match self.date.read() {
            Reading::Valid(date) => date,
            Reading::Faulty(fault) => return Err(fault),
            Reading::Blank => return Err(Fault::Missing(Part::Day)),
        };
        let clock = ClockTime::read(&self.time)?;
        if self.zone.trim().is_empty() {
            return Err(Fault::Missing(Part::Zone));
        }
        let unknown = || Fault::ZoneUnknown {
            typed: self.zone.trim().to_string(),
        };
        let zone = zone::find(&self.zone).ok_or_else(unknown)?;
        let timestamp = self.timestamp(date.to_datetime(clock.time), &zone)?;
        Ok(Moment {
            timestamp,
            zone,
            precision: clock.precision,
        })
    }

    fn timestamp(&self, local: DateTime, zone: &TimeZone) -> Result<Timestamp, Fault> {
        // Within the years a typed date may have, every offset gives an instant.
        let out_of_range = |_| Fault::TimeUnreadable;
        let at = |offset: Offset| offset.to_timestamp(local).map_err(out_of_range);
        match (zone.to_ambiguous_timestamp(local).offset(), self.occurrence) {
            (AmbiguousOffset::Unambiguous { offset }, _) => at(offset),
            (AmbiguousOffset::Gap { after, .. }, _) => Err(gap(at(after)?, zone)),
            (AmbiguousOffset::Fold { before, .. }, Some(Occurrence::Earlier)) => at(before),
            (AmbiguousOffset::Fold { after, .. }, Some(Occurrence::Later)) => at(after),
            (AmbiguousOffset::Fold { before, after }, None) => Err(Fault::ExistsTwice {
                earlier: at(before)?,
                later: at(after)?,
            }),
        }
    }
}

/// The fault for a local time that was skipped. Read with the offset after the change it lies
/// shortly before the change.
fn gap(shortly_before: Timestamp, zone: &TimeZone) -> Fault {
    let change = zone
        .following(shortly_before)
        .next()
        .map_or(shortly_before, |t| t.timestamp());
    let just_before = change
        .saturating_sub(SignedDuration::from_secs(1))
        .unwrap_or(change);
    Fault::DoesNotExist {
        before: local_time(just_before, zone).datetime,
        after: local_time(change, zone).datetime,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(date: [&str; 3], time: &str, zone: &str) -> TypedInstant {
        let [year, month, day] = date.map(String::from);
        let date = TypedDate { day, month, year };
        TypedInstant {
            date,
            time: time.into(),
            zone: zone.into(),
            occurrence: None,
        }
    }

    fn text(reading: Reading<Moment>) -> String {
        match reading {
            Reading::Blank => "blank".into(),
            Reading::Valid(moment) => moment.utc_text(),
            Reading::Faulty(fault) => format!("{fault:?}"),
        }
    }

    #[test]
    fn a_local_time_is_given_in_utc() {
        let tbilisi = typed(["2026", "5", "3"], "01:14:37", "Asia/Tbilisi");
        assert_eq!(text(tbilisi.read()), "2026-05-02T21:14:37Z");
        let offset = typed(["2026", "5", "3"], "1:14", "+04:00");
        assert_eq!(text(offset.read()), "2026-05-02T21:14:00Z");
        assert_eq!(offset.read().value().unwrap().precision, Precision::Minute);
    }

    #[test]
    fn both_sides_see_their_own_clock() {
        let moment = typed(["2026", "5", "27"], "06:48:12", "UTC")
            .read()
            .value()
            .unwrap();
        let shown = |name| {
            let local = local_time(moment.timestamp, &zone::find(name).unwrap());
            format!("{} {}", local.datetime, local.offset_text())
        };
        assert_eq!(shown("Asia/Colombo"), "2026-05-27T12:18:12 +05:30");
        assert_eq!(shown("Europe/Berlin"), "2026-05-27T08:48:12 +02:00");
    }

    #[test]
    fn a_skipped_local_time_names_the_times_around_the_gap() {
        for time in ["02:00", "02:30", "02:59:59"] {
            assert_eq!(
                text(typed(["2026", "3", "29"], time, "Europe/Berlin").read()),
                "DoesNotExist { before: 2026-03-29T01:59:59, after: 2026-03-29T03:00:00 }"
            );
        }
        // Samoa skipped a whole day.
        assert_eq!(
            text(typed(["2011", "12", "30"], "12:00", "Pacific/Apia").read()),
            "DoesNotExist { before: 2011-12-29T23:59:59, after: 2011-12-31T00:00:00 }"
        );
    }

    #[test]
    fn a_repeated_local_time_asks_which_is_meant() {
        let mut twice = typed(["2026", "10", "25"], "02:30:00", "Europe/Berlin");
        assert_eq!(
            text(twice.read()),
            "ExistsTwice { earlier: 2026-10-25T00:30:00Z, later: 2026-10-25T01:30:00Z }"
        );
        twice.occurrence = Some(Occurrence::Earlier);
        assert_eq!(text(twice.read()), "2026-10-25T00:30:00Z");
        twice.occurrence = Some(Occurrence::Later);
        assert_eq!(text(twice.read()), "2026-10-25T01:30:00Z");
    }

    #[test]
    fn a_missing_or_wrong_part_is_named() {
        let full = typed(["2026", "5", "3"], "01:14", "UTC");
        let no_zone = TypedInstant {
            zone: " ".into(),
            ..full.clone()
        };
        assert_eq!(text(no_zone.read()), "Missing(Zone)");
        let no_time = TypedInstant {
            time: "".into(),
            ..full.clone()
        };
        assert_eq!(text(no_time.read()), "Missing(Time)");
        let no_date = TypedInstant {
            date: TypedDate::default(),
            ..full.clone()
        };
        assert_eq!(text(no_date.read()), "Missing(Day)");
        let wrong = TypedInstant {
            zone: "Mars/Base".into(),
            ..full.clone()
        };
        assert_eq!(text(wrong.read()), "ZoneUnknown { typed: \"Mars/Base\" }");
        let zone_only = TypedInstant {
            zone: "UTC".into(),
            ..TypedInstant::default()
        };
        assert_eq!(text(zone_only.read()), "blank");
    }

    #[test]
    fn the_stored_form_is_what_was_typed() {
        let json = serde_json::to_string(&typed(["2026", "5", "3"], "1:14", "UTC")).unwrap();
        assert_eq!(
            json,
            r#"{"date":{"day":"3","month":"5","year":"2026"},"time":"1:14","zone":"UTC"}"#
        );
    }
}
