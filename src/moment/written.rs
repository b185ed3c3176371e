//! Times as logs, mail headers and ISO 8601 write them, split into the parts of a typed instant.
//! What a text leaves out (zone, year) or leaves open stays empty, so that reading names it.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::{TypedDate, TypedInstant};

const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

/// Splits a date, or date and time, pasted into one field: `2026-05-02T21:14:37Z`, `2.5.2026`,
/// `Sat, 2 May 2026 21:14:37 +0400`. `None` where day and month cannot be told apart, or where
/// there is more than a time.
pub fn split_pasted(text: &str) -> Option<TypedInstant> {
    let text = text.trim();
    let (weekday, rest) = text.split_once(", ").unwrap_or(("", text));
    let rest = if weekday.len() == 3 { rest } else { text };
    let (instant, length) = at_start(rest)?;
    let complete = !instant.date.day.is_empty() && !instant.date.year.is_empty();
    (complete && length == rest.len()).then_some(instant)
}

/// Seconds since 1970 with or without a fraction, or milliseconds: always UTC. Other numbers, and
/// years before 2000, are not taken for times.
pub fn since_1970(text: &str) -> Option<TypedInstant> {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if digits + usize::from(text.contains('.')) != text.len() {
        return None;
    }
    let seconds: i64 = match whole.len() {
        10 => whole.parse().ok()?,
        13 if fraction.is_empty() => whole[..10].parse().ok()?,
        _ => return None,
    };
    let timestamp = Timestamp::from_second(seconds).ok()?;
    let year_2000 = 946_684_800;
    (seconds >= year_2000).then(|| TypedInstant::of(timestamp, &TimeZone::UTC))
}

/// The first time written in a text and the byte range it takes.
pub fn find_written(text: &str) -> Option<(TypedInstant, std::ops::Range<usize>)> {
    let mut previous = ' ';
    for (at, character) in text.char_indices() {
        let starts = !previous.is_alphanumeric() && !matches!(previous, '.' | ':' | '-');
        previous = character;
        if !starts || !character.is_ascii_alphanumeric() {
            continue;
        }
        if let Some((instant, length)) = at_start(&text[at..]) {
            return Some((instant, at..at + length));
        }
    }
    None
}

/// A written time at the start of the text, and its length in bytes.
fn at_start(text: &str) -> Option<(TypedInstant, usize)> {
    let shapes = [year_first, compact, month_named, day_first, syslog];
    shapes.iter().find_map(|shape| {
        let mut cursor = Cursor { rest: text };
        let instant = shape(&mut cursor)?;
        let ends = !cursor.rest.starts_with(|c: char| c.is_ascii_alphanumeric());
        ends.then_some((instant, text.len() - cursor.rest.len()))
    })
}

/// `2026-05-02`, `2026/05/02`, then a time.
fn year_first(cursor: &mut Cursor) -> Option<TypedInstant> {
    let year = cursor.digits(4, 4)?;
    let separator = cursor.any("-/.")?;
    let month = cursor.digits(1, 2)?;
    cursor.any(separator)?;
    let date = typed_date(cursor.digits(1, 2)?, month, year)?;
    Some(with_time(cursor, date))
}

/// `20260502T211437Z`.
fn compact(cursor: &mut Cursor) -> Option<TypedInstant> {
    let date = cursor.digits(8, 8)?;
    cursor.any("T")?;
    let time = cursor.digits(6, 6)?;
    let date = typed_date(&date[6..], &date[4..6], &date[..4])?;
    let time = format!("{}:{}:{}", &time[..2], &time[2..4], &time[4..]);
    Some(TypedInstant {
        date,
        time,
        zone: cursor.zone(),
        occurrence: None,
    })
}

/// `02/May/2026:21:14:37 +0400`, `2 May 2026 21:14`, `02-May-2026`.
fn month_named(cursor: &mut Cursor) -> Option<TypedInstant> {
    let day = cursor.digits(1, 2)?;
    cursor.any("/- ")?;
    let month = cursor.month()?;
    cursor.any("/- ")?;
    let date = typed_date(day, &month, cursor.digits(4, 4)?)?;
    Some(with_time(cursor, date))
}

