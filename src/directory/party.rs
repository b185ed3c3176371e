//! A Party to the Convention on Cybercrime, and a State known not to be one.

use std::fmt;

use jiff::civil::{Date, Weekday};

use super::listed::listed;
use super::names::Names;
use crate::i18n::Language;

/// A State by its two-letter code (ISO 3166-1 alpha-2), in capitals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartyCode([u8; 2]);

impl PartyCode {
    /// Reads exactly two capital letters A to Z.
    pub fn new(code: &str) -> Option<Self> {
        match *code.as_bytes() {
            [a @ b'A'..=b'Z', b @ b'A'..=b'Z'] => Some(Self([a, b])),
            _ => None,
        }
    }

    /// The two letters.
    pub fn as_str(&self) -> &str {
        // Only ASCII capitals get in through `new`.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for PartyCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// What is known of a Party as a State, whichever of its contact points one asks.
#[derive(Debug, Clone, PartialEq)]
pub struct Party {
    /// Two-letter code.
    pub code: PartyCode,
    /// Short names: in English, in its official languages, and in others.
    pub names: Names,
    /// What else it is searched by: its own names in Latin letters, usual abbreviations.
    pub search_keys: Vec<String>,
    /// Official languages, the first being the one to show as its own.
    pub official_languages: Vec<Language>,
    /// Languages its authorities work in besides the official ones.
    pub working_languages: Vec<Language>,
    /// IANA time zones, the capital's first. Never empty when read from a snapshot.
    pub time_zones: Vec<String>,
    /// The days on which offices are closed.
    pub weekend: Vec<Weekday>,
    /// The reservation on dual criminality (Article 29(4)), if one was ever made.
    pub reservation_29_4: Option<PublicDeclaration>,
    /// The declaration that urgent requests go to the central authority (Article 27(9)(e)).
    pub declaration_27_9_e: Option<PublicDeclaration>,
    /// Central authorities for mutual assistance (Article 27(2)).
    pub central_authorities: Vec<CentralAuthority>,
    /// Treaties and protocols with their status for this Party.
    pub instruments: Vec<InstrumentStatus>,
}

impl Party {
    /// Its short name in its own first official language, with that language.
    pub fn native_name(&self) -> Option<(&Language, &str)> {
        self.names.first_of(&self.official_languages)
    }

    /// Whether dual criminality may be required for offences outside Articles 2 to 11 on this day
    /// (Article 29(4)).
    pub fn may_require_dual_criminality(&self, day: Date) -> bool {
        self.reservation_29_4
            .as_ref()
            .is_some_and(|reservation| reservation.holds_on(day))
    }

    /// Whether this instrument is in force for this Party on this day. What the directory does not
    /// state is not in force: the Second Protocol is off unless a snapshot says otherwise.
    pub fn has_in_force(&self, instrument: Instrument, day: Date) -> bool {
        self.instruments.iter().any(|entry| {
            entry.instrument == instrument
                && entry.participation == Participation::InForce
                && entry.since.is_none_or(|since| since <= day)
        })
    }
}

/// A reservation or declaration with the time it holds for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicDeclaration {
    /// First day, if known.
    pub from: Option<Date>,
    /// Day of withdrawal, from which it no longer holds.
    pub until: Option<Date>,
    /// Where this is published.
    pub source: String,
}

impl PublicDeclaration {
    /// Whether it holds on this day; open ends hold.
    pub fn holds_on(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day < until)
    }
}

/// An authority that sends and answers requests for mutual assistance (Article 27(2)).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CentralAuthority {
    /// Its name.
    pub names: Names,
    /// For which stage of the proceedings.
    pub stage: Stage,
    /// E-mail address, if published.
    pub email: Option<String>,
}

listed! {
    /// Stage of the proceedings a central authority is responsible for.
    Stage {
        /// Every stage.
        Any = "any",
        /// Before charges are brought.
        Investigation = "investigation",
        /// From charges to judgment.
        Trial = "trial",
    }
}

listed! {
    /// A treaty on which requests between two Parties may rest.
    Instrument {
        /// Convention on Cybercrime, ETS 185.
        CybercrimeConvention = "ets-185",
        /// First Additional Protocol (xenophobia and racism), ETS 189.
        FirstProtocol = "ets-189",
        /// Second Additional Protocol (electronic evidence), CETS 224.
        SecondProtocol = "cets-224",
        /// European Convention on Mutual Assistance in Criminal Matters, ETS 30.
        MutualAssistance = "ets-30",
        /// Its Additional Protocol, ETS 99.
        MutualAssistanceFirstProtocol = "ets-99",
        /// Its Second Additional Protocol, ETS 182.
        MutualAssistanceSecondProtocol = "ets-182",
        /// United Nations Convention against Cybercrime (Hanoi).
        UnitedNationsConvention = "un-cybercrime",
    }
}

/// How a Party stands to a treaty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstrumentStatus {
    /// Which treaty.
    pub instrument: Instrument,
    /// How far it has gone.
    pub participation: Participation,
    /// Since when, if known.
    pub since: Option<Date>,
}

listed! {
    /// How far a Party has gone with a treaty.
    Participation {
        /// Signed, not ratified.
        Signed = "signed",
        /// Ratified or acceded to, not yet in force for it.
        Ratified = "ratified",
        /// In force for it.
        InForce = "in-force",
    }
}

/// A State that is known not to be a Party, so that asking for it can be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherState {
    /// Two-letter code.
    pub code: PartyCode,
    /// Short names, as for a Party.
    pub names: Names,
    /// What else it is searched by, as for a Party.
    pub search_keys: Vec<String>,
}
