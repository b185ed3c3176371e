//! Writing a pack: what the build does, and the tests.

use super::format::{MAGIC, START, VERSION};
use super::part::sha256;
use super::{Header, Packing, Part, PartKind};
use flate2::Compression;
use flate2::write::DeflateEncoder;
use std::io::Write;

/// The bytes of a pack. The same parts give the same bytes. The header's own list of parts is made
/// from `parts`.
pub fn write(header: Header, parts: &[(PartKind, &str, &[u8])], packing: Packing) -> Vec<u8> {
    let mut header = Header {
        parts: Vec::new(),
        ..header
    };
    let mut body = Vec::new();
    for (kind, name, bytes) in parts {
        let packed = pack(bytes, packing);
        header.parts.push(Part {
            kind: *kind,
            name: (*name).to_owned(),
            size: bytes.len() as u32,
            packed: packed.len() as u32,
            sha256: sha256(bytes),
        });
        body.extend(packed);
    }
    let header = serde_json::to_vec(&header).expect("a header of texts and numbers is JSON");
    let mut file = Vec::with_capacity(START + header.len() + body.len());
    file.extend(MAGIC);
    file.extend([VERSION, packing.code()]);
    file.extend((header.len() as u32).to_le_bytes());
    file.extend(header);
    file.extend(body);
    file
}

fn pack(bytes: &[u8], packing: Packing) -> Vec<u8> {
    match packing {
        Packing::None => bytes.to_vec(),
        Packing::Deflate => {
            let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
            // Writing into a vector cannot fail.
            let written = encoder.write_all(bytes).and_then(|()| encoder.finish());
            written.unwrap_or_default()
        }
    }
}
