//! The built-in templates are valid, and a wrong one is refused with its reason.

use point35::template::{Pack, PackFault};
use serde_json::json;

const CATALOGUE: &str = r#"
version = 1
[fields.status]
kind = { choice = { options = ["new", "extension"] } }
[fields.until]
kind = "date"
relevant = [{ field = "status", is = "extension" }]
"#;

fn template(fields: &str) -> String {
    format!(
        "id = \"t\"\nversion = 1\ninstrument = \"ets-185\"\narticles = [\"29\"]\n\
         [[sections]]\nid = \"s\"\narticle = \"29\"\nfields = {fields}\n"
    )
}

fn read(catalogue: &str, template: &str) -> Result<Pack, PackFault> {
    let value = |text: &str| toml::from_str::<serde_json::Value>(text).expect("TOML");
    let pack = json!({"format": 1, "catalogue": value(catalogue), "templates": [value(template)]});
    Pack::read(pack.to_string().as_bytes())
}

#[test]
fn the_built_in_pack_holds_the_preservation_request() {
    let template = Pack::built_in()
        .template(&"preservation".into())
        .expect("preservation");
    let elements: String = template
        .definition
        .sections
        .iter()
        .filter_map(|s| s.element)
        .collect();
    assert_eq!(elements, "aabcdef");
    assert!(template.fields().len() > 70, "groups are opened");
}

#[test]
fn every_field_of_the_catalogue_is_asked_somewhere() {
    let pack = Pack::built_in();
    let asked: Vec<_> = pack.templates.iter().flat_map(|t| t.fields()).collect();
    let catalogue = &pack.templates[0].catalogue;
    let unused: Vec<_> = catalogue
        .fields
        .keys()
        .filter(|f| !asked.contains(f))
        .collect();
    assert_eq!(unused, Vec::<&point35::template::FieldId>::new());
}

#[test]
fn unknown_keys_fields_and_options_are_refused() {
    assert!(read(CATALOGUE, &template("[\"status\", \"until\"]")).is_ok());
    assert!(matches!(
        read(&format!("{CATALOGUE}colour = 1"), &template("[]")),
        Err(PackFault::Unreadable { .. })
    ));
    assert!(matches!(
        read(CATALOGUE, &template("[\"absent\"]")),
        Err(PackFault::UnknownField { .. })
    ));
    assert!(matches!(
        read(CATALOGUE, &template("[\"until\", \"until\"]")),
        Err(PackFault::Repeated { .. })
    ));
    let wrong = CATALOGUE.replace("is = \"extension\"", "is = \"renewal\"");
    assert!(matches!(
        read(&wrong, &template("[]")),
        Err(PackFault::UnknownOption { .. })
    ));
}
