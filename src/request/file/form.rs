//! The request file as it is written: types that are the format and nothing else. What was
//! published once never changes its meaning; parts without a change keep the name of the version
//! in which they were first written.

use crate::i18n::Language;
use crate::identifier::Kind;
use crate::moment::{TypedDate, TypedInstant};
use crate::picture::Picture;
use crate::template::{FieldId, OptionId, TemplateId};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct File<A> {
    pub format: String,
    pub version: u32,
    pub template: TemplateV1,
    pub recipient: RecipientV1,
    pub languages: Vec<Language>,
    pub own_language: Language,
    pub answers: AnswersV1,
    pub appearance: A,
}

/// Version 1: the marking is always in own words, the page has one arrangement.
pub type FileV1 = File<AppearanceV1>;
/// Version 2: an image in the letterhead; markings with a fixed meaning; the arrangement of two
/// languages.
pub type FileV2 = File<AppearanceV2>;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct TemplateV1 {
    pub id: TemplateId,
    pub version: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum RecipientV1 {
    NotChosen,
    NotAParty {
        code: String,
        names: BTreeMap<Language, String>,
    },
    ContactPoint(Box<AddresseeV1>),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AddresseeV1 {
    pub contact_point: String,
    pub party: String,
    pub party_names: BTreeMap<Language, String>,
    pub names: BTreeMap<Language, String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub unit: BTreeMap<Language, String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub address: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub telephone: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    pub accepted: Vec<Language>,
    pub time_zone: String,
    pub snapshot: SnapshotV1,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SnapshotV1 {
    pub number: u64,
    pub issued: String,
    pub valid_until: String,
    pub exercise: bool,
}

pub type AnswersV1 = BTreeMap<FieldId, AnswerV1>;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum AnswerV1 {
    Text(String),
    Texts(BTreeMap<Language, String>),
    Date(TypedDate),
    Instant(TypedInstant),
    Choice(OptionId),
    Choices(BTreeSet<OptionId>),
    Identifier(IdentifierV1),
    Rows(Vec<RowV1>),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct IdentifierV1 {
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RowV1 {
    pub id: u32,
    pub answers: AnswersV1,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AppearanceV1 {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub letterhead: Vec<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub marking: String,
    pub paper: PaperV1,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaperV1 {
    A4,
    Letter,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AppearanceV2 {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub letterhead: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letterhead_image: Option<PictureV2>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub marking: Option<MarkingV2>,
    pub arrangement: ArrangementV2,
    pub paper: PaperV1,
}

/// A picture as PNG in Base64 (RFC 4648, 4). It travels in the request, or the document would not
/// look the same when the other side makes it, and the content hash would not cover it; it is no
/// answer, so a QR code leaves it out.
pub struct PictureV2(pub Picture);

impl Serialize for PictureV2 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(self.0.png()))
    }
}

impl<'de> Deserialize<'de> for PictureV2 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let picture = STANDARD
            .decode(text)
            .ok()
            .and_then(|png| Picture::read(&png).ok());
        let refused = || D::Error::custom("letterhead-image");
        picture.map(Self).ok_or_else(refused)
    }
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MarkingV2 {
    Restricted,
    TlpRed,
    TlpAmber,
    TlpAmberStrict,
    TlpGreen,
    TlpClear,
    Words(String),
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ArrangementV2 {
    LineByLine,
    SideBySide,
}
