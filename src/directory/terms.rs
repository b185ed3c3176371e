//! On which terms a contact point works: its languages, what it asks of a request, how long it
//! preserves.

use super::listed::listed;
use crate::i18n::Language;

/// Languages of a contact point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Languages {
    /// In which it takes requests, the preferred first. Never empty when read from a snapshot.
    pub accepted: Vec<Language>,
    /// Spoken at the duty desk.
    pub spoken: Vec<Language>,
    /// What must be translated.
    pub translation: Translation,
}

listed! {
    /// What a contact point asks for where a request is in none of the accepted languages.
    Translation {
        /// It translates itself.
        NotNeeded = "not-needed",
        /// The request may go out now, the translation follows.
        MayFollow = "may-follow",
        /// It must come with the request.
        Required = "required",
    }
}

/// What a contact point asks of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requirements {
    /// Formal confirmation of what came by fax or e-mail (Article 25(3)).
    pub confirmation: Confirmation,
    /// A copy of the court order is to be attached.
    pub court_order_copy: bool,
    /// The offence must carry at least this maximum penalty, in months of imprisonment.
    pub penalty_threshold_months: Option<u16>,
}

listed! {
    /// When formal confirmation is wanted (Article 25(3)).
    Confirmation {
        /// Always.
        Always = "always",
        /// When it asks for it.
        OnDemand = "on-demand",
        /// Never.
        Never = "never",
    }
}

/// How long data stay preserved (Article 29(7): at least 60 days).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preservation {
    /// Days from preservation effected.
    pub initial_days: u16,
    /// Whether and how it can be prolonged.
    pub renewal: Renewal,
    /// Days in all, renewals included, if limited.
    pub maximum_days: Option<u16>,
    /// From when a renewal counts.
    pub extension_start: ExtensionStart,
    /// Whether the account holder learns of it.
    pub user_notification: UserNotification,
    /// Whether secrecy can be ordered (Articles 16(3), 27(8)).
    pub secrecy_possible: bool,
}

/// Prolonging a preservation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Renewal {
    /// Not possible.
    None,
    /// So many times at most, by so many days each.
    Times { times: u8, days: u16 },
    /// As often as justified, by so many days each.
    Repeatedly { days: u16 },
}

listed! {
    /// From when a renewal counts.
    ExtensionStart {
        /// From the old expiry.
        OldExpiry = "old-expiry",
        /// From the day it was asked for.
        DayAsked = "day-asked",
        /// Not known: both dates have to be shown.
        Unknown = "unknown",
    }
}

listed! {
    /// Whether the account holder learns of a preservation.
    UserNotification {
        /// Never.
        Never = "never",
        /// Unless secrecy is ordered.
        UnlessSecret = "unless-secret",
        /// Always.
        Always = "always",
        /// Not known.
        Unknown = "unknown",
    }
}
