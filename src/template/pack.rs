//! All templates with their catalogue, checked as a whole.

use super::definition::*;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

/// The catalogue and the templates that use it.
#[derive(Clone, Debug, PartialEq)]
pub struct Pack {
    pub version: u32,
    /// As in the catalogue.
    pub issuer: String,
    pub templates: Vec<Arc<Template>>,
}

/// A template together with the catalogue its fields stand in.
#[derive(Clone, Debug, PartialEq)]
pub struct Template {
    pub definition: TemplateDefinition,
    pub catalogue: Arc<Catalogue>,
}

/// Why a pack is not one.
#[derive(Clone, Debug, PartialEq)]
pub enum PackFault {
    /// Not JSON of the expected form.
    Unreadable { reason: String },
    /// Written by a newer version of the program.
    NewerFormat { format: u32 },
    /// A template or group names a field the catalogue does not have.
    UnknownField { field: FieldId },
    /// A condition asks for a field without that option.
    UnknownOption { field: FieldId, option: OptionId },
    /// The same field stands twice in one template.
    Repeated {
        template: TemplateId,
        field: FieldId,
    },
    /// A group holds a group, which no form can show.
    Nested { field: FieldId },
}

impl PackFault {
    /// Kebab-case id of the message that explains it.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "unreadable",
            Self::NewerFormat { .. } => "newer",
            Self::UnknownField { .. }
            | Self::UnknownOption { .. }
            | Self::Repeated { .. }
            | Self::Nested { .. } => "contradictory",
        }
    }
}

/// The version of the form that `PackFile` describes.
const FORMAT: u32 = 2;

/// The pack as one text: how it is built into the program and kept.
const BUILT_IN: &str = include_str!(concat!(env!("OUT_DIR"), "/templates.json"));

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PackFile {
    #[allow(dead_code, reason = "read before the rest")]
    format: u32,
    catalogue: Catalogue,
    templates: Vec<TemplateDefinition>,
}

/// Only the version, whatever else there is.
#[derive(Deserialize)]
struct PackFormat {
    format: u32,
}

impl Pack {
    /// Reads a pack: the catalogue and all templates as one JSON text.
    pub fn read(text: &[u8]) -> Result<Self, PackFault> {
        let PackFormat { format } = serde_json::from_slice(text).map_err(unreadable)?;
        if format > FORMAT {
            return Err(PackFault::NewerFormat { format });
        }
        let file: PackFile = serde_json::from_slice(text).map_err(unreadable)?;
        check_catalogue(&file.catalogue)?;
        let catalogue = Arc::new(file.catalogue);
        let checked = |definition| {
            let catalogue = catalogue.clone();
            let template = Template {
                definition,
                catalogue,
            };
            template.check().map(|()| Arc::new(template))
        };
        let templates = file.templates.into_iter().map(checked);
        Ok(Self {
            version: catalogue.version,
            issuer: catalogue.issuer.clone(),
            templates: templates.collect::<Result<_, _>>()?,
        })
    }

    /// The text of the pack inside the program.
    pub fn built_in_text() -> &'static str {
        BUILT_IN
    }

    /// The pack inside the file.
    pub fn built_in() -> &'static Pack {
        static PACK: OnceLock<Pack> = OnceLock::new();
        // Embedded data, read by `tests/templates.rs`.
        PACK.get_or_init(|| Pack::read(BUILT_IN.as_bytes()).expect("the built-in pack is valid"))
    }

    pub fn template(&self, id: &TemplateId) -> Option<&Arc<Template>> {
        self.templates.iter().find(|t| t.definition.id == *id)
    }
}

impl Template {
    pub fn id(&self) -> &TemplateId {
        &self.definition.id
    }

    pub fn field(&self, id: &FieldId) -> Option<&FieldDefinition> {
        self.catalogue.fields.get(id)
    }

    /// Every field of the template in reading order, those inside groups after their group.
    pub fn fields(&self) -> Vec<&FieldId> {
        let mut all = Vec::new();
        for id in self.definition.sections.iter().flat_map(|s| &s.fields) {
            collect(&self.catalogue, id, &mut all);
        }
        all
    }

    fn check(&self) -> Result<(), PackFault> {
        let mut seen = BTreeSet::new();
        for id in self.definition.sections.iter().flat_map(|s| &s.fields) {
            if self.field(id).is_none() {
                return Err(PackFault::UnknownField { field: id.clone() });
            }
            if !seen.insert(id) {
                return Err(PackFault::Repeated {
                    template: self.id().clone(),
                    field: id.clone(),
                });
            }
        }
        self.definition
            .sections
            .iter()
            .flat_map(|s| &s.relevant)
            .try_for_each(|c| check_condition(&self.catalogue, c))
    }
}

fn collect<'a>(catalogue: &'a Catalogue, id: &'a FieldId, all: &mut Vec<&'a FieldId>) {
    all.push(id);
    if let Some(FieldDefinition {
        kind: Kind::Group { fields, .. },
        ..
    }) = catalogue.fields.get(id)
    {
        fields
            .iter()
            .for_each(|inner| collect(catalogue, inner, all));
    }
}

fn check_catalogue(catalogue: &Catalogue) -> Result<(), PackFault> {
    for definition in catalogue.fields.values() {
        if let Kind::Group { fields, .. } = &definition.kind {
            fields.iter().try_for_each(|f| check_inner(catalogue, f))?;
        }
        definition
            .relevant
            .iter()
            .try_for_each(|c| check_condition(catalogue, c))?;
    }
    Ok(())
}

/// A field inside a group.
fn check_inner(catalogue: &Catalogue, field: &FieldId) -> Result<(), PackFault> {
    let field = field.clone();
    match catalogue.fields.get(&field).map(|f| &f.kind) {
        None => Err(PackFault::UnknownField { field }),
        Some(Kind::Group { .. }) => Err(PackFault::Nested { field }),
        Some(_) => Ok(()),
    }
}

fn check_condition(catalogue: &Catalogue, condition: &Condition) -> Result<(), PackFault> {
    let options = match catalogue.fields.get(&condition.field).map(|f| &f.kind) {
        Some(Kind::Choice { options } | Kind::Choices { options }) => options.as_slice(),
        _ => &[],
    };
    if options.contains(&condition.is) {
        return Ok(());
    }
    Err(PackFault::UnknownOption {
        field: condition.field.clone(),
        option: condition.is.clone(),
    })
}

fn unreadable(error: serde_json::Error) -> PackFault {
    PackFault::Unreadable {
        reason: error.to_string(),
    }
}
