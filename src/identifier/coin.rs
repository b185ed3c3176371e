//! Addresses of crypto-currencies. Each kind carries a checksum, so that one wrong letter shows:
//! base58check, bech32 and bech32m (BIP 173, BIP 350), and Ethereum's capitals (EIP-55).

use bech32::primitives::decode::{
    CharError, SegwitHrpstring, SegwitHrpstringError, UncheckedHrpstringError,
};
use sha2::{Digest, Sha256};
use sha3::Keccak256;

use super::{Detail, Finding, Parsed};

/// The currency that an address belongs to, as far as its form tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Currency {
    Bitcoin,
    /// Bitcoin's test network: no money.
    BitcoinTest,
    Litecoin,
    Dogecoin,
    Tron,
    /// Ethereum, and the chains and tokens that share its addresses.
    Ethereum,
}

impl Currency {
    /// Every currency that is recognised.
    pub const ALL: [Currency; 6] = [
        Currency::Bitcoin,
        Currency::BitcoinTest,
        Currency::Litecoin,
        Currency::Dogecoin,
        Currency::Tron,
        Currency::Ethereum,
    ];

    /// The stable id; the name is the message `identifier-coin-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Currency::Bitcoin => "bitcoin",
            Currency::BitcoinTest => "bitcoin-test",
            Currency::Litecoin => "litecoin",
            Currency::Dogecoin => "dogecoin",
            Currency::Tron => "tron",
            Currency::Ethereum => "ethereum",
        }
    }

    /// By the version byte of a base58check address.
    fn of_version(version: u8) -> Option<Currency> {
        match version {
            0x00 | 0x05 => Some(Currency::Bitcoin),
            0x6F | 0xC4 => Some(Currency::BitcoinTest),
            0x30 | 0x32 => Some(Currency::Litecoin),
            0x1E | 0x16 => Some(Currency::Dogecoin),
            0x41 => Some(Currency::Tron),
            _ => None,
        }
    }

    /// By the part of a bech32 address before the `1`.
    fn of_prefix(text: &str) -> Option<Currency> {
        let (prefix, _) = text.split_once('1')?;
        match prefix.to_ascii_lowercase().as_str() {
            "bc" => Some(Currency::Bitcoin),
            "tb" | "bcrt" => Some(Currency::BitcoinTest),
            "ltc" => Some(Currency::Litecoin),
            _ => None,
        }
    }
}

/// Reads an address, also with the scheme of a payment link in front (`bitcoin:...?amount=1`).
pub(super) fn parse(text: &str) -> Parsed {
    let text = without_link(text);
    if let Some(digits) = text.strip_prefix("0x").or(text.strip_prefix("0X")) {
        ethereum(text, digits)
    } else if let Some(currency) = Currency::of_prefix(text) {
        bech32_address(text, currency)
    } else if (25..=36).contains(&text.len()) {
        base58(text)
    } else {
        Parsed::odd(text, Finding::Unchecked)
    }
}

/// The form is so particular that the address is meant as one even if its checksum is wrong.
pub(super) fn looks_like(text: &str) -> bool {
    let text = without_link(text);
    let word = text.bytes().all(|b| b.is_ascii_alphanumeric());
    let hexadecimal = text
        .strip_prefix("0x")
        .is_some_and(|d| (38..=42).contains(&d.len()));
    let bech32 = Currency::of_prefix(text).is_some() && (14..=90).contains(&text.len());
    let mixed = text.bytes().any(|b| b.is_ascii_uppercase())
        && text.bytes().any(|b| b.is_ascii_lowercase())
        && text.bytes().any(|b| b.is_ascii_digit());
    let base58 = (26..=35).contains(&text.len())
        && mixed
        && text.starts_with(['1', '3', 'T', 'L', 'D', 'M', 'm', 'n', '2']);
    word && (hexadecimal || bech32 || base58)
}

fn without_link(text: &str) -> &str {
    let (scheme, rest) = text.split_once(':').unwrap_or(("", text));
    let known = ["bitcoin", "litecoin", "dogecoin", "ethereum", "tron"];
    let rest = if known.contains(&scheme.to_ascii_lowercase().as_str()) {
        rest
    } else {
        text
    };
    rest.split(['?', '@']).next().unwrap_or(rest).trim()
}

/// `0x` and forty hexadecimal digits; their capitals are the checksum.
fn ethereum(text: &str, digits: &str) -> Parsed {
    let wrong = digits
        .chars()
        .enumerate()
        .find(|(_, c)| !c.is_ascii_hexdigit());
    if let Some((at, character)) = wrong {
        return Parsed::odd(
            text,
            Finding::WrongCharacter {
                character,
                place: at + 3,
            },
        );
    }
    if digits.len() != 40 {
        return Parsed::odd(
            text,
            Finding::CoinLength {
                expected: 42,
                found: text.len(),
            },
        );
    }
    let checked = eip55(digits);
    let detail = Detail::Coin(Currency::Ethereum);
    let one_case = !digits.bytes().any(|b| b.is_ascii_lowercase())
        || !digits.bytes().any(|b| b.is_ascii_uppercase());
    let findings = match digits == checked {
        true => Vec::new(),
        false if one_case => vec![Finding::NoChecksum],
        false => {
            return Parsed {
                detail,
                ..Parsed::odd(text, Finding::WrongChecksum)
            };
        }
    };
    Parsed {
        detail,
        findings,
        ..Parsed::normal(format!("0x{checked}"))
    }
}

