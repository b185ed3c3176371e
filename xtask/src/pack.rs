//! Bytes as text of the page. What the start needs is gzip, which browsers unpack themselves, and so
//! is what has to do without WebAssembly. The rest is packed with LZMA, a quarter smaller than gzip,
//! and unpacked by `xtask/unpack`.
//!
//! The text is ASCII, seven characters for six bytes, so that no declared or guessed encoding of the
//! page can change it, and six bytes are a number that JavaScript has exactly.

use anyhow::Result;
use flate2::{Compression, write::GzEncoder};
use lzma_rust2::{LzmaOptions, LzmaWriter};
use std::io::Write;

/// How long packing may take.
#[derive(Clone, Copy)]
pub enum Strength {
    /// For what is shipped.
    Best,
    /// For trying a change out.
    Fast,
}

/// How many characters of ASCII HTML leaves as they are, not NUL, carriage return and `<`, without the
/// line feed: a browser counts lines, and reads what has none in four fifths of the time.
const BASE: u64 = 124;

/// A `.lzma` file, as text for `xtask/unpack`.
pub struct Packed {
    pub text: String,
    /// Bytes of what is packed.
    pub size: usize,
}

impl Packed {
    pub fn new(bytes: &[u8], strength: Strength) -> Result<Packed> {
        Ok(Packed {
            text: ascii(&lzma(bytes, strength)?),
            size: bytes.len(),
        })
    }
}

fn lzma(bytes: &[u8], strength: Strength) -> Result<Vec<u8>> {
    let mut options = LzmaOptions::with_preset(match strength {
        Strength::Best => 9,
        Strength::Fast => 1,
    });
    // WebAssembly is a row of bytes, not of words: what was before says more than the position.
    (options.lc, options.pb) = (4, 0);
    if let Strength::Best = strength {
        options.nice_len = LzmaOptions::NICE_LEN_MAX;
        options.depth_limit = 1000;
    }
    options.dict_size = u32::try_from(bytes.len().next_power_of_two())?;
    let length = u64::try_from(bytes.len())?;
    let mut writer = LzmaWriter::new_use_header(Vec::new(), &options, Some(length))?;
    writer.write_all(bytes)?;
    Ok(writer.finish()?)
}

pub fn gzip(bytes: &[u8], strength: Strength) -> Result<String> {
    let packed = match strength {
        Strength::Best => smallest_gzip(bytes)?,
        Strength::Fast => {
            let mut writer = GzEncoder::new(Vec::new(), Compression::fast());
            writer.write_all(bytes)?;
            writer.finish()?
        }
    };
    Ok(ascii(&packed))
}

fn smallest_gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    zopfli::compress(
        zopfli::Options::default(),
        zopfli::Format::Gzip,
        bytes,
        &mut packed,
    )?;
    Ok(packed)
}

/// Six bytes as seven characters; the last ones are filled up with zeroes, and as many characters
/// at the end say how many.
fn ascii(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() / 6 * 7 + 13);
    for group in bytes.chunks(6) {
        let number = group.iter().fold(0, |n, &byte| n << 8 | u64::from(byte));
        let number = number << (8 * (6 - group.len()));
        text.extend(
            (0..7)
                .rev()
                .map(|place| character(number / BASE.pow(place) % BASE)),
        );
    }
    let filled = bytes.len().next_multiple_of(6) - bytes.len();
    text.extend(std::iter::repeat_n(character(0), filled));
    text
}

fn character(digit: u64) -> char {
    let mut code = digit as u8 + 1;
    code += u8::from(code >= b'\n');
    code += u8::from(code >= b'\r');
    code += u8::from(code >= b'<');
    char::from(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_html_would_change_does_not_occur() {
        let digits: String = (0..BASE).map(character).collect();
        let allowed: String = ('\u{1}'..='\u{7f}')
            .filter(|c| !"\n\r<".contains(*c))
            .collect();
        assert_eq!(digits, allowed);
    }

    #[test]
    fn six_bytes_are_seven_characters() {
        let lengths = [(0, 0), (1, 12), (5, 8), (6, 7), (7, 19), (12, 14)];
        for (bytes, characters) in lengths {
            assert_eq!(ascii(&vec![0xff; bytes]).len(), characters);
        }
        assert_eq!(ascii(&[0; 6]), "\u{1}".repeat(7));
    }
}
