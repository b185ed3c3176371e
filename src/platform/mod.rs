//! The browser, as seen by the interface: where records are kept, files, the clipboard, printing,
//! the clock, randomness, preferences, and what the page itself holds. No other room but the
//! interface knows that a browser exists, and nothing here asks the network for anything.
//!
//! Each thing that a browser may refuse is a fault with a message of its own, never a panic.

mod clipboard;
mod clock;
mod database;
mod databases;
mod download;
mod file;
mod file_picker;
mod frame;
mod journal;
mod leaving;
mod local_storage;
mod pack_store;
mod page;
mod picture;
mod preference;
mod printing;
mod probe;
mod randomness;
mod window_kind;
mod windows;

pub use clipboard::{CopyFault, copy_text};
pub use clock::{now, on_the_clock, own_time_zone};
pub use databases::{NotDeleted, remove_databases};
pub use download::{DownloadFault, download};
pub use file::{FileFault, OpenedFile, chosen_files, dropped_files, read_file, read_in_slices};
pub use file_picker::{
    FileHandle, FileKind, PickFault, has_file_picker, pick_to_open, pick_to_save,
};
pub use frame::{delay, painted};
pub use journal::{read_journal, write_journal};
pub use leaving::LeaveWarning;
pub use local_storage::{LocalArea, open_local_store};
pub use pack_store::{
    KeptPack, PackStoreFault, keep_pack, kept_pack, kept_packs, remove_kept_pack,
};
pub use page::{
    FontsFault, enclosed_pack, enclosed_packs, program_hash, program_version, reload, sha256,
    unpacked_fonts, whole,
};
pub use picture::{ImageFault, pixels};
pub use preference::{preferred_languages, prefers_dark};
pub use printing::{print_page, print_sheets, register_font};
pub use probe::{Probe, Reach, probe_storage, storage_reach};
pub use randomness::BrowserEntropy;
pub use window_kind::window_kind;
pub use windows::{Claim, Ended, Message, Windows, hold_writing};