/// EIP-55: a letter is a capital where the hash of the address has a hexadecimal digit above 7.
fn eip55(digits: &str) -> String {
    let lower = digits.to_ascii_lowercase();
    let hash = Keccak256::digest(lower.as_bytes());
    let nibble = |at: usize| {
        if at.is_multiple_of(2) {
            hash[at / 2] >> 4
        } else {
            hash[at / 2] & 0x0F
        }
    };
    let capital = |(at, c): (usize, char)| {
        if nibble(at) > 7 {
            c.to_ascii_uppercase()
        } else {
            c
        }
    };
    lower.chars().enumerate().map(capital).collect()
}

fn bech32_address(text: &str, currency: Currency) -> Parsed {
    let detail = Detail::Coin(currency);
    match SegwitHrpstring::new(text) {
        Ok(_) => Parsed {
            detail,
            ..Parsed::normal(text.to_ascii_lowercase())
        },
        Err(error) => Parsed {
            detail,
            ..Parsed::odd(text, bech32_fault(text, error))
        },
    }
}

fn bech32_fault(text: &str, error: SegwitHrpstringError) -> Finding {
    match error {
        SegwitHrpstringError::Unchecked(UncheckedHrpstringError::Char(CharError::MixedCase)) => {
            Finding::MixedCase
        }
        SegwitHrpstringError::Unchecked(UncheckedHrpstringError::Char(CharError::InvalidChar(
            character,
        ))) => wrong_character(text, character),
        _ => Finding::WrongChecksum,
    }
}

/// Twenty-one bytes and the first four of their double SHA-256.
fn base58(text: &str) -> Parsed {
    let bytes = match bs58::decode(text).into_vec() {
        Ok(bytes) => bytes,
        Err(bs58::decode::Error::InvalidCharacter { character, .. }) => {
            return Parsed::odd(text, wrong_character(text, character));
        }
        Err(bs58::decode::Error::NonAsciiCharacter { index }) => {
            let character = text[index..].chars().next().unwrap_or('?');
            return Parsed::odd(text, wrong_character(text, character));
        }
        Err(_) => return Parsed::odd(text, Finding::WrongChecksum),
    };
    let Some((body, checksum)) = bytes.split_last_chunk::<4>() else {
        return Parsed::odd(text, Finding::WrongChecksum);
    };
    let valid = body.len() == 21 && Sha256::digest(Sha256::digest(body))[..4] == checksum[..];
    let detail = body
        .first()
        .and_then(|v| Currency::of_version(*v))
        .map_or(Detail::None, Detail::Coin);
    if valid {
        Parsed {
            detail,
            ..Parsed::normal(text)
        }
    } else {
        Parsed::odd(text, Finding::WrongChecksum)
    }
}

fn wrong_character(text: &str, character: char) -> Finding {
    let place = text.chars().position(|c| c == character).unwrap_or(0) + 1;
    Finding::WrongCharacter { character, place }
}

#[cfg(test)]
mod tests {
    use super::super::{Identifier, Kind};
    use super::*;

    fn read(text: &str) -> Identifier {
        Identifier::parse_as(Kind::CryptoAddress, text)
    }

    #[test]
    fn addresses_with_a_right_checksum_tell_their_currency() {
        // Test vectors of BIP 173, BIP 350 and EIP-55, and the first address ever used.
        let addresses = [
            ("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", Currency::Bitcoin),
            (
                "bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa?amount=1",
                Currency::Bitcoin,
            ),
            (
                "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
                Currency::Bitcoin,
            ),
            (
                "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
                Currency::Bitcoin,
            ),
            (
                "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx",
                Currency::BitcoinTest,
            ),
            (
                "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
                Currency::Ethereum,
            ),
        ];
        for (text, currency) in addresses {
            let identifier = read(text);
            assert_eq!(identifier.detail, Detail::Coin(currency), "{text}");
            assert!(identifier.findings.is_empty(), "{:?}", identifier.findings);
        }
    }

    #[test]
    fn a_mistyped_address_names_the_fault() {
        let faults = [
            ("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", Finding::WrongChecksum),
            (
                "1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf0a",
                Finding::WrongCharacter {
                    character: '0',
                    place: 33,
                },
            ),
            (
                "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
                Finding::WrongChecksum,
            ),
            (
                "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3tb",
                Finding::WrongCharacter {
                    character: 'b',
                    place: 1,
                },
            ),
            (
                "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3T4",
                Finding::MixedCase,
            ),
            (
                "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD",
                Finding::WrongChecksum,
            ),
            (
                "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed",
                Finding::NoChecksum,
            ),
            (
                "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe",
                Finding::CoinLength {
                    expected: 42,
                    found: 41,
                },
            ),
            (
                "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeg",
                Finding::WrongCharacter {
                    character: 'g',
                    place: 42,
                },
            ),
            (
                "addr1qx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzer",
                Finding::Unchecked,
            ),
        ];
        for (text, finding) in faults {
            assert_eq!(read(text).findings, [finding], "{text}");
        }
    }

    #[test]
    fn an_ethereum_address_without_checksum_is_given_one() {
        let identifier = read("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed");
        assert_eq!(
            identifier.normal,
            "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"
        );
    }
}
