//! Why something could not be kept or read back, without words: each fault names its message.

use crate::vault::VaultFault;

/// A fault of keeping records. The message `storage-fault-<id>` says what happened and what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageFault {
    /// There is no room left; what was stored before is unchanged.
    Full,
    /// The browser does not let this page store anything.
    Refused,
    /// The record cannot be read. It is kept, and set aside before anything takes its place.
    Damaged,
    /// The record was written by a newer version of this program, and stays as it is.
    Newer,
    /// A sealed record was asked for while no passphrase is entered or set.
    Locked,
    /// A passphrase is to be set where one is set already.
    PassphraseSet,
    /// The record was changed by another window and was not read here since.
    Changed,
    /// Another window saves here, and this one may not.
    OtherWindow,
    /// Sealing or opening failed.
    Vault(VaultFault),
}

impl StorageFault {
    /// Every fault with a message of its own, so that a test finds it.
    pub const OWN: [Self; 8] = [
        Self::Full,
        Self::Refused,
        Self::Damaged,
        Self::Newer,
        Self::Locked,
        Self::PassphraseSet,
        Self::Changed,
        Self::OtherWindow,
    ];

    /// The id of the whole message; of the vault's message where the vault is at fault.
    pub fn message_id(self) -> String {
        let id = match self {
            Self::Full => "full",
            Self::Refused => "refused",
            Self::Damaged => "damaged",
            Self::Newer => "newer",
            Self::Locked => "locked",
            Self::PassphraseSet => "passphrase-set",
            Self::Changed => "changed",
            Self::OtherWindow => "other-window",
            Self::Vault(fault) => return fault.message_id(),
        };
        format!("storage-fault-{id}")
    }
}

impl From<VaultFault> for StorageFault {
    /// A damaged or newer record is the same to the user, whichever layer noticed it.
    fn from(fault: VaultFault) -> Self {
        match fault {
            VaultFault::Damaged => Self::Damaged,
            VaultFault::Newer => Self::Newer,
            VaultFault::PassphraseTooShort
            | VaultFault::PassphraseTooWeak
            | VaultFault::MustWait
            | VaultFault::WrongPassphrase
            | VaultFault::NotSealed
            | VaultFault::CostRefused
            | VaultFault::OutOfMemory
            | VaultFault::NoRandomness => Self::Vault(fault),
        }
    }
}
