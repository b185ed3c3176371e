//! Keeping records: what personal data there are are sealed, damaged records are set aside and
//! never deleted, and each record stands alone. Knows no browser; now and randomness are
//! parameters.
//!
//! # What is kept
//!
//! | name | kind | kept |
//! |---|---|---|
//! | `vault` | header of the [vault](crate::vault) | clear record |
//! | `settings` | language of the interface, colours, time until it locks | clear |
//! | `exercise-directory` | the fictional directory | clear |
//! | `template-pack` | templates | clear |
//! | `issuer-keys` | public keys of issuers that are believed | clear |
//! | `unlock-attempts` | wrong passphrases since the last right one | clear |
//! | `retention-rules` | how long which kind of case is kept | clear |
//! | `log` | who did what when | sealed |
//! | `deletions` | which cases were deleted when, by their ids | sealed |
//! | `starts` | the first and the latest start | clear |
//! | `saved-file` | when the work was last saved to a file | clear |
//! | `profile` | own authority, persons, defaults | sealed |
//! | `notebook` | own notes on contact points, favourites | sealed |
//! | `imported-directory` | a directory that was opened | sealed |
//! | `draft/<32 hexadecimal digits>` | a case: a request being written | sealed |
//! | `set-aside/<name>/<number>` | what could not be read, or was not known here | as it was |
//!
//! In local storage each name has the prefix `point35/` and each value is in base64.
//!
//! # Format of a record, version 2
//!
//! Numbers have their highest byte first; `‖` joins bytes.
//!
//! - body = version of the payload's format (4 bytes) ‖ revision (8) ‖ time of writing in
//!   milliseconds since 1970-01-01T00:00Z (8, signed) ‖ payload
//! - record = `P35R` ‖ 2 ‖ marker ‖ revision (8) ‖ SHA-256 of (name ‖ a zero byte ‖ marker ‖
//!   revision ‖ content) ‖ content
//! - marker and content: 0 and the body, clear; 1 and a record of the vault, sealing the body under
//!   the name; 2 and nothing, for a record that was removed, in the journal only
//!
//! Version 1, which still opens, had no revision and no checksum outside: clear record = `P35R` ‖ 1 ‖
//! 0 ‖ SHA-256 of (name ‖ a zero byte ‖ body) ‖ body; sealed record = `P35R` ‖ 1 ‖ 1 ‖ record of the
//! vault; and the header of the vault stood by itself.
//!
//! # Why a record is never half written, and what is acknowledged is never lost
//!
//! One record is one value, and local storage sets one value whole or, where it does not fit,
//! throws and keeps the old one (HTML Standard, "setItem"). A browser that is killed loses the last
//! seconds of writes but not a part of one. So each sealed record, the header, what was removed and
//! what was set aside go to a [journal](Entry) as well, in the order of the writes. The journal
//! says when it has them on the disk, and only then a person reads *saved*. At the next start
//! [`Records::merge`] takes of each record the newer revision. A checksum outside the seal tells a
//! damaged record before the passphrase is entered.
//!
//! A power cut can still take what the disk itself had only promised to write; a file that was saved
//! elsewhere is what helps then.
//!
//! # Two windows
//!
//! The revision that a page read or wrote last is compared with what is there before each write
//! ([`StorageFault::Changed`]), so that no window writes over what it does not know, whichever of
//! them is meant to write.

mod aside;
mod fault;
mod journal;
mod kind;
mod notes;
mod record;
mod records;
mod sealing;
mod store;
mod text;
mod window_kind;

pub use fault::StorageFault;
pub use journal::Entry;
pub use kind::{DraftId, Protection, RecordKind};
pub use notes::{SavedFile, Starts};
pub use record::Record;
pub use records::{Payload, Records, Saved};
pub use sealing::Sealing;
pub use store::{MemoryStore, Store};
pub use text::{TextArea, TextStore, foreign_keys, room};
pub use window_kind::{Comparison, WindowKind};
