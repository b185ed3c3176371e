//! One signed file out of the files that the tools of an issuer leave.

use super::signed_file::COMMENT;
use super::{IssuerKey, SignedFile};

/// These files do not make one signed file: there must be one that was signed, and no more than one
/// signature and one key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JoinFault;

/// What was signed, its signature and the key, in any order, as one file. What already is one file
/// stays as it is.
///
/// # Errors
/// Where it is not clear which is which.
pub fn join(files: Vec<Vec<u8>>) -> Result<Vec<u8>, JoinFault> {
    let [mut keys, mut signatures, mut contents] = [const { Vec::new() }; 3];
    for file in files {
        match kind(&file) {
            Kind::Key => keys.push(file),
            Kind::Signature => signatures.push(file),
            Kind::Content => contents.push(file),
        }
    }
    match (keys.len(), signatures.len(), contents.len()) {
        // A key alone is what the next key is announced by.
        (0..=1, 0..=1, 1) | (1, 0..=1, 0) => {}
        _ => return Err(JoinFault),
    }
    let is_key_signed = contents.is_empty() && !signatures.is_empty();
    let parts = match is_key_signed {
        true => signatures.into_iter().chain(keys),
        false => keys.into_iter().chain(signatures),
    };
    let mut joined = Vec::new();
    for part in parts {
        joined.extend_from_slice(part.trim_ascii_end());
        joined.push(b'\n');
    }
    contents.iter().for_each(|content| joined.extend(content));
    Ok(joined)
}

enum Kind {
    Key,
    Signature,
    Content,
}

fn kind(file: &[u8]) -> Kind {
    if !file.starts_with(COMMENT.as_bytes()) {
        return Kind::Content;
    }
    let mut ended = file.trim_ascii_end().to_vec();
    ended.push(b'\n');
    let lines = ended.iter().filter(|byte| **byte == b'\n').count();
    let second = ended
        .split(|byte| *byte == b'\n')
        .nth(1)
        .unwrap_or_default();
    let second = std::str::from_utf8(second).unwrap_or_default();
    match (lines, IssuerKey::parse(second.trim_end())) {
        (2, Some(_)) => Kind::Key,
        (4, None) if SignedFile::split(&ended).is_ok() => Kind::Signature,
        _ => Kind::Content,
    }
}
