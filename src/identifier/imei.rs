//! IMEI: fifteen digits, the last one a check digit (3GPP TS 23.003, Luhn).

use super::{Finding, Parsed};

/// Reads an IMEI in any grouping; with sixteen digits (IMEISV) there is no check digit.
pub(super) fn parse(text: &str) -> Parsed {
    let Some(digits) = digits(text) else {
        return Parsed::odd(text, Finding::NotAnImei);
    };
    match digits.len() {
        15 => checked(&digits),
        16 => Parsed::odd(&digits, Finding::SoftwareVersion),
        found => Parsed::odd(text, Finding::ImeiLength { found }),
    }
}

/// The digits without label and grouping; `None` if anything else stands there.
pub(super) fn digits(text: &str) -> Option<String> {
    let labelled = text
        .get(..4)
        .is_some_and(|label| label.eq_ignore_ascii_case("imei"));
    let text = if labelled {
        text[4..].trim_start_matches([':', ' '])
    } else {
        text
    };
    let grouped = |c: char| matches!(c, ' ' | '-' | '/' | '.');
    let digits: String = text.chars().filter(|c| !grouped(*c)).collect();
    (!digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())).then_some(digits)
}

fn checked(digits: &str) -> Parsed {
    let (body, found) = digits.split_at(14);
    let expected = check_digit(body);
    match found.chars().next() {
        Some(found) if found != expected => {
            Parsed::odd(digits, Finding::WrongCheckDigit { expected, found })
        }
        Some(_) | None => Parsed::normal(digits),
    }
}

/// The Luhn check digit: every second digit doubled, the digits of all results added up.
fn check_digit(body: &str) -> char {
    let values = body.bytes().rev().map(|b| u32::from(b - b'0')).enumerate();
    let doubled = |(at, value): (usize, u32)| if at % 2 == 0 { value * 2 } else { value };
    let sum: u32 = values
        .map(doubled)
        .map(|value| value / 10 + value % 10)
        .sum();
    char::from_digit((10 - sum % 10) % 10, 10).unwrap_or('0')
}

#[cfg(test)]
mod tests {
    use super::super::{Identifier, Kind};
    use super::*;

    #[test]
    fn the_check_digit_is_verified() {
        for text in [
            "490154203237518",
            "49-015420-323751-8",
            "IMEI: 490154203237518",
        ] {
            let identifier = Identifier::parse_as(Kind::Imei, text);
            assert_eq!(
                (identifier.normal.as_str(), identifier.findings.len()),
                ("490154203237518", 0)
            );
        }
        let wrong = Identifier::parse_as(Kind::Imei, "490154203237517");
        assert_eq!(
            wrong.findings,
            [Finding::WrongCheckDigit {
                expected: '8',
                found: '7'
            }]
        );
    }

    #[test]
    fn what_is_no_imei_is_said() {
        let faults = [
            ("49015420323751", Finding::ImeiLength { found: 14 }),
            ("4901542032375181", Finding::SoftwareVersion),
            ("49015420323751x", Finding::NotAnImei),
            ("imei", Finding::NotAnImei),
        ];
        for (text, finding) in faults {
            assert_eq!(
                Identifier::parse_as(Kind::Imei, text).findings,
                [finding],
                "{text}"
            );
        }
    }
}
