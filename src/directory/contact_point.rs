//! A contact point's profile (Article 35): who it is and where the record comes from.

use std::fmt;

use jiff::civil::Date;

use super::channel::Channel;
use super::hours::Hours;
use super::listed::listed;
use super::names::Names;
use super::party::PartyCode;
use super::powers::Powers;
use super::terms::{Languages, Preservation, Requirements};

/// A contact point's id: lower-case letters, digits and hyphens, such as `ge-police`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContactPointId(String);

impl ContactPointId {
    /// Reads an id of 1 to 64 lower-case letters, digits and inner hyphens.
    pub fn new(id: &str) -> Option<Self> {
        let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let well_formed = (1..=64).contains(&id.len())
            && id.chars().all(allowed)
            && !id.starts_with('-')
            && !id.ends_with('-');
        well_formed.then(|| Self(id.to_owned()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ContactPointId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A point of contact available 24 hours a day, 7 days a week (Article 35).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactPoint {
    /// Stable id.
    pub id: ContactPointId,
    /// The Party that designated it.
    pub party: PartyCode,
    /// The territory it is for, where it is not the whole Party.
    pub territory: Option<Names>,
    /// Rank among the Party's contact points, 1 being the one to ask first.
    pub order: u8,
    /// What it is for, where a Party has several.
    pub purpose: Purpose,
    /// Kind of authority.
    pub kind: AuthorityKind,
    /// Name of the authority: English, French, and the Party's own languages.
    pub names: Names,
    /// What else it is searched by: its names in Latin letters where written in others.
    pub search_keys: Vec<String>,
    /// The unit within the authority.
    pub unit: Option<Names>,
    /// The person in charge, if published.
    pub person: Option<String>,
    /// Postal address, if published.
    pub address: Option<String>,
    /// What it may do.
    pub powers: Powers,
    /// Which languages it takes and speaks.
    pub languages: Languages,
    /// How to reach it, in order of preference. Never empty when read from a snapshot.
    pub channels: Vec<Channel>,
    /// When it works.
    pub hours: Hours,
    /// What it asks of a request.
    pub requirements: Requirements,
    /// How long it preserves.
    pub preservation: Preservation,
    /// Where the record comes from and how old it is.
    pub provenance: Provenance,
    /// Remarks.
    pub notes: Option<Names>,
}

listed! {
    /// What a contact point is for, where a Party has several.
    Purpose {
        /// Everything.
        General = "general",
        /// Preservation and police information (Articles 29, 30, 35).
        Preservation = "preservation",
        /// Mutual legal assistance (Article 31).
        MutualAssistance = "mutual-assistance",
    }
}

listed! {
    /// Kind of authority.
    AuthorityKind {
        /// Police.
        Police = "police",
        /// Prosecution.
        Prosecution = "prosecution",
        /// Ministry.
        Ministry = "ministry",
        /// Court.
        Court = "court",
        /// Interpol's national bureau.
        InterpolBureau = "interpol-bureau",
        /// Cyber security agency.
        CyberAgency = "cyber-agency",
        /// Anything else.
        Other = "other",
    }
}

/// Where a record comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    /// Who or what said so.
    pub source: String,
    /// Day of the source.
    pub date: Date,
    /// Day on which somebody last confirmed it with the contact point.
    pub last_verified: Date,
    /// Last day on which the record may be used, if limited.
    pub valid_until: Option<Date>,
}
