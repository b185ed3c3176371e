//! A civil date as typed in three fields. It has no zone and never shifts.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Fault, Part, Reading};

/// The first and last year a date in a request may have: older and later ones are slips.
const YEARS: (i16, i16) = (1900, 2199);

/// Day, month and year exactly as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct TypedDate {
    pub day: String,
    pub month: String,
    pub year: String,
}

impl TypedDate {
    /// The text that [`TypedDate::read`] reads back as the same date.
    pub fn of(date: Date) -> TypedDate {
        TypedDate {
            day: date.day().to_string(),
            month: date.month().to_string(),
            year: format!("{:04}", date.year()),
        }
    }

    /// Nothing is typed in any part.
    pub fn is_blank(&self) -> bool {
        [&self.day, &self.month, &self.year]
            .iter()
            .all(|part| part.trim().is_empty())
    }

    /// The civil date (Gregorian calendar, years 1900 to 2199), or the part that is wrong.
    pub fn read(&self) -> Reading<Date> {
        if self.is_blank() {
            Reading::Blank
        } else {
            self.date().into()
        }
    }

    fn date(&self) -> Result<Date, Fault> {
        let day = number(&self.day, Part::Day)?;
        let month = number(&self.month, Part::Month)?;
        let year = self.four_digit_year()?;
        if !(1..=12).contains(&month) {
            return Err(Fault::NoSuchMonth);
        }
        let first = Date::new(year, month as i8, 1).map_err(|_| Fault::NoSuchMonth)?;
        let most = first.days_in_month();
        let day = i8::try_from(day).map_err(|_| Fault::NoSuchDay { most })?;
        Date::new(year, month as i8, day).map_err(|_| Fault::NoSuchDay { most })
    }

    fn four_digit_year(&self) -> Result<i16, Fault> {
        let (least, most) = YEARS;
        let year = number(&self.year, Part::Year)?;
        if self.year.trim().chars().count() != 4 {
            return Err(Fault::YearNotFourDigits);
        }
        i16::try_from(year)
            .ok()
            .filter(|year| (least..=most).contains(year))
            .ok_or(Fault::YearOutOfRange { least, most })
    }
}

/// A part in digits. Numbers of more than six digits are as wrong as the largest of six.
fn number(typed: &str, part: Part) -> Result<u32, Fault> {
    let digits = western_digits(typed.trim());
    if digits.is_empty() {
        return Err(Fault::Missing(part));
    }
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Fault::NotANumber(part));
    }
    Ok(digits
        .get(..6)
        .unwrap_or(&digits)
        .parse()
        .unwrap_or(999_999))
}

/// The same text with Arabic, Persian, Devanagari and full-width digits as 0 to 9.
pub(super) fn western_digits(text: &str) -> String {
    const ZEROS: [char; 4] = ['\u{0660}', '\u{06F0}', '\u{0966}', '\u{FF10}'];
    let western = |c: char| {
        let value = |zero: &char| {
            (c as u32)
                .checked_sub(*zero as u32)
                .filter(|value| *value < 10)
        };
        ZEROS
            .iter()
            .find_map(value)
            .and_then(|value| char::from_digit(value, 10))
            .unwrap_or(c)
    };
    text.chars().map(western).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn typed(day: &str, month: &str, year: &str) -> TypedDate {
        TypedDate {
            day: day.into(),
            month: month.into(),
            year: year.into(),
        }
    }

    #[test]
    fn a_date_is_read_from_its_parts() {
        assert_eq!(
            typed("2", "5", "2026").read(),
            Reading::Valid(date(2026, 5, 2))
        );
        assert_eq!(
            typed(" 02", "05 ", "2026").read(),
            Reading::Valid(date(2026, 5, 2))
        );
        assert_eq!(
            typed("٢", "٥", "٢٠٢٦").read(),
            Reading::Valid(date(2026, 5, 2))
        );
        assert_eq!(typed("", " ", "").read(), Reading::Blank);
    }

    #[test]
    fn a_fault_names_the_part_that_is_wrong() {
        let faults = [
            (typed("", "5", "2026"), Fault::Missing(Part::Day)),
            (typed("2", "", "2026"), Fault::Missing(Part::Month)),
            (typed("2", "5", ""), Fault::Missing(Part::Year)),
            (typed("2nd", "5", "2026"), Fault::NotANumber(Part::Day)),
            (typed("2", "May", "2026"), Fault::NotANumber(Part::Month)),
            (typed("2", "5", "-026"), Fault::NotANumber(Part::Year)),
            (typed("31", "6", "2026"), Fault::NoSuchDay { most: 30 }),
            (typed("29", "2", "2027"), Fault::NoSuchDay { most: 28 }),
            (typed("0", "2", "2028"), Fault::NoSuchDay { most: 29 }),
            (typed("1", "13", "2026"), Fault::NoSuchMonth),
            (typed("1", "0", "2026"), Fault::NoSuchMonth),
            (typed("1", "1", "26"), Fault::YearNotFourDigits),
            (typed("1", "1", "20266"), Fault::YearNotFourDigits),
            (
                typed("1", "1", "1206"),
                Fault::YearOutOfRange {
                    least: 1900,
                    most: 2199,
                },
            ),
            (
                typed("99999999999999999999", "1", "2026"),
                Fault::NoSuchDay { most: 31 },
            ),
        ];
        for (typed, fault) in faults {
            assert_eq!(typed.read(), Reading::Faulty(fault), "{typed:?}");
        }
    }
}
