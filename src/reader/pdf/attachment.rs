//! The request among the files that are attached to a PDF: those associated with the document
//! (ISO 19005-3, 6.8), then those in the tree of names (ISO 32000-1, 7.7.4 and 7.11.4).

use std::collections::BTreeSet;

use super::has_end;
use super::inflate::Room;
use super::objects::Objects;
use super::value::Value;
use crate::reader::{Fault, Stated, limits};
use crate::request::ContentHash;

/// The name under which the program attaches a request.
const NAME: &str = "request.json";
/// What the JSON of every request has near its beginning.
const FORMAT: &[u8] = b"\"point35-request\"";
/// Before the hash in the description of the file.
const HASH: &str = "SHA-256";

pub struct Attached {
    pub bytes: Vec<u8>,
    pub stated: Stated,
}

/// A file of the PDF: its name, its description, the value that leads to its bytes.
struct Specification<'v> {
    name: String,
    description: String,
    stream: Value<'v>,
}

pub fn attachment(file: &[u8]) -> Result<Attached, Fault> {
    let mut room = Room::new();
    let objects = Objects::find(file, &mut room)?;
    if objects.is_encrypted {
        return Err(Fault::Encrypted);
    }
    let whole = has_end(file);
    let without = match whole {
        true => Fault::NoRequestInside,
        false => Fault::Truncated,
    };
    let Some(catalogue) = objects.catalogue()? else {
        return Err(without);
    };
    let mut files = specifications(&objects, catalogue)?;
    files.sort_by_key(|file| file.name != NAME);
    for file in files {
        let named = file.name == NAME;
        match bytes(&objects, &file, &mut room) {
            Ok(bytes) if named || is_request(&bytes) => {
                let stated = stated(&file.description);
                return Ok(Attached { bytes, stated });
            }
            Err(Fault::Damaged) if named && !whole => return Err(Fault::Truncated),
            Err(fault) if named => return Err(fault),
            Err(Fault::Bomb) => return Err(Fault::Bomb),
            Ok(_) | Err(_) => {}
        }
    }
    Err(without)
}

impl Attached {
    pub fn is_of_this_format(&self) -> bool {
        is_request(&self.bytes)
    }
}

fn is_request(bytes: &[u8]) -> bool {
    const HEAD: usize = 256;
    let head = bytes.get(..HEAD).unwrap_or(bytes);
    head.windows(FORMAT.len()).any(|window| window == FORMAT)
}

fn specifications<'v>(
    objects: &'v Objects<'_>,
    catalogue: Value<'v>,
) -> Result<Vec<Specification<'v>>, Fault> {
    let mut values = Vec::new();
    if let Some(associated) = objects.get(catalogue, "AF")? {
        values.extend(associated.items(limits::MOST_ATTACHMENTS));
    }
    values.extend(named(objects, catalogue)?);
    values.truncate(limits::MOST_ATTACHMENTS);
    let mut files = Vec::new();
    for value in values {
        if let Some(value) = objects.resolved(value)? {
            files.extend(specification(objects, value)?);
        }
    }
    Ok(files)
}

fn specification<'v>(
    objects: &'v Objects<'_>,
    value: Value<'v>,
) -> Result<Option<Specification<'v>>, Fault> {
    let text = |key| {
        let value = objects.get(value, key);
        value.map(|value| value.and_then(Value::text).unwrap_or_default())
    };
    let name = match text("UF")? {
        name if name.is_empty() => text("F")?,
        name => name,
    };
    let description = text("Desc")?;
    let Some(embedded) = objects.get(value, "EF")? else {
        return Ok(None);
    };
    let stream = embedded.get("F").or_else(|| embedded.get("UF"));
    Ok(stream.map(|stream| Specification {
        name,
        description,
        stream,
    }))
}

/// The files in the tree of names. Each node is visited once, whoever refers to it.
fn named<'v>(objects: &'v Objects<'_>, catalogue: Value<'v>) -> Result<Vec<Value<'v>>, Fault> {
    let mut files = Vec::new();
    let Some(names) = objects.get(catalogue, "Names")? else {
        return Ok(files);
    };
    let mut waiting: Vec<Value> = names.get("EmbeddedFiles").into_iter().collect();
    let mut visited = BTreeSet::new();
    for _ in 0..limits::MOST_NODES {
        let Some(next) = waiting.pop() else {
            break;
        };
        if next
            .reference()
            .is_some_and(|number| !visited.insert(number))
        {
            continue;
        }
        let Some(node) = objects.resolved(next)? else {
            continue;
        };
        if let Some(pairs) = objects.get(node, "Names")? {
            let pairs = pairs.items(2 * limits::MOST_ATTACHMENTS);
            files.extend(pairs.into_iter().skip(1).step_by(2));
        }
        if let Some(kids) = objects.get(node, "Kids")? {
            waiting.extend(kids.items(limits::MOST_NODES));
        }
    }
    Ok(files)
}

fn bytes(
    objects: &Objects<'_>,
    file: &Specification<'_>,
    room: &mut Room,
) -> Result<Vec<u8>, Fault> {
    let number = file.stream.reference().ok_or(Fault::Damaged)?;
    let (dictionary, data) = objects.stream(number)?.ok_or(Fault::Damaged)?;
    room.unpacked(dictionary, data)
}

/// The hash that the description of the file names.
fn stated(description: &str) -> Stated {
    let hash = description.split(HASH).nth(1).and_then(|rest| {
        let digits = rest.trim_start_matches([' ', ':']);
        ContentHash::parse(digits.get(..64)?)
    });
    hash.map_or(Stated::Nowhere, Stated::As)
}
