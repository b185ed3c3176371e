//! Named values: tables with a header line (CSV, TSV, W3C extended logs) and `key=value` lines of
//! firewalls. Both name which end an address is, which a plain line does not.

use std::borrow::Cow;

use super::Sighting;
use super::line::times;
use crate::identifier::{Endpoint, Identifier, Kind, Protocol};
use crate::moment::{TypedInstant, find_written, since_1970};

/// What a named value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Source,
    SourcePort,
    Destination,
    DestinationPort,
    Protocol,
    Date,
    Time,
    Until,
    Zone,
    Account,
    /// A value to be recognised by its form.
    Other(Kind),
}

/// Names in use, in small letters and digits only.
const NAMES: [(Role, &[&str]); 15] = [
    (
        Role::Source,
        &[
            "src",
            "srcip",
            "srcaddr",
            "source",
            "sourceip",
            "sourceaddress",
            "saddr",
            "sip",
            "cip",
            "idorigh",
            "client",
            "clientip",
            "ip",
            "ipaddress",
            "address",
            "remoteaddr",
            "remoteip",
            "rip",
            "loginip",
        ],
    ),
    (
        Role::SourcePort,
        &[
            "spt",
            "sport",
            "srcport",
            "sourceport",
            "idorigp",
            "clientport",
            "cport",
            "port",
        ],
    ),
    (
        Role::Destination,
        &[
            "dst",
            "dstip",
            "dstaddr",
            "dest",
            "destip",
            "destination",
            "destinationip",
            "destinationaddress",
            "daddr",
            "dip",
            "idresph",
            "serverip",
            "lip",
        ],
    ),
    (
        Role::DestinationPort,
        &[
            "dpt",
            "dport",
            "dstport",
            "destport",
            "destinationport",
            "idrespp",
            "serverport",
        ],
    ),
    (Role::Protocol, &["proto", "protocol", "transport"]),
    (Role::Date, &["date", "day"]),
    (
        Role::Time,
        &[
            "time",
            "timestamp",
            "datetime",
            "ts",
            "utc",
            "timeutc",
            "eventtime",
            "start",
            "from",
            "starttime",
            "firstseen",
            "logintime",
            "rt",
        ],
    ),
    (Role::Until, &["end", "until", "to", "endtime", "lastseen"]),
    (Role::Zone, &["tz", "timezone", "zone"]),
    (
        Role::Account,
        &["userid", "uid", "accountid", "customerid", "subscriberid"],
    ),
    (Role::Other(Kind::Email), &["email", "mail", "emailaddress"]),
    (
        Role::Other(Kind::Phone),
        &["phone", "telephone", "msisdn", "phonenumber", "mobile"],
    ),
    (Role::Other(Kind::Imei), &["imei"]),
    (Role::Other(Kind::Url), &["url", "uri", "link"]),
    (
        Role::Other(Kind::Hash),
        &["hash", "md5", "sha1", "sha256", "sha512"],
    ),
];

impl Role {
    /// What stands in brackets, such as a unit, does not count.
    fn of(name: &str) -> Option<Role> {
        let name = name
            .split(['(', '['])
            .next()
            .unwrap_or(name)
            .trim()
            .to_ascii_lowercase();
        // W3C extended logs: `s-` is the server, elsewhere an s is the source.
        match name.as_str() {
            "s-ip" => return Some(Role::Destination),
            "s-port" => return Some(Role::DestinationPort),
            _ => {}
        }
        let plain: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
        NAMES
            .iter()
            .find(|(_, names)| names.contains(&plain.as_str()))
            .map(|(role, _)| *role)
    }
}

/// The header of a table: what each column holds.
pub(super) struct Header {
    separator: char,
    columns: Vec<Option<Role>>,
    /// `UTC` where the header says so, and in W3C extended logs, which are always in it.
    zone: &'static str,
}

impl Header {
    /// The line is a header if it names two columns or more that are known here.
    pub fn of(line: &str) -> Option<Header> {
        if let Some(fields) = line.strip_prefix("#Fields:") {
            return Header::from_names(fields.trim(), ' ', "UTC");
        }
        let separators = [',', ';', '\t', '|'];
        let separator = separators
            .into_iter()
            .max_by_key(|c| line.matches(*c).count())?;
        let lower = line.to_ascii_lowercase();
        let zone = if ["utc", "gmt"].iter().any(|z| lower.contains(z)) {
            "UTC"
        } else {
            ""
        };
        Header::from_names(line, separator, zone)
    }

    fn from_names(line: &str, separator: char, zone: &'static str) -> Option<Header> {
        let columns: Vec<_> = split(line, separator)
            .iter()
            .map(|name| Role::of(name))
            .collect();
        let known = columns.iter().flatten().count();
        (known >= 2).then_some(Header {
            separator,
            columns,
            zone,
        })
    }

    /// What a line of the table holds.
    pub fn sightings(&self, line: &str) -> Vec<Sighting> {
        if line.starts_with('#') {
            return Vec::new();
        }
        let values = split(line, self.separator);
        let named = self.columns.iter().zip(&values);
        let pairs: Vec<(Role, &str)> = named
            .filter_map(|(role, value)| Some(((*role)?, value.as_ref())))
            .collect();
        named_values(&pairs, self.zone)
    }
}

