//! Typed identifiers: what names the data, device or person a request is about. Recognised,
//! normalised and checked; nothing typed is ever changed or refused, what is odd is a [`Finding`].

mod account;
mod address;
mod clean;
mod coin;
mod domain;
mod email;
pub mod extract;
mod finding;
mod hash;
mod imei;
mod message_id;
mod phone;
mod recognise;
pub mod screens;
mod web;

pub use address::{Endpoint, Protocol};
pub use clean::{Cleaned, clean_line, clean_text, refang};
pub use coin::Currency;
pub use finding::{Finding, Severity};
pub use hash::Algorithm;

use serde::{Deserialize, Serialize};

/// Longer texts are taken as free text and not examined: no identifier has this many characters.
pub const MOST_CHARACTERS: usize = 2_000;

/// The kinds of identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// IPv4 or IPv6 address, with port and protocol where given.
    Ip,
    Url,
    Domain,
    Email,
    /// Telephone number, E.164.
    Phone,
    /// The lasting, mostly numeric, identifier of an account at a service.
    UserId,
    /// The number of a mobile device.
    Imei,
    /// MD5, SHA-1, SHA-256 or SHA-512 of a file.
    Hash,
    CryptoAddress,
    /// The Message-ID of one e-mail (RFC 5322).
    MessageId,
    /// Anything else, in words.
    Free,
}

impl Kind {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Kind; 11] = [
        Kind::Ip,
        Kind::Url,
        Kind::Domain,
        Kind::Email,
        Kind::Phone,
        Kind::UserId,
        Kind::Imei,
        Kind::Hash,
        Kind::CryptoAddress,
        Kind::MessageId,
        Kind::Free,
    ];

    /// The stable id, as stored; the name is the message `identifier-kind-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Kind::Ip => "ip",
            Kind::Url => "url",
            Kind::Domain => "domain",
            Kind::Email => "email",
            Kind::Phone => "phone",
            Kind::UserId => "user-id",
            Kind::Imei => "imei",
            Kind::Hash => "hash",
            Kind::CryptoAddress => "crypto-address",
            Kind::MessageId => "message-id",
            Kind::Free => "free",
        }
    }

    /// The kind with this id.
    pub fn from_id(id: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

/// What a normal form is made of, where that says more than its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Detail {
    Endpoint(Endpoint),
    Hash(Algorithm),
    Coin(Currency),
    None,
}

/// An identifier as typed, with what was made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identifier {
    pub kind: Kind,
    /// Exactly what was typed. This is what is stored.
    pub typed: String,
    /// The normal form for documents; the cleaned text where it has none.
    pub normal: String,
    /// A second form to show beside the first: the A-labels of an internationalised domain.
    pub also: Option<String>,
    pub detail: Detail,
    /// What is odd or wrong whatever the identifier is used for.
    pub findings: Vec<Finding>,
}

/// An answer: an identifier exactly as typed, with its kind where the officer chose one. Stored so.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TypedIdentifier {
    /// `None` leaves it to [`Identifier::recognise`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    pub text: String,
}

impl TypedIdentifier {
    /// Nothing is typed.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// What was typed, recognised or read as the chosen kind.
    pub fn read(&self) -> Identifier {
        match self.kind {
            Some(kind) => Identifier::parse_as(kind, &self.text),
            None => Identifier::recognise(&self.text),
        }
    }
}

/// What an identifier stands for in a data item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    pub role: Role,
    /// The data item says when: an instant or a period.
    pub time_given: bool,
}

/// Whose address an address is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// It is not said: treated as a customer's, which is what goes wrong most.
    #[default]
    Unknown,
    /// The address of a customer who is to be identified.
    Customer,
    /// The address of a server, or the other end of a connection: its port is a service's.
    Server,
}

impl Identifier {
    /// Finds out which kind of identifier a text is; free text if none.
    pub fn recognise(text: &str) -> Identifier {
        recognise::recognise(text)
    }

    /// Reads a text as the kind that was chosen.
    pub fn parse_as(kind: Kind, text: &str) -> Identifier {
        let Prepared { line, mut findings } = prepare(kind, text);
        let too_long = findings
            .iter()
            .any(|f| matches!(f, Finding::TooLong { .. }));
        let parsed = match kind {
            _ if line.is_empty() || too_long => Parsed::normal(line),
            Kind::Ip => address::parse(&line),
            Kind::Url => web::parse(&line),
            Kind::Domain => domain::parse(&line),
            Kind::Email => email::parse(&line),
            Kind::Phone => phone::parse(&line),
            Kind::UserId => account::parse(&line),
            Kind::Imei => imei::parse(&line),
            Kind::Hash => hash::parse(&line),
            Kind::CryptoAddress => coin::parse(&line),
            Kind::MessageId => message_id::parse(&line),
            Kind::Free => account::parse_free(&line),
        };
        findings.extend(parsed.findings);
        let Parsed {
            normal,
            also,
            detail,
            ..
        } = parsed;
        Identifier {
            kind,
            typed: text.to_string(),
            normal,
            also,
            detail,
            findings,
        }
    }

    /// The findings that hold anywhere, and those that follow from what it is used for.
    pub fn findings_for(&self, usage: Usage) -> Vec<Finding> {
        let mut findings = self.findings.clone();
        if let Detail::Endpoint(endpoint) = &self.detail {
            findings.extend(address::findings_for(endpoint, usage));
        }
        findings
    }

    /// It is what its kind says, in a normal form: only notes or advice may have been found.
    pub fn is_well_formed(&self) -> bool {
        !self.normal.is_empty() && !self.findings.iter().any(Finding::is_malformed)
    }

    /// Address, port and protocol, if this is an IP address.
    pub fn endpoint(&self) -> Option<&Endpoint> {
        match &self.detail {
            Detail::Endpoint(endpoint) => Some(endpoint),
            Detail::Hash(_) | Detail::Coin(_) | Detail::None => None,
        }
    }
}

/// What one kind's reader makes of a cleaned text.
struct Parsed {
    normal: String,
    also: Option<String>,
    detail: Detail,
    findings: Vec<Finding>,
}

impl Parsed {
    /// A normal form with nothing to say about it.
    fn normal(normal: impl Into<String>) -> Parsed {
        Parsed {
            normal: normal.into(),
            also: None,
            detail: Detail::None,
            findings: Vec::new(),
        }
    }

    /// The text as it stands, with what is wrong.
    fn odd(text: &str, finding: Finding) -> Parsed {
        Parsed {
            findings: vec![finding],
            ..Parsed::normal(text)
        }
    }

    fn is_well_formed(&self) -> bool {
        !self.normal.is_empty() && !self.findings.iter().any(Finding::is_malformed)
    }
}

/// A typed text made ready for reading, and what was done to it.
struct Prepared {
    line: String,
    findings: Vec<Finding>,
}

/// Leaves out invisible characters and, except in free text, reads defanged forms as meant.
fn prepare(kind: Kind, text: &str) -> Prepared {
    let cleaned = clean_line(text);
    let mut findings: Vec<Finding> = cleaned.finding().into_iter().collect();
    let found = cleaned.text.chars().count();
    if found > MOST_CHARACTERS {
        findings.push(Finding::TooLong {
            most: MOST_CHARACTERS,
            found,
        });
        return Prepared {
            line: cleaned.text,
            findings,
        };
    }
    let refanged = if kind == Kind::Free {
        None
    } else {
        refang(&cleaned.text)
    };
    if refanged.is_some() {
        findings.push(Finding::Refanged);
    }
    Prepared {
        line: refanged.unwrap_or(cleaned.text),
        findings,
    }
}

#[cfg(test)]
mod tests;
