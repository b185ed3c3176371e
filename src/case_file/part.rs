//! The parts of a request that change on their own.

use super::CaseFileFault;
use crate::request::{Request, content, read_file};
use crate::template::FieldId;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

const ANSWERS: &str = "answers";
const ANSWER: &str = "answers/";
/// They say how a request is written down, not what it says.
const FORM: [&str; 2] = ["format", "version"];

/// The name of a part.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Part(String);

impl Part {
    /// The field whose answer it is; `None` of a member of the request.
    pub fn field(&self) -> Option<FieldId> {
        self.0.strip_prefix(ANSWER).map(FieldId::from)
    }

    /// The value that a request gives it, as JSON; `None` where it is empty.
    pub fn value_in(&self, request: &Request) -> Option<Value> {
        parts(request).remove(self)
    }

    /// `recipient`, `languages`, `answers/facts`.
    pub fn id(&self) -> &str {
        &self.0
    }
}

/// Each part of a request and its value as JSON.
pub(super) type Parts = BTreeMap<Part, Value>;

pub(super) fn parts(request: &Request) -> Parts {
    // Its own writing always is a JSON object.
    let written = serde_json::from_str(&content(request)).unwrap_or_default();
    let Value::Object(mut written) = written else {
        return Parts::new();
    };
    FORM.iter().for_each(|key| {
        written.remove(*key);
    });
    let answers = match written.remove(ANSWERS) {
        Some(Value::Object(answers)) => answers,
        _ => Map::new(),
    };
    let answers = answers
        .into_iter()
        .map(|(field, value)| (Part(format!("{ANSWER}{field}")), value));
    let members = written.into_iter().map(|(key, value)| (Part(key), value));
    members.chain(answers).collect()
}

/// The request of these parts. `like` tells the form in which they were written.
pub(super) fn request(parts: Parts, like: &Request) -> Result<Request, CaseFileFault> {
    let written: Value =
        serde_json::from_str(&content(like)).map_err(|_| CaseFileFault::Damaged)?;
    let mut file: Map<String, Value> = FORM
        .iter()
        .filter_map(|key| Some(((*key).to_owned(), written.get(*key)?.clone())))
        .collect();
    let mut answers = Map::new();
    for (Part(id), value) in parts {
        match id.strip_prefix(ANSWER) {
            Some(field) => answers.insert(field.to_owned(), value),
            None => file.insert(id, value),
        };
    }
    file.insert(ANSWERS.to_owned(), Value::Object(answers));
    let bytes = serde_json::to_vec(&file).map_err(|_| CaseFileFault::Damaged)?;
    Ok(read_file(&bytes, like.id.clone())?)
}