/// `02.05.2026`, and `22/05/2026` or `05/22/2026` where only one of the two can be the month.
/// With slashes and both below 13 day and month stay empty: half the world reads it the other way.
fn day_first(cursor: &mut Cursor) -> Option<TypedInstant> {
    let first = cursor.digits(1, 2)?;
    let separator = cursor.any("./")?;
    let second = cursor.digits(1, 2)?;
    cursor.any(separator)?;
    let year = cursor.digits(4, 4)?;
    let is_month = |text: &str| text.parse().is_ok_and(|number: u8| number < 13);
    let date = match (is_month(first), is_month(second)) {
        (true, true) if separator == "/" && first != second => {
            typed_date("1", "1", year)?;
            TypedDate {
                year: year.into(),
                ..TypedDate::default()
            }
        }
        (true, false) if separator == "/" => typed_date(second, first, year)?,
        _ => typed_date(first, second, year)?,
    };
    Some(with_time(cursor, date))
}

/// `May  2 21:14:37` with no year, `May 02 2026 21:14:37`, `May  2 21:14:37 2026`.
fn syslog(cursor: &mut Cursor) -> Option<TypedInstant> {
    let month = cursor.month()?;
    cursor.any(" ")?;
    cursor.any(" ");
    let day = cursor.digits(1, 2)?;
    cursor.any(",");
    cursor.any(" ")?;
    let year =
        cursor.attempt(|c| Some(c.digits(4, 4)?.to_string()).filter(|_| c.any(" ").is_some()));
    let time = cursor.time()?;
    let year = year.or_else(|| cursor.attempt(|c| c.any(" ").and_then(|_| c.year())));
    let mut date = typed_date(day, &month, year.as_deref().unwrap_or("2000"))?;
    date.year = year.unwrap_or_default();
    Some(TypedInstant {
        date,
        time,
        zone: cursor.zone(),
        occurrence: None,
    })
}

/// The date, and the time and zone that follow it, if any do.
fn with_time(cursor: &mut Cursor, date: TypedDate) -> TypedInstant {
    let time = cursor.attempt(|c| {
        c.any(",;");
        c.any("T t:")?;
        c.any(" ");
        c.time()
    });
    let zone = if time.is_some() {
        cursor.zone()
    } else {
        String::new()
    };
    TypedInstant {
        date,
        time: time.unwrap_or_default(),
        zone,
        occurrence: None,
    }
}

/// The parts, without leading zeros in day and month, if they are a date.
fn typed_date(day: &str, month: &str, year: &str) -> Option<TypedDate> {
    let typed = TypedDate {
        day: day.into(),
        month: month.into(),
        year: year.into(),
    };
    typed.read().value().map(TypedDate::of)
}

/// The rest of a text from which parts are taken; only ASCII is ever taken.
struct Cursor<'a> {
    rest: &'a str,
}

impl<'a> Cursor<'a> {
    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(length);
        self.rest = rest;
        taken
    }

    /// All the digits that follow, if their number is within the limits.
    fn digits(&mut self, least: usize, most: usize) -> Option<&'a str> {
        let length = self.rest.bytes().take_while(u8::is_ascii_digit).count();
        (least..=most).contains(&length).then(|| self.take(length))
    }

    /// One of the ASCII characters.
    fn any(&mut self, of: &str) -> Option<&'a str> {
        let first = self
            .rest
            .chars()
            .next()
            .filter(|c| c.is_ascii() && of.contains(*c))?;
        Some(self.take(first.len_utf8()))
    }

    /// An English month name, at least three letters of it, as its number.
    fn month(&mut self) -> Option<String> {
        let length = self
            .rest
            .bytes()
            .take_while(u8::is_ascii_alphabetic)
            .count();
        let name = self
            .rest
            .get(..3)
            .filter(|_| (3..=9).contains(&length))?
            .to_ascii_lowercase();
        let index = MONTHS.iter().position(|month| *month == name)?;
        self.take(length);
        Some((index + 1).to_string())
    }

    fn year(&mut self) -> Option<String> {
        self.digits(4, 4).map(String::from)
    }

    /// `21:14`, `21:14:37`, `21:14:37.123`, `9:14 PM`.
    fn time(&mut self) -> Option<String> {
        let start = self.rest;
        self.digits(1, 2)?;
        self.any(":")?;
        self.digits(2, 2)?;
        if self
            .attempt(|c| c.any(":").and_then(|_| c.digits(2, 2)))
            .is_some()
        {
            self.attempt(|c| c.any(".,").and_then(|_| c.digits(1, 9)));
        }
        self.attempt(|c| {
            c.any(" ");
            c.any("APap")?;
            c.any("Mm")
        });
        let time = &start[..start.len() - self.rest.len()];
        super::ClockTime::read(time)
            .is_ok()
            .then(|| time.to_string())
    }

    /// The zone that follows: `Z`, `UTC`, `+0400`, `+04:00`, `[Asia/Tbilisi]`; empty if none.
    fn zone(&mut self) -> String {
        let offset = self.attempt(|c| {
            c.any(" ");
            let length = c.rest.bytes().take_while(|b| is_zone_byte(*b)).count();
            let zone = super::zone::find(&c.rest[..length])?;
            c.take(length);
            Some(super::zone::name(&zone))
        });
        let named = self.attempt(|c| {
            c.any("[")?;
            let length = c.rest.find(']').filter(|length| *length < 40)?;
            let zone = super::zone::find(c.take(length))?;
            c.any("]")?;
            Some(super::zone::name(&zone))
        });
        named.or(offset).unwrap_or_default()
    }

    /// Runs a step and goes back to where it started if it fails.
    fn attempt<T>(&mut self, step: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let start = self.rest;
        let result = step(self);
        if result.is_none() {
            self.rest = start;
        }
        result
    }
}

