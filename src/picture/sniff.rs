//! What a PNG or JPEG file says of its own size, before anything unpacks it: a small file can
//! claim a picture of billions of pixels.

/// Width and height in pixels, as the file says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Declared {
    pub width: u32,
    pub height: u32,
}

/// `None` where the bytes begin like neither a PNG nor a JPEG, or end before they say a size.
pub fn declared(bytes: &[u8]) -> Option<Declared> {
    if bytes.starts_with(super::read::SIGNATURE) {
        return of_png(bytes);
    }
    bytes
        .starts_with(&[0xFF, 0xD8])
        .then(|| of_jpeg(bytes))
        .flatten()
}

/// Whether the file goes on to its end: browsers show a torn one as far as it goes. What follows the
/// end does no harm.
pub fn is_whole(bytes: &[u8]) -> bool {
    if bytes.starts_with(super::read::SIGNATURE) {
        return has_last_chunk(bytes).is_some();
    }
    bytes.windows(2).any(|marker| marker == [0xFF, 0xD9])
}

/// Goes from chunk to chunk to IEND (ISO/IEC 15948, 5.3).
fn has_last_chunk(bytes: &[u8]) -> Option<()> {
    let mut rest = bytes.get(super::read::SIGNATURE.len()..)?;
    loop {
        let (length, after) = rest.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        let kind = after.get(..4)?;
        // The type before the content, the sum behind it.
        rest = after.get(length.checked_add(8)?..)?;
        if kind == b"IEND" {
            return Some(());
        }
    }
}

/// The first chunk is IHDR (ISO/IEC 15948, 11.2.2).
fn of_png(bytes: &[u8]) -> Option<Declared> {
    let header = bytes.get(12..24)?;
    let side = |part: &[u8]| part.iter().fold(0, |n, byte| n << 8 | u32::from(*byte));
    let is_header = &header[..4] == b"IHDR";
    is_header.then(|| Declared {
        width: side(&header[4..8]),
        height: side(&header[8..12]),
    })
}

/// Goes from segment to segment to the frame header (ITU-T T.81, B.2.2).
fn of_jpeg(bytes: &[u8]) -> Option<Declared> {
    let mut place = 2;
    loop {
        let [0xFF, marker] = *bytes.get(place..place + 2)? else {
            return None;
        };
        match marker {
            // A marker may be preceded by any number of fill bytes.
            0xFF => {
                place += 1;
                continue;
            }
            // Start of a frame, of whatever process; C4, C8 and CC are tables and reserved.
            0xC0..=0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF => {
                let frame = bytes.get(place + 5..place + 9)?;
                let side = |at: usize| u32::from(frame[at]) << 8 | u32::from(frame[at + 1]);
                return Some(Declared {
                    width: side(2),
                    height: side(0),
                });
            }
            // The picture itself, or its end, before any frame.
            0xD8..=0xDA => return None,
            _ => {}
        }
        let length = bytes.get(place + 2..place + 4)?;
        let length = usize::from(length[0]) << 8 | usize::from(length[1]);
        place += 2 + length.max(2);
    }
}
