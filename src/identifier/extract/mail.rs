//! The header of an e-mail: the senders' addresses, the Message-ID, and each hop with its time.

use super::Sighting;
use super::line::found_in;
use crate::identifier::{Identifier, Kind};
use crate::moment::find_written;

/// A pasted text is a mail header if two of its first lines are fields of one.
pub(super) fn is_header(text: &str) -> bool {
    const FIELDS: [&str; 9] = [
        "received",
        "from",
        "to",
        "subject",
        "date",
        "message-id",
        "return-path",
        "mime-version",
        "delivered-to",
    ];
    let is_field = |line: &&str| field(line).is_some_and(|(name, _)| FIELDS.contains(&&*name));
    text.lines().take(40).filter(is_field).count() >= 2
}

/// What a field of the header holds. Recipients are left out: they are mostly the victim.
pub(super) fn sightings(line: &str) -> Vec<Sighting> {
    let Some((name, value)) = field(line) else {
        return Vec::new();
    };
    match name.as_str() {
        "received" => received(value),
        "x-originating-ip" | "x-sender-ip" | "x-client-ip" => of_kind(value, Kind::Ip),
        "from" | "reply-to" | "return-path" | "sender" => of_kind(value, Kind::Email),
        "message-id" => {
            let identifier = Identifier::parse_as(Kind::MessageId, value);
            let one = identifier.is_well_formed().then_some(identifier);
            one.into_iter().map(without_time).collect()
        }
        _ => Vec::new(),
    }
}

/// The name of a field in small letters, and its value.
fn field(line: &str) -> Option<(String, &str)> {
    let (name, value) = line.split_once(':')?;
    let is_name = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    is_name.then(|| (name.to_ascii_lowercase(), value.trim()))
}

/// A hop: the address that the mail came from, before `by`, and the time after the semicolon.
/// Addresses inside a network are left out.
fn received(value: &str) -> Vec<Sighting> {
    let (path, time) = value.rsplit_once(';').unwrap_or((value, ""));
    let came_from = path
        .split(" by ")
        .next()
        .unwrap_or(path)
        .replace(['[', ']'], " ");
    let from = find_written(time).map(|(instant, _)| instant);
    found_in(&came_from)
        .into_iter()
        .filter(|found| found.kind == Kind::Ip && found.findings.is_empty())
        .map(|identifier| Sighting {
            identifier,
            counterpart: None,
            from: from.clone(),
            until: None,
        })
        .collect()
}

fn of_kind(value: &str, kind: Kind) -> Vec<Sighting> {
    let value = value.replace(['[', ']'], " ");
    found_in(&value)
        .into_iter()
        .filter(|found| found.kind == kind)
        .map(without_time)
        .collect()
}

fn without_time(identifier: Identifier) -> Sighting {
    Sighting {
        identifier,
        counterpart: None,
        from: None,
        until: None,
    }
}
