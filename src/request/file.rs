//! The request as a file: versioned JSON. It is what *save to file* writes, what is sealed as a
//! draft, and the machine-readable copy in the document. Times are as typed, with their zone;
//! languages are BCP 47 tags, States ISO 3166 alpha-2 codes, dates ISO 8601.
//!
//! These types are the format and nothing else: version 1 never changes its meaning.

use super::recipient::{Addressee, Recipient, SnapshotStamp};
use super::{Answer, Answers, Appearance, DocumentLanguages, Paper, Request, Row, TypedIdentifier};
use crate::i18n::Language;
use crate::identifier::Kind;
use crate::moment::{TypedDate, TypedInstant};
use crate::template::{FieldId, OptionId, TemplateId};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The name of the format, in every file.
pub const FORMAT: &str = "point35-request";
/// The version this program writes.
pub const VERSION: u32 = 1;
/// Larger files are not requests.
pub const MOST_BYTES: usize = 8 << 20;

/// Why a file is not a request.
#[derive(Clone, Debug, PartialEq)]
pub enum FileFault {
    TooLarge {
        bytes: usize,
    },
    /// Not JSON, or not of this format.
    NotARequest,
    /// Written by a newer version of the program.
    Newer {
        version: u64,
    },
    /// Of this format, but something in it cannot be.
    Damaged {
        reason: String,
    },
}

impl FileFault {
    pub fn id(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "too-large",
            Self::NotARequest => "not-a-request",
            Self::Newer { .. } => "newer",
            Self::Damaged { .. } => "damaged",
        }
    }
}

/// What every version has.
#[derive(Deserialize)]
struct Envelope {
    format: String,
    version: u64,
}

/// A request of the 24/7 Network (Article 35 of the Convention on Cybercrime).
#[derive(Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(title = "Request"))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct FileV1 {
    /// Always `point35-request`.
    format: String,
    /// Version of the format: 1.
    version: u32,
    template: TemplateV1,
    recipient: RecipientV1,
    /// The one or two languages of the document, in the order in which the lines stand.
    languages: Vec<Language>,
    /// The language in which the officer writes free text.
    own_language: Language,
    /// The answers by the id of their field.
    answers: AnswersV1,
    appearance: AppearanceV1,
}

/// What the request asks: the template it was written with.
#[derive(Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct TemplateV1 {
    id: TemplateId,
    version: u32,
}

/// Who the request goes to.
#[derive(Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
enum RecipientV1 {
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
struct AddresseeV1 {
    /// Id of the contact point in the directory.
    contact_point: String,
    /// ISO 3166 alpha-2 code of the Party.
    party: String,
    party_names: BTreeMap<Language, String>,
    names: BTreeMap<Language, String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    unit: BTreeMap<Language, String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    address: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    telephone: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    email: String,
    /// Languages the contact point accepts, in its order.
    accepted: Vec<Language>,
    /// IANA time zone.
    time_zone: String,
    snapshot: SnapshotV1,
}

/// Which snapshot of the directory the data come from.
#[derive(Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct SnapshotV1 {
    number: u64,
    /// Day of issue, ISO 8601.
    issued: String,
    /// Last day of validity, ISO 8601.
    valid_until: String,
    /// Whether everything in the snapshot is fictional, and so the request an exercise.
    exercise: bool,
}

pub(super) type AnswersV1 = BTreeMap<FieldId, AnswerV1>;

/// What was answered, exactly as it was typed.
#[derive(Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) enum AnswerV1 {
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
pub(super) struct IdentifierV1 {
    text: String,
    /// Its kind, where the officer chose one; otherwise it is recognised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    kind: Option<Kind>,
}

/// One of several, such as one data item; its number stays with it.
#[derive(Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RowV1 {
    pub(super) id: u32,
    pub(super) answers: AnswersV1,
}

/// What the own profile adds to the printed page.
#[derive(Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct AppearanceV1 {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    letterhead: Vec<String>,
    /// A marking on every page, in the words of the authority.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    marking: String,
    paper: PaperV1,
}

/// The size of the pages.
#[derive(Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
enum PaperV1 {
    A4,
    Letter,
}

/// The file's bytes: JSON for people to read.
pub fn write_file(request: &Request) -> Vec<u8> {
    // Maps with text keys and plain values: there is nothing JSON could refuse.
    serde_json::to_vec_pretty(&to_v1(request)).unwrap_or_default()
}

/// The same JSON in one line: what documents carry and what the content hash is taken of.
pub fn content(request: &Request) -> String {
    serde_json::to_string(&to_v1(request)).unwrap_or_default()
}

/// Reads a request file of any past version. `id` names the new draft.
pub fn read_file(bytes: &[u8], id: String) -> Result<Request, FileFault> {
    if bytes.len() > MOST_BYTES {
        return Err(FileFault::TooLarge { bytes: bytes.len() });
    }
    let envelope: Envelope = serde_json::from_slice(bytes).map_err(|_| FileFault::NotARequest)?;
    if envelope.format != FORMAT {
        return Err(FileFault::NotARequest);
    }
    match envelope.version {
        1 => from_v1(serde_json::from_slice(bytes).map_err(damaged)?, id),
        version => Err(FileFault::Newer { version }),
    }
}

fn damaged(error: impl std::fmt::Display) -> FileFault {
    FileFault::Damaged {
        reason: error.to_string(),
    }
}

