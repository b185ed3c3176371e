//! Files that a person opens, by choosing or by dropping them.

use js_sys::Uint8Array;
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

/// The file that was chosen in an `input[type=file]`, whose choice is then cleared, so that the
/// same file can be chosen again.
pub fn chosen_file(input: &HtmlInputElement) -> Option<File> {
    let file = first(input.files());
    input.set_value("");
    file
}

/// The file that was dropped. The browser would show it in place of the page, so that is prevented.
pub fn dropped_file(event: &DragEvent) -> Option<File> {
    event.prevent_default();
    first(event.data_transfer().and_then(|data| data.files()))
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

fn first(files: Option<FileList>) -> Option<File> {
    files.and_then(|files| files.get(0))
}
