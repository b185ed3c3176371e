//! One line of a log or a list whose values have no names: access logs, syslog, firewalls, flows.

use super::{Sighting, columns};
use crate::identifier::{
    Endpoint, Finding, Identifier, Kind, Protocol, account, clean_line, coin, hash, refang,
};
use crate::moment::{TypedInstant, find_written, since_1970};

/// What a line holds. A line that is one identifier is taken as such.
pub(super) fn sightings(line: &str) -> Vec<Sighting> {
    let line = clean_line(line).text;
    let whole = Identifier::recognise(&line);
    if whole.kind != Kind::Free {
        return vec![Sighting {
            identifier: whole,
            counterpart: None,
            from: None,
            until: None,
        }];
    }
    if let Some(sightings) = columns::key_values(&line) {
        return sightings;
    }
    let Times { from, until, rest } = times(&line);
    let found = if is_access_log(&line) {
        first_address(&rest)
    } else {
        found_in(&rest)
    };
    connections(found, &line, from.is_some())
        .into_iter()
        .map(|(identifier, counterpart)| Sighting {
            identifier,
            counterpart,
            from: from.clone(),
            until: until.clone(),
        })
        .collect()
}

/// The times of a line and what is left of it without them.
pub(super) struct Times {
    pub from: Option<TypedInstant>,
    pub until: Option<TypedInstant>,
    pub rest: String,
}

/// One time or a period. Of a header's time without year or zone and a complete one in the same
/// line the complete one counts.
pub(super) fn times(line: &str) -> Times {
    let start = line.split(' ').next().unwrap_or("");
    if start.contains('.')
        && let Some(from) = since_1970(start)
    {
        return Times {
            from: Some(from),
            until: None,
            rest: line[start.len()..].to_string(),
        };
    }
    let Some((first, place)) = find_written(line) else {
        return Times {
            from: None,
            until: None,
            rest: line.to_string(),
        };
    };
    let (before, after) = (&line[..place.start], &line[place.end..]);
    let Some((second, next)) = find_written(after) else {
        return Times {
            from: Some(first),
            until: None,
            rest: format!("{before} {after}"),
        };
    };
    let rest = format!("{before} {} {}", &after[..next.start], &after[next.end..]);
    let complete = |instant: &TypedInstant| instant.read().value().is_some();
    let (from, until) = match (complete(&first), complete(&second)) {
        (true, true) => (first, Some(second)),
        _ if is_range(&after[..next.start]) => (first, Some(second)),
        (false, true) => (second, None),
        (true, false) | (false, false) => (first, None),
    };
    Times {
        from: Some(from),
        until,
        rest,
    }
}

/// What stands between the two times of a period.
fn is_range(between: &str) -> bool {
    between.len() <= 6 && !between.contains(|c: char| c.is_ascii_digit())
}

fn is_access_log(line: &str) -> bool {
    const METHODS: [&str; 7] = ["GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "CONNECT"];
    METHODS
        .iter()
        .any(|method| line.contains(&format!("\"{method} ")))
}

fn first_address(line: &str) -> Vec<Identifier> {
    found_in(line)
        .into_iter()
        .find(|found| found.kind == Kind::Ip)
        .into_iter()
        .collect()
}

/// Every identifier of a line, each once.
pub(super) fn found_in(line: &str) -> Vec<Identifier> {
    let line = line.split("Mozilla/").next().unwrap_or(line);
    let words: Vec<&str> = line
        .split([' ', ',', ';', '|', '"', '\'', '<', '>', '(', ')'])
        .collect();
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    let few = words.len() <= 3;
    let protocol = words.iter().find_map(|word| Protocol::from_name(word));
    let mut found: Vec<Identifier> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let port = words
            .get(at + 1)
            .filter(|next| next.eq_ignore_ascii_case("port"));
        let port = port.and_then(|_| words.get(at + 2)?.trim_end_matches([':', '.']).parse().ok());
        let identifier = address(word, line, port, protocol).or_else(|| other(word, few));
        found.extend(identifier.filter(|one| !found.iter().any(|f| f.normal == one.normal)));
    }
    found
}

