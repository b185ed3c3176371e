//! Accounts: lasting identifiers (`id:123456`) and names that their owner can change any time.

use super::{Finding, Parsed};

/// Reads a user id. `ID 123456` becomes `id:123456`; what has no lasting part is warned about.
pub(super) fn parse(text: &str) -> Parsed {
    if let Some(value) = labelled(text) {
        return Parsed::normal(format!("id:{value}"));
    }
    if is_lasting(text) {
        Parsed::normal(text)
    } else {
        Parsed::odd(text, Finding::DisplayNameOnly)
    }
}

/// Free text that is nothing but a name: `@handle`, one word, or a name of two or three words.
pub(super) fn parse_free(text: &str) -> Parsed {
    let words: Vec<&str> = text.split(' ').collect();
    let letter = |c: char| c.is_alphabetic() || matches!(c, '_' | '-' | '.' | '\'' | '’');
    let in_name = |c: char| letter(c) || c.is_numeric() && words.len() == 1;
    let capital = |word: &&str| !word.starts_with(char::is_lowercase);
    let name = words.iter().all(|word| word.chars().all(in_name));
    let looks_so = match words.len() {
        1 => !is_lasting(text),
        2 | 3 => words.iter().all(capital) && has_case(text),
        _ => false,
    };
    if is_handle(text) || (name && looks_so) {
        Parsed::odd(text, Finding::DisplayNameOnly)
    } else {
        Parsed::normal(text)
    }
}

/// `@name`: what a service shows to others.
pub(super) fn is_handle(text: &str) -> bool {
    text.starts_with('@') && text.len() > 1 && !text.contains(' ')
}

/// What follows a label such as `id:` or `uid=`.
pub(super) fn labelled(text: &str) -> Option<&str> {
    const LABELS: [&str; 5] = ["user id", "userid", "user_id", "uid", "id"];
    let lower = text.to_ascii_lowercase();
    let label = LABELS.iter().find(|label| lower.starts_with(**label))?;
    let rest = text.get(label.len()..)?;
    let value = rest.trim_start_matches([' ', ':', '=', '#']);
    let plain = !value.is_empty()
        && value
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-');
    (value.len() < rest.len() && plain && value.bytes().any(|b| b.is_ascii_digit()))
        .then_some(value)
}

/// Some part is a number of five digits or more, a UUID, or an id of capitals and digits.
fn is_lasting(text: &str) -> bool {
    let parts = text.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '#');
    let lasting = |part: &str| {
        let digits = part.bytes().filter(u8::is_ascii_digit).count();
        let all_digits = digits == part.len() && digits >= 5;
        let code = part.len() >= 8
            && digits >= 2
            && part
                .bytes()
                .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
        let hexadecimal = part.len() >= 16
            && digits >= 2
            && part.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-');
        all_digits || code || hexadecimal
    };
    parts.into_iter().any(lasting)
}

/// The script of the text distinguishes capitals, so that a name can be told by them.
fn has_case(text: &str) -> bool {
    text.chars().any(|c| c.is_lowercase() || c.is_uppercase())
}

#[cfg(test)]
mod tests {
    use super::super::{Identifier, Kind};
    use super::*;

    #[test]
    fn lasting_identifiers_are_taken_as_they_are() {
        let accounts = [
            ("id:123456", "id:123456"),
            ("User ID: 123456", "id:123456"),
            ("uid=abc9", "id:abc9"),
            ("100004321000001", "100004321000001"),
            ("@fox (987654321)", "@fox (987654321)"),
            ("U0G9QFBBK", "U0G9QFBBK"),
            (
                "123e4567-e89b-12d3-a456-426614174000",
                "123e4567-e89b-12d3-a456-426614174000",
            ),
        ];
        for (text, normal) in accounts {
            let identifier = Identifier::parse_as(Kind::UserId, text);
            assert_eq!(
                (identifier.normal.as_str(), &*identifier.findings),
                (normal, &[][..])
            );
        }
    }

    #[test]
    fn a_display_name_alone_is_warned_about() {
        for text in [
            "@handle",
            "Dark Fox",
            "john_doe85",
            "name#1234",
            "id",
            "ідентифікатор",
        ] {
            let identifier = Identifier::parse_as(Kind::UserId, text);
            assert_eq!(identifier.findings, [Finding::DisplayNameOnly], "{text}");
        }
        for text in [
            "@handle",
            "darkfox",
            "john_doe85",
            "darkfox99",
            "Dark Fox",
            "Ніно Приклад",
        ] {
            let identifier = Identifier::parse_as(Kind::Free, text);
            assert_eq!(identifier.findings, [Finding::DisplayNameOnly], "{text}");
        }
    }

    #[test]
    fn a_description_in_words_is_left_alone() {
        let texts = [
            "virtual server vps-77120: disk image and snapshots",
            "customer behind the domain beispiel-bänk.example",
            "hard disk",
        ];
        for text in texts {
            assert!(
                Identifier::parse_as(Kind::Free, text).findings.is_empty(),
                "{text}"
            );
        }
    }
}
