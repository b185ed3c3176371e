//! The parts of a request that change on their own.

use super::CaseFileFault;
use crate::request::{Request, content, read_file};
use crate::template::FieldId;
use serde_json::{Map, Value};

const ANSWERS: &str = "answers";
const ANSWER: &str = "answers/";
/// They say how a request is written down, not what it says.
const FORM: [&str; 2] = ["format", "version"];

/// The name of a part.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part(pub(super) String);

impl Part {
    /// The field whose answer it is; `None` of a member of the request.
    pub fn field(&self) -> Option<FieldId> {
        self.0.strip_prefix(ANSWER).map(FieldId::from)
    }

    /// `recipient`, `languages`, `answers/facts`.
    pub fn id(&self) -> &str {
        &self.0
    }

    /// The value that a request gives it, as JSON; `None` where it is empty.
    pub fn value_in(&self, request: &Request) -> Option<Value> {
        parts(request).remove(&self.0)
    }
}

/// A request as JSON.
pub(super) fn written(request: &Request) -> Map<String, Value> {
    // Its own writing always is a JSON object.
    match serde_json::from_slice(content(request).as_bytes()) {
        Ok(Value::Object(written)) => written,
        Ok(_) | Err(_) => Map::new(),
    }
}

/// Each part of a request, by its id, and its value as JSON.
pub(super) fn parts(request: &Request) -> Map<String, Value> {
    let mut parts = written(request);
    for key in FORM {
        parts.remove(key);
    }
    if let Some(Value::Object(answers)) = parts.remove(ANSWERS) {
        for (field, value) in answers {
            parts.insert(format!("{ANSWER}{field}"), value);
        }
    }
    parts
}

/// The request of these parts. `like` tells the form in which they were written.
pub(super) fn request(parts: Map<String, Value>, like: &Request) -> Result<Request, CaseFileFault> {
    let mut file = written(like);
    file.retain(|key, _| FORM.contains(&key.as_str()));
    let mut answers = Map::new();
    for (id, value) in parts {
        match id.strip_prefix(ANSWER) {
            Some(field) => answers.insert(field.to_owned(), value),
            None => file.insert(id, value),
        };
    }
    file.insert(ANSWERS.to_owned(), Value::Object(answers));
    read(&Value::Object(file), like.id.clone())
}

/// Reads a request from its JSON.
pub(super) fn read(written: &Value, id: String) -> Result<Request, CaseFileFault> {
    Ok(read_file(written.to_string().as_bytes(), id)?)
}
