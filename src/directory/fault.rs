//! Why a snapshot was refused, and where in it.

/// Why a snapshot was refused. Nothing of it is used then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SnapshotFault {
    /// Larger than the limit, in bytes.
    TooLarge { bytes: usize, limit: usize },
    /// Not JSON, or cut off; line and column count from 1.
    NotJson { line: usize, column: usize },
    /// JSON, but not a snapshot of a directory.
    NotASnapshot,
    /// A snapshot of a format that this version does not read.
    UnsupportedVersion { found: u32, supported: u32 },
    /// A key is missing, unknown or of the wrong kind.
    WrongShape {
        /// Place in the file, such as `contact_points[3].channels[0].kind`.
        path: String,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// The reader's technical remark, in English, for whoever made the file.
        detail: String,
    },
    /// A value is of the right kind and yet cannot be.
    Record {
        /// Place in the file.
        path: String,
        /// Code or id of the record it stands in, where that could be read.
        record: Option<String>,
        /// What is wrong.
        problem: RecordProblem,
    },
}

impl SnapshotFault {
    /// Kebab-case id of the message that explains this fault.
    pub fn id(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "too-large",
            Self::NotJson { .. } => "not-json",
            Self::NotASnapshot => "not-a-snapshot",
            Self::UnsupportedVersion { .. } => "unsupported-version",
            Self::WrongShape { .. } => "wrong-shape",
            Self::Record { .. } => "record",
        }
    }
}

/// What is wrong with one value of a snapshot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordProblem {
    /// Not two capital letters.
    PartyCode(String),
    /// The same State twice, or both as a Party and as none.
    DuplicateParty,
    /// Not an id of a contact point.
    ContactPointId(String),
    /// The same contact point twice.
    DuplicateContactPoint,
    /// A contact point of a Party that the snapshot does not hold.
    UnknownParty(String),
    /// Not a time zone of the bundled IANA database.
    UnknownTimeZone(String),
    /// Not a language tag.
    Language(String),
    /// The same language twice.
    DuplicateLanguage(String),
    /// No English text.
    NoEnglish,
    /// Nothing where something is needed.
    Empty,
    /// A text longer than the limit, in characters.
    TextTooLong { limit: usize },
    /// A list longer than the limit.
    ListTooLong { limit: usize },
    /// Control characters, or characters that reorder what is read.
    UnsafeText,
    /// Not a calendar date between 1990 and 2199.
    Date(String),
    /// The later date comes first.
    DateOrder,
    /// Not a time of day `HH:MM`.
    Time(String),
    /// Closes before it opens, or opens twice at once.
    OfficeHours,
    /// Not a number, address or link of this kind of channel.
    ChannelAddress(String),
    /// Not a fingerprint of a key.
    Fingerprint(String),
    /// Number of days, months or rank out of range.
    Number(u32),
}

impl RecordProblem {
    /// Kebab-case id of the message that explains this problem.
    pub fn id(&self) -> &'static str {
        match self {
            Self::PartyCode(_) => "party-code",
            Self::DuplicateParty => "duplicate-party",
            Self::ContactPointId(_) => "contact-point-id",
            Self::DuplicateContactPoint => "duplicate-contact-point",
            Self::UnknownParty(_) => "unknown-party",
            Self::UnknownTimeZone(_) => "unknown-time-zone",
            Self::Language(_) => "language",
            Self::DuplicateLanguage(_) => "duplicate-language",
            Self::NoEnglish => "no-english",
            Self::Empty => "empty",
            Self::TextTooLong { .. } => "text-too-long",
            Self::ListTooLong { .. } => "list-too-long",
            Self::UnsafeText => "unsafe-text",
            Self::Date(_) => "date",
            Self::DateOrder => "date-order",
            Self::Time(_) => "time",
            Self::OfficeHours => "office-hours",
            Self::ChannelAddress(_) => "channel-address",
            Self::Fingerprint(_) => "fingerprint",
            Self::Number(_) => "number",
        }
    }
}
