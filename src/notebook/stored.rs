//! The notebook as it is kept, version 1: JSON with types of its own.

use super::Notebook;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The version of the format that is written.
pub const NOTEBOOK_VERSION: u32 = 1;

/// Why a kept notebook cannot be used. It stays where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotebookFault {
    /// Written by a newer version of this program.
    Newer,
    /// Not of the format its version says.
    Damaged,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Version1 {
    notes: BTreeMap<String, String>,
    favourites: Vec<String>,
    recent: Vec<String>,
}

/// The stored form, in [`NOTEBOOK_VERSION`].
pub fn write_notebook(notebook: &Notebook) -> Vec<u8> {
    let Notebook {
        notes,
        favourites,
        recent,
    } = notebook.clone();
    // Texts, lists and maps with text keys always become JSON.
    serde_json::to_vec(&Version1 {
        notes,
        favourites,
        recent,
    })
    .unwrap_or_default()
}

/// Reads the stored form of any version so far.
pub fn read_notebook(version: u32, bytes: &[u8]) -> Result<Notebook, NotebookFault> {
    match version {
        1 => {}
        0 => return Err(NotebookFault::Damaged),
        _ => return Err(NotebookFault::Newer),
    }
    let read: Version1 = serde_json::from_slice(bytes).map_err(|_| NotebookFault::Damaged)?;
    let Version1 {
        notes,
        favourites,
        recent,
    } = read;
    Ok(Notebook {
        notes,
        favourites,
        recent,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As version 1 of the format was written.
    const VERSION_1: &[u8] = br#"{"notes":{"ge-police":"Ask for Nino"},"favourites":["nl-police"],"recent":["ge-police","nl-police"]}"#;

    #[test]
    fn what_version_1_wrote_is_read_and_written_again() {
        let notebook = read_notebook(1, VERSION_1).unwrap();
        assert_eq!(notebook.note("ge-police"), "Ask for Nino");
        assert!(notebook.is_favourite("nl-police"));
        assert_eq!(notebook.recent(), ["ge-police", "nl-police"]);
        assert_eq!(write_notebook(&notebook), VERSION_1);
    }

    #[test]
    fn what_is_newer_or_damaged_is_told_apart() {
        assert_eq!(read_notebook(2, VERSION_1), Err(NotebookFault::Newer));
        let damaged = &VERSION_1[..40];
        assert_eq!(read_notebook(1, damaged), Err(NotebookFault::Damaged));
    }
}
