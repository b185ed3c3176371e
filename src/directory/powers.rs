//! What a contact point may do under each article, and who orders it.

use super::listed::listed;

/// What a contact point may do itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Powers {
    /// Expedited preservation of stored data (Article 29).
    pub article_29: Power,
    /// Expedited disclosure of preserved traffic data (Article 30).
    pub article_30: Power,
    /// Mutual assistance regarding access to stored data (Article 31).
    pub article_31: Power,
    /// Who orders preservation; empty where not known.
    pub ordered_by: Vec<OrderingBody>,
    /// Whether it takes urgent requests directly (Article 27(9)).
    pub urgent_requests: bool,
    /// Emergency disclosure (Second Additional Protocol, Article 9). Usable only where the Protocol
    /// is in force between the two Parties.
    pub protocol_article_9: Power,
    /// Emergency mutual assistance (Second Additional Protocol, Article 10), likewise.
    pub protocol_article_10: Power,
}

listed! {
    /// How far a contact point's power goes.
    Power {
        /// It takes the measure itself.
        Executes = "executes",
        /// It passes the request to whoever does and follows it up (Article 35(1)).
        Facilitates = "facilitates",
        /// Not its business.
        None = "none",
    }
}

listed! {
    /// Who orders preservation.
    OrderingBody {
        /// The police.
        Police = "police",
        /// A prosecutor.
        Prosecutor = "prosecutor",
        /// A court or investigating judge.
        Court = "court",
    }
}
