//! What a new request takes from the own profile.

use super::{Person, Profile, Texts};
use crate::i18n::Language;
use crate::request::{Appearance, DocumentLanguages, Known};
use crate::template::ProfileSource;

/// The profile with what the device knows where the profile says nothing.
#[derive(Clone, Debug)]
pub struct AtHand {
    pub profile: Profile,
    /// The language of the interface.
    pub interface: Language,
    /// The IANA zone of the device.
    pub zone: String,
    /// The languages in which the document can be written.
    pub offered: Vec<Language>,
}

impl AtHand {
    fn person(&self) -> Option<&Person> {
        self.profile.persons.first()
    }
}

impl Known for AtHand {
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
        let texts = match source {
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
        };
        let is_written = |(_, text): &(Language, String)| !text.trim().is_empty();
        texts.into_iter().filter(is_written).collect()
    }

    fn time_zone(&self) -> String {
        match self.profile.authority.time_zone.as_str() {
            "" => self.zone.clone(),
            own => own.to_owned(),
        }
    }

    fn own_language(&self) -> Language {
        let own = self.profile.documents.own_language.as_ref();
        own.unwrap_or(&self.interface).clone()
    }

    fn languages(&self) -> DocumentLanguages {
        let chosen = self.profile.documents.languages.clone();
        let is_offered = |chosen: &DocumentLanguages| {
            let all = chosen.all();
            all.iter().all(|language| self.offered.contains(language))
        };
        let propose = || DocumentLanguages::propose(&[], &self.own_language(), &self.offered);
        chosen.filter(is_offered).unwrap_or_else(propose)
    }

    fn appearance(&self) -> Appearance {
        let documents = &self.profile.documents;
        let lines = documents.letterhead.lines().map(str::trim);
        Appearance {
            letterhead: lines
                .filter(|line| !line.is_empty())
                .map(str::to_owned)
                .collect(),
            letterhead_image: documents.letterhead_image.clone(),
            marking: documents.marking.clone().filter(|m| !m.is_blank()),
            arrangement: documents.arrangement,
            paper: documents.paper,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::{Arrangement, Marking};

    fn language(tag: &str) -> Language {
        Language::parse(tag).expect("a tag")
    }

    fn at_hand(profile: Profile) -> AtHand {
        AtHand {
            profile,
            interface: language("ka"),
            zone: "Asia/Tbilisi".to_owned(),
            offered: vec![language("en"), language("fr"), language("ka")],
        }
    }

    fn tags(languages: &DocumentLanguages) -> Vec<String> {
        languages.all().iter().map(Language::tag).collect()
    }

    #[test]
    fn what_the_profile_leaves_open_comes_from_the_device() {
        let at_hand = at_hand(Profile::default());
        assert_eq!(at_hand.time_zone(), "Asia/Tbilisi");
        assert_eq!(at_hand.own_language(), language("ka"));
        assert_eq!(tags(&at_hand.languages()), ["en", "ka"]);
    }

    #[test]
    fn languages_of_the_profile_hold_only_where_the_document_is_offered_in_them() {
        let mut profile = Profile::default();
        profile.documents.languages = Some(DocumentLanguages {
            first: language("fr"),
            second: None,
        });
        assert_eq!(tags(&at_hand(profile.clone()).languages()), ["fr"]);
        profile.documents.languages = Some(DocumentLanguages {
            first: language("el"),
            second: Some(language("fr")),
        });
        assert_eq!(tags(&at_hand(profile).languages()), ["en", "ka"]);
    }

    #[test]
    fn a_language_in_which_nothing_is_written_is_left_out() {
        let mut profile = Profile::default();
        profile.authority.unit.insert(language("fr"), " ".into());
        assert!(at_hand(profile).texts(ProfileSource::Unit).is_empty());
    }

    #[test]
    fn the_first_person_signs_and_empty_lines_are_left_out_of_the_letterhead() {
        let mut profile = Profile::default();
        profile.add_person();
        profile.persons[0].name = "Nino Example".into();
        profile.documents.letterhead = " Ministry \n\nUnit".into();
        let at_hand = at_hand(profile);
        assert_eq!(at_hand.text(ProfileSource::Person), "Nino Example");
        assert_eq!(at_hand.appearance().letterhead, ["Ministry", "Unit"]);
    }

    #[test]
    fn marking_and_arrangement_of_the_profile_stand_in_new_requests() {
        let mut profile = Profile::default();
        profile.documents.arrangement = Arrangement::SideBySide;
        profile.documents.marking = Some(Marking::Restricted);
        let appearance = at_hand(profile.clone()).appearance();
        assert_eq!(appearance.arrangement, Arrangement::SideBySide);
        assert_eq!(appearance.marking, Some(Marking::Restricted));
        profile.documents.marking = Some(Marking::Words(" ".into()));
        assert_eq!(at_hand(profile).appearance().marking, None);
    }
}
