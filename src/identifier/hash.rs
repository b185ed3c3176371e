//! Hashes of files: the algorithm follows from the number of hexadecimal digits, and a number that
//! is nearly right names the digits that are missing or too many.

use super::{Detail, Finding, Parsed};

/// Hash algorithms in use for evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Algorithm {
    Md5,
    Sha1,
    Sha256,
    Sha512,
}

impl Algorithm {
    /// Every algorithm, shortest hash first.
    pub const ALL: [Algorithm; 4] = [
        Algorithm::Md5,
        Algorithm::Sha1,
        Algorithm::Sha256,
        Algorithm::Sha512,
    ];

    /// The name in every language.
    pub fn name(self) -> &'static str {
        match self {
            Algorithm::Md5 => "MD5",
            Algorithm::Sha1 => "SHA-1",
            Algorithm::Sha256 => "SHA-256",
            Algorithm::Sha512 => "SHA-512",
        }
    }

    /// The number of hexadecimal digits.
    pub fn digits(self) -> usize {
        match self {
            Algorithm::Md5 => 32,
            Algorithm::Sha1 => 40,
            Algorithm::Sha256 => 64,
            Algorithm::Sha512 => 128,
        }
    }

    fn of_length(digits: usize) -> Option<Algorithm> {
        Algorithm::ALL
            .into_iter()
            .find(|algorithm| algorithm.digits() == digits)
    }

    fn nearest(digits: usize) -> Algorithm {
        let distance = |algorithm: &Algorithm| algorithm.digits().abs_diff(digits);
        Algorithm::ALL
            .into_iter()
            .min_by_key(distance)
            .unwrap_or(Algorithm::Sha256)
    }
}

/// Reads a hash, with or without the name of its algorithm in front (`sha256:...`).
pub(super) fn parse(text: &str) -> Parsed {
    let (label, value) = labelled(text);
    let digits: String = value
        .chars()
        .filter(|c| !matches!(c, ' ' | ':' | '-'))
        .collect();
    let digits = digits.to_ascii_lowercase();
    if let Some((at, character)) = digits
        .chars()
        .enumerate()
        .find(|(_, c)| !c.is_ascii_hexdigit())
    {
        return Parsed::odd(
            text,
            Finding::NotHexadecimal {
                character,
                place: at + 1,
            },
        );
    }
    let found = digits.len();
    match label.or(Algorithm::of_length(found)) {
        Some(algorithm) if algorithm.digits() == found => Parsed {
            detail: Detail::Hash(algorithm),
            ..Parsed::normal(digits)
        },
        meant => {
            let algorithm = meant.unwrap_or(Algorithm::nearest(found));
            let (expected, algorithm) = (algorithm.digits(), algorithm.name());
            Parsed::odd(
                text,
                Finding::HashLength {
                    algorithm,
                    expected,
                    found,
                },
            )
        }
    }
}

/// The algorithm named in front, and what follows it.
pub(super) fn labelled(text: &str) -> (Option<Algorithm>, &str) {
    let end = text.find([':', '=', ' ']).unwrap_or(0);
    let (label, rest) = text.split_at(end);
    let label = label.replace('-', "");
    let named = |a: &Algorithm| a.name().replace('-', "").eq_ignore_ascii_case(&label);
    match Algorithm::ALL.into_iter().find(named) {
        Some(algorithm) => (Some(algorithm), rest.trim_start_matches([':', '=', ' '])),
        None => (None, text),
    }
}

/// Hexadecimal digits of a number close to a hash's: it is meant as one.
pub(super) fn looks_like(text: &str) -> bool {
    let (label, value) = labelled(text);
    let near = Algorithm::ALL
        .iter()
        .any(|a| a.digits().abs_diff(value.len()) <= 2);
    let hexadecimal = value.bytes().all(|b| b.is_ascii_hexdigit());
    label.is_some() || (near && hexadecimal)
}

#[cfg(test)]
mod tests {
    use super::super::{Identifier, Kind};
    use super::*;

    const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    #[test]
    fn the_length_tells_the_algorithm() {
        for algorithm in Algorithm::ALL {
            let text = "0A".repeat(algorithm.digits() / 2);
            let identifier = Identifier::parse_as(Kind::Hash, &text);
            assert_eq!(identifier.detail, Detail::Hash(algorithm));
            assert_eq!(identifier.normal, text.to_lowercase());
        }
        assert_eq!(
            Identifier::parse_as(Kind::Hash, &format!("SHA-256: {EMPTY}")).normal,
            EMPTY
        );
    }

    #[test]
    fn a_hash_with_a_digit_missing_names_the_fault() {
        let finding = |text: &str| {
            Identifier::parse_as(Kind::Hash, text)
                .findings
                .into_iter()
                .next()
        };
        let length = |algorithm, expected, found| {
            Some(Finding::HashLength {
                algorithm,
                expected,
                found,
            })
        };
        assert_eq!(finding(&EMPTY[1..]), length("SHA-256", 64, 63));
        assert_eq!(finding(&format!("{EMPTY}0")), length("SHA-256", 64, 65));
        assert_eq!(finding(&format!("md5 {EMPTY}")), length("MD5", 32, 64));
        let typo = EMPTY.replacen('c', "O", 1);
        assert_eq!(
            finding(&typo),
            Some(Finding::NotHexadecimal {
                character: 'o',
                place: 5
            })
        );
    }
}
