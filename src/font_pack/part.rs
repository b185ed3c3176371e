//! One part of a pack: a font, its licence, or what else its script needs.

use super::{PackFault, Packing};
use flate2::read::DeflateDecoder;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::io::Read;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartKind {
    Font,
    Licence,
    Data,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    pub kind: PartKind,
    pub name: String,
    /// Bytes, unpacked.
    pub size: u32,
    /// Bytes, as they stand in the file.
    pub packed: u32,
    /// Of what is unpacked, in hexadecimal digits.
    pub sha256: String,
}

impl Part {
    /// The part's bytes, which are what its size and its hash say.
    pub(super) fn unpack(&self, packed: &[u8], packing: Packing) -> Result<Vec<u8>, PackFault> {
        let bytes = match packing {
            Packing::None => packed.to_vec(),
            Packing::Deflate => {
                let mut bytes = Vec::new();
                // One byte more than there may be tells that there is too much.
                let mut reader = DeflateDecoder::new(packed).take(u64::from(self.size) + 1);
                let read = reader.read_to_end(&mut bytes);
                read.map_err(|_| PackFault::Damaged)?;
                bytes
            }
        };
        let is_whole = bytes.len() == self.size as usize && sha256(&bytes) == self.sha256;
        is_whole.then_some(bytes).ok_or(PackFault::Damaged)
    }
}

pub(super) fn sha256(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}