/// An address as logs write it: `a:1`, `outside:a/1`, `a.1`, `[a]`, `a port 1`.
fn address(
    word: &str,
    line: &str,
    port: Option<u16>,
    protocol: Option<Protocol>,
) -> Option<Identifier> {
    let word = word
        .trim_matches(['.', '!', '?', '{', '}', '='])
        .trim_end_matches(':');
    let meant = refang(word);
    let word = meant.as_deref().unwrap_or(word);
    let word = match word.split_once(':') {
        Some((name, rest)) if name.bytes().all(|b| b.is_ascii_alphabetic()) => rest,
        Some(_) | None => word,
    };
    let is_cisco = ["%ASA", "%FTD", "%PIX"]
        .iter()
        .any(|name| line.contains(name));
    let written = with_port_after_slash(word, is_cisco)
        .or_else(|| with_port_after_point(word))
        .unwrap_or_else(|| word.to_string());
    let read = Identifier::parse_as(Kind::Ip, &written);
    let endpoint = read.endpoint()?;
    let nowhere = [Finding::LoopbackOrLinkLocal, Finding::NoHost];
    if read
        .findings
        .iter()
        .any(|finding| nowhere.contains(finding))
    {
        return None;
    }
    let port = endpoint.port.or(port);
    let protocol = endpoint.protocol.or(protocol.filter(|_| port.is_some()));
    let whole = Endpoint {
        address: endpoint.address,
        port,
        protocol,
    };
    let is_network = read
        .findings
        .iter()
        .any(|f| matches!(f, Finding::Network { .. }));
    if is_network {
        Some(read)
    } else {
        Some(Identifier::parse_as(Kind::Ip, &whole.to_string()))
    }
}

/// `192.0.2.45/51544`: too large for the length of a network, or from a program that means ports.
fn with_port_after_slash(word: &str, always: bool) -> Option<String> {
    let (address, port) = word.split_once('/')?;
    let number: u16 = port.parse().ok()?;
    (address.contains('.') && (always || number > 32)).then(|| format!("{address}:{port}"))
}

/// `192.0.2.45.443`, as tcpdump writes.
fn with_port_after_point(word: &str) -> Option<String> {
    let (address, port) = word.rsplit_once('.')?;
    let four = address.matches('.').count() == 3 && address.parse::<std::net::Ipv4Addr>().is_ok();
    (four && port.parse::<u16>().is_ok()).then(|| format!("{address}:{port}"))
}

/// Anything but an address that can hardly be anything else. Domains only where they were made
/// unclickable or the line holds little else: file names look the same.
fn other(word: &str, few: bool) -> Option<Identifier> {
    let word = word.trim_matches(['.', ':', '!', '?', '{', '}']);
    let meant = refang(word);
    let text = meant.as_deref().unwrap_or(word);
    let kind = if text.contains("://") {
        Kind::Url
    } else if text.contains('@') && !text.starts_with('@') {
        Kind::Email
    } else if coin::looks_like(text) {
        Kind::CryptoAddress
    } else if hash::looks_like(text) && text.len() >= 32 {
        Kind::Hash
    } else if account::labelled(text).is_some() {
        Kind::UserId
    } else if text.starts_with('+') && text.len() > 8 {
        Kind::Phone
    } else if text.contains('.') && (meant.is_some() || few) {
        Kind::Domain
    } else {
        return None;
    };
    let identifier = Identifier::parse_as(kind, word);
    let sure = kind != Kind::CryptoAddress && kind != Kind::Hash;
    (identifier.is_well_formed() || !sure).then_some(identifier)
}

/// Two addresses in a line with a time, with ports or with an arrow are the ends of a connection.
fn connections(
    found: Vec<Identifier>,
    line: &str,
    has_time: bool,
) -> Vec<(Identifier, Option<Identifier>)> {
    let (mut addresses, others): (Vec<_>, Vec<_>) =
        found.into_iter().partition(|found| found.kind == Kind::Ip);
    let have_ports = addresses
        .iter()
        .all(|a| a.endpoint().is_some_and(|e| e.port.is_some()));
    let arrow = [" > ", "->", "→"].iter().any(|arrow| line.contains(arrow));
    let mut ends = Vec::new();
    if addresses.len() == 2 && (has_time || have_ports || arrow) {
        let counterpart = addresses.pop();
        ends.extend(addresses.pop().map(|first| (first, counterpart)));
    }
    let alone = addresses
        .into_iter()
        .chain(others)
        .map(|identifier| (identifier, None));
    ends.into_iter().chain(alone).collect()
}
