//! A time of day as typed in one field: `9:14`, `21:14:37`, `21.14`, `21h14`, `2114`, `9:14 pm`.

use jiff::civil::Time;

use super::date::western_digits;
use super::{Fault, Part};

/// How exactly a time was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// Hours and minutes: a provider may need the seconds to find one connection.
    Minute,
    /// To the second, as a request should be.
    Second,
    /// Finer than a second.
    Fraction,
}

/// A time of day with the precision it was typed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockTime {
    pub time: Time,
    pub precision: Precision,
}

impl ClockTime {
    /// Reads a time of day on the 24-hour clock, or on the 12-hour clock where am or pm is typed.
    pub fn read(typed: &str) -> Result<ClockTime, Fault> {
        let typed = western_digits(typed.trim()).to_ascii_lowercase();
        if typed.is_empty() {
            return Err(Fault::Missing(Part::Time));
        }
        let (digits, half) = half_of_day(&typed);
        let (clock, fraction) = split_fraction(digits);
        let numbers = numbers(clock).ok_or(Fault::TimeUnreadable)?;
        let (hour, minute, second) = match numbers[..] {
            [hour, minute] if fraction.is_none() => (hour, minute, None),
            [hour, minute, second] => (hour, minute, Some(second)),
            _ => return Err(Fault::TimeUnreadable),
        };
        let nanosecond = fraction.map(nanoseconds).unwrap_or(Ok(0))?;
        let precision = match (second, fraction) {
            (_, Some(_)) => Precision::Fraction,
            (Some(_), None) => Precision::Second,
            (None, None) => Precision::Minute,
        };
        let hour = on_24_hour_clock(hour, half)?;
        let minute = in_sixty(minute).ok_or(Fault::NoSuchMinute)?;
        let second = in_sixty(second.unwrap_or(0)).ok_or(Fault::NoSuchSecond)?;
        let time =
            Time::new(hour, minute, second, nanosecond).map_err(|_| Fault::TimeUnreadable)?;
        Ok(ClockTime { time, precision })
    }

    /// The text that [`ClockTime::read`] reads back as the same time in the same precision.
    pub fn text(&self) -> String {
        match self.precision {
            Precision::Minute => to_the_minute(self.time),
            Precision::Second => to_the_second(self.time),
            Precision::Fraction => {
                let seconds = to_the_second(self.time);
                format!("{seconds}.{:09}", self.time.subsec_nanosecond())
            }
        }
    }
}

/// `21:14`.
pub fn to_the_minute(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// `21:14:37`.
pub fn to_the_second(time: Time) -> String {
    format!("{}:{:02}", to_the_minute(time), time.second())
}

#[derive(Clone, Copy)]
enum Half {
    Morning,
    Afternoon,
}

/// The time without a trailing am / pm, and which of the two it was.
fn half_of_day(typed: &str) -> (&str, Option<Half>) {
    const ENDINGS: [(&str, Half); 4] = [
        ("am", Half::Morning),
        ("a.m.", Half::Morning),
        ("pm", Half::Afternoon),
        ("p.m.", Half::Afternoon),
    ];
    let found = ENDINGS.iter().find_map(|(ending, half)| {
        typed
            .strip_suffix(ending)
            .map(|rest| (rest.trim_end(), *half))
    });
    found.map_or((typed, None), |(rest, half)| (rest, Some(half)))
}

/// `21:14:37.5` is 21:14:37 and a fraction; in `21.14.37` the points separate.
fn split_fraction(digits: &str) -> (&str, Option<&str>) {
    if digits.matches(':').count() != 2 {
        return (digits, None);
    }
    let split = digits.split_once(['.', ',']);
    split.map_or((digits, None), |(clock, fraction)| (clock, Some(fraction)))
}

fn nanoseconds(fraction: &str) -> Result<i32, Fault> {
    if fraction.is_empty() || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Fault::TimeUnreadable);
    }
    let nine: String = fraction
        .chars()
        .chain("000000000".chars())
        .take(9)
        .collect();
    nine.parse().map_err(|_| Fault::TimeUnreadable)
}

/// The numbers between the separators; `2114` and `211437` have none.
fn numbers(clock: &str) -> Option<Vec<u8>> {
    let clock = clock.strip_suffix(['h', 's']).unwrap_or(clock).trim_end();
    let parts: Vec<&str> = clock.split([':', '.', 'h', 'm']).map(str::trim).collect();
    let parts = match parts[..] {
        [one] if matches!(one.len(), 4 | 6) && one.is_ascii() => (0..one.len())
            .step_by(2)
            .map(|at| &one[at..at + 2])
            .collect(),
        _ => parts,
    };
    let short =
        |part: &&str| matches!(part.len(), 1 | 2) && part.bytes().all(|b| b.is_ascii_digit());
    parts
        .into_iter()
        .map(|part| Some(part).filter(short)?.parse().ok())
        .collect()
}

fn on_24_hour_clock(hour: u8, half: Option<Half>) -> Result<i8, Fault> {
    let hour = hour as i8;
    match half {
        None if (0..=23).contains(&hour) => Ok(hour),
        Some(Half::Morning) if (1..=12).contains(&hour) => Ok(hour % 12),
        Some(Half::Afternoon) if (1..=12).contains(&hour) => Ok(hour % 12 + 12),
        None | Some(_) => Err(Fault::NoSuchHour),
    }
}

fn in_sixty(number: u8) -> Option<i8> {
    (number < 60).then_some(number as i8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_ways_of_writing_a_time_are_read() {
        let times = [
            ("9:14", "09:14"),
            ("21:14", "21:14"),
            (" 21:14:37 ", "21:14:37"),
            ("21.14", "21:14"),
            ("21.14.37", "21:14:37"),
            ("21h14", "21:14"),
            ("21 h 14", "21:14"),
            ("21h14m37s", "21:14:37"),
            ("2114", "21:14"),
            ("211437", "21:14:37"),
            ("9:14 pm", "21:14"),
            ("12:00 a.m.", "00:00"),
            ("12:00 pm", "12:00"),
            ("21:14:37.5", "21:14:37.500000000"),
            ("21:14:37,123", "21:14:37.123000000"),
            ("٢١:١٤", "21:14"),
        ];
        for (typed, expected) in times {
            let read = ClockTime::read(typed).map(|clock| clock.text());
            assert_eq!(read.as_deref(), Ok(expected), "{typed}");
        }
    }

    #[test]
    fn a_wrong_time_names_what_is_wrong() {
        let faults = [
            ("", Fault::Missing(Part::Time)),
            ("noon", Fault::TimeUnreadable),
            ("21", Fault::TimeUnreadable),
            ("21:14:37:00", Fault::TimeUnreadable),
            ("21:", Fault::TimeUnreadable),
            ("21:+4", Fault::TimeUnreadable),
            ("21:14.", Fault::TimeUnreadable),
            ("24:00", Fault::NoSuchHour),
            ("13:00 pm", Fault::NoSuchHour),
            ("21:60", Fault::NoSuchMinute),
            ("21:14:60", Fault::NoSuchSecond),
            ("2460", Fault::NoSuchHour),
        ];
        for (typed, fault) in faults {
            assert_eq!(ClockTime::read(typed), Err(fault), "{typed}");
        }
    }
}
