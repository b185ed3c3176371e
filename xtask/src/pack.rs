//! Bytes as text of the page: gzip, which every browser can unpack, in base64.

use anyhow::Result;
use base64::{Engine, engine::general_purpose::STANDARD};
use std::io::Write;

/// How long compression may take.
#[derive(Clone, Copy)]
pub enum Strength {
    /// For what is shipped.
    Best,
    /// For trying a change out.
    Fast,
}

pub fn pack(bytes: &[u8], strength: Strength) -> Result<String> {
    Ok(STANDARD.encode(gzip(bytes, strength)?))
}

/// How many bytes a packed text stands for before base64.
pub fn packed_bytes(text: &str) -> usize {
    text.len() / 4 * 3
}

fn gzip(bytes: &[u8], strength: Strength) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    match strength {
        Strength::Best => zopfli::compress(
            zopfli::Options::default(),
            zopfli::Format::Gzip,
            bytes,
            &mut packed,
        )?,
        Strength::Fast => {
            let mut encoder =
                flate2::write::GzEncoder::new(&mut packed, flate2::Compression::fast());
            encoder.write_all(bytes)?;
            encoder.finish()?;
        }
    }
    Ok(packed)
}
