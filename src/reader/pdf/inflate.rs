//! Unpacks the streams of a PDF with one account of room for all of them together.

use flate2::{Decompress, FlushDecompress, Status};

use super::value::Value;
use crate::reader::{Fault, limits};

/// What may still be unpacked of one file.
pub struct Room(usize);

/// How often a stream may be packed.
const MOST_FILTERS: usize = 4;

impl Room {
    pub fn new() -> Self {
        Self(limits::MOST_UNPACKED)
    }

    /// The data of a stream with this dictionary.
    pub fn unpacked(&mut self, dictionary: Value<'_>, data: &[u8]) -> Result<Vec<u8>, Fault> {
        let mut plain = None;
        for filter in filters(dictionary) {
            if !matches!(filter, b"FlateDecode" | b"Fl") {
                return Err(Fault::Damaged);
            }
            plain = Some(self.inflated(plain.as_deref().unwrap_or(data))?);
        }
        match plain {
            Some(plain) => Ok(plain),
            None => {
                self.0 = self.0.checked_sub(data.len()).ok_or(Fault::Bomb)?;
                Ok(data.to_vec())
            }
        }
    }

    /// Unpacks a zlib stream (RFC 1950) piece by piece, until it ends or the room does.
    fn inflated(&mut self, packed: &[u8]) -> Result<Vec<u8>, Fault> {
        const PIECE: usize = 64 << 10;
        let mut plain = Vec::new();
        let mut inflater = Decompress::new(true);
        loop {
            plain.reserve(PIECE);
            let (read, written) = (inflater.total_in(), plain.len());
            let rest = usize::try_from(read)
                .ok()
                .and_then(|read| packed.get(read..));
            let rest = rest.ok_or(Fault::Damaged)?;
            let status = inflater.decompress_vec(rest, &mut plain, FlushDecompress::None);
            let status = status.map_err(|_| Fault::Damaged)?;
            self.0 = self
                .0
                .checked_sub(plain.len() - written)
                .ok_or(Fault::Bomb)?;
            if status == Status::StreamEnd {
                return Ok(plain);
            }
            if inflater.total_in() == read && plain.len() == written {
                return Err(Fault::Damaged);
            }
        }
    }
}

/// The names of the filters in the order in which they are undone; one that is not named is one
/// that nobody knows.
fn filters(dictionary: Value<'_>) -> Vec<&[u8]> {
    let Some(filter) = dictionary.get("Filter") else {
        return Vec::new();
    };
    let all = match filter.is_array() {
        false => vec![filter],
        true => filter.items(MOST_FILTERS),
    };
    all.into_iter()
        .map(|filter| filter.name().unwrap_or_default())
        .collect()
}
