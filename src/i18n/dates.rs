//! Dates and instants in words: the month named or the zone said, so that nothing is ambiguous.
//! The patterns are Fluent messages; the digits are always those of ISO 8601.

use super::Words;
use crate::moment::to_the_second;
use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, ZonedDateTime};

const ISOLATION_MARKS: [char; 2] = ['\u{2068}', '\u{2069}'];

/// A civil date with the month in words: `2 May 2026`.
///
/// Its parts are not isolated: a sentence that holds the date looks for its direction outside
/// isolated parts (UAX #9, P2), would find none and show a right-to-left date from its year on.
pub fn date(words: &Words, date: Date) -> String {
    let month = words.say(&format!("month-{}", date.month()));
    let parts = [
        ("day", date.day().into()),
        ("month", month.into()),
        ("year", date.year().to_string().into()),
    ];
    words
        .say_with("format-date", &parts)
        .replace(ISOLATION_MARKS, "")
}

/// An instant in UTC to the second: `2 May 2026, 21:14:37 UTC`.
pub fn instant_utc(words: &Words, instant: Timestamp) -> String {
    let civil = instant.to_zoned_datetime(TimeZone::UTC).datetime();
    date_and_time(words, civil, "UTC".to_owned())
}

/// An instant as the clocks of a zone show it, with zone and offset:
/// `3 May 2026, 01:14:37 Asia/Tbilisi (UTC+04:00)`.
pub fn instant_local(words: &Words, zoned: &ZonedDateTime) -> String {
    let name = zoned.time_zone().iana_name().unwrap_or_default();
    let zone = format!("{name} ({})", offset(zoned.offset()));
    date_and_time(words, zoned.datetime(), zone.trim_start().to_owned())
}

/// `UTC+05:30`, or `UTC` for zero.
pub fn offset(offset: Offset) -> String {
    let seconds = offset.seconds();
    if seconds == 0 {
        return "UTC".to_owned();
    }
    let sign = if seconds < 0 { '\u{2212}' } else { '+' };
    let minutes = seconds.abs() / 60;
    format!("UTC{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}

fn date_and_time(words: &Words, civil: DateTime, zone: String) -> String {
    words.say_with(
        "format-instant",
        &[
            ("date", date(words, civil.date()).into()),
            ("time", to_the_second(civil.time()).into()),
            ("zone", zone.into()),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Language, words};

    #[test]
    fn an_instant_names_its_month_and_its_zone() {
        let words = words(&Language::english()).expect("English is in the file");
        let instant: Timestamp = "2026-05-02T21:14:37Z".parse().expect("an instant");
        assert_eq!(instant_utc(&words, instant), "2 May 2026, 21:14:37 UTC");
        let there = instant.in_tz("Asia/Tbilisi").expect("a zone");
        let said = instant_local(&words, &there);
        assert_eq!(said, "3 May 2026, 01:14:37 Asia/Tbilisi (UTC+04:00)");
    }

    #[test]
    fn a_date_in_a_right_to_left_sentence_starts_with_its_day() {
        for tag in ["ar", "he"] {
            let language = Language::parse(tag).expect("a tag");
            let words = words(&language).expect("it is in the file");
            let instant: Timestamp = "2026-05-03T21:14:37Z".parse().expect("an instant");
            let said = instant_utc(&words, instant);
            let bidi = unicode_bidi::BidiInfo::new(&said, Some(unicode_bidi::Level::rtl()));
            let shown = bidi.reorder_line(&bidi.paragraphs[0], 0..said.len());
            let shown = shown.replace(ISOLATION_MARKS, "");
            assert!(shown.ends_with(" 3"), "{shown}");
            assert!(shown.starts_with("UTC "), "{shown}");
        }
    }

    #[test]
    fn the_first_of_a_month_is_written_as_the_language_does() {
        let said = |tag: &str, day: &str| {
            let words = words(&Language::parse(tag)?)?;
            Some(date(&words, day.parse().ok()?))
        };
        let french = said("fr", "2026-05-01");
        assert_eq!(french.as_deref(), Some("1er mai 2026"));
        assert_eq!(said("fr", "2026-05-11").as_deref(), Some("11 mai 2026"));
        assert_eq!(
            said("es", "2026-05-01").as_deref(),
            Some("1 de mayo de 2026")
        );
    }
}
