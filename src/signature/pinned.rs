//! The keys that are believed, each for one issuer.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{IssuerKey, KeyId};

/// Of one issuer: the one in use and the one that follows it.
pub const MOST_KEYS: usize = 2;
/// Of all issuers.
const MOST_ISSUERS: usize = 16;
const VERSION: u32 = 1;

/// A key that is believed for one issuer.
#[derive(Clone, Debug, PartialEq)]
pub struct PinnedKey {
    pub key: IssuerKey,
    /// The issuer's name as in its snapshots.
    pub issuer: String,
    pub since: Date,
}

/// The keys that are believed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pinned(Vec<PinnedKey>);

/// A record of pinned keys that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PinnedFault {
    Damaged,
    Newer { version: u32 },
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PinnedFile {
    version: u32,
    keys: Vec<PinnedRecord>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PinnedRecord {
    key: String,
    issuer: String,
    /// `YYYY-MM-DD`.
    since: String,
}

#[derive(Deserialize)]
struct Version {
    version: u32,
}

impl Pinned {
    pub fn by_id(&self, id: KeyId) -> impl Iterator<Item = &PinnedKey> {
        self.0.iter().filter(move |pinned| pinned.key.id() == id)
    }

    pub fn of_issuer<'a>(&'a self, issuer: &'a str) -> impl Iterator<Item = &'a PinnedKey> {
        self.0.iter().filter(move |pinned| pinned.issuer == issuer)
    }

    /// Believes a key for an issuer from now on. Of more than [`MOST_KEYS`] the oldest goes.
    pub fn pin(&mut self, key: PinnedKey) {
        self.0
            .retain(|pinned| pinned.key != key.key || pinned.issuer != key.issuer);
        let issuer = key.issuer.clone();
        self.0.push(key);
        while self.of_issuer(&issuer).count() > MOST_KEYS {
            let oldest = self.0.iter().position(|pinned| pinned.issuer == issuer);
            oldest.map(|index| self.0.remove(index));
        }
        let surplus = self.0.len().saturating_sub(MOST_KEYS * MOST_ISSUERS);
        self.0.drain(..surplus);
    }

    pub fn to_json(&self) -> String {
        let record = |pinned: &PinnedKey| PinnedRecord {
            key: pinned.key.to_base64(),
            issuer: pinned.issuer.clone(),
            since: pinned.since.to_string(),
        };
        let keys = self.0.iter().map(record).collect();
        let version = VERSION;
        serde_json::to_string(&PinnedFile { version, keys }).expect("keys are texts and dates")
    }

    pub fn of_json(json: &[u8]) -> Result<Self, PinnedFault> {
        let Version { version } = serde_json::from_slice(json).map_err(|_| PinnedFault::Damaged)?;
        if version > VERSION {
            return Err(PinnedFault::Newer { version });
        }
        let file: PinnedFile = serde_json::from_slice(json).map_err(|_| PinnedFault::Damaged)?;
        let read = |record: PinnedRecord| {
            Some(PinnedKey {
                key: IssuerKey::parse(&record.key)?,
                issuer: record.issuer,
                since: record.since.parse().ok()?,
            })
        };
        let keys: Option<Vec<_>> = file.keys.into_iter().map(read).collect();
        keys.map(Self).ok_or(PinnedFault::Damaged)
    }
}
