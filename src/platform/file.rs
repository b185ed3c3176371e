//! Files that a person opens, by choosing or by dropping them.

use js_sys::Uint8Array;
use std::ops::ControlFlow;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DragEvent, File, FileList, HtmlInputElement};

/// A file that was read into memory.
#[derive(Clone, Debug)]
pub struct OpenedFile {
    /// Its name without folders.
    pub name: String,
    /// Its bytes, not yet trusted.
    pub bytes: Vec<u8>,
}

/// Why a file was not opened. The message `file-fault-<id>` says what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFault {
    /// It is larger than the caller allows.
    TooLarge,
    /// The browser could not read it: it was moved, changed, or is a folder.
    Unreadable,
}

impl FileFault {
    /// The id of the message.
    pub fn message_id(self) -> &'static str {
        match self {
            Self::TooLarge => "file-fault-too-large",
            Self::Unreadable => "file-fault-unreadable",
        }
    }
}

/// How much of a file that is read in slices is in memory at a time, in bytes.
const SLICE: f64 = 2_097_152.0;

/// The files that were chosen in an `input[type=file]`, whose choice is then cleared, so that the
/// same file can be chosen again.
pub fn chosen_files(input: &HtmlInputElement) -> Vec<File> {
    let files = all(input.files());
    input.set_value("");
    files
}

/// The files that were dropped. The browser would show one in place of the page, so that is
/// prevented.
pub fn dropped_files(event: &DragEvent) -> Vec<File> {
    event.prevent_default();
    all(event.data_transfer().and_then(|data| data.files()))
}

/// Reads a file of at most `limit` bytes.
pub async fn read_file(file: &File, limit: u32) -> Result<OpenedFile, FileFault> {
    if file.size() > f64::from(limit) {
        return Err(FileFault::TooLarge);
    }
    let buffer = JsFuture::from(file.array_buffer())
        .await
        .map_err(|_| FileFault::Unreadable)?;
    Ok(OpenedFile {
        name: file.name(),
        bytes: Uint8Array::new(&buffer).to_vec(),
    })
}

/// Hands over a file of any size, slice by slice; between two of them the page goes on. `take` is
/// told the slice and which part of the file has been read, from 0 to 1, and may break off.
pub async fn read_in_slices(
    file: &File,
    mut take: impl FnMut(&[u8], f64) -> ControlFlow<()>,
) -> Result<(), FileFault> {
    let size = file.size();
    let mut start = 0.0;
    // Even of an empty file: whether it can be read at all is known only by trying.
    loop {
        let end = size.min(start + SLICE);
        let slice = file.slice_with_f64_and_f64(start, end);
        let slice = slice.map_err(|_| FileFault::Unreadable)?;
        let bytes = JsFuture::from(slice.array_buffer()).await;
        let bytes = bytes.map_err(|_| FileFault::Unreadable)?;
        let part = if end < size { end / size } else { 1.0 };
        if take(&Uint8Array::new(&bytes).to_vec(), part).is_break() || end >= size {
            return Ok(());
        }
        start = end;
    }
}

fn all(files: Option<FileList>) -> Vec<File> {
    let count = files.as_ref().map_or(0, FileList::length);
    let file = |index| files.as_ref()?.get(index);
    (0..count).filter_map(file).collect()
}
