//! A directory as it was issued on one day, and whether it may replace another.

use jiff::civil::Date;

use super::contact_point::ContactPoint;
use super::party::{OtherState, Party};

/// A checked snapshot: every contact point's Party is in it, ids are unique, zones are known.
#[derive(Debug, Clone, PartialEq)]
pub struct Snapshot {
    /// Number; a later snapshot of the same issuer has a higher one.
    pub number: u64,
    /// Day of issue.
    pub issued: Date,
    /// Last day on which it may be relied on.
    pub valid_until: Date,
    /// Who issued it.
    pub issuer: String,
    /// Whether every record is fictional: a watermark goes on whatever is made with it.
    pub exercise: bool,
    /// As it stood in the file, not checked: the signature that counts stands before the snapshot.
    pub signature: Option<String>,
    /// Parties, in the order of their codes.
    pub parties: Vec<Party>,
    /// States known not to be Parties, in the order of their codes.
    pub other_states: Vec<OtherState>,
    /// Contact points, by Party and then by their order within it.
    pub contact_points: Vec<ContactPoint>,
}

/// How a snapshot stands to the one in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Succession {
    /// Same issuer, higher number: it may replace it.
    Newer,
    /// The very same.
    Same,
    /// Same issuer and number, other content: refuse, the issuer has made a mistake or somebody
    /// else made the file.
    Conflicting,
    /// Same issuer, lower number: refuse.
    Older,
    /// Another issuer, or one fictional and the other not: only a person can decide.
    OtherSeries,
}

impl Succession {
    /// Kebab-case id of the message that explains this.
    pub fn id(self) -> &'static str {
        match self {
            Self::Newer => "newer",
            Self::Same => "same",
            Self::Conflicting => "conflicting",
            Self::Older => "older",
            Self::OtherSeries => "other-series",
        }
    }
}

impl Snapshot {
    /// How this snapshot stands to the one in use.
    pub fn compared_to(&self, in_use: &Snapshot) -> Succession {
        if (&self.issuer, self.exercise) != (&in_use.issuer, in_use.exercise) {
            return Succession::OtherSeries;
        }
        match self.number.cmp(&in_use.number) {
            std::cmp::Ordering::Greater => Succession::Newer,
            std::cmp::Ordering::Less => Succession::Older,
            std::cmp::Ordering::Equal if self == in_use => Succession::Same,
            std::cmp::Ordering::Equal => Succession::Conflicting,
        }
    }
}
