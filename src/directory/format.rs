//! The snapshot file as it stands on disk, version 1: JSON with exactly these keys.
//!
//! These types are the format and nothing else; what they mean is in the domain types that
//! [`read_snapshot`](super::read_snapshot) makes of them. Dates are `YYYY-MM-DD`, times `HH:MM` in
//! the contact point's zone, languages BCP 47 tags, time zones IANA names.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::listed::{ById, listed};
use super::{
    AuthorityKind, Availability, ChannelKind, Confirmation, DutyDesk, ExtensionStart, Instrument,
    KeyKind, OrderingBody, Participation, Power, Purpose, Security, Stage, Translation,
    UserNotification,
};

/// The value of `format` in every snapshot of a directory.
pub const FORMAT: &str = "point35-directory";
/// The version of the format that is written, and the newest that is read.
pub const VERSION: u32 = 1;

/// A text by language tag; English (`en`) is always among them.
pub type Texts = BTreeMap<String, String>;

/// Declares records of the format: exactly these keys, and a JSON Schema in native builds.
macro_rules! records {
    ($($(#[$meta:meta])* $name:ident { $($(#[$field_meta:meta])* $field:ident: $kind:ty,)+ })+) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($(#[$field_meta])* pub $field: $kind,)+ }
    )+};
}

records! {
    /// A snapshot of a directory of contact points.
    SnapshotFile {
        /// Always `point35-directory`.
        format: String,
        /// Version of the format.
        version: u32,
        /// Number of the snapshot; a later one of the same issuer has a higher number.
        number: u64,
        /// Day of issue.
        issued: String,
        /// Last day on which it may be relied on.
        valid_until: String,
        /// Who issued it.
        issuer: String,
        /// Whether every record is fictional.
        exercise: bool,
        /// Kept and not checked: the signature that counts stands before the snapshot.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        signature: Option<String>,
        /// Parties to the Convention on Cybercrime.
        parties: Vec<PartyRecord>,
        /// States known not to be Parties.
        #[serde(default)]
        other_states: Vec<OtherStateRecord>,
        /// Contact points.
        contact_points: Vec<ContactPointRecord>,
    }

    /// A Party.
    PartyRecord {
        /// ISO 3166-1 alpha-2, capitals.
        code: String,
        /// Short names.
        names: Texts,
        /// What else it is searched by: names in Latin letters, usual abbreviations.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        search_keys: Vec<String>,
        /// Official languages, the one to show first.
        official_languages: Vec<String>,
        /// Other languages of its authorities.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        working_languages: Vec<String>,
        /// IANA time zones, the capital's first.
        time_zones: Vec<String>,
        /// Days on which offices are closed.
        weekend: Vec<ById<Day>>,
        /// Reservation on dual criminality, Article 29(4).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reservation_29_4: Option<DeclarationRecord>,
        /// Declaration on urgent requests, Article 27(9)(e).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        declaration_27_9_e: Option<DeclarationRecord>,
        /// Central authorities, Article 27(2).
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        central_authorities: Vec<CentralAuthorityRecord>,
        /// Treaties and protocols.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        instruments: Vec<InstrumentRecord>,
    }

    /// A reservation or declaration.
    DeclarationRecord {
        /// First day.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<String>,
        /// Day of withdrawal.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<String>,
        /// Where it is published.
        source: String,
    }

    /// A central authority for mutual assistance.
    CentralAuthorityRecord {
        /// Its name.
        names: Texts,
        /// For which stage of the proceedings.
        stage: ById<Stage>,
        /// E-mail address.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        email: Option<String>,
    }

    /// How a Party stands to a treaty.
    InstrumentRecord {
        /// Which treaty.
        instrument: ById<Instrument>,
        /// How far.
        participation: ById<Participation>,
        /// Since when.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        since: Option<String>,
    }

    /// A State known not to be a Party.
    OtherStateRecord {
        /// ISO 3166-1 alpha-2, capitals.
        code: String,
        /// Short names.
        names: Texts,
        /// What else it is searched by: names in Latin letters, usual abbreviations.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        search_keys: Vec<String>,
    }

    /// A contact point.
    ContactPointRecord {
        /// Lower-case letters, digits, hyphens; never given to another contact point.
        id: String,
        /// Code of its Party.
        party: String,
        /// The territory it is for, where it is not the whole Party.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        territory: Option<Texts>,
        /// Rank among the Party's contact points, from 1.
        order: u8,
        /// What it is for.
        purpose: ById<Purpose>,
        /// Kind of authority.
        kind: ById<AuthorityKind>,
        /// Name of the authority.
        names: Texts,
        /// What else it is searched by: names in Latin letters, usual abbreviations.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        search_keys: Vec<String>,
        /// Unit within the authority.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        unit: Option<Texts>,
        /// Person in charge.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        person: Option<String>,
        /// Postal address.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        address: Option<String>,
        /// What it may do.
        powers: PowersRecord,
        /// Languages.
        languages: LanguagesRecord,
        /// Channels in order of preference.
        channels: Vec<ChannelRecord>,
        /// When it works.
        hours: HoursRecord,
        /// What it asks of a request.
        requirements: RequirementsRecord,
        /// How long it preserves.
        preservation: PreservationRecord,
        /// Where the record comes from.
        provenance: ProvenanceRecord,
        /// Remarks.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        notes: Option<Texts>,
    }

    /// What a contact point may do.
    PowersRecord {
        /// Article 29.
        article_29: ById<Power>,
        /// Article 30.
        article_30: ById<Power>,
        /// Article 31.
        article_31: ById<Power>,
        /// Who orders preservation.
        ordered_by: Vec<ById<OrderingBody>>,
        /// Takes urgent requests directly, Article 27(9).
        urgent_requests: bool,
        /// Second Additional Protocol, Article 9.
        protocol_article_9: ById<Power>,
        /// Second Additional Protocol, Article 10.
        protocol_article_10: ById<Power>,
    }

    /// Languages of a contact point.
    LanguagesRecord {
        /// In which it takes requests, the preferred first.
        accepted: Vec<String>,
        /// Spoken at the duty desk.
        spoken: Vec<String>,
        /// What must be translated.
        translation: ById<Translation>,
    }

    /// One way to reach a contact point.
    ChannelRecord {
        /// Phone, e-mail and so on.
        kind: ById<ChannelKind>,
        /// Number, address or route.
        address: String,
        /// Whether what is sent is protected.
        security: ById<Security>,
        /// Key to encrypt to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        key: Option<KeyRecord>,
        /// When somebody answers.
        availability: ById<Availability>,
        /// Day on which it was last seen to work.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        last_verified: Option<String>,
    }

    /// A key's fingerprint.
    KeyRecord {
        /// System.
        kind: ById<KeyKind>,
        /// Capital hexadecimal digits, no spaces.
        fingerprint: String,
    }

    /// When a contact point works.
    HoursRecord {
        /// IANA time zone of the office hours.
        time_zone: String,
        /// Opening times.
        office: Vec<OfficeHoursRecord>,
        /// Days on which the office is closed.
        weekend: Vec<ById<Day>>,
        /// What happens at other times.
        duty_desk: ById<DutyDesk>,
    }

    /// One opening time, the same on several days.
    OfficeHoursRecord {
        /// Weekdays.
        days: Vec<ById<Day>>,
        /// Opens, local time.
        from: String,
        /// Closes, local time, the same day.
        until: String,
    }

    /// What a contact point asks of a request.
    RequirementsRecord {
        /// Formal confirmation, Article 25(3).
        confirmation: ById<Confirmation>,
        /// Copy of the court order.
        court_order_copy: bool,
        /// Least maximum penalty, in months.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        penalty_threshold_months: Option<u16>,
    }

    /// How long data stay preserved.
    PreservationRecord {
        /// Days from preservation effected; at least 60, Article 29(7).
        initial_days: u16,
        /// Prolonging; absent where not possible.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        renewal: Option<RenewalRecord>,
        /// Days in all.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        maximum_days: Option<u16>,
        /// From when a renewal counts.
        extension_start: ById<ExtensionStart>,
        /// Whether the account holder learns of it.
        user_notification: ById<UserNotification>,
        /// Whether secrecy can be ordered.
        secrecy_possible: bool,
    }

    /// Prolonging a preservation.
    RenewalRecord {
        /// Days each time.
        days: u16,
        /// How often; absent where as often as justified.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        times: Option<u8>,
    }

    /// Where a record comes from.
    ProvenanceRecord {
        /// Who or what said so.
        source: String,
        /// Day of the source.
        date: String,
        /// Day on which it was last confirmed.
        last_verified: String,
        /// Last day on which it may be used.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        valid_until: Option<String>,
    }
}

listed! {
    /// A weekday in a snapshot.
    Day {
        /// Monday.
        Monday = "mon",
        /// Tuesday.
        Tuesday = "tue",
        /// Wednesday.
        Wednesday = "wed",
        /// Thursday.
        Thursday = "thu",
        /// Friday.
        Friday = "fri",
        /// Saturday.
        Saturday = "sat",
        /// Sunday.
        Sunday = "sun",
    }
}
