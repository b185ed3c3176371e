//! Base45 (RFC 9285): bytes in the characters that a QR code packs tightest.

const ALPHABET: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/// Two bytes become three characters, a last single byte two.
pub fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(2) * 3);
    for pair in bytes.chunks(2) {
        let number = pair.iter().fold(0, |n, byte| n << 8 | u32::from(*byte));
        let digits = if pair.len() == 2 { 3 } else { 2 };
        for place in 0..digits {
            let digit = number / 45_u32.pow(place) % 45;
            text.push(char::from(ALPHABET[digit as usize]));
        }
    }
    text
}

/// `None` where a text is not what [`encode`] writes.
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 3 * 2 + 1);
    for group in text.as_bytes().chunks(3) {
        let number = group.iter().rev().try_fold(0, |number, character| {
            let digit = ALPHABET.iter().position(|c| c == character)?;
            Some(number * 45 + u32::try_from(digit).ok()?)
        })?;
        let [.., high, low] = number.to_be_bytes();
        match group.len() {
            3 if number <= 0xFFFF => bytes.extend([high, low]),
            2 if number <= 0xFF => bytes.push(low),
            _ => return None,
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The examples of RFC 9285, 4.3 and 4.4.
    #[test]
    fn texts_are_those_of_the_standard() {
        for (bytes, text) in [
            ("AB", "BB8"),
            ("Hello!!", "%69 VD92EX0"),
            ("base-45", "UJCLQE7W581"),
            ("ietf!", "QED8WEX0"),
        ] {
            assert_eq!(encode(bytes.as_bytes()), text);
            assert_eq!(decode(text).as_deref(), Some(bytes.as_bytes()));
        }
    }

    #[test]
    fn what_stands_for_no_bytes_is_refused() {
        for text in ["A", "GGW", "::", "BB8A", "bb8", "é8"] {
            assert_eq!(decode(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn bytes_come_back(bytes: Vec<u8>) {
            prop_assert_eq!(decode(&encode(&bytes)), Some(bytes));
        }
    }
}
