//! Sealing: a passphrase becomes a key, and named bytes can be read and altered by nobody without
//! it. Knows no storage, no clock and no browser; randomness is a parameter ([`Entropy`]).
//!
//! # Format, version 1
//!
//! All numbers are unsigned, highest byte first. `‖` joins bytes.
//!
//! **Passphrase.** Every character of Unicode's category Zs becomes U+0020, the result is put into
//! normalisation form C and encoded in UTF-8.
//!
//! **Header**, 110 bytes, before everything that a passphrase opens:
//!
//! | offset | length | content |
//! |---|---|---|
//! | 0 | 8 | `P35VAULT` (records in local storage), `P35DRAFT` (file of one draft) or `P35CASES` (case file), ASCII |
//! | 8 | 1 | version: 1 |
//! | 9 | 1 | key derivation: 1 = Argon2id, version 0x13 (RFC 9106), no secret, no associated data |
//! | 10 | 4 | memory in KiB, at most 262 144 |
//! | 14 | 4 | passes, at most 16 |
//! | 18 | 4 | lanes, at most 4 |
//! | 22 | 16 | salt |
//! | 38 | 24 | nonce |
//! | 62 | 48 | wrapped data key: 32 bytes of ciphertext ‖ 16 bytes of tag |
//!
//! The wrapping key is the 32 bytes that Argon2id gives for passphrase and salt. The wrapped data
//! key is the 32 random bytes of the data key, sealed with XChaCha20-Poly1305
//! (draft-irtf-cfrg-xchacha) under the wrapping key and the nonce, with bytes 0 to 61 of the header
//! as associated data.
//!
//! **Record**: version 1 (one byte) ‖ nonce (24 bytes) ‖ ciphertext ‖ tag (16 bytes), sealed with
//! XChaCha20-Poly1305 under the data key, with `Point35 record` (14 bytes of ASCII) ‖ version (one
//! byte) ‖ the record's name in UTF-8 as associated data. So a record neither opens under another
//! name nor as another version.
//!
//! **Draft file**: a header beginning with `P35DRAFT` ‖ a record named `draft` under that header's
//! data key.
//!
//! **Case file**: a header beginning with `P35CASES`, for a passphrase of its own, or the header of a
//! vault, for that vault's passphrase ‖ a record named `case-file` under that header's data key. The
//! record seals the length of the content (8 bytes) ‖ the content ‖ zero bytes up to a length by the
//! rule Padmé: with E = ⌊log₂ L⌋ of the length L so far and S = ⌊log₂ E⌋ + 1, L rounded up to a
//! multiple of 2^(E−S). The content is that of the [case file](crate::case_file).
//!
//! **Cost.** The least is 19 MiB and two passes; a device that is quick enough takes more, up to 128
//! MiB and eight passes, so that a key takes up to 0.8 seconds there. Whatever a header says within
//! its limits opens.
//!
//! **Memory.** Keys, passphrases and the bytes of opened records are overwritten when they are no
//! longer needed. What was read from them, a request for example, is freed and not overwritten, and
//! nothing reaches what a browser copied: what was typed into a field, what was shown on a page, the
//! memory that Argon2 worked in. Closing the window frees all of it.
//!
//! What this does not hide: how long a record is, how often it is written, and that an older state
//! of a record was put back by someone who can write to the storage.

mod attempts;
mod case_file;
mod draft_file;
mod entropy;
mod envelope;
mod fault;
mod key;
mod passphrase;
mod pattern;
mod sealing;

pub use attempts::{ATTEMPTS_VERSION, Attempts};
pub use case_file::{CASE_FILE_EXTENSION, is_case_file, open_case_file, seal_case_file};
pub use draft_file::{DRAFT_FILE_EXTENSION, is_draft_file, open_draft_file, seal_draft_file};
pub use entropy::{Entropy, draw};
pub use envelope::{HEADER_LENGTH, Header};
pub use fault::VaultFault;
pub use key::{Cost, rehearse};
pub use passphrase::{
    MINIMUM_PASSPHRASE_LENGTH, Passphrase, Strength, Weakness, judge, weaknesses,
};
pub use sealing::{Clear, Vault, create, open};
