//! What can be wrong with a typed date or instant. No words: each fault has a message id and the
//! variables of its message.

use fluent_bundle::{FluentArgs, FluentValue};
use jiff::Timestamp;
use jiff::civil::DateTime;

use super::clock::to_the_second;
use super::instant::utc_text;

/// The part of a typed date or instant that a fault is about: the field to focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    Day,
    Month,
    Year,
    Time,
    Zone,
}

impl Part {
    /// The stable id, as used in message ids and in the ids of form fields.
    pub fn id(self) -> &'static str {
        match self {
            Part::Day => "day",
            Part::Month => "month",
            Part::Year => "year",
            Part::Time => "time",
            Part::Zone => "zone",
        }
    }
}

/// Why typed parts are not a date or an instant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Other parts are filled in, this one is not.
    Missing(Part),
    /// A day, month or year that is not written in digits.
    NotANumber(Part),
    /// The month does not have this day; `most` is its last day, 31 where the month is unknown.
    NoSuchDay { most: i8 },
    /// The month is not 1 to 12.
    NoSuchMonth,
    /// The year is not written with four digits.
    YearNotFourDigits,
    /// The year is outside the years that a case can be about.
    YearOutOfRange { least: i16, most: i16 },
    /// The time is not of the form hh:mm or hh:mm:ss.
    TimeUnreadable,
    /// The hour is not 0 to 23.
    NoSuchHour,
    /// The minute is not 0 to 59.
    NoSuchMinute,
    /// The second is not 0 to 59.
    NoSuchSecond,
    /// The time zone database has no such zone, and it is no offset from UTC either.
    ZoneUnknown { typed: String },
    /// The clocks were put forward over this local time: it never was. The last second before the
    /// change and the first after it, both as local time.
    DoesNotExist { before: DateTime, after: DateTime },
    /// The clocks were put back: this local time was twice, and it is not said which is meant.
    ExistsTwice {
        earlier: Timestamp,
        later: Timestamp,
    },
}

impl Fault {
    /// The stable id; the message is `moment-fault-<id>`.
    pub fn id(&self) -> &'static str {
        match self {
            Fault::Missing(Part::Day) => "missing-day",
            Fault::Missing(Part::Month) => "missing-month",
            Fault::Missing(Part::Year) => "missing-year",
            Fault::Missing(Part::Time) => "missing-time",
            Fault::Missing(Part::Zone) => "missing-zone",
            Fault::NotANumber(Part::Day) => "day-not-a-number",
            Fault::NotANumber(Part::Month) => "month-not-a-number",
            Fault::NotANumber(Part::Year | Part::Time | Part::Zone) => "year-not-a-number",
            Fault::NoSuchDay { .. } => "no-such-day",
            Fault::NoSuchMonth => "no-such-month",
            Fault::YearNotFourDigits => "year-not-four-digits",
            Fault::YearOutOfRange { .. } => "year-out-of-range",
            Fault::TimeUnreadable => "time-unreadable",
            Fault::NoSuchHour => "no-such-hour",
            Fault::NoSuchMinute => "no-such-minute",
            Fault::NoSuchSecond => "no-such-second",
            Fault::ZoneUnknown { .. } => "zone-unknown",
            Fault::DoesNotExist { .. } => "does-not-exist",
            Fault::ExistsTwice { .. } => "exists-twice",
        }
    }

    /// The id of the message that explains the fault and says what to do.
    pub fn message_id(&self) -> String {
        format!("moment-fault-{}", self.id())
    }

    /// The part to focus and to mark.
    pub fn part(&self) -> Part {
        match self {
            Fault::Missing(part) | Fault::NotANumber(part) => *part,
            Fault::NoSuchDay { .. } => Part::Day,
            Fault::NoSuchMonth => Part::Month,
            Fault::YearNotFourDigits | Fault::YearOutOfRange { .. } => Part::Year,
            Fault::TimeUnreadable
            | Fault::NoSuchHour
            | Fault::NoSuchMinute
            | Fault::NoSuchSecond
            | Fault::DoesNotExist { .. }
            | Fault::ExistsTwice { .. } => Part::Time,
            Fault::ZoneUnknown { .. } => Part::Zone,
        }
    }

    /// The variables of the message. Times are ISO 8601, which reads alike in every language.
    pub fn arguments(&self) -> FluentArgs<'static> {
        let mut arguments = FluentArgs::new();
        let mut set = |name: &'static str, value: FluentValue<'static>| arguments.set(name, value);
        match self {
            Fault::NoSuchDay { most } => set("most", FluentValue::from(*most)),
            Fault::YearOutOfRange { least, most } => {
                set("least", FluentValue::from(least.to_string()));
                set("most", FluentValue::from(most.to_string()));
            }
            Fault::ZoneUnknown { typed } => set("typed", FluentValue::from(typed.clone())),
            Fault::DoesNotExist { before, after } => {
                set("before", FluentValue::from(local_text(*before)));
                set("after", FluentValue::from(local_text(*after)));
            }
            Fault::ExistsTwice { earlier, later } => {
                set("earlier", FluentValue::from(utc_text(*earlier)));
                set("later", FluentValue::from(utc_text(*later)));
            }
            Fault::Missing(_)
            | Fault::NotANumber(_)
            | Fault::NoSuchMonth
            | Fault::YearNotFourDigits
            | Fault::TimeUnreadable
            | Fault::NoSuchHour
            | Fault::NoSuchMinute
            | Fault::NoSuchSecond => {}
        }
        arguments
    }
}

/// A local time to the second, `2026-03-29 01:59:59`.
fn local_text(local: DateTime) -> String {
    format!("{} {}", local.date(), to_the_second(local.time()))
}
