//! What can be done that the log notes.

/// A deed. The message `log-deed-<id>` says it; its id is also what is stored and never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    CaseBegun,
    CaseCopied,
    CaseDeleted,
    CaseClosed,
    /// Opened again after it had been closed.
    CaseReopened,
    /// Deleted as the rule of its kind proposed.
    CaseExpired,
    /// Had been deleted, and was taken in from a case file again.
    CaseBroughtBack,
    /// Saved to a file of its own.
    CaseSaved,
    /// A PDF, DOCX or print was made of it.
    DocumentMade,
    CasesSaved,
    CasesOpened,
    Unlocked,
    /// Wrong passphrases before it was unlocked.
    WrongPassphrases,
    Locked,
    PassphraseSet,
    PassphraseChanged,
}

impl Deed {
    /// Every deed, so that a test finds the message of each.
    pub const ALL: [Self; 16] = [
        Self::CaseBegun,
        Self::CaseCopied,
        Self::CaseDeleted,
        Self::CaseClosed,
        Self::CaseReopened,
        Self::CaseExpired,
        Self::CaseBroughtBack,
        Self::CaseSaved,
        Self::DocumentMade,
        Self::CasesSaved,
        Self::CasesOpened,
        Self::Unlocked,
        Self::WrongPassphrases,
        Self::Locked,
        Self::PassphraseSet,
        Self::PassphraseChanged,
    ];

    /// Its part of the message id, as it is stored.
    pub fn id(self) -> &'static str {
        match self {
            Self::CaseBegun => "case-begun",
            Self::CaseCopied => "case-copied",
            Self::CaseDeleted => "case-deleted",
            Self::CaseClosed => "case-closed",
            Self::CaseReopened => "case-reopened",
            Self::CaseExpired => "case-expired",
            Self::CaseBroughtBack => "case-brought-back",
            Self::CaseSaved => "case-saved",
            Self::DocumentMade => "document-made",
            Self::CasesSaved => "cases-saved",
            Self::CasesOpened => "cases-opened",
            Self::Unlocked => "unlocked",
            Self::WrongPassphrases => "wrong-passphrases",
            Self::Locked => "locked",
            Self::PassphraseSet => "passphrase-set",
            Self::PassphraseChanged => "passphrase-changed",
        }
    }

    /// The deed that is stored so.
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|deed| deed.id() == id)
    }

    /// The id of the message.
    pub fn message_id(self) -> String {
        format!("log-deed-{}", self.id())
    }
}
