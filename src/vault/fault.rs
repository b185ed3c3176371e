//! Why something could not be sealed or opened, without words: each fault names its message.

/// A fault of sealing or opening. The message `vault-fault-<id>` says what happened and what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VaultFault {
    /// The passphrase is shorter than [`super::MINIMUM_PASSPHRASE_LENGTH`].
    PassphraseTooShort,
    /// The passphrase is long enough, but easy to guess: [`super::Strength::Weak`].
    PassphraseTooWeak,
    /// Too many wrong passphrases were entered: the wait is not over.
    MustWait,
    /// The passphrase is wrong, or the header was altered: the two cannot be told apart.
    WrongPassphrase,
    /// The bytes are not a sealed file of this program.
    NotSealed,
    /// The bytes were written by a newer version of this program.
    Newer,
    /// The bytes are cut short, altered, or belong under another name.
    Damaged,
    /// The header asks for more memory or time than any file of ours does.
    CostRefused,
    /// The device has not enough memory for the key derivation.
    OutOfMemory,
    /// The device gives no randomness, so that nothing can be sealed safely.
    NoRandomness,
}

impl VaultFault {
    /// Every fault, so that a test finds the message of each.
    pub const ALL: [Self; 10] = [
        Self::PassphraseTooShort,
        Self::PassphraseTooWeak,
        Self::MustWait,
        Self::WrongPassphrase,
        Self::NotSealed,
        Self::Newer,
        Self::Damaged,
        Self::CostRefused,
        Self::OutOfMemory,
        Self::NoRandomness,
    ];

    /// The fault's part of its message id.
    pub fn id(self) -> &'static str {
        match self {
            Self::PassphraseTooShort => "passphrase-too-short",
            Self::PassphraseTooWeak => "passphrase-too-weak",
            Self::MustWait => "must-wait",
            Self::WrongPassphrase => "wrong-passphrase",
            Self::NotSealed => "not-sealed",
            Self::Newer => "newer",
            Self::Damaged => "damaged",
            Self::CostRefused => "cost-refused",
            Self::OutOfMemory => "out-of-memory",
            Self::NoRandomness => "no-randomness",
        }
    }

    /// The id of the whole message.
    pub fn message_id(self) -> String {
        format!("vault-fault-{}", self.id())
    }
}
