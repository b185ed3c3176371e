//! The typed form of the TOML files under `public/templates/`. Unknown keys are refused.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(
    /// A template, by the stem of its file: `preservation`.
    TemplateId
);
id!(
    /// A field of the shared catalogue. Its meaning never changes; a new meaning gets a new id.
    FieldId
);
id!(
    /// One of the choices of a field.
    OptionId
);
id!(
    /// A section of a template.
    SectionId
);

/// `catalogue.toml`: every field once, so that an answer given in one request is there for the next.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Catalogue {
    pub version: u32,
    /// Who issues the catalogue and its templates, as a key of an issuer is believed for.
    pub issuer: String,
    pub fields: BTreeMap<FieldId, FieldDefinition>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FieldDefinition {
    pub kind: Kind,
    #[serde(default)]
    pub need: Need,
    /// Text with one version per language of the document.
    #[serde(default)]
    pub translatable: Option<Translatable>,
    /// What a choice is while nothing was chosen.
    #[serde(default)]
    pub default: Option<OptionId>,
    /// The field is asked only while all of these hold.
    #[serde(default)]
    pub relevant: Vec<Condition>,
    /// Where the convention asks for it, as `29(2)(c)`; the section's article where empty.
    #[serde(default)]
    pub article: Option<String>,
    /// Where the own profile holds the first answer.
    #[serde(default)]
    pub profile: Option<ProfileSource>,
    /// Printed even when nothing was answered, as room to write on.
    #[serde(default)]
    pub always_printed: bool,
}

impl FieldDefinition {
    /// The fields of a group's rows.
    pub fn inner(&self) -> Option<&[FieldId]> {
        match &self.kind {
            Kind::Group { fields, .. } => Some(fields),
            _ => None,
        }
    }

    /// Nobody writes it: it follows from a file.
    pub fn is_measured(&self) -> bool {
        matches!(self.kind, Kind::FileName | Kind::FileSize | Kind::FileHash)
    }
}

/// What an answer is. A new kind shows the compiler every place that must know it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum Kind {
    /// One line.
    Text,
    LongText,
    /// A civil date.
    Date,
    /// Date and time with a time zone.
    Instant,
    /// A number of days.
    Days,
    /// One of the States, by its code.
    Country,
    TimeZone,
    Phone,
    Email,
    /// A typed identifier: address, URL, account, telephone, hash...
    Identifier,
    /// Exactly one option.
    Choice {
        options: Vec<OptionId>,
    },
    /// Any number of options.
    Choices {
        options: Vec<OptionId>,
    },
    /// Rows of fields that can be added, moved, copied and removed.
    Group {
        fields: Vec<FieldId>,
        least: u16,
        #[serde(default)]
        rows: RowSource,
    },
    /// The name of the file that a row was made of.
    FileName,
    /// The size of that file in bytes.
    FileSize,
    /// The SHA-256 of that file, in hexadecimal.
    FileHash,
    /// A sentence that is always part of the request and cannot be removed.
    Statement,
}

/// Where the rows of a group come from, and so how they are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RowSource {
    /// The officer writes them; each is printed as a form of its own.
    #[default]
    Officer,
    /// Each names a file that the officer chooses; together they are printed as a table.
    Files,
}

/// What a text that can stand in several languages is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Translatable {
    /// Free text: what is not translated is printed as written, and marked.
    Text,
    /// A proper name: printed in the document's language, else in one whose letters can be read.
    Name,
}

/// How much an answer matters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// Without it the document is a draft.
    Required,
    /// Without it there is a warning.
    Expected,
    #[default]
    Optional,
}

/// Logic is limited to this: a field is, or includes, a value.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Condition {
    pub field: FieldId,
    pub is: OptionId,
}

/// A value of the own profile that answers a field at first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProfileSource {
    AuthorityName,
    Unit,
    Person,
    PersonFunction,
    Address,
    Phone,
    Mobile,
    Email,
    Fax,
    OfficeHours,
    TimeZone,
    ConfirmationPerson,
    ConfirmationTitle,
    ConfirmationFunction,
    ConfirmationPhone,
    ConfirmationMobile,
    ConfirmationEmail,
    Place,
    /// The day the request is begun, in the own time zone.
    Today,
}

/// One template as written in its file.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct TemplateDefinition {
    pub id: TemplateId,
    pub version: u32,
    /// The treaty, as `ets-185`.
    pub instrument: String,
    pub articles: Vec<String>,
    pub sections: Vec<Section>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Section {
    pub id: SectionId,
    /// The letter of Article 29(2) this section answers.
    #[serde(default)]
    pub element: Option<char>,
    pub article: String,
    #[serde(default)]
    pub relevant: Vec<Condition>,
    #[serde(default)]
    pub part: Part,
    pub fields: Vec<FieldId>,
}

/// How a section is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    #[default]
    Body,

    /// Filled from the directory: the contact point the request goes to.
    Recipient,
    /// The end of the document, with room for signature and stamp.
    Signature,
}