/// What a line of `key=value` pairs holds; `None` if it names no source and no destination.
pub(super) fn key_values(line: &str) -> Option<Vec<Sighting>> {
    let mut pairs: Vec<(Role, &str)> = Vec::new();
    let mut start = 0;
    while let Some(at) = line[start..].find('=').map(|at| start + at) {
        let name = line[start..at]
            .rsplit([' ', ',', ';', '|', '\t', '('])
            .next()
            .unwrap_or("");
        let (value, end) = value_at(line, at + 1);
        if let Some(role) = Role::of(name)
            && !pairs.iter().any(|(known, _)| *known == role)
        {
            pairs.push((role, value));
        }
        start = end;
    }
    pairs
        .iter()
        .find(|(role, _)| matches!(role, Role::Source | Role::Destination))?;
    let mut sightings = named_values(&pairs, "");
    for sighting in &mut sightings {
        if sighting
            .from
            .as_ref()
            .is_none_or(|from| from.date.is_blank())
        {
            let times = times(line);
            (sighting.from, sighting.until) = (times.from, times.until);
        }
    }
    Some(sightings)
}

/// The value that starts at `from`, without quotation marks, and where it ends.
fn value_at(line: &str, from: usize) -> (&str, usize) {
    let rest = &line[from..];
    if let Some(quoted) = rest.strip_prefix('"') {
        let length = quoted.find('"').unwrap_or(quoted.len());
        return (&quoted[..length], (from + length + 2).min(line.len()));
    }
    let length = rest
        .find([' ', ',', ';', '|', '\t', ')'])
        .unwrap_or(rest.len());
    (&rest[..length], from + length)
}

fn named_values(pairs: &[(Role, &str)], zone: &str) -> Vec<Sighting> {
    let value = |role: Role| {
        pairs
            .iter()
            .find(|(r, _)| *r == role)
            .map(|(_, value)| *value)
    };
    let protocol = value(Role::Protocol).and_then(protocol);
    let end = |host, port| endpoint(value(host)?, value(port), protocol);
    let source = end(Role::Source, Role::SourcePort);
    let destination = end(Role::Destination, Role::DestinationPort);
    let zone = value(Role::Zone).unwrap_or(zone);
    let at = |time| moment(value(Role::Date), value(time), zone);
    let (from, until) = (
        at(Role::Time),
        value(Role::Until).and_then(|_| at(Role::Until)),
    );
    let others = pairs.iter().filter_map(|(role, value)| match role {
        Role::Account => Some(Identifier::parse_as(Kind::UserId, value)),
        Role::Other(kind) => Some(Identifier::parse_as(*kind, value)),
        _ => None,
    });
    let others = others.filter(|identifier| identifier.is_well_formed());
    let (first, counterpart) = match (source, destination) {
        (Some(source), destination) => (Some(source), destination),
        (None, destination) => (destination, None),
    };
    let connection = first.map(|first| (first, counterpart));
    connection
        .into_iter()
        .chain(others.map(|identifier| (identifier, None)))
        .map(|(identifier, counterpart)| Sighting {
            identifier,
            counterpart,
            from: from.clone(),
            until: until.clone(),
        })
        .collect()
}

/// An address whose port and protocol may stand in other columns.
fn endpoint(host: &str, port: Option<&str>, protocol: Option<Protocol>) -> Option<Identifier> {
    let read = Identifier::parse_as(Kind::Ip, host);
    let found = read.endpoint()?;
    let port = found
        .port
        .or_else(|| port?.trim().parse().ok().filter(|port| *port > 0));
    let endpoint = Endpoint {
        port,
        protocol: found.protocol.or(protocol),
        ..found.clone()
    };
    Some(Identifier::parse_as(Kind::Ip, &endpoint.to_string()))
}

/// A protocol by its name or by its number in the IP header.
fn protocol(text: &str) -> Option<Protocol> {
    match text.trim() {
        "1" => Some(Protocol::Icmp),
        "6" => Some(Protocol::Tcp),
        "17" => Some(Protocol::Udp),
        "47" => Some(Protocol::Gre),
        "50" => Some(Protocol::Esp),
        "132" => Some(Protocol::Sctp),
        name => Protocol::from_name(name),
    }
}

/// The time in one column or in two; seconds or milliseconds since 1970 are UTC.
fn moment(date: Option<&str>, time: Option<&str>, zone: &str) -> Option<TypedInstant> {
    let whole = match (date, time) {
        (Some(date), Some(time)) => Cow::Owned(format!("{date} {time}")),
        (Some(one), None) | (None, Some(one)) => Cow::Borrowed(one),
        (None, None) => return None,
    };
    let counted = time.and_then(|time| since_1970(time.trim()));
    let mut instant = counted.or_else(|| find_written(&whole).map(|(instant, _)| instant))?;
    if instant.zone.is_empty() && !instant.time.is_empty() {
        instant.zone = zone.to_string();
    }
    Some(instant)
}

/// The values of a line; a value in quotation marks may hold the separator.
fn split(line: &str, separator: char) -> Vec<Cow<'_, str>> {
    let mut values = Vec::new();
    let (mut start, mut quoted) = (0, false);
    for (at, character) in line.char_indices() {
        if character == '"' {
            quoted = !quoted;
        } else if character == separator && !quoted {
            values.push(unquoted(&line[start..at]));
            start = at + separator.len_utf8();
        }
    }
    values.push(unquoted(&line[start..]));
    values
}

fn unquoted(value: &str) -> Cow<'_, str> {
    let value = value.trim();
    let inner = value
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    inner.map_or(Cow::Borrowed(value), |inner| {
        Cow::Owned(inner.replace("\"\"", "\""))
    })
}
