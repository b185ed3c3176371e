//! One's own authority: what a new request already knows, how its document looks, and the
//! preferences of the interface. Kept sealed, except for the preferences, which say nothing about
//! a person.

mod known;
mod preferences;
mod stored;

pub use known::AtHand;
pub use preferences::{
    LockAfter, PREFERENCES_VERSION, Preferences, Theme, read_preferences, write_preferences,
};
pub use stored::{PROFILE_VERSION, ProfileFault, read_profile, write_profile};

use crate::i18n::Language;
use crate::picture::Picture;
use crate::request::{Arrangement, DocumentLanguages, Marking, Paper};
use std::collections::BTreeMap;

/// The same text in several languages. An empty text counts as none.
pub type Texts = BTreeMap<Language, String>;

/// Everything about one's own side that requests have in common.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Profile {
    pub authority: Authority,
    /// Who signs; the first one stands in new requests.
    pub persons: Vec<Person>,
    /// Whom the other side calls to make sure that a request is genuine.
    pub confirmation: Confirmation,
    pub documents: DocumentDefaults,
}

/// The own contact point, as element a of Article 29(2) asks for it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Authority {
    pub name: Texts,
    pub unit: Texts,
    /// Several lines.
    pub address: String,
    /// The town that stands beside the date of a signature.
    pub place: String,
    pub phone: String,
    pub mobile: String,
    pub fax: String,
    pub email: String,
    /// In words, such as `Monday to Friday 09:00-18:00`.
    pub office_hours: String,
    /// IANA name; empty means the zone of the device.
    pub time_zone: String,
}

/// A person who signs requests.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Person {
    /// Stays with the person when the order changes.
    pub id: u32,
    pub name: String,
    pub function: Texts,
}

/// The second contact.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Confirmation {
    pub person: String,
    pub title: Texts,
    pub function: Texts,
    pub phone: String,
    pub mobile: String,
    pub email: String,
}

/// How documents look and in which languages they stand, unless a request says otherwise.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DocumentDefaults {
    /// Lines above the title, each on its own line.
    pub letterhead: String,
    /// An emblem beside those lines.
    pub letterhead_image: Option<Picture>,
    /// On every page.
    pub marking: Option<Marking>,
    pub arrangement: Arrangement,
    pub paper: Paper,
    /// The language free text is written in; `None` means the language of the interface.
    pub own_language: Option<Language>,
    /// `None` means that they are proposed from what the recipient accepts.
    pub languages: Option<DocumentLanguages>,
}

impl Profile {
    /// Adds a person after the others and returns the person's number.
    pub fn add_person(&mut self) -> u32 {
        let id = self.persons.iter().map(|p| p.id + 1).max().unwrap_or(0);
        self.persons.push(Person {
            id,
            ..Person::default()
        });
        id
    }

    pub fn remove_person(&mut self, id: u32) {
        self.persons.retain(|p| p.id != id);
    }

    /// Moves a person by some places, towards the first where negative; it stops at the ends.
    pub fn move_person(&mut self, id: u32, by: isize) {
        let Some(at) = self.persons.iter().position(|p| p.id == id) else {
            return;
        };
        let to = at
            .saturating_add_signed(by)
            .min(self.persons.len().saturating_sub(1));
        let person = self.persons.remove(at);
        self.persons.insert(to, person);
    }

    /// Copies a person to just behind itself and returns the number of the copy.
    pub fn copy_person(&mut self, id: u32) -> Option<u32> {
        let at = self.persons.iter().position(|p| p.id == id)?;
        let new = self.persons.iter().map(|p| p.id + 1).max()?;
        let person = Person {
            id: new,
            ..self.persons[at].clone()
        };
        self.persons.insert(at + 1, person);
        Some(new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(profile: &Profile) -> Vec<u32> {
        profile.persons.iter().map(|p| p.id).collect()
    }

    #[test]
    fn persons_are_added_moved_copied_and_removed() {
        let mut profile = Profile::default();
        for expected in 0..3 {
            assert_eq!(profile.add_person(), expected);
        }
        profile.move_person(2, -1);
        assert_eq!(names(&profile), [0, 2, 1]);
        profile.move_person(0, -5);
        profile.move_person(0, 9);
        assert_eq!(names(&profile), [2, 1, 0]);
        assert_eq!(profile.copy_person(1), Some(3));
        profile.remove_person(2);
        profile.move_person(9, 1);
        assert_eq!(names(&profile), [1, 3, 0]);
    }
}
