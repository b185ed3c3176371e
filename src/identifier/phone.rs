//! Telephone numbers in the international form of E.164. The unassigned code +999 is accepted: test
//! and exercise numbers begin with it.

use super::{Finding, Parsed};

/// E.164 allows fifteen digits; the shortest numbers in use have seven.
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// Reads `+999 (0)351 0417`, `00999...`, `tel:+999...` as `+9993510417`.
pub(super) fn parse(text: &str) -> Parsed {
    let number = text.strip_prefix("tel:").unwrap_or(text).replace("(0)", "");
    let mut digits = String::new();
    for character in number.chars() {
        match character {
            '0'..='9' => digits.push(character),
            '+' if digits.is_empty() => {}
            ' ' | '-' | '.' | '/' | '(' | ')' | '\u{2010}'..='\u{2013}' => {}
            _ => return Parsed::odd(text, Finding::NotAPhone),
        }
    }
    if digits.is_empty() {
        return Parsed::odd(text, Finding::NotAPhone);
    }
    let international = match digits.strip_prefix("00") {
        _ if number.trim_start().starts_with(['+', '(']) && number.contains('+') => Some(&*digits),
        rest => rest,
    };
    match international {
        Some(digits) if !DIGITS.contains(&digits.len()) => Parsed::odd(
            text,
            Finding::PhoneLength {
                found: digits.len(),
            },
        ),
        Some(digits) if !digits.starts_with('0') => Parsed::normal(format!("+{digits}")),
        Some(_) | None => Parsed::odd(text, Finding::MissingCountryCode),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Identifier, Kind};
    use super::*;

    #[test]
    fn numbers_take_the_international_form() {
        let numbers = [
            ("+999 100 0001", "+9991000001"),
            ("00999 351-0417", "+9993510417"),
            ("tel:+999(0)800.0001", "+9998000001"),
            ("(+999) 800 0001", "+9998000001"),
        ];
        for (text, normal) in numbers {
            let identifier = Identifier::parse_as(Kind::Phone, text);
            assert_eq!(
                (identifier.normal.as_str(), &*identifier.findings),
                (normal, &[][..])
            );
        }
    }

    #[test]
    fn what_is_wrong_with_a_number_is_said() {
        let faults = [
            ("0171 234 5678", Finding::MissingCountryCode),
            ("+0 171 234 5678", Finding::MissingCountryCode),
            ("+999 12", Finding::PhoneLength { found: 5 }),
            (
                "+999 1234 5678 9012 3456",
                Finding::PhoneLength { found: 19 },
            ),
            ("+999 CALL ME", Finding::NotAPhone),
            ("+", Finding::NotAPhone),
            ("99+9 1000001", Finding::NotAPhone),
        ];
        for (text, finding) in faults {
            assert_eq!(
                Identifier::parse_as(Kind::Phone, text).findings,
                [finding],
                "{text}"
            );
        }
    }
}
