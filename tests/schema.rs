//! The published JSON Schema is the one the reader goes by, and the exercise directory fits it.

use point35::directory::snapshot_schema;
use serde_json::Value;

const PUBLISHED: &str = include_str!("../public/directory/snapshot.schema.json");
const EXERCISE: &str = include_str!("../public/directory/exercise.json");

#[test]
fn the_published_schema_is_current() {
    assert_eq!(snapshot_schema(), PUBLISHED, "run `cargo xtask directory`");
}

#[test]
fn the_exercise_directory_fits_the_published_schema() {
    let validator = validator();
    let exercise: Value = serde_json::from_str(EXERCISE).unwrap();
    let errors: Vec<String> = validator
        .iter_errors(&exercise)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert_eq!(errors, Vec::<String>::new());
}

#[test]
fn the_schema_refuses_what_the_reader_refuses_by_shape() {
    let validator = validator();
    let changes: [(&str, Value); 4] = [
        ("/contact_points/0/channels/0/kind", Value::from("pigeon")),
        ("/contact_points/0/powers/article_29", Value::from(true)),
        ("/parties/0/weekend/0", Value::from("Saturday")),
        ("/number", Value::from(-1)),
    ];
    for (place, value) in changes {
        let mut exercise: Value = serde_json::from_str(EXERCISE).unwrap();
        *exercise.pointer_mut(place).unwrap() = value;
        assert!(!validator.is_valid(&exercise), "{place}");
    }
    let mut exercise: Value = serde_json::from_str(EXERCISE).unwrap();
    exercise["surprise"] = Value::from(1);
    assert!(!validator.is_valid(&exercise));
}

fn validator() -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(PUBLISHED).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}
