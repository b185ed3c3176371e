//! All templates with their catalogue, checked as a whole.

use super::definition::*;
use crate::i18n;
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

/// The catalogue and the templates that use it.
#[derive(Clone, Debug, PartialEq)]
pub struct Pack {
    pub version: u32,
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
    /// A file is not valid TOML of the expected form.
    Unreadable {
        file: String,
        reason: String,
    },
    NoCatalogue,
    /// A template or group names a field the catalogue does not have.
    UnknownField {
        file: String,
        field: FieldId,
    },
    /// A condition asks for a field without that option.
    UnknownOption {
        field: FieldId,
        option: OptionId,
    },
    /// The same field stands twice in one template.
    Repeated {
        file: String,
        field: FieldId,
    },
}

impl Pack {
    /// Reads the files of a pack: `catalogue.toml` and one file per template.
    pub fn read(files: &[(&str, &str)]) -> Result<Self, PackFault> {
        let catalogue = files.iter().find(|(name, _)| *name == "catalogue.toml");
        let (name, source) = catalogue.ok_or(PackFault::NoCatalogue)?;
        let catalogue: Arc<Catalogue> = Arc::new(parse(name, source)?);
        check_catalogue(&catalogue)?;
        let rest = files.iter().filter(|(name, _)| *name != "catalogue.toml");
        let templates = rest
            .map(|(name, source)| {
                let template = Template {
                    definition: parse(name, source)?,
                    catalogue: catalogue.clone(),
                };
                template.check(name)?;
                Ok(Arc::new(template))
            })
            .collect::<Result<_, _>>()?;
        Ok(Self {
            version: catalogue.version,
            templates,
        })
    }

    /// The pack inside the file.
    pub fn built_in() -> &'static Pack {
        static PACK: OnceLock<Pack> = OnceLock::new();
        // Embedded data, read by `tests/templates.rs`.
        PACK.get_or_init(|| {
            Pack::read(i18n::template_sources()).expect("the built-in pack is valid")
        })
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

    fn check(&self, file: &str) -> Result<(), PackFault> {
        let mut seen = BTreeSet::new();
        for id in self.definition.sections.iter().flat_map(|s| &s.fields) {
            if self.field(id).is_none() {
                return Err(PackFault::UnknownField {
                    file: file.into(),
                    field: id.clone(),
                });
            }
            if !seen.insert(id) {
                return Err(PackFault::Repeated {
                    file: file.into(),
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
        if let Kind::Group { fields, .. } = &definition.kind
            && let Some(unknown) = fields.iter().find(|f| !catalogue.fields.contains_key(f))
        {
            let file = "catalogue.toml".to_owned();
            return Err(PackFault::UnknownField {
                file,
                field: unknown.clone(),
            });
        }
        definition
            .relevant
            .iter()
            .try_for_each(|c| check_condition(catalogue, c))?;
    }
    Ok(())
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

fn parse<T: serde::de::DeserializeOwned>(file: &str, source: &str) -> Result<T, PackFault> {
    toml::from_str(source).map_err(|e| PackFault::Unreadable {
        file: file.to_owned(),
        reason: e.to_string(),
    })
}
