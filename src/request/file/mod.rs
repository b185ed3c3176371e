//! The request as a file: versioned JSON. It is what *save to file* writes, what is sealed as a
//! draft, and the machine-readable copy in the document. Times are as typed, with their zone;
//! languages are BCP 47 tags, States ISO 3166 alpha-2 codes, dates ISO 8601.
//!
//! Version 2 is written; version 1 opens as well.

mod appearance;
mod convert;
mod form;
#[cfg(not(target_arch = "wasm32"))]
mod schema;

#[cfg(not(target_arch = "wasm32"))]
pub use schema::request_schema;

pub(super) use convert::{answers_read, answers_written};
pub(super) use form::AnswersV1;

pub use form::{ArrangementV2, MarkingV2, PaperV1, PictureV2};

use super::Request;
use form::{FileV1, FileV2};
use serde::Deserialize;

/// The name of the format, in every file.
pub const FORMAT: &str = "point35-request";
/// The version this program writes.
pub const VERSION: u32 = 2;
/// Larger files are not requests.
pub const MOST_BYTES: usize = 8 << 20;

/// Why a file is not a request.
#[derive(Clone, Debug, PartialEq)]
pub enum FileFault {
    TooLarge {
        bytes: usize,
    },
    /// Not JSON, or not of this format.
    NotARequest,
    /// Written by a newer version of the program.
    Newer {
        version: u64,
    },
    /// Of this format, but something in it cannot be.
    Damaged {
        reason: String,
    },
}

impl FileFault {
    pub fn id(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "too-large",
            Self::NotARequest => "not-a-request",
            Self::Newer { .. } => "newer",
            Self::Damaged { .. } => "damaged",
        }
    }
}

/// What every version has.
#[derive(Deserialize)]
struct Envelope {
    format: String,
    version: u64,
}

/// The file's bytes: JSON for people to read.
pub fn write_file(request: &Request) -> Vec<u8> {
    // Maps with text keys and plain values: there is nothing JSON could refuse.
    serde_json::to_vec_pretty(&convert::written(request)).unwrap_or_default()
}

/// The same JSON in one line: what documents carry and what the content hash is taken of.
pub fn content(request: &Request) -> String {
    serde_json::to_string(&convert::written(request)).unwrap_or_default()
}

/// Reads a request file of any past version. `id` names the new draft.
pub fn read_file(bytes: &[u8], id: String) -> Result<Request, FileFault> {
    if bytes.len() > MOST_BYTES {
        return Err(FileFault::TooLarge { bytes: bytes.len() });
    }
    let envelope: Envelope = serde_json::from_slice(bytes).map_err(|_| FileFault::NotARequest)?;
    if envelope.format != FORMAT {
        return Err(FileFault::NotARequest);
    }
    match envelope.version {
        1 => convert::read(
            serde_json::from_slice::<FileV1>(bytes).map_err(damaged)?,
            id,
        ),
        2 => convert::read(
            serde_json::from_slice::<FileV2>(bytes).map_err(damaged)?,
            id,
        ),
        version => Err(FileFault::Newer { version }),
    }
}

fn damaged(error: impl std::fmt::Display) -> FileFault {
    FileFault::Damaged {
        reason: error.to_string(),
    }
}
