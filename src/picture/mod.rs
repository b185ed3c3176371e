//! A picture as requests and documents carry it: a small PNG of at most 256 colours, nothing
//! transparent, made here from pixels. Every picture that comes in with a file is read by these
//! few rules and refused by any other, so that no viewer gets a picture nobody has looked at.

mod colors;
mod read;
mod size;
mod sniff;
mod write;

pub use size::sizes;
pub use sniff::{Declared, declared, is_whole};

use std::sync::Arc;

/// The longest side in pixels.
pub const MOST_SIDE: u16 = 1_024;
/// A picture travels in every request, so it is small.
pub const MOST_BYTES: usize = 48 << 10;

/// Checked bytes with what a drawing needs to know of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    png: Arc<[u8]>,
    pub width: u16,
    pub height: u16,
    /// Red, green and blue of each colour.
    palette: Vec<u8>,
    /// Where in the bytes the deflated rows stand.
    rows: std::ops::Range<usize>,
}

/// Why bytes are not a picture of this kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureFault {
    TooLarge,
    /// Not a PNG, or not one as it is made here.
    Form,
}

impl Picture {
    /// From rows of pixels of red, green, blue and opacity, put on white. `None` where sides and
    /// pixels do not fit each other or the picture would be too large: then try fewer pixels.
    pub fn of_pixels(width: u16, height: u16, pixels: &[u8]) -> Option<Self> {
        let count = usize::from(width) * usize::from(height) * 4;
        if pixels.len() != count || width.max(height) > MOST_SIDE {
            return None;
        }
        let indexed = colors::indexed(pixels);
        Self::read(&write::png(width, height, &indexed)).ok()
    }

    /// The file itself.
    pub fn png(&self) -> &[u8] {
        &self.png
    }

    /// Red, green and blue of each colour, one after the other.
    pub fn palette(&self) -> &[u8] {
        &self.palette
    }

    /// Rows of one byte a pixel, each after a zero, in zlib's format (PNG, 10 and 9.2).
    pub fn deflated_rows(&self) -> &[u8] {
        &self.png[self.rows.clone()]
    }
}

#[cfg(test)]
mod tests;
