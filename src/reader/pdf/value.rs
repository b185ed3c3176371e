//! A value of PDF as the slice of bytes it stands in. Its parts are found by going through the
//! slice; nothing is copied, and brackets are counted rather than descended into.

use super::tokens::{Token, Tokens};

/// The bytes of one value, from its first on.
#[derive(Clone, Copy, Debug)]
pub struct Value<'f>(&'f [u8]);

/// The number of an object. Generations do not matter: the last object of a number counts.
pub type Number = u32;

impl<'f> Value<'f> {
    pub fn new(bytes: &'f [u8]) -> Self {
        Self(bytes)
    }

    pub fn length(self) -> usize {
        self.0.len()
    }

    /// Reads the value at the tokens' place and leaves them behind it.
    pub fn next(bytes: &'f [u8], tokens: &mut Tokens<'f>) -> Option<Self> {
        tokens.skip_space();
        let start = tokens.at();
        match tokens.next()? {
            Token::Open => skip_to_close(tokens)?,
            Token::Close => return None,
            Token::Word(word) if integer(word).is_some() => skip_reference(tokens),
            Token::Name(_) | Token::Text(_) | Token::Word(_) => {}
        }
        bytes.get(start..tokens.at()).map(Self)
    }

    /// The value of a key, where this is a dictionary that has it.
    pub fn get(self, key: &str) -> Option<Value<'f>> {
        let mut tokens = Tokens::new(self.0, 0);
        if !self.0.starts_with(b"<<") {
            return None;
        }
        tokens.next()?;
        while let Some(Token::Name(name)) = tokens.next() {
            let value = Value::next(self.0, &mut tokens)?;
            if name == key.as_bytes() {
                return Some(value);
            }
        }
        None
    }

    /// The values of an array, at most so many; none where this is no array.
    pub fn items(self, most: usize) -> Vec<Value<'f>> {
        let mut tokens = Tokens::new(self.0, 0);
        if !self.0.starts_with(b"[") || tokens.next().is_none() {
            return Vec::new();
        }
        let items = std::iter::from_fn(|| Value::next(self.0, &mut tokens));
        items.take(most).collect()
    }

    pub fn is_array(self) -> bool {
        self.0.starts_with(b"[")
    }

    /// The object it refers to, as in `12 0 R`.
    pub fn reference(self) -> Option<Number> {
        let mut tokens = Tokens::new(self.0, 0);
        let Token::Word(number) = tokens.next()? else {
            return None;
        };
        let is_reference = tokens.nth(1) == Some(Token::Word(b"R"));
        is_reference.then(|| integer(number)).flatten()
    }

    pub fn integer(self) -> Option<u32> {
        match Tokens::new(self.0, 0).next()? {
            Token::Word(word) if self.reference().is_none() => integer(word),
            _ => None,
        }
    }

    pub fn name(self) -> Option<&'f [u8]> {
        match Tokens::new(self.0, 0).next()? {
            Token::Name(name) => Some(name),
            _ => None,
        }
    }

    /// A text string: UTF-16 or UTF-8 by its mark, else as far as it is ASCII.
    pub fn text(self) -> Option<String> {
        let Token::Text(raw) = Tokens::new(self.0, 0).next()? else {
            return None;
        };
        let bytes = match raw.first() {
            Some(b'<') => hexadecimal(raw),
            _ => literal(raw),
        };
        Some(match bytes.as_slice() {
            [0xFE, 0xFF, units @ ..] => {
                let units = units.chunks_exact(2);
                let units: Vec<u16> = units
                    .map(|u| u16::from(u[0]) << 8 | u16::from(u[1]))
                    .collect();
                String::from_utf16_lossy(&units)
            }
            [0xEF, 0xBB, 0xBF, text @ ..] => String::from_utf8_lossy(text).into_owned(),
            text => text.iter().map(|byte| char::from(*byte)).collect(),
        })
    }
}

