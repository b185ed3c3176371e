//! Reading the one kind of PNG that is made here (ISO/IEC 15948): IHDR, PLTE, one IDAT, IEND.

use super::{MOST_BYTES, MOST_SIDE, Picture, PictureFault};
use flate2::{Crc, Decompress, FlushDecompress, Status};
use std::ops::Range;
use std::sync::Arc;

pub const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
/// Eight bits a pixel, with a palette, in the only compression and filtering there are, not
/// interlaced.
pub const MANNER: [u8; 5] = [8, 3, 0, 0, 0];

impl Picture {
    /// Reads a picture and checks every pixel of it.
    pub fn read(png: &[u8]) -> Result<Self, PictureFault> {
        if png.len() > MOST_BYTES {
            return Err(PictureFault::TooLarge);
        }
        read(png).ok_or(PictureFault::Form)
    }
}

fn read(png: &[u8]) -> Option<Picture> {
    let mut place = SIGNATURE.len();
    if png.get(..place)? != SIGNATURE {
        return None;
    }
    let header = chunk(png, &mut place, b"IHDR")?;
    let palette = chunk(png, &mut place, b"PLTE")?;
    let rows = chunk(png, &mut place, b"IDAT")?;
    let end = chunk(png, &mut place, b"IEND")?;
    let (width, height) = size(&png[header])?;
    let palette = &png[palette];
    let colors = palette.len() / 3;
    let is_palette = palette.len().is_multiple_of(3) && (1..=256).contains(&colors);
    let is_whole = end.is_empty() && place == png.len();
    let is_sound = is_palette && is_whole && are_rows(&png[rows.clone()], width, height, colors);
    is_sound.then(|| Picture {
        png: Arc::from(png),
        width,
        height,
        palette: palette.to_vec(),
        rows,
    })
}

/// The content of the chunk of this type that begins at a place; the place moves behind it.
fn chunk(png: &[u8], place: &mut usize, kind: &[u8; 4]) -> Option<Range<usize>> {
    let length = number(png.get(*place..*place + 4)?) as usize;
    let start = *place + 8;
    let end = start.checked_add(length)?;
    let sum = number(png.get(end..end.checked_add(4)?)?);
    let mut crc = Crc::new();
    crc.update(&png[*place + 4..end]);
    let is_meant = png[*place + 4..start] == *kind && crc.sum() == sum;
    *place = end + 4;
    is_meant.then_some(start..end)
}

fn size(header: &[u8]) -> Option<(u16, u16)> {
    let (sides, manner) = header.split_at_checked(8)?;
    let side = |bytes: &[u8]| {
        let side = u16::try_from(number(bytes)).ok()?;
        (1..=MOST_SIDE).contains(&side).then_some(side)
    };
    (manner == MANNER).then_some(())?;
    Some((side(&sides[..4])?, side(&sides[4..])?))
}

/// Each row is a zero and then the numbers of colours there are, and nothing stands behind them.
fn are_rows(deflated: &[u8], width: u16, height: u16, colors: usize) -> bool {
    let row = usize::from(width) + 1;
    let whole = row * usize::from(height);
    // One byte more would show that there is too much.
    let mut rows = Vec::with_capacity(whole + 1);
    let mut inflater = Decompress::new(true);
    let ended = inflater.decompress_vec(deflated, &mut rows, FlushDecompress::Finish);
    let is_whole = ended.is_ok_and(|status| status == Status::StreamEnd)
        && inflater.total_in() == deflated.len() as u64
        && rows.len() == whole;
    is_whole
        && rows.chunks(row).all(|row| {
            let (filter, pixels) = (row[0], &row[1..]);
            filter == 0 && pixels.iter().all(|pixel| usize::from(*pixel) < colors)
        })
}

fn number(bytes: &[u8]) -> u32 {
    bytes
        .iter()
        .fold(0, |number, byte| number << 8 | u32::from(*byte))
}
