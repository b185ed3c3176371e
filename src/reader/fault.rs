//! Why a file that came in is not a request: an enum without words.

use super::limits;
use crate::request::FileFault;

/// What is wrong with a file. The message `reader-fault-<id>` says it and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The file, or the request in it, has more than so many bytes.
    TooLarge { most: usize },
    /// Neither a PDF nor a request.
    NotARequest,
    /// A PDF that ends before its end, and before the request in it.
    Truncated,
    /// A PDF that a password protects.
    Encrypted,
    /// A PDF without a request in it: made by something else, or printed again into a file.
    NoRequestInside,
    /// What is packed in it would take more room than any request: made to do harm.
    Bomb,
    /// Written by a newer version of the program.
    Newer { version: u64 },
    /// There is a request, but it cannot be read.
    Damaged,
}

impl Fault {
    pub fn id(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "too-large",
            Self::NotARequest => "not-a-request",
            Self::Truncated => "truncated",
            Self::Encrypted => "encrypted",
            Self::NoRequestInside => "no-request-inside",
            Self::Bomb => "bomb",
            Self::Newer { .. } => "newer",
            Self::Damaged => "damaged",
        }
    }

    pub fn message_id(&self) -> String {
        format!("reader-fault-{}", self.id())
    }

    /// The variables of the message.
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::TooLarge { most } => vec![("limit", format!("{} MiB", most >> 20))],
            Self::NotARequest
            | Self::Truncated
            | Self::Encrypted
            | Self::NoRequestInside
            | Self::Bomb
            | Self::Newer { .. }
            | Self::Damaged => Vec::new(),
        }
    }
}

impl From<FileFault> for Fault {
    fn from(fault: FileFault) -> Self {
        match fault {
            FileFault::TooLarge { .. } => Self::TooLarge {
                most: limits::MOST_CONTENT,
            },
            FileFault::NotARequest => Self::NotARequest,
            FileFault::Newer { version } => Self::Newer { version },
            FileFault::Damaged { .. } => Self::Damaged,
        }
    }
}
