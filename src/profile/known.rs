//! What a new request takes from the own profile.

use super::{Person, Profile, Texts};
use crate::i18n::Language;
use crate::request::{Appearance, DocumentLanguages, Known};
use crate::template::ProfileSource;

/// The profile with what the device knows where the profile says nothing.
#[derive(Clone, Copy, Debug)]
pub struct AtHand<'a> {
    pub profile: &'a Profile,
    /// The language of the interface.
    pub interface: &'a Language,
    /// The IANA zone of the device.
    pub zone: &'a str,
}

impl AtHand<'_> {
    fn person(&self) -> Option<&Person> {
        self.profile.persons.first()
    }
}

impl Known for AtHand<'_> {
    fn text(&self, source: ProfileSource) -> String {
        use ProfileSource as Source;
        let authority = &self.profile.authority;
        let confirmation = &self.profile.confirmation;
        match source {
            Source::Person => return self.person().map_or_else(String::new, |p| p.name.clone()),
            Source::TimeZone => return self.time_zone(),
            Source::Address => &authority.address,
            Source::Phone => &authority.phone,
            Source::Mobile => &authority.mobile,
            Source::Email => &authority.email,
            Source::Fax => &authority.fax,
            Source::OfficeHours => &authority.office_hours,
            Source::Place => &authority.place,
            Source::ConfirmationPerson => &confirmation.person,
            Source::ConfirmationPhone => &confirmation.phone,
            Source::ConfirmationMobile => &confirmation.mobile,
            Source::ConfirmationEmail => &confirmation.email,
            Source::AuthorityName
            | Source::Unit
            | Source::PersonFunction
            | Source::ConfirmationTitle
            | Source::ConfirmationFunction
            | Source::Today => return String::new(),
        }
        .clone()
    }

    fn texts(&self, source: ProfileSource) -> Texts {
        use ProfileSource as Source;
        match source {
            Source::AuthorityName => self.profile.authority.name.clone(),
            Source::Unit => self.profile.authority.unit.clone(),
            Source::PersonFunction => self
                .person()
                .map_or_else(Texts::new, |p| p.function.clone()),
            Source::ConfirmationTitle => self.profile.confirmation.title.clone(),
            Source::ConfirmationFunction => self.profile.confirmation.function.clone(),
            Source::Person
            | Source::TimeZone
            | Source::Address
            | Source::Phone
            | Source::Mobile
            | Source::Email
            | Source::Fax
            | Source::OfficeHours
            | Source::Place
            | Source::ConfirmationPerson
            | Source::ConfirmationPhone
            | Source::ConfirmationMobile
            | Source::ConfirmationEmail
            | Source::Today => Texts::new(),
        }
    }

    fn time_zone(&self) -> String {
        match self.profile.authority.time_zone.as_str() {
            "" => self.zone.to_owned(),
            own => own.to_owned(),
        }
    }

    fn own_language(&self) -> Language {
        let own = self.profile.documents.own_language.as_ref();
        own.unwrap_or(self.interface).clone()
    }

    fn languages(&self) -> DocumentLanguages {
        let own = self.own_language();
        let fallback = || DocumentLanguages {
            first: Language::english(),
            second: (own != Language::english()).then_some(own.clone()),
        };
        self.profile
            .documents
            .languages
            .clone()
            .unwrap_or_else(fallback)
    }

    fn appearance(&self) -> Appearance {
        let documents = &self.profile.documents;
        let lines = documents.letterhead.lines().map(str::trim);
        Appearance {
            letterhead: lines
                .filter(|line| !line.is_empty())
                .map(str::to_owned)
                .collect(),
            marking: documents.marking.trim().to_owned(),
            paper: documents.paper,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> Language {
        Language::parse(tag).expect("a tag")
    }

    #[test]
    fn what_the_profile_leaves_open_comes_from_the_device() {
        let georgian = language("ka");
        let at_hand = AtHand {
            profile: &Profile::default(),
            interface: &georgian,
            zone: "Asia/Tbilisi",
        };
        assert_eq!(at_hand.time_zone(), "Asia/Tbilisi");
        assert_eq!(at_hand.own_language(), georgian);
        let languages = at_hand.languages().all();
        assert_eq!(languages, [Language::english(), georgian.clone()]);
    }

    #[test]
    fn the_first_person_signs_and_empty_lines_are_left_out_of_the_letterhead() {
        let mut profile = Profile::default();
        profile.add_person();
        profile.persons[0].name = "Nino Example".into();
        profile.documents.letterhead = " Ministry \n\nUnit".into();
        let at_hand = AtHand {
            profile: &profile,
            interface: &language("en"),
            zone: "UTC",
        };
        assert_eq!(at_hand.text(ProfileSource::Person), "Nino Example");
        assert_eq!(at_hand.appearance().letterhead, ["Ministry", "Unit"]);
    }
}
