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

/// A request of the 24/7 Network (Article 35 of the Convention on Cybercrime).
#[derive(Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(title = "Request"))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct File<A> {
    /// Always `point35-request`.
    pub format: String,
    /// Version of the format.
    pub version: u32,
    pub template: TemplateV1,
    pub recipient: RecipientV1,
    /// The one or two languages of the document, in the order in which the lines stand.
    pub languages: Vec<Language>,
    /// The language in which the officer writes free text.
    pub own_language: Language,
    /// The answers by the id of their field.
    pub answers: AnswersV1,
    pub appearance: A,
}

/// Version 1: the marking is always in own words, the page has one arrangement.
pub type FileV1 = File<AppearanceV1>;
/// Version 2: an image in the letterhead; markings with a fixed meaning; the arrangement of two
/// languages.
pub type FileV2 = File<AppearanceV2>;

/// What the request asks: the template it was written with.
#[derive(Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct TemplateV1 {
    pub id: TemplateId,
    pub version: u32,
}

/// Who the request goes to.
#[derive(Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum RecipientV1 {
    NotChosen,
    /// A State that the 24/7 Network does not reach.
    NotAParty {
        code: String,
        names: BTreeMap<Language, String>,
    },
    ContactPoint(Box<AddresseeV1>),
}

/// What the directory said about the contact point when it was chosen.
#[derive(Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AddresseeV1 {
    /// Id of the contact point in the directory.
    pub contact_point: String,
    /// ISO 3166 alpha-2 code of the Party.
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
    /// Languages the contact point accepts, in its order.
    pub accepted: Vec<Language>,
    /// IANA time zone.
    pub time_zone: String,
    pub snapshot: SnapshotV1,
}

/// Which snapshot of the directory the data come from.
#[derive(Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SnapshotV1 {
    pub number: u64,
    /// Day of issue, ISO 8601.
    pub issued: String,
    /// Last day of validity, ISO 8601.
    pub valid_until: String,
    /// Whether everything in the snapshot is fictional, and so the request an exercise.
    pub exercise: bool,
}

pub type AnswersV1 = BTreeMap<FieldId, AnswerV1>;

/// What was answered, exactly as it was typed.
#[derive(Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum AnswerV1 {
    /// Text that is the same in every language; also countries, zones, telephones, numbers.
    Text(String),
    /// Free text by the language it was written in.
    Texts(BTreeMap<Language, String>),
    Date(TypedDate),
    Instant(TypedInstant),
    Choice(OptionId),
    Choices(BTreeSet<OptionId>),
    Identifier(IdentifierV1),
    Rows(Vec<RowV1>),
}

/// An address, account, number or hash.
#[derive(Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct IdentifierV1 {
    pub text: String,
    /// Its kind, where the officer chose one; otherwise it is recognised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
}

/// One of several, such as one data item; its number stays with it.
#[derive(Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RowV1 {
    pub id: u32,
    pub answers: AnswersV1,
}

/// What the own profile adds to the printed page.
#[derive(Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AppearanceV1 {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub letterhead: Vec<String>,
    /// On every page, in the words of the authority.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub marking: String,
    pub paper: PaperV1,
}

/// The size of the pages.
#[derive(Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PaperV1 {
    A4,
    Letter,
}

/// What the own profile adds to the printed page.
#[derive(Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AppearanceV2 {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub letterhead: Vec<String>,
    /// PNG in Base64 (RFC 4648, 4): at most 48 KiB and 1 024 pixels a side; 8 bits a pixel with a
    /// palette, not interlaced, each row with filter 0; no chunks but IHDR, PLTE, one IDAT, IEND.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(with = "Option<String>", length(max = 65_536), extend("contentEncoding" = "base64", "contentMediaType" = "image/png"))
    )]
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

/// Who may see the document; the labels of the Traffic Light Protocol are those of version 2.0.
#[derive(Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MarkingV2 {
    /// In the words of each language of the document.
    Restricted,
    TlpRed,
    TlpAmber,
    TlpAmberStrict,
    TlpGreen,
    TlpClear,
    /// In the words of the authority.
    Words(String),
}

/// How two languages stand.
#[derive(Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ArrangementV2 {
    LineByLine,
    SideBySide,
}