fn is_zone_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b':' | b'/' | b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(instant: &TypedInstant) -> String {
        let TypedDate { day, month, year } = &instant.date;
        format!("{year}-{month}-{day} {} {}", instant.time, instant.zone)
    }

    #[test]
    fn a_pasted_time_is_split_into_its_parts() {
        let pasted = [
            ("2026-05-02T21:14:37Z", "2026-5-2 21:14:37 UTC"),
            (
                "2026-05-02T21:14:37.123+04:00",
                "2026-5-2 21:14:37.123 +04:00",
            ),
            (
                "2026-05-02T21:14:37+04:00[Asia/Tbilisi]",
                "2026-5-2 21:14:37 Asia/Tbilisi",
            ),
            ("2026-05-02 21:14:37", "2026-5-2 21:14:37 "),
            ("2026-05-02 21:14:37 UTC", "2026-5-2 21:14:37 UTC"),
            ("2026-05-02", "2026-5-2  "),
            ("20260502T211437Z", "2026-5-2 21:14:37 UTC"),
            ("2.5.2026, 9:14", "2026-5-2 9:14 "),
            ("22/05/2026 21:14", "2026-5-22 21:14 "),
            ("05/22/2026 9:14 PM", "2026-5-22 9:14 PM "),
            ("Sat, 2 May 2026 21:14:37 +0400", "2026-5-2 21:14:37 +04:00"),
            ("02/May/2026:21:14:37 +0000", "2026-5-2 21:14:37 UTC"),
        ];
        for (typed, expected) in pasted {
            assert_eq!(
                split_pasted(typed).as_ref().map(text).as_deref(),
                Some(expected),
                "{typed}"
            );
        }
    }

    #[test]
    fn what_is_not_one_clear_time_is_not_split() {
        for typed in [
            "2",
            "",
            "02/05/2026",
            "2026-13-02",
            "2026-05-02 and more",
            "10.0.0.5",
            "é",
        ] {
            assert_eq!(split_pasted(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_time_is_found_within_a_line_and_what_is_left_out_stays_empty() {
        let lines = [
            ("<34>May  2 21:14:37 host sshd", "-5-2 21:14:37 "),
            ("%ASA-6: May 02 2026 21:14:37: Built", "2026-5-2 21:14:37 "),
            ("From x Sat May  2 21:14:37 2026", "2026-5-2 21:14:37 "),
            (
                "198.51.100.7 - - [02/May/2026:21:14:37 +0400] \"GET",
                "2026-5-2 21:14:37 +04:00",
            ),
            ("at=02/05/2026 21:14;", "2026-- 21:14 "),
        ];
        for (line, expected) in lines {
            let found = find_written(line).map(|(instant, _)| text(&instant));
            assert_eq!(found.as_deref(), Some(expected), "{line}");
        }
    }
}
