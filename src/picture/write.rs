//! Writing the one kind of PNG that `read.rs` reads.

use super::colors::Indexed;
use super::read::{MANNER, SIGNATURE};
use flate2::{Compress, Compression, Crc, FlushCompress};

pub fn png(width: u16, height: u16, picture: &Indexed) -> Vec<u8> {
    let mut header = Vec::new();
    for side in [width, height] {
        header.extend(u32::from(side).to_be_bytes());
    }
    header.extend(MANNER);
    let mut png = SIGNATURE.to_vec();
    chunk(&mut png, b"IHDR", &header);
    chunk(&mut png, b"PLTE", &picture.palette.concat());
    chunk(&mut png, b"IDAT", &deflated(&rows(width, &picture.pixels)));
    chunk(&mut png, b"IEND", &[]);
    png
}

/// Filters do not help where pixels are numbers of colours (ISO/IEC 15948, 12.8).
fn rows(width: u16, pixels: &[u8]) -> Vec<u8> {
    let rows = pixels.chunks(usize::from(width.max(1)));
    rows.flat_map(|row| std::iter::once(&0).chain(row))
        .copied()
        .collect()
}

fn deflated(rows: &[u8]) -> Vec<u8> {
    // What cannot become smaller grows by five bytes in each 65 535 (RFC 1951, 3.2.4), and has a
    // header and a sum.
    let mut deflated = Vec::with_capacity(rows.len() + rows.len() / 1_000 + 64);
    let mut deflater = Compress::new(Compression::best(), true);
    // Memory suffices, which is all that could fail.
    let _ = deflater.compress_vec(rows, &mut deflated, FlushCompress::Finish);
    deflated
}

fn chunk(png: &mut Vec<u8>, kind: &[u8; 4], content: &[u8]) {
    let mut crc = Crc::new();
    crc.update(kind);
    crc.update(content);
    png.extend((content.len() as u32).to_be_bytes());
    png.extend(kind);
    png.extend(content);
    png.extend(crc.sum().to_be_bytes());
}
