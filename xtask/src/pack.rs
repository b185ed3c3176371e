//! Bytes as text of the page. The program and the fonts are packed with LZMA, a third smaller than
//! gzip, and unpacked by `public/start/unpack.rs`; what has to do without WebAssembly is gzip.
//!
//! The page's encoding is windows-1252, so that a byte takes one character instead of the 1.33
//! of base64. Four bytes mean something to HTML and are escaped.

use crate::shell;
use anyhow::{Context, Result, ensure};
use std::process::Command;

/// How long packing may take.
#[derive(Clone, Copy)]
pub enum Strength {
    /// For what is shipped.
    Best,
    /// For trying a change out.
    Fast,
}

/// What `xz` writes before the stream: properties, size of the dictionary, length.
const HEADER: usize = 13;

/// The length in four bytes, then a raw LZMA stream.
pub fn lzma(bytes: &[u8], strength: Strength) -> Result<Vec<u8>> {
    let options = match strength {
        Strength::Best => "--lzma1=preset=9e,lc=3,lp=0,pb=0",
        Strength::Fast => "--lzma1=preset=1,lc=3,lp=0,pb=0",
    };
    let mut xz = Command::new("xz");
    let stream = shell::filter(xz.args(["--format=lzma", "--stdout", options]), bytes)?;
    ensure!(
        stream.first() == Some(&0x03),
        "xz packs with other properties than were asked for"
    );
    let mut packed = u32::try_from(bytes.len())?.to_le_bytes().to_vec();
    packed.extend(stream.get(HEADER..).context("xz writes a header")?);
    Ok(packed)
}

pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    zopfli::compress(
        zopfli::Options::default(),
        zopfli::Format::Gzip,
        bytes,
        &mut packed,
    )?;
    Ok(packed)
}

/// One character for each byte; `public/start/loader.js` turns it back.
pub fn text(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 3 / 2);
    for &byte in bytes {
        if matches!(byte, 0 | b'\r' | b'<' | b'=') {
            text.push('=');
            text.push(char::from(byte + 64));
        } else {
            text.push(char::from(byte));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_html_would_change_is_escaped() {
        assert_eq!(text(b"a\0\r<=\xff"), "a=@=M=|=}\u{ff}");
    }
}
