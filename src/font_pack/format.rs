//! The format of a pack, and reading one. All of it is checked before any of it is used.
//!
//! | bytes | what |
//! |---|---|
//! | 8 | `P35FONTS` |
//! | 1 | the version of this format, 1 |
//! | 1 | how the parts are packed: 0 not at all, 1 deflate (RFC 1951), each by itself |
//! | 4 | the length of the header, little-endian |
//! | so many | the header, JSON: [`Header`] |
//! | the rest | the parts, in the order of the header |

use super::released::is_released;
use super::{PackFault, Part, PartKind};
use crate::coverage::Coverage;
use crate::export::fonts::FontSet;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

pub(super) const MAGIC: &[u8; 8] = b"P35FONTS";
pub(super) const VERSION: u8 = 1;
pub(super) const START: usize = MAGIC.len() + 6;

/// The largest file that is read, in bytes.
pub const MOST_BYTES: u32 = 16 << 20;
const MOST_HEADER_BYTES: usize = 1 << 18;
const MOST_PARTS: usize = 64;
/// All parts together, unpacked.
const MOST_CONTENT_BYTES: u64 = 32 << 20;

/// How the parts are packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packing {
    /// Not at all: the pack is packed as a whole, as in the full edition.
    None,
    Deflate,
}

impl Packing {
    pub(super) fn code(self) -> u8 {
        match self {
            Self::None => 0,
            Self::Deflate => 1,
        }
    }

    fn of(code: u8) -> Option<Self> {
        [Self::None, Self::Deflate]
            .into_iter()
            .find(|packing| packing.code() == code)
    }
}

/// What a pack says of itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// One stem everywhere: the file's name, the message `pack-<name>`.
    pub name: String,
    /// Rises with every change of the content.
    pub version: u32,
    /// By ISO 15924.
    pub scripts: Vec<String>,
    /// The characters its fonts have, as [`Coverage::parse`] reads them.
    pub coverage: String,
    pub parts: Vec<Part>,
}

/// A pack in a few words, without its fonts.
#[derive(Clone, Debug, PartialEq)]
pub struct About {
    pub name: String,
    pub version: u32,
    pub scripts: Vec<String>,
    pub coverage: Coverage,
    /// Bytes of the file.
    pub size: usize,
}

/// A pack that was read and checked.
#[derive(Clone, Debug, PartialEq)]
pub struct FontPack {
    pub about: About,
    /// How many bytes at the start of its file tell what it is.
    pub start: usize,
    /// TrueType fonts.
    pub fonts: Vec<Vec<u8>>,
    /// The licence of each font, with its copyright notice.
    pub licences: Vec<String>,
    /// What else its scripts need, such as a dictionary to break lines with, by name.
    pub data: BTreeMap<String, Vec<u8>>,
}

impl About {
    /// Reads what a file of `size` bytes says of itself from its start, which holds at least the
    /// header.
    pub fn read(start: &[u8], size: usize) -> Result<Self, PackFault> {
        let (header, _, _) = Header::read(start)?;
        Self::new(&header, size)
    }

    fn new(header: &Header, size: usize) -> Result<Self, PackFault> {
        Ok(Self {
            name: header.name.clone(),
            version: header.version,
            scripts: header.scripts.clone(),
            coverage: Coverage::parse(&header.coverage).ok_or(PackFault::Damaged)?,
            size,
        })
    }
}

impl Header {
    /// The header of a file, how its parts are packed, and what follows.
    fn read(file: &[u8]) -> Result<(Self, Packing, &[u8]), PackFault> {
        let rest = file.strip_prefix(MAGIC).ok_or(PackFault::NotAPack)?;
        let (&[version, packing, l0, l1, l2, l3], rest) =
            rest.split_first_chunk().ok_or(PackFault::Damaged)?;
        match version {
            VERSION => {}
            later if later > VERSION => return Err(PackFault::Newer),
            _ => return Err(PackFault::Damaged),
        }
        let packing = Packing::of(packing).ok_or(PackFault::Damaged)?;
        let length = u32::from_le_bytes([l0, l1, l2, l3]) as usize;
        if length > MOST_HEADER_BYTES {
            return Err(PackFault::TooLarge);
        }
        let (header, body) = rest.split_at_checked(length).ok_or(PackFault::Damaged)?;
        let header: Self = serde_json::from_slice(header).map_err(|_| PackFault::Damaged)?;
        header.check()?;
        Ok((header, packing, body))
    }

    /// It stays within the limits, and names are names.
    fn check(&self) -> Result<(), PackFault> {
        let content: u64 = self.parts.iter().map(|part| u64::from(part.size)).sum();
        if self.parts.len() > MOST_PARTS || content > MOST_CONTENT_BYTES {
            return Err(PackFault::TooLarge);
        }
        let is_name = !self.name.is_empty()
            && self.name.len() <= 40
            && self
                .name
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b == b'-');
        is_name.then_some(()).ok_or(PackFault::Damaged)
    }
}

impl FontPack {
    /// Reads a pack whose fonts were all released with this program or before it.
    pub fn read(file: &[u8]) -> Result<Self, PackFault> {
        let pack = Self::unpack(file)?;
        let fonts = FontSet::parse(pack.fonts.clone()).map_err(|_| PackFault::Damaged)?;
        if Coverage::of(fonts.characters()) == pack.about.coverage {
            Ok(pack)
        } else {
            Err(PackFault::Damaged)
        }
    }

    fn unpack(file: &[u8]) -> Result<Self, PackFault> {
        let opened = Opened::new(file)?;
        let parts = &opened.header.parts;
        if !parts.iter().all(|p| is_released(&p.sha256)) {
            return Err(PackFault::UnknownFont);
        }
        opened.content()
    }
}

/// A file whose header was read.
pub(super) struct Opened<'f> {
    pub header: Header,
    size: usize,
    packing: Packing,
    /// The parts, one after another.
    body: &'f [u8],
}

impl<'f> Opened<'f> {
    pub fn new(file: &'f [u8]) -> Result<Self, PackFault> {
        if file.len() > MOST_BYTES as usize {
            return Err(PackFault::TooLarge);
        }
        let (header, packing, body) = Header::read(file)?;
        let packed: u64 = header.parts.iter().map(|part| u64::from(part.packed)).sum();
        if packed != body.len() as u64 {
            return Err(PackFault::Damaged);
        }
        Ok(Self {
            header,
            size: file.len(),
            packing,
            body,
        })
    }

    pub fn content(&self) -> Result<FontPack, PackFault> {
        let mut pack = FontPack {
            about: About::new(&self.header, self.size)?,
            start: self.start(),
            fonts: Vec::new(),
            licences: Vec::new(),
            data: BTreeMap::new(),
        };
        let mut rest = self.body;
        for part in &self.header.parts {
            let (packed, after) = rest.split_at(part.packed as usize);
            let bytes = part.unpack(packed, self.packing)?;
            rest = after;
            match part.kind {
                PartKind::Font => pack.fonts.push(bytes),
                PartKind::Licence => {
                    let text = String::from_utf8(bytes).map_err(|_| PackFault::Damaged)?;
                    pack.licences.push(text);
                }
                PartKind::Data => {
                    pack.data.insert(part.name.clone(), bytes);
                }
            }
        }
        Ok(pack)
    }

    fn start(&self) -> usize {
        self.size - self.body.len()
    }
}
