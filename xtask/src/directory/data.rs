//! The tables in `public/directory/` as they are written by hand.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use point35::directory::format::{
    ChannelRecord, DeclarationRecord, OfficeHoursRecord, PowersRecord, PreservationRecord,
    RequirementsRecord, Texts,
};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::Outcome;

pub struct Data {
    pub parties: BTreeMap<String, PartyData>,
    pub other_states: BTreeMap<String, OtherStateData>,
    pub words: BTreeMap<String, Words>,
    pub patterns: Patterns,
    pub points: Vec<PointData>,
}

impl Data {
    /// Reads every table of this folder; an unknown key is an error.
    pub fn read(folder: &Path) -> Outcome<Self> {
        let PointsFile { points } = read_toml(folder, "contact-points.toml")?;
        let mut data = Self {
            parties: read_toml(folder, "parties.toml")?,
            other_states: read_toml(folder, "other-states.toml")?,
            words: read_toml(folder, "words.toml")?,
            patterns: read_toml(folder, "patterns.toml")?,
            points,
        };
        for (tag, names) in names(&folder.join("names"))? {
            data.add(&tag, names)
                .map_err(|error| format!("names/{tag}.toml: {error}"))?;
        }
        Ok(data)
    }

    /// Adds the names in one language. A State has to be known; units, territories and notes are
    /// those that some language names.
    fn add(&mut self, tag: &str, names: Names) -> Outcome<()> {
        for (code, name) in names.states {
            let party = self.parties.get_mut(&code).map(|party| &mut party.names);
            let other = self
                .other_states
                .get_mut(&code)
                .map(|state| &mut state.names);
            let texts = party
                .or(other)
                .ok_or(format!("no State is called {code}"))?;
            insert(texts, tag, name)?;
        }
        let patterns = &mut self.patterns;
        for (table, named) in [
            (&mut patterns.units, names.units),
            (&mut patterns.territories, names.territories),
            (&mut patterns.notes, names.notes),
        ] {
            for (id, text) in named {
                insert(table.entry(id).or_default(), tag, text)?;
            }
        }
        Ok(())
    }
}

fn insert(texts: &mut Texts, tag: &str, text: String) -> Outcome<()> {
    match texts.insert(tag.to_owned(), text) {
        None => Ok(()),
        Some(before) => Err(format!("{before} is named twice").into()),
    }
}

/// The files of the languages, by the tags that name them.
fn names(folder: &Path) -> Outcome<BTreeMap<String, Names>> {
    let mut read = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let tag = name
            .strip_suffix(".toml")
            .ok_or(format!("{name}: not a table"))?;
        read.insert(tag.to_owned(), read_toml(folder, &name)?);
    }
    Ok(read)
}

fn read_toml<T: DeserializeOwned>(folder: &Path, name: &str) -> Outcome<T> {
    let text = fs::read_to_string(folder.join(name))?;
    toml::from_str(&text).map_err(|error| format!("{name}: {error}").into())
}

/// Everything that is named in one language of the interface or of documents.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Names {
    states: Texts,
    units: Texts,
    territories: Texts,
    notes: Texts,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartyData {
    /// Names in official languages that have no table of their own.
    #[serde(default)]
    pub names: Texts,
    pub official: Vec<String>,
    #[serde(default)]
    pub working: Vec<String>,
    pub zones: Vec<String>,
    #[serde(default = "saturday_and_sunday")]
    pub weekend: Vec<String>,
    #[serde(default)]
    pub also: Vec<String>,
    #[serde(default)]
    pub council_of_europe: bool,
    pub reservation_29_4: Option<DeclarationRecord>,
    pub declaration_27_9_e: Option<DeclarationRecord>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OtherStateData {
    #[serde(default)]
    pub names: Texts,
    #[serde(default)]
    pub also: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub point: String,
    pub police: String,
    pub prosecution: String,
    pub justice: String,
    pub fictional: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Patterns {
    pub powers: BTreeMap<String, PowersRecord>,
    pub requirements: BTreeMap<String, RequirementsRecord>,
    pub preservation: BTreeMap<String, PreservationRecord>,
    pub hours: BTreeMap<String, Vec<OfficeHoursRecord>>,
    pub channels: BTreeMap<String, Vec<ChannelRecord>>,
    #[serde(default)]
    pub units: BTreeMap<String, Texts>,
    #[serde(default)]
    pub territories: BTreeMap<String, Texts>,
    #[serde(default)]
    pub notes: BTreeMap<String, Texts>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PointsFile {
    pub points: Vec<PointData>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PointData {
    pub id: String,
    pub party: String,
    pub kind: String,
    #[serde(default = "general")]
    pub purpose: String,
    pub territory: Option<String>,
    pub unit: Option<String>,
    pub person: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub powers: String,
    pub accepted: Vec<String>,
    pub spoken: Option<Vec<String>>,
    #[serde(default = "required")]
    pub translation: String,
    #[serde(default = "light")]
    pub requirements: String,
    #[serde(default = "sixty_days")]
    pub preservation: String,
    #[serde(default = "phone_first")]
    pub channels: String,
    #[serde(default = "nine_to_five")]
    pub hours: String,
    pub zone: Option<String>,
    #[serde(default = "around_the_clock")]
    pub duty_desk: String,
    pub verified: String,
    pub valid_until: Option<String>,
    pub note: Option<String>,
}

macro_rules! defaults {
    ($($name:ident = $value:literal,)+) => { $(fn $name() -> String { $value.to_owned() })+ };
}
defaults! {
    general = "general",
    required = "required",
    light = "light",
    sixty_days = "sixty-days",
    phone_first = "phone-first",
    nine_to_five = "nine-to-five",
    around_the_clock = "around-the-clock",
}

fn saturday_and_sunday() -> Vec<String> {
    vec!["sat".to_owned(), "sun".to_owned()]
}
