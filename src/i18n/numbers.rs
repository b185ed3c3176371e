//! Numbers in words.

use super::Words;

/// A number of bytes: `1 234 567 bytes`.
pub fn bytes(words: &Words, count: u64) -> String {
    let digits = grouped(count);
    // The message looks at the grammatical number only, which the last digits of a float, rounded
    // where the number is beyond any file, do not change.
    let values = [("count", (count as f64).into()), ("digits", digits.into())];
    words.say_with("document-bytes", &values)
}

/// Digits in groups of three, divided by spaces that do not break (ISO 80000-1, 7.3.1).
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let first = digits.len() % 3;
    let (first, rest) = digits.split_at(first);
    let groups = rest.as_bytes().chunks(3).map(String::from_utf8_lossy);
    let first = (!first.is_empty()).then(|| first.into());
    first
        .into_iter()
        .chain(groups)
        .collect::<Vec<_>>()
        .join("\u{a0}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{self, Language};

    #[test]
    fn bytes_follow_the_grammar_of_their_language() {
        let said = |tag: &str, count| {
            let language = Language::parse(tag).unwrap();
            bytes(&i18n::words(&language).unwrap(), count).replace('\u{a0}', " ")
        };
        assert_eq!(said("en", 1), "1 byte");
        assert_eq!(said("en", 1_234_567), "1 234 567 bytes");
        assert_eq!(said("uk", 21), "21 байт");
        assert_eq!(said("uk", 1_003), "1 003 байти");
        assert_eq!(said("uk", 12_345), "12 345 байтів");
        assert_eq!(said("fr", 0), "0 octet");
        assert_eq!(said("ka", 100), "100 ბაიტი");
    }
}