fn to_v1(request: &Request) -> FileV1 {
    let paper = match request.appearance.paper {
        Paper::A4 => PaperV1::A4,
        Paper::Letter => PaperV1::Letter,
    };
    FileV1 {
        format: FORMAT.to_owned(),
        version: VERSION,
        template: TemplateV1 {
            id: request.template.clone(),
            version: request.template_version,
        },
        recipient: recipient_to_v1(&request.recipient),
        languages: request.languages.all(),
        own_language: request.own_language.clone(),
        answers: answers_to_v1(&request.answers),
        appearance: AppearanceV1 {
            letterhead: request.appearance.letterhead.clone(),
            marking: request.appearance.marking.clone(),
            paper,
        },
    }
}

fn from_v1(file: FileV1, id: String) -> Result<Request, FileFault> {
    let mut languages = file.languages.into_iter();
    let first = languages.next().ok_or_else(|| damaged("languages"))?;
    let paper = match file.appearance.paper {
        PaperV1::A4 => Paper::A4,
        PaperV1::Letter => Paper::Letter,
    };
    Ok(Request {
        id,
        template: file.template.id,
        template_version: file.template.version,
        recipient: recipient_from_v1(file.recipient)?,
        languages: DocumentLanguages {
            first,
            second: languages.next(),
        },
        own_language: file.own_language,
        answers: answers_from_v1(file.answers),
        appearance: Appearance {
            letterhead: file.appearance.letterhead,
            marking: file.appearance.marking,
            paper,
        },
    })
}

fn recipient_to_v1(recipient: &Recipient) -> RecipientV1 {
    match recipient {
        Recipient::NotChosen => RecipientV1::NotChosen,
        Recipient::NotAParty { code, names } => RecipientV1::NotAParty {
            code: code.clone(),
            names: names.clone(),
        },
        Recipient::ContactPoint(addressee) => {
            let a = (**addressee).clone();
            RecipientV1::ContactPoint(Box::new(AddresseeV1 {
                contact_point: a.contact_point,
                party: a.party,
                party_names: a.party_names,
                names: a.names,
                unit: a.unit,
                address: a.address,
                telephone: a.telephone,
                email: a.email,
                accepted: a.accepted,
                time_zone: a.time_zone,
                snapshot: SnapshotV1 {
                    number: a.snapshot.number,
                    issued: a.snapshot.issued.to_string(),
                    valid_until: a.snapshot.valid_until.to_string(),
                    exercise: a.snapshot.exercise,
                },
            }))
        }
    }
}

fn recipient_from_v1(recipient: RecipientV1) -> Result<Recipient, FileFault> {
    let date = |text: &str| text.parse::<Date>().map_err(damaged);
    Ok(match recipient {
        RecipientV1::NotChosen => Recipient::NotChosen,
        RecipientV1::NotAParty { code, names } => Recipient::NotAParty { code, names },
        RecipientV1::ContactPoint(a) => Recipient::ContactPoint(Box::new(Addressee {
            contact_point: a.contact_point,
            party: a.party,
            party_names: a.party_names,
            names: a.names,
            unit: a.unit,
            address: a.address,
            telephone: a.telephone,
            email: a.email,
            accepted: a.accepted,
            time_zone: a.time_zone,
            snapshot: SnapshotStamp {
                number: a.snapshot.number,
                issued: date(&a.snapshot.issued)?,
                valid_until: date(&a.snapshot.valid_until)?,
                exercise: a.snapshot.exercise,
            },
        })),
    })
}

pub(super) fn answers_to_v1(answers: &Answers) -> AnswersV1 {
    answers
        .iter()
        .map(|(field, answer)| (field.clone(), answer_to_v1(answer)))
        .collect()
}

pub(super) fn answers_from_v1(answers: AnswersV1) -> Answers {
    let mut read = Answers::default();
    for (field, answer) in answers {
        read.set(field, answer_from_v1(answer));
    }
    read
}

fn answer_to_v1(answer: &Answer) -> AnswerV1 {
    match answer.clone() {
        Answer::Text(text) => AnswerV1::Text(text),
        Answer::Texts(texts) => AnswerV1::Texts(texts),
        Answer::Date(date) => AnswerV1::Date(date),
        Answer::Instant(instant) => AnswerV1::Instant(instant),
        Answer::Choice(option) => AnswerV1::Choice(option),
        Answer::Choices(options) => AnswerV1::Choices(options),
        Answer::Identifier(TypedIdentifier { text, kind }) => {
            AnswerV1::Identifier(IdentifierV1 { text, kind })
        }
        Answer::Group(rows) => AnswerV1::Rows(
            rows.iter()
                .map(|row| RowV1 {
                    id: row.id,
                    answers: answers_to_v1(&row.answers),
                })
                .collect(),
        ),
    }
}

fn answer_from_v1(answer: AnswerV1) -> Answer {
    match answer {
        AnswerV1::Text(text) => Answer::Text(text),
        AnswerV1::Texts(texts) => Answer::Texts(texts),
        AnswerV1::Date(date) => Answer::Date(date),
        AnswerV1::Instant(instant) => Answer::Instant(instant),
        AnswerV1::Choice(option) => Answer::Choice(option),
        AnswerV1::Choices(options) => Answer::Choices(options),
        AnswerV1::Identifier(IdentifierV1 { text, kind }) => {
            Answer::Identifier(TypedIdentifier { text, kind })
        }
        AnswerV1::Rows(rows) => Answer::Group(
            rows.into_iter()
                .map(|row| Row {
                    id: row.id,
                    answers: answers_from_v1(row.answers),
                })
                .collect(),
        ),
    }
}