/// Behind the bracket that closes the one just read; none where the file ends before it, or the
/// object does.
fn skip_to_close(tokens: &mut Tokens<'_>) -> Option<()> {
    let mut depth = 1_usize;
    while depth > 0 {
        match tokens.next()? {
            Token::Open => depth += 1,
            Token::Close => depth -= 1,
            Token::Word(b"obj" | b"endobj" | b"stream") => return None,
            Token::Name(_) | Token::Text(_) | Token::Word(_) => {}
        }
    }
    Some(())
}

/// Behind `0 R` where it follows; otherwise where it was.
fn skip_reference(tokens: &mut Tokens<'_>) {
    let mut ahead = tokens.clone();
    let is_generation = matches!(ahead.next(), Some(Token::Word(word)) if integer(word).is_some());
    if is_generation && ahead.next() == Some(Token::Word(b"R")) {
        *tokens = ahead;
    }
}

/// A whole number that is not negative and not absurd.
pub fn integer(word: &[u8]) -> Option<u32> {
    let digits = !word.is_empty() && word.len() <= 10 && word.iter().all(u8::is_ascii_digit);
    digits
        .then(|| std::str::from_utf8(word).ok()?.parse().ok())
        .flatten()
}

fn hexadecimal(raw: &[u8]) -> Vec<u8> {
    let digits = raw.iter().filter_map(|byte| char::from(*byte).to_digit(16));
    let digits: Vec<u32> = digits.collect();
    let byte = |pair: &[u32]| pair[0] << 4 | pair.get(1).copied().unwrap_or(0);
    digits
        .chunks(2)
        .filter_map(|pair| u8::try_from(byte(pair)).ok())
        .collect()
}

/// Without the parentheses around it; the escapes of 7.3.4.2 but those of line ends, which no
/// string needs that is read here.
fn literal(raw: &[u8]) -> Vec<u8> {
    let inner = raw.get(1..raw.len().saturating_sub(1)).unwrap_or_default();
    let mut bytes = Vec::with_capacity(inner.len());
    let mut rest = inner.iter().copied().peekable();
    while let Some(byte) = rest.next() {
        if byte != b'\\' {
            bytes.push(byte);
            continue;
        }
        match rest.next() {
            Some(b'n') => bytes.push(b'\n'),
            Some(b'r') => bytes.push(b'\r'),
            Some(b't') => bytes.push(b'\t'),
            Some(first @ b'0'..=b'7') => {
                let mut number = u32::from(first - b'0');
                for _ in 0..2 {
                    let digit = rest.next_if(|byte| matches!(byte, b'0'..=b'7'));
                    number = digit.map_or(number, |digit| number << 3 | u32::from(digit - b'0'));
                }
                bytes.push((number & 0xFF) as u8);
            }
            Some(other) => bytes.push(other),
            None => {}
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    const DICTIONARY: Value = Value(
        b"<</A 1/B[2 0 R 3 4 (x) ]/C<</A 5>>/D(a\\(\\101\\r)/E<FEFF10D0>/F /Name/G 12 0 R/H true>>",
    );

    #[test]
    fn parts_are_found() {
        let get = |key| DICTIONARY.get(key).unwrap();
        assert_eq!(get("A").integer(), Some(1));
        assert_eq!(get("C").get("A").unwrap().integer(), Some(5));
        assert_eq!(get("D").text().as_deref(), Some("a(A\r"));
        assert_eq!(get("E").text().as_deref(), Some("ა"));
        assert_eq!(get("F").name(), Some(&b"Name"[..]));
        assert_eq!(get("G").reference(), Some(12));
        assert_eq!(get("G").integer(), None);
        assert!(DICTIONARY.get("Name").is_none());
        let items = get("B").items(9);
        assert_eq!(items.len(), 4);
        assert_eq!(items[0].reference(), Some(2));
        assert_eq!(items[2].integer(), Some(4));
        assert_eq!(get("B").items(1).len(), 1);
    }

    #[test]
    fn what_is_not_closed_has_no_value() {
        for bytes in [&b"<</A <</B 1>>"[..], b"[1 2", b"[1 endobj ]", b">>", b""] {
            assert!(Value::next(bytes, &mut Tokens::new(bytes, 0)).is_none());
        }
    }
}
