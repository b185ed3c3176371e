//! Why a file is not taken as a font pack.

/// The message `pack-fault-<id>` says what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackFault {
    /// It is some other file.
    NotAPack,
    /// Its format is one of a later program.
    Newer,
    /// It holds more than any pack has.
    TooLarge,
    /// It is cut off, or its content is not what it says of it.
    Damaged,
    /// A font in it is none that was released with this program or before it.
    UnknownFont,
}

impl PackFault {
    /// The id of the message.
    pub fn message_id(self) -> &'static str {
        match self {
            Self::NotAPack => "pack-fault-not-a-pack",
            Self::Newer => "pack-fault-newer",
            Self::TooLarge => "pack-fault-too-large",
            Self::Damaged => "pack-fault-damaged",
            Self::UnknownFont => "pack-fault-unknown-font",
        }
    }
}
