//! The list of components as CycloneDX 1.5 (ECMA-424 describes its successor): every crate in the
//! file, with version, licence and package URL. No time and no serial number, so that the same
//! source gives the same list.

use crate::bundle;
use crate::licences::{linked, word};
use crate::place::Place;
use crate::setup::WASM;
use anyhow::{Result, anyhow};
use cyclonedx_bom::external_models::normalized_string::NormalizedString;
use cyclonedx_bom::external_models::spdx::SpdxExpression;
use cyclonedx_bom::external_models::uri::Purl;
use cyclonedx_bom::models::bom::Bom;
use cyclonedx_bom::models::component::{Classification, Component, Components};
use cyclonedx_bom::models::license::{LicenseChoice, Licenses};
use cyclonedx_bom::models::metadata::Metadata;

pub fn make(place: &Place) -> Result<Vec<u8>> {
    let facts = place.metadata(&["--filter-platform", WASM])?;
    let crates = linked(&facts)?;
    let components: Result<Vec<Component>> = crates
        .into_iter()
        .map(|package| {
            library(
                word(package, "name"),
                word(package, "version"),
                word(package, "license"),
            )
        })
        .collect();
    let name = env!("CARGO_PKG_NAME").replace("xtask", "point35");
    let program = Component::new(
        Classification::Application,
        &name,
        &bundle::version(place)?,
        None,
    );
    let bom = Bom {
        serial_number: None,
        metadata: Some(Metadata {
            timestamp: None,
            component: Some(program),
            ..Metadata::default()
        }),
        components: Some(Components(components?)),
        ..Bom::default()
    };
    let mut json = Vec::new();
    bom.output_as_json_v1_5(&mut json)?;
    json.push(b'\n');
    Ok(json)
}

fn library(name: &str, version: &str, licence: &str) -> Result<Component> {
    let purl = Purl::new("cargo", name, version).map_err(|fault| anyhow!("{name}: {fault}"))?;
    // Old manifests part alternatives with a slash.
    let licence = licence.replace('/', " OR ");
    let licence = SpdxExpression::try_from(licence).map_err(|fault| anyhow!("{name}: {fault}"))?;
    let reference = format!("pkg:cargo/{name}@{version}");
    let mut component = Component::new(Classification::Library, name, version, Some(reference));
    component.version = Some(NormalizedString::new(version));
    component.purl = Some(purl);
    component.licenses = Some(Licenses(vec![LicenseChoice::Expression(licence)]));
    Ok(component)
}

#[cfg(test)]
mod tests {
    use super::*;
    use cyclonedx_bom::prelude::Validate;

    #[test]
    fn the_list_is_valid_complete_and_the_same_every_time() {
        let place = Place::find().unwrap();
        let json = make(&place).unwrap();
        assert_eq!(json, make(&place).unwrap());
        let bom = Bom::parse_from_json_v1_5(&json[..]).unwrap();
        assert!(bom.validate().passed(), "{:?}", bom.validate());
        let components = bom.components.unwrap().0;
        for name in ["leptos", "printpdf", "fluent-bundle", "minisign-verify"] {
            assert!(
                components.iter().any(|c| c.name.to_string() == name),
                "{name}"
            );
        }
        assert!(
            components
                .iter()
                .all(|c| c.licenses.is_some() && c.purl.is_some())
        );
    }
}
