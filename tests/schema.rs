//! The published JSON Schemas are the ones the readers go by; the exercise directory and the worked
//! examples fit them.

use point35::correction::{correction_schema, read_correction, write_correction};
use point35::directory::snapshot_schema;
use point35::request::{content, read_file, request_schema};
use serde_json::Value;
use std::fs;
use std::path::PathBuf;

const PUBLISHED: &str = include_str!("../public/directory/snapshot.schema.json");
/// Of every version of the request.
const REQUESTS: [&str; 2] = [
    include_str!("../public/request/request-1.schema.json"),
    include_str!("../public/request/request-2.schema.json"),
];
const EXERCISE: &str = include_str!("../public/directory/exercise.json");

#[test]
fn the_published_schema_is_current() {
    assert_eq!(snapshot_schema(), PUBLISHED, "run `cargo xtask directory`");
}

#[test]
fn corrections_of_every_version_fit_the_published_schema() {
    let published = include_str!("../public/directory/correction.schema.json");
    assert_eq!(
        correction_schema(),
        published,
        "run `cargo xtask directory`"
    );
    let kept = include_bytes!("corrections/version-1.json");
    let written = write_correction(&read_correction(kept).unwrap());
    for bytes in [&kept[..], &written] {
        let json: Value = serde_json::from_slice(bytes).unwrap();
        assert!(of(published).is_valid(&json), "{json}");
    }
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

#[test]
fn the_published_schemas_of_the_request_are_current() {
    let schemas = (1..).map_while(request_schema);
    assert_eq!(
        schemas.collect::<Vec<_>>(),
        REQUESTS,
        "run `cargo xtask request`"
    );
}

#[test]
fn the_worked_examples_fit_the_schema_of_their_version_and_what_is_written_the_last_one() {
    let [.., last] = REQUESTS;
    for file in examples() {
        let bytes = fs::read(&file).unwrap();
        let example: Value = serde_json::from_slice(&bytes).unwrap();
        let version = usize::try_from(example["version"].as_u64().unwrap()).unwrap();
        let written = content(&read_file(&bytes, String::new()).unwrap());
        let written: Value = serde_json::from_str(&written).unwrap();
        for (schema, json) in [(REQUESTS[version - 1], example), (last, written)] {
            let validator = of(schema);
            let errors = validator
                .iter_errors(&json)
                .map(|error| format!("{}{}: {error}", file.display(), error.instance_path()));
            assert_eq!(errors.collect::<Vec<_>>(), Vec::<String>::new());
        }
    }
}

#[test]
fn the_schema_of_the_request_refuses_what_the_reader_refuses() {
    let validator = of(REQUESTS[0]);
    let example = fs::read_to_string(&examples()[0]).unwrap();
    let changes: [(&str, Value); 5] = [
        ("/languages", Value::from("en")),
        ("/answers/reference", Value::from("EX-1")),
        ("/answers/status", serde_json::json!({"choise": "new"})),
        ("/recipient", Value::from("nobody")),
        ("/template/version", Value::from(-1)),
    ];
    for (place, value) in changes {
        let mut json: Value = serde_json::from_str(&example).unwrap();
        *json.pointer_mut(place).unwrap() = value;
        assert!(!validator.is_valid(&json), "{place}");
        assert!(
            read_file(json.to_string().as_bytes(), String::new()).is_err(),
            "{place}"
        );
    }
}

fn examples() -> Vec<PathBuf> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/examples");
    let files = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = files
        .filter(|f| f.extension().is_some_and(|e| e == "json"))
        .collect();
    files.sort();
    files
}

fn validator() -> jsonschema::Validator {
    of(PUBLISHED)
}

fn of(schema: &str) -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(schema).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}
