//! The tokens of PDF syntax (ISO 32000-1, 7.2 and 7.3), one after another, as slices of the file.

/// A token as it stands in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token<'f> {
    /// `<<` or `[`.
    Open,
    /// `>>` or `]`.
    Close,
    /// A name without its slash.
    Name(&'f [u8]),
    /// A string with its delimiters.
    Text(&'f [u8]),
    /// A number or a keyword.
    Word(&'f [u8]),
}

/// Goes forward through bytes; every step ends behind where it began.
#[derive(Clone)]
pub struct Tokens<'f> {
    bytes: &'f [u8],
    /// Where the next token is looked for.
    at: usize,
}

impl<'f> Tokens<'f> {
    pub fn new(bytes: &'f [u8], at: usize) -> Self {
        Self { bytes, at }
    }

    pub fn at(&self) -> usize {
        self.at
    }

    fn peek(&self, ahead: usize) -> Option<u8> {
        self.bytes.get(self.at + ahead).copied()
    }

    fn slice(&self, start: usize) -> &'f [u8] {
        self.bytes.get(start..self.at).unwrap_or_default()
    }

    fn skip_while(&mut self, goes_on: impl Fn(u8) -> bool) {
        while self.peek(0).is_some_and(&goes_on) {
            self.at += 1;
        }
    }

    /// White space and comments.
    pub fn skip_space(&mut self) {
        self.skip_while(is_space);
        while self.peek(0) == Some(b'%') {
            self.skip_while(|byte| !matches!(byte, b'\r' | b'\n'));
            self.skip_while(is_space);
        }
    }

    /// A string in parentheses, which may be nested.
    fn literal(&mut self) {
        let mut depth = 0_usize;
        while let Some(byte) = self.peek(0) {
            self.at += 1;
            match byte {
                b'\\' => self.at += 1,
                b'(' => depth += 1,
                b')' if depth == 1 => return,
                b')' => depth -= 1,
                _ => {}
            }
        }
        self.at = self.bytes.len();
    }

    fn hexadecimal(&mut self) {
        self.skip_while(|byte| byte != b'>');
        self.at = (self.at + 1).min(self.bytes.len());
    }
}

impl<'f> Iterator for Tokens<'f> {
    type Item = Token<'f>;

    fn next(&mut self) -> Option<Token<'f>> {
        self.skip_space();
        let start = self.at;
        let first = self.peek(0)?;
        Some(match (first, self.peek(1)) {
            (b'<', Some(b'<')) => {
                self.at += 2;
                Token::Open
            }
            (b'>', Some(b'>')) => {
                self.at += 2;
                Token::Close
            }
            (b'[', _) => {
                self.at += 1;
                Token::Open
            }
            (b']', _) => {
                self.at += 1;
                Token::Close
            }
            (b'(', _) => {
                self.literal();
                Token::Text(self.slice(start))
            }
            (b'<', _) => {
                self.hexadecimal();
                Token::Text(self.slice(start))
            }
            (b'/', _) => {
                self.at += 1;
                self.skip_while(is_regular);
                Token::Name(self.slice(start + 1))
            }
            (byte, _) if is_regular(byte) => {
                self.skip_while(is_regular);
                Token::Word(self.slice(start))
            }
            // A delimiter that opens nothing: `)`, `>`, `{`, `}`.
            _ => {
                self.at += 1;
                Token::Word(self.slice(start))
            }
        })
    }
}

pub fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0C | b'\r' | b' ')
}

/// Part of a name, a number or a keyword.
fn is_regular(byte: u8) -> bool {
    !is_space(byte)
        && !matches!(
            byte,
            b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%'
        )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_kind_is_told_from_the_others() {
        let bytes = b"12 0 obj % comment >>\n<</A#20(a\\)(b))/B <0F>[true]>>endobj)";
        let words = Tokens::new(bytes, 0).map(|token| match token {
            Token::Open => "open".to_owned(),
            Token::Close => "close".to_owned(),
            Token::Name(n) | Token::Text(n) | Token::Word(n) => String::from_utf8_lossy(n).into(),
        });
        let words: Vec<String> = words.collect();
        let expected = "12 0 obj open A#20 (a\\)(b)) B <0F> open true close close endobj )";
        assert_eq!(words.join(" "), expected);
    }

    #[test]
    fn what_is_not_closed_ends_with_the_file() {
        for bytes in [&b"(a(b)"[..], b"(a\\", b"<0F", b"/", b"<"] {
            let mut tokens = Tokens::new(bytes, 0);
            assert!(tokens.next().is_some());
            assert!(tokens.next().is_none());
        }
    }

    proptest! {
        #[test]
        fn every_token_ends_behind_its_beginning(bytes: Vec<u8>) {
            let mut tokens = Tokens::new(&bytes, 0);
            let mut before = 0;
            while tokens.next().is_some() {
                prop_assert!(tokens.at() > before);
                before = tokens.at();
            }
        }
    }
}
