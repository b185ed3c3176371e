//! The fingerprint of a request's content and the check code that is spoken from it.
//! `public/request/README.md` publishes how both are made; neither ever changes its meaning.

use sha2::{Digest, Sha256};
use std::cell::Cell;
use std::fmt;

/// SHA-256 of a request's content: its JSON without white space between tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContentHash([u8; 32]);

/// Twelve digits that two persons compare by telephone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CheckCode(u64);

/// One more than the largest code.
const CODES: u64 = 1_000_000_000_000;

/// How often the hash is hashed again before a code is taken from it. Whoever alters a request and
/// looks for wording that has the code of the original has to try some 10^12 of them, and pays this
/// for each; who computes one code waits a hundredth of a second.
const ROUNDS: u32 = 65_536;

thread_local! {
    /// The code that was made last.
    static LAST: Cell<Option<(ContentHash, CheckCode)>> = const { Cell::new(None) };
}

impl ContentHash {
    pub fn of(content: &str) -> Self {
        Self(Sha256::digest(content.as_bytes()).into())
    }

    /// Reads 64 hexadecimal digits, small or capital.
    pub fn parse(digits: &str) -> Option<Self> {
        let digits = digits.as_bytes();
        let mut bytes = [0; 32];
        if digits.len() != 2 * bytes.len() {
            return None;
        }
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            let value = |digit: u8| char::from(digit).to_digit(16);
            *byte = u8::try_from(value(pair[0])? * 16 + value(pair[1])?).ok()?;
        }
        Some(Self(bytes))
    }

    /// The first 64 bits of the hash, hashed 65 536 times more, modulo 10^12. As 2^64 is no multiple
    /// of 10^12, the smallest codes are likelier than the others by one part in eighteen million.
    pub fn check_code(self) -> CheckCode {
        // A preview, a PDF and a text of the same content follow one another.
        if let Some((_, code)) = LAST.get().filter(|(hash, _)| *hash == self) {
            return code;
        }
        let code = self.hashed_again();
        LAST.set(Some((self, code)));
        code
    }

    fn hashed_again(self) -> CheckCode {
        let again = |hash: [u8; 32], _| Sha256::digest(hash).into();
        let hash = (0..ROUNDS).fold(self.0, again);
        let bits = hash
            .iter()
            .take(8)
            .fold(0, |bits, byte| bits << 8 | u64::from(*byte));
        CheckCode(bits % CODES)
    }
}

impl CheckCode {
    /// Reads twelve digits with any spaces or hyphens between them.
    pub fn parse(text: &str) -> Option<Self> {
        let digits: String = text.chars().filter(|c| !matches!(c, ' ' | '-')).collect();
        let is_code = digits.len() == 12 && digits.bytes().all(|b| b.is_ascii_digit());
        is_code.then(|| digits.parse().ok()).flatten().map(Self)
    }

    /// The twelve digits without spaces.
    pub fn digits(self) -> String {
        format!("{:012}", self.0)
    }
}

/// 64 hexadecimal digits.
impl fmt::Display for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Three groups of four digits: `0123 4567 8901`.
impl fmt::Display for CheckCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let group = |divisor| self.0 / divisor % 10_000;
        write!(
            f,
            "{:04} {:04} {:04}",
            group(100_000_000),
            group(10_000),
            group(1)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Computed by other programs (Python's hashlib and integers).
    #[test]
    fn hash_and_code_are_as_published() {
        let hash = ContentHash::of("{\"format\":\"point35-request\"}");
        assert_eq!(hash.to_string(), KNOWN_HASH);
        assert_eq!(hash.check_code().to_string(), KNOWN_CODE);
        assert_eq!(ContentHash::parse(&KNOWN_HASH.to_uppercase()), Some(hash));
    }

    const KNOWN_HASH: &str = "132eda4488b5b578d7163a7a5258c6a0183da71eb2accd6613e3cec77f64a0f0";
    const KNOWN_CODE: &str = "7003 1951 1181";

    #[test]
    fn a_code_is_read_as_it_is_spoken() {
        let code = CheckCode(3_456_789_012);
        assert_eq!(code.to_string(), "0034 5678 9012");
        for text in ["0034 5678 9012", "003456789012", "0034-5678-9012"] {
            assert_eq!(CheckCode::parse(text), Some(code));
        }
        for text in [
            "",
            "0034 5678 901",
            "0034 5678 9012 3",
            "0034 5678 901x",
            "+034 5678 9012",
        ] {
            assert_eq!(CheckCode::parse(text), None);
        }
    }

    #[test]
    fn what_is_no_hash_is_refused() {
        for text in ["", "00", "é", &"g".repeat(64), &"é".repeat(32)] {
            assert_eq!(ContentHash::parse(text), None);
        }
    }
}
