//! Takes a signed file apart. Nothing is believed here.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use minisign_verify::Signature;

use super::{IssuerKey, KeyId};

pub(super) const COMMENT: &str = "untrusted comment:";
const TRUSTED: &str = "trusted comment: ";
/// Longer lines are no signature; a trusted comment may say something.
const LONGEST_LINE: usize = 1024;
/// Algorithm, id of the key, signature.
const SIGNATURE: usize = 2 + 8 + 64;
const GLOBAL: usize = 64;

/// A file with what says who issued it.
pub struct SignedFile<'a> {
    /// The key that came with it.
    pub key: Option<IssuerKey>,
    pub signature: Option<FileSignature>,
    /// What was signed.
    pub content: &'a [u8],
}

/// A signature that is well formed.
pub struct FileSignature {
    pub(super) signature: Signature,
    pub key_id: KeyId,
}

/// There are lines of a signature, and they are broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignedFileFault;

impl<'a> SignedFile<'a> {
    /// A file without lines of a signature is all content.
    pub fn split(bytes: &'a [u8]) -> Result<Self, SignedFileFault> {
        let mut file = Self {
            key: None,
            signature: None,
            content: bytes,
        };
        if !bytes.starts_with(COMMENT.as_bytes()) {
            return Ok(file);
        }
        let mut lines = Lines(bytes);
        lines.take()?;
        let mut line = lines.take()?;
        if let Some(key) = IssuerKey::parse(line) {
            file.key = Some(key);
            file.content = lines.0;
            if !lines.0.starts_with(COMMENT.as_bytes()) {
                return Ok(file);
            }
            lines.take()?;
            line = lines.take()?;
        }
        file.signature = Some(FileSignature::of(line, lines.take()?, lines.take()?)?);
        file.content = lines.0;
        Ok(file)
    }
}

impl FileSignature {
    /// Stricter than the library: the same signature is written in one way only.
    fn of(signature: &str, comment: &str, global: &str) -> Result<Self, SignedFileFault> {
        let decoded = |line: &str, length: usize| {
            let bytes = STANDARD.decode(line).ok();
            bytes.filter(|bytes| bytes.len() == length)
        };
        let bytes = decoded(signature, SIGNATURE).ok_or(SignedFileFault)?;
        decoded(global, GLOBAL).ok_or(SignedFileFault)?;
        let key_id = KeyId::of_bytes(&bytes[2..10]).ok_or(SignedFileFault)?;
        if !comment.starts_with(TRUSTED) {
            return Err(SignedFileFault);
        }
        let lines = format!("{COMMENT}\n{signature}\n{comment}\n{global}");
        Ok(Self {
            signature: Signature::decode(&lines).map_err(|_| SignedFileFault)?,
            key_id,
        })
    }
}

struct Lines<'a>(&'a [u8]);

impl<'a> Lines<'a> {
    /// The next line, which has an end; a carriage return before it does not count.
    fn take(&mut self) -> Result<&'a str, SignedFileFault> {
        let window = &self.0[..self.0.len().min(LONGEST_LINE)];
        let end = window.iter().position(|byte| *byte == b'\n');
        let end = end.ok_or(SignedFileFault)?;
        let line = std::str::from_utf8(&self.0[..end]).map_err(|_| SignedFileFault)?;
        self.0 = &self.0[end + 1..];
        Ok(line.strip_suffix('\r').unwrap_or(line))
    }
}
