//! Who issued a file, and whether it is as it was issued: signatures in the format of
//! [minisign](https://jedisct1.github.io/minisign/), which anybody can make and check with that tool.
//!
//! # A signed file
//!
//! The lines of the signature's file, then what was signed, byte for byte. The issuer's public key
//! may stand before, so that the first such file needs no second one:
//!
//! ```text
//! untrusted comment: minisign public key 6E8EBF0E02B5B70B      two lines, may be missing
//! RWQLt7UCDr+Obg…
//! untrusted comment: signature from minisign secret key        the four lines of NAME.minisig
//! RUQLt7UCDr+Obg…
//! trusted comment: timestamp:1700000000  file:NAME  hashed
//! d1KRm3…
//! {"format":"point35-directory", …}                            NAME itself
//! ```
//!
//! `cat issuer.pub NAME.minisig NAME` makes one, as does [`join`]. Every line ends with a line feed.
//!
//! # Whom one believes
//!
//! A key in a file proves nothing but that the file is whole. The key of an issuer is **pinned**: at
//! first use, after its fingerprint was compared by another way. From then on only a pinned key
//! counts for that issuer. A second key is pinned when the first one signs it (a signed file whose
//! content is a public key), or by a deliberate act.

mod join;
mod key;
mod pinned;
mod rotation;
mod signed_file;
mod standing;

pub use join::{JoinFault, join};
pub use key::{IssuerKey, KeyId};
pub use pinned::{MOST_KEYS, Pinned, PinnedFault, PinnedKey};
pub use rotation::{Rotation, RotationFault, rotation};
pub use signed_file::{SignedFile, SignedFileFault};
pub use standing::{Admission, Standing, standing};
