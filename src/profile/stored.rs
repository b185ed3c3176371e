//! The profile as it is kept: versioned JSON with types of its own, so that a change of the
//! program never changes by accident what old records mean.

use super::{Authority, Confirmation, DocumentDefaults, Person, Profile, Texts};
use crate::i18n::Language;
use crate::request::{
    Arrangement, ArrangementV2, DocumentLanguages, Marking, MarkingV2, PaperV1, PictureV2,
};
use serde::{Deserialize, Serialize};

/// The version of the format that is written.
pub const PROFILE_VERSION: u32 = 2;

/// Why a kept profile cannot be used. It stays where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProfileFault {
    /// Written by a newer version of this program.
    Newer,
    /// Not of the format its version says.
    Damaged,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Stored<D> {
    authority: Authority1,
    persons: Vec<Person1>,
    confirmation: Confirmation1,
    documents: D,
}

type Version1 = Stored<Documents1>;
type Version2 = Stored<Documents2>;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Authority1 {
    name: Texts,
    unit: Texts,
    address: String,
    place: String,
    phone: String,
    mobile: String,
    fax: String,
    email: String,
    office_hours: String,
    time_zone: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Person1 {
    name: String,
    function: Texts,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Confirmation1 {
    person: String,
    title: Texts,
    function: Texts,
    phone: String,
    mobile: String,
    email: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Documents1 {
    letterhead: String,
    /// In own words.
    marking: String,
    paper: PaperV1,
    own_language: Option<Language>,
    /// None, one or two.
    languages: Vec<Language>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Documents2 {
    letterhead: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    letterhead_image: Option<PictureV2>,
    marking: Option<MarkingV2>,
    arrangement: ArrangementV2,
    paper: PaperV1,
    own_language: Option<Language>,
    /// None, one or two.
    languages: Vec<Language>,
}

/// The stored form, in [`PROFILE_VERSION`].
pub fn write_profile(profile: &Profile) -> Vec<u8> {
    // Structs of strings, lists and maps with text keys always become JSON.
    serde_json::to_vec(&Version2::from(profile)).unwrap_or_default()
}

/// Reads the stored form of any version so far.
pub fn read_profile(version: u32, bytes: &[u8]) -> Result<Profile, ProfileFault> {
    let read = match version {
        1 => serde_json::from_slice::<Version1>(bytes).map(Profile::from),
        2 => serde_json::from_slice::<Version2>(bytes).map(Profile::from),
        0 => return Err(ProfileFault::Damaged),
        _ => return Err(ProfileFault::Newer),
    };
    read.map_err(|_| ProfileFault::Damaged)
}

impl From<&Profile> for Version2 {
    fn from(profile: &Profile) -> Self {
        Self {
            authority: authority(&profile.authority),
            persons: profile.persons.iter().map(person).collect(),
            confirmation: confirmation(&profile.confirmation),
            documents: documents(&profile.documents),
        }
    }
}

impl<D: Into<DocumentDefaults>> From<Stored<D>> for Profile {
    fn from(stored: Stored<D>) -> Self {
        let numbered = (0..).zip(stored.persons);
        Self {
            authority: stored.authority.into(),
            persons: numbered
                .map(|(id, person)| Person {
                    id,
                    name: person.name,
                    function: person.function,
                })
                .collect(),
            confirmation: stored.confirmation.into(),
            documents: stored.documents.into(),
        }
    }
}

fn authority(authority: &Authority) -> Authority1 {
    let Authority {
        name,
        unit,
        address,
        place,
        phone,
        mobile,
        fax,
        email,
        office_hours,
        time_zone,
    } = authority.clone();
    Authority1 {
        name: written(&name),
        unit: written(&unit),
        address,
        place,
        phone,
        mobile,
        fax,
        email,
        office_hours,
        time_zone,
    }
}

impl From<Authority1> for Authority {
    fn from(stored: Authority1) -> Self {
        Self {
            name: stored.name,
            unit: stored.unit,
            address: stored.address,
            place: stored.place,
            phone: stored.phone,
            mobile: stored.mobile,
            fax: stored.fax,
            email: stored.email,
            office_hours: stored.office_hours,
            time_zone: stored.time_zone,
        }
    }
}

fn person(person: &Person) -> Person1 {
    Person1 {
        name: person.name.clone(),
        function: written(&person.function),
    }
}

fn confirmation(confirmation: &Confirmation) -> Confirmation1 {
    let Confirmation {
        person,
        title,
        function,
        phone,
        mobile,
        email,
    } = confirmation.clone();
    Confirmation1 {
        person,
        title: written(&title),
        function: written(&function),
        phone,
        mobile,
        email,
    }
}

impl From<Confirmation1> for Confirmation {
    fn from(stored: Confirmation1) -> Self {
        Self {
            person: stored.person,
            title: stored.title,
            function: stored.function,
            phone: stored.phone,
            mobile: stored.mobile,
            email: stored.email,
        }
    }
}

fn documents(documents: &DocumentDefaults) -> Documents2 {
    let languages = documents.languages.as_ref();
    Documents2 {
        letterhead: documents.letterhead.clone(),
        letterhead_image: documents.letterhead_image.clone().map(PictureV2),
        marking: documents.marking.as_ref().map(MarkingV2::from),
        arrangement: documents.arrangement.into(),
        paper: documents.paper.into(),
        own_language: documents.own_language.clone(),
        languages: languages.map_or_else(Vec::new, DocumentLanguages::all),
    }
}

impl From<Documents1> for DocumentDefaults {
    fn from(stored: Documents1) -> Self {
        let marking = Marking::Words(stored.marking);
        Self {
            letterhead: stored.letterhead,
            letterhead_image: None,
            marking: (!marking.is_blank()).then_some(marking),
            arrangement: Arrangement::default(),
            paper: stored.paper.into(),
            own_language: stored.own_language,
            languages: in_order(stored.languages),
        }
    }
}

impl From<Documents2> for DocumentDefaults {
    fn from(stored: Documents2) -> Self {
        Self {
            letterhead: stored.letterhead,
            letterhead_image: stored.letterhead_image.map(|picture| picture.0),
            marking: stored.marking.map(Marking::from),
            arrangement: stored.arrangement.into(),
            paper: stored.paper.into(),
            own_language: stored.own_language,
            languages: in_order(stored.languages),
        }
    }
}

fn in_order(languages: Vec<Language>) -> Option<DocumentLanguages> {
    let mut languages = languages.into_iter();
    languages.next().map(|first| DocumentLanguages {
        first,
        second: languages.next(),
    })
}

/// Without the languages in which nothing is written.
fn written(texts: &Texts) -> Texts {
    let written = texts.iter().filter(|(_, text)| !text.is_empty());
    written
        .map(|(language, text)| (language.clone(), text.clone()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::picture::Picture;
    use crate::request::Paper;

    const VERSION_1: &str = concat!(
        r#"{"authority":{"name":{"en":"Unit 24","ka":"განყოფილება"},"unit":{},"address":"1 Road\nTown","#,
        r#""place":"Town","phone":"+999 1","mobile":"","fax":"","email":"a@b.example","#,
        r#""office-hours":"always","time-zone":"Asia/Tbilisi"},"#,
        r#""persons":[{"name":"Nino Example","function":{"en":"Officer"}}],"#,
        r#""confirmation":{"person":"","title":{},"function":{},"phone":"+999 2","mobile":"","email":""},"#,
        r#""documents":{"letterhead":"Ministry","marking":"RESTRICTED","paper":"letter","#,
        r#""own-language":"ka","languages":["en","ka"]}}"#
    );

    /// As version 1 is written today.
    fn version_2() -> String {
        VERSION_1.replacen(
            r#""marking":"RESTRICTED""#,
            r#""marking":{"words":"RESTRICTED"},"arrangement":"line-by-line""#,
            1,
        )
    }

    #[test]
    fn profiles_of_versions_1_and_2_are_read() {
        let profile = read_profile(1, VERSION_1.as_bytes()).expect("a profile");
        assert_eq!(profile.persons[0].name, "Nino Example");
        assert_eq!(profile.documents.paper, Paper::Letter);
        let languages = profile.documents.languages.as_ref();
        assert_eq!(languages.map(|l| l.all().len()), Some(2));
        let marking = Marking::Words("RESTRICTED".into());
        assert_eq!(profile.documents.marking, Some(marking));
        assert_eq!(read_profile(2, version_2().as_bytes()), Ok(profile.clone()));
        assert_eq!(
            String::from_utf8_lossy(&write_profile(&profile)),
            version_2()
        );
    }

    #[test]
    fn the_image_of_the_letterhead_is_kept() {
        let mut profile = Profile::default();
        profile.documents.letterhead_image = Picture::of_pixels(1, 1, &[9, 9, 9, 255]);
        assert!(profile.documents.letterhead_image.is_some());
        let kept = read_profile(PROFILE_VERSION, &write_profile(&profile));
        assert_eq!(kept, Ok(profile));
    }

    #[test]
    fn what_is_not_a_profile_is_refused() {
        let unknown = VERSION_1.replacen("\"persons\"", "\"strangers\"", 1);
        assert_eq!(
            read_profile(1, unknown.as_bytes()),
            Err(ProfileFault::Damaged)
        );
        assert_eq!(
            read_profile(3, VERSION_1.as_bytes()),
            Err(ProfileFault::Newer)
        );
        assert_eq!(read_profile(0, b""), Err(ProfileFault::Damaged));
    }

    #[test]
    fn a_language_in_which_nothing_is_written_is_not_kept() {
        let mut profile = Profile::default();
        profile
            .authority
            .name
            .insert(Language::english(), String::new());
        let kept = read_profile(PROFILE_VERSION, &write_profile(&profile)).expect("a profile");
        assert!(kept.authority.name.is_empty());
    }
}
