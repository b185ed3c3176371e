//! Who a request goes to: a copy of what the document prints, taken from the directory when the
//! contact point is chosen, so that a later snapshot does not change a letter already written.

use crate::directory::{ChannelKind, ContactPoint, Names, Party, Snapshot};
use crate::i18n::Language;
use jiff::civil::Date;
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq)]
pub enum Recipient {
    #[default]
    NotChosen,
    /// A State that is not a Party: the 24/7 Network does not reach it.
    NotAParty {
        code: String,
        names: BTreeMap<Language, String>,
    },
    ContactPoint(Box<Addressee>),
}

/// What a document says about its recipient.
#[derive(Clone, Debug, PartialEq)]
pub struct Addressee {
    /// Id of the contact point in the directory.
    pub contact_point: String,
    /// ISO 3166 alpha-2 code of the Party.
    pub party: String,
    pub party_names: BTreeMap<Language, String>,
    pub names: BTreeMap<Language, String>,
    pub unit: BTreeMap<Language, String>,
    pub address: String,
    pub telephone: String,
    pub email: String,
    /// Languages the contact point accepts, in its order.
    pub accepted: Vec<Language>,
    /// IANA time zone.
    pub time_zone: String,
    pub snapshot: SnapshotStamp,
}

/// Which snapshot of the directory the data come from.
#[derive(Clone, Debug, PartialEq)]
pub struct SnapshotStamp {
    pub number: u64,
    pub issued: Date,
    pub valid_until: Date,
    /// Fictional data: the document is marked on every page.
    pub exercise: bool,
}

impl Recipient {
    pub fn addressee(&self) -> Option<&Addressee> {
        match self {
            Recipient::ContactPoint(addressee) => Some(addressee),
            Recipient::NotChosen | Recipient::NotAParty { .. } => None,
        }
    }
}

impl Addressee {
    /// What a document says about a contact point of the directory.
    pub fn of(party: &Party, point: &ContactPoint, snapshot: &Snapshot) -> Self {
        let texts = |names: &Names| {
            names
                .iter()
                .map(|(language, text)| (language.clone(), text.to_owned()))
                .collect()
        };
        let first = |kinds: &[ChannelKind]| {
            let channel = point.channels.iter().find(|c| kinds.contains(&c.kind));
            channel.map(|c| c.address.clone()).unwrap_or_default()
        };
        Self {
            contact_point: point.id.to_string(),
            party: party.code.to_string(),
            party_names: texts(&party.names),
            names: texts(&point.names),
            unit: point.unit.as_ref().map(texts).unwrap_or_default(),
            address: point.address.clone().unwrap_or_default(),
            telephone: first(&[ChannelKind::Phone, ChannelKind::Mobile]),
            email: first(&[ChannelKind::Email]),
            accepted: point.languages.accepted.clone(),
            time_zone: point.hours.time_zone.clone(),
            snapshot: SnapshotStamp {
                number: snapshot.number,
                issued: snapshot.issued,
                valid_until: snapshot.valid_until,
                exercise: snapshot.exercise,
            },
        }
    }
}
