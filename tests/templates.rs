//! The built-in templates are valid, and a wrong one is refused with its reason.

use point35::template::{Pack, PackFault};
use serde_json::json;

const CATALOGUE: &str = r#"
version = 1
issuer = "The issuer"
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

#[test]
fn a_pack_says_who_issues_it() {
    let pack = read(CATALOGUE, &template("[]")).expect("a pack");
    assert_eq!((pack.version, pack.issuer.as_str()), (1, "The issuer"));
    let nameless = CATALOGUE.replace("issuer = \"The issuer\"\n", "");
    assert!(matches!(
        read(&nameless, &template("[]")),
        Err(PackFault::Unreadable { .. })
    ));
}

/// A group that holds itself would never end.
#[test]
fn a_group_in_a_group_is_refused() {
    let group = |inner: &str| {
        let fields = format!("kind.group.least = 0\nkind.group.fields = [\"{inner}\"]\n");
        format!("{CATALOGUE}[fields.rows]\n{fields}")
    };
    assert!(read(&group("status"), &template("[\"rows\"]")).is_ok());
    assert!(matches!(
        read(&group("rows"), &template("[\"rows\"]")),
        Err(PackFault::Nested { .. })
    ));
}
