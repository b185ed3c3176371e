//! What is kept, under which name, and whether it is sealed.

use std::fmt;

use crate::vault::{Entropy, VaultFault, draw};

const DRAFT_PREFIX: &str = "draft/";

/// A kind of record. The payload's format and its version belong to the room that writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RecordKind {
    /// Settings that say nothing about a person: language of the interface, colours.
    Settings,
    /// The fictional directory that comes with the program.
    ExerciseDirectory,
    /// The templates in use.
    TemplatePack,
    /// The keys of issuers that are believed. They are public.
    IssuerKeys,
    /// How many wrong passphrases were entered here, and when the last.
    UnlockAttempts,
    /// After how long which kind of case is proposed for deletion.
    RetentionRules,
    /// When the program was started here.
    Starts,
    /// When the work was last saved to a file.
    SavedFile,
    /// The own authority, its persons and defaults.
    Profile,
    /// Own notes on contact points, favourites, the last ones.
    Notebook,
    /// A directory that was imported: operational contacts are restricted.
    ImportedDirectory,
    /// Who did what when.
    Log,
    /// Which cases were deleted when.
    Deletions,
    /// A case: a request being written.
    Draft(DraftId),
}

/// Whether a record can be read by whoever can read the storage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protection {
    /// Readable by anyone, with a checksum against damage.
    Clear,
    /// Readable with the passphrase only.
    Sealed,
}

impl RecordKind {
    /// The name of the record in its store.
    pub fn name(self) -> String {
        match self {
            Self::Settings => "settings".to_owned(),
            Self::ExerciseDirectory => "exercise-directory".to_owned(),
            Self::TemplatePack => "template-pack".to_owned(),
            Self::IssuerKeys => "issuer-keys".to_owned(),
            Self::UnlockAttempts => "unlock-attempts".to_owned(),
            Self::RetentionRules => "retention-rules".to_owned(),
            Self::Log => "log".to_owned(),
            Self::Deletions => "deletions".to_owned(),
            Self::Starts => "starts".to_owned(),
            Self::SavedFile => "saved-file".to_owned(),
            Self::Profile => "profile".to_owned(),
            Self::Notebook => "notebook".to_owned(),
            Self::ImportedDirectory => "imported-directory".to_owned(),
            Self::Draft(id) => format!("{DRAFT_PREFIX}{id}"),
        }
    }

    /// The kind of record that has this name, if any.
    pub fn of_name(name: &str) -> Option<Self> {
        if let Some(id) = name.strip_prefix(DRAFT_PREFIX) {
            return DraftId::parse(id).map(Self::Draft);
        }
        [
            Self::Settings,
            Self::ExerciseDirectory,
            Self::TemplatePack,
            Self::IssuerKeys,
            Self::UnlockAttempts,
            Self::RetentionRules,
            Self::Starts,
            Self::SavedFile,
            Self::Profile,
            Self::Log,
            Self::Deletions,
            Self::Notebook,
            Self::ImportedDirectory,
        ]
        .into_iter()
        .find(|kind| kind.name() == name)
    }

    /// Whether the kind is kept sealed: whatever is personal or restricted is.
    pub fn protection(self) -> Protection {
        match self {
            Self::Settings
            | Self::ExerciseDirectory
            | Self::TemplatePack
            | Self::IssuerKeys
            | Self::UnlockAttempts
            | Self::RetentionRules
            | Self::Starts
            | Self::SavedFile => Protection::Clear,
            Self::Profile
            | Self::Notebook
            | Self::ImportedDirectory
            | Self::Log
            | Self::Deletions
            | Self::Draft(_) => Protection::Sealed,
        }
    }

    /// Whether the kind goes to the journal: what the program cannot bring back by itself.
    pub fn is_journaled(self) -> bool {
        match self {
            Self::Settings
            | Self::ExerciseDirectory
            | Self::TemplatePack
            | Self::UnlockAttempts
            | Self::Starts => false,
            Self::IssuerKeys
            | Self::RetentionRules
            | Self::SavedFile
            | Self::Profile
            | Self::Notebook
            | Self::ImportedDirectory
            | Self::Log
            | Self::Deletions
            | Self::Draft(_) => true,
        }
    }

    /// The draft that it is, if it is one.
    pub fn draft(self) -> Option<DraftId> {
        match self {
            Self::Draft(id) => Some(id),
            Self::Settings
            | Self::ExerciseDirectory
            | Self::TemplatePack
            | Self::IssuerKeys
            | Self::UnlockAttempts
            | Self::RetentionRules
            | Self::Starts
            | Self::SavedFile
            | Self::Profile
            | Self::Notebook
            | Self::Log
            | Self::Deletions
            | Self::ImportedDirectory => None,
        }
    }
}

/// Identifies a draft on every device: 128 random bits, written as 32 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DraftId(u128);

impl DraftId {
    /// A new identifier.
    pub fn draw(entropy: &mut dyn Entropy) -> Result<Self, VaultFault> {
        draw::<16>(entropy).map(|bytes| Self(u128::from_be_bytes(bytes)))
    }

    /// The identifier that [`DraftId`]'s display wrote.
    pub fn parse(text: &str) -> Option<Self> {
        let id = Self(u128::from_str_radix(text, 16).ok()?);
        (id.to_string() == text).then_some(id)
    }
}

impl fmt::Display for DraftId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}
