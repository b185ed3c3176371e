//! What the pages of requests ask of a directory.

use crate::directory::{ContactPointId, Directory, PartyCode, Power, State};
use crate::i18n::Language;
use crate::request::{Addressee, Recipient};

pub trait Asked {
    fn addressee(&self, id: &ContactPointId) -> Option<Addressee>;
    /// The contact point with this id neither executes nor facilitates preservation.
    fn is_without_power(&self, id: &str) -> bool;
    fn state_name(&self, code: &str, language: &Language) -> Option<String>;
    fn not_a_party(&self, code: PartyCode) -> Option<Recipient>;
}

impl Asked for Directory {
    fn addressee(&self, id: &ContactPointId) -> Option<Addressee> {
        let point = self.point(id)?;
        Some(Addressee::of(
            self.party(point.party)?,
            point,
            self.snapshot(),
        ))
    }

    fn is_without_power(&self, id: &str) -> bool {
        let point = ContactPointId::new(id).and_then(|id| self.point(&id));
        point.is_some_and(|p| p.powers.article_29 == Power::None)
    }

    fn state_name(&self, code: &str, language: &Language) -> Option<String> {
        let (_, name) = self.name_of(PartyCode::new(code)?, std::slice::from_ref(language))?;
        Some(name.to_owned())
    }

    fn not_a_party(&self, code: PartyCode) -> Option<Recipient> {
        match self.state(code)? {
            State::Party(_) => None,
            State::NotAParty(state) => Some(Recipient::NotAParty {
                code: code.to_string(),
                names: state
                    .names
                    .iter()
                    .map(|(l, n)| (l.clone(), n.to_owned()))
                    .collect(),
            }),
        }
    }
}
