//! The ways to reach a contact point, and how safe each is.

use jiff::civil::Date;

use super::listed::listed;

/// One way to reach a contact point. A contact point lists its channels in order of preference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Channel {
    /// Phone, e-mail and so on.
    pub kind: ChannelKind,
    /// Number, address or route, as published.
    pub address: String,
    /// Whether what is sent there is protected.
    pub security: Security,
    /// The key to encrypt to, if any.
    pub key: Option<ChannelKey>,
    /// When somebody answers.
    pub availability: Availability,
    /// The day on which somebody last saw it work.
    pub last_verified: Option<Date>,
}

impl Channel {
    /// A link that dials or writes to this channel (`tel:`, `mailto:`), or none. A portal has none:
    /// nothing in the page leads to the network.
    pub fn link(&self) -> Option<String> {
        match self.kind {
            ChannelKind::Phone | ChannelKind::Mobile => Some(format!("tel:{}", self.dialled())),
            ChannelKind::Email => Some(format!("mailto:{}", self.address)),
            ChannelKind::Fax
            | ChannelKind::Portal
            | ChannelKind::I247
            | ChannelKind::Siena
            | ChannelKind::Other => None,
        }
    }

    /// Whether one speaks with a person there.
    pub fn is_voice(&self) -> bool {
        matches!(self.kind, ChannelKind::Phone | ChannelKind::Mobile)
    }

    fn dialled(&self) -> String {
        self.address
            .chars()
            .filter(|c| c.is_ascii_digit() || *c == '+')
            .collect()
    }
}

/// The key of a secured channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelKey {
    /// Which system the key belongs to.
    pub kind: KeyKind,
    /// Fingerprint in capital hexadecimal digits without spaces.
    pub fingerprint: String,
}

listed! {
    /// Kind of a channel.
    ChannelKind {
        /// Landline or switchboard.
        Phone = "phone",
        /// Mobile phone.
        Mobile = "mobile",
        /// E-mail.
        Email = "email",
        /// Fax.
        Fax = "fax",
        /// A web portal.
        Portal = "portal",
        /// Interpol's I-24/7.
        I247 = "i-24-7",
        /// Europol's SIENA.
        Siena = "siena",
        /// Anything else, described in the address.
        Other = "other",
    }
}

listed! {
    /// Whether a channel protects what is sent (Article 25(3): appropriate levels of security).
    Security {
        /// Encrypted or otherwise protected.
        Secured = "secured",
        /// Not protected: some declarations mark a mailbox so.
        Unsecured = "unsecured",
    }
}

listed! {
    /// System of a channel's key.
    KeyKind {
        /// OpenPGP.
        OpenPgp = "openpgp",
        /// S/MIME.
        SMime = "s-mime",
    }
}

listed! {
    /// When a channel is answered.
    Availability {
        /// Day and night, every day.
        AroundTheClock = "around-the-clock",
        /// In office hours only.
        OfficeHours = "office-hours",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::exercise;

    #[test]
    fn a_link_dials_or_writes_and_leads_nowhere_else() {
        let snapshot = exercise();
        let channels = snapshot
            .contact_points
            .iter()
            .flat_map(|point| &point.channels);
        let links: Vec<String> = channels.filter_map(Channel::link).collect();
        assert!(links.len() > 200);
        let is_safe = |link: &String| link.starts_with("tel:+") || link.starts_with("mailto:");
        assert!(links.iter().all(is_safe));
    }
}
