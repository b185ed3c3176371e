//! The worked examples as they are filed, and their template.

use point35::request::{Request, read_file};
use point35::template::{Pack, Template};
use std::sync::Arc;

pub fn example(name: &str) -> Request {
    let path = format!("{}/tests/examples/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let bytes = std::fs::read(path).expect("the example is there");
    read_file(&bytes, "example".into()).expect("the example is a request")
}

pub fn template() -> Arc<Template> {
    Pack::built_in()
        .template(&"preservation".into())
        .expect("preservation")
        .clone()
}
