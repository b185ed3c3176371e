//! Keeping records: what personal data there are are sealed, damaged records are set aside and
//! never deleted, and each record stands alone. Knows no browser; now and randomness are
//! parameters.
//!
//! # What is kept
//!
//! | name | kind | kept |
//! |---|---|---|
//! | `vault` | header of the [vault](crate::vault) | as its format says |
//! | `settings` | language of the interface, colours, time until it locks | clear |
//! | `exercise-directory` | the fictional directory | clear |
//! | `template-pack` | templates | clear |
//! | `issuer-keys` | public keys of issuers that are believed | clear |
//! | `unlock-attempts` | wrong passphrases since the last right one | clear |
//! | `retention-rules` | how long which kind of case is kept | clear |
//! | `log` | who did what when | sealed |
//! | `profile` | own authority, persons, defaults | sealed |
//! | `notebook` | own notes on contact points, favourites | sealed |
//! | `imported-directory` | a directory that was opened | sealed |
//! | `draft/<32 hexadecimal digits>` | a case: a request being written | sealed |
//! | `set-aside/<name>/<number>` | what could not be read | as it was |
//!
//! In local storage each name has the prefix `point35/` and each value is in base64.
//!
//! # Format of a record, version 1
//!
//! Numbers have their highest byte first; `‖` joins bytes.
//!
//! - body = version of the payload's format (4 bytes) ‖ revision (8) ‖ time of writing in
//!   milliseconds since 1970-01-01T00:00Z (8, signed) ‖ payload
//! - clear record = `P35R` ‖ 1 ‖ 0 ‖ SHA-256 of (name ‖ a zero byte ‖ body) ‖ body
//! - sealed record = `P35R` ‖ 1 ‖ 1 ‖ record of the vault, sealing the body under the name
//!
//! # Why a record is never half written
//!
//! One record is one value, and local storage sets one value whole or, where it does not fit,
//! throws and keeps the old one (HTML Standard, "setItem"). A browser that is killed loses the last
//! seconds of writes but not a part of one. Nothing here spans two values, not even a change of
//! passphrase. The revision is what a second window will be compared by.

mod fault;
mod kind;
mod record;
mod records;
mod store;
mod text;

pub use fault::StorageFault;
pub use kind::{DraftId, Protection, RecordKind};
pub use record::Record;
pub use records::{Payload, Records, Saved, Sealing};
pub use store::{MemoryStore, Store};
pub use text::{TextArea, TextStore};
