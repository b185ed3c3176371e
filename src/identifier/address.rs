//! IP addresses with port and protocol: `192.0.2.45:443/tcp`, `[2001:db8::1]:443/udp`. The normal
//! form of IPv6 is RFC 5952; documentation ranges (RFC 5737, RFC 3849) are like any other.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::{Detail, Finding, Parsed, Role, Usage};

/// Ports below this are assigned to services; a customer's connection does not leave from one.
const FIRST_CUSTOMER_PORT: u16 = 1024;

/// An address, and where given a port and a protocol.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Endpoint {
    pub address: IpAddr,
    pub port: Option<u16>,
    pub protocol: Option<Protocol>,
}

/// What runs directly over IP.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Protocol {
    Tcp,
    Udp,
    Sctp,
    Icmp,
    Gre,
    Esp,
}

impl Protocol {
    /// Every protocol, in the order in which they are offered.
    pub const ALL: [Protocol; 6] = [
        Protocol::Tcp,
        Protocol::Udp,
        Protocol::Sctp,
        Protocol::Icmp,
        Protocol::Gre,
        Protocol::Esp,
    ];

    /// The stable id, which is also how it is written after an address.
    pub fn id(self) -> &'static str {
        match self {
            Protocol::Tcp => "tcp",
            Protocol::Udp => "udp",
            Protocol::Sctp => "sctp",
            Protocol::Icmp => "icmp",
            Protocol::Gre => "gre",
            Protocol::Esp => "esp",
        }
    }

    /// The protocol with this name, in any case.
    pub fn from_name(name: &str) -> Option<Protocol> {
        Protocol::ALL
            .into_iter()
            .find(|protocol| name.eq_ignore_ascii_case(protocol.id()))
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.address, self.port) {
            (IpAddr::V6(address), Some(port)) => write!(f, "[{address}]:{port}")?,
            (IpAddr::V4(address), Some(port)) => write!(f, "{address}:{port}")?,
            (address, None) => write!(f, "{address}")?,
        }
        self.protocol
            .map_or(Ok(()), |protocol| write!(f, "/{}", protocol.id()))
    }
}

/// Reads an address with optional port and protocol.
pub(super) fn parse(text: &str) -> Parsed {
    match endpoint(text) {
        Ok((endpoint, network)) => {
            let mut findings = about_address(endpoint.address);
            findings.extend(network.map(|prefix| Finding::Network { prefix }));
            let suffix = network
                .map(|prefix| format!("/{prefix}"))
                .unwrap_or_default();
            let normal = format!("{endpoint}{suffix}");
            Parsed {
                normal,
                also: None,
                detail: Detail::Endpoint(endpoint),
                findings,
            }
        }
        Err(finding) => Parsed::odd(text, finding),
    }
}

/// What follows from the use of the address. A server is found by its address alone; a customer
/// behind carrier-grade NAT is not.
pub(super) fn findings_for(endpoint: &Endpoint, usage: Usage) -> Vec<Finding> {
    if usage.role == Role::Server {
        return Vec::new();
    }
    let mut findings = Vec::new();
    let is_v4 = endpoint.address.to_canonical().is_ipv4();
    match endpoint.port {
        None if is_v4 => findings.push(Finding::MissingSourcePort),
        Some(port) if port < FIRST_CUSTOMER_PORT && usage.role == Role::Customer => {
            findings.push(Finding::ServicePort { port });
        }
        None | Some(_) => {}
    }
    if !usage.time_given {
        findings.push(Finding::MissingTime);
    }
    findings
}

/// What an address says about itself, whatever it is used for.
pub(super) fn about_address(address: IpAddr) -> Vec<Finding> {
    let finding = match address.to_canonical() {
        IpAddr::V4(v4) => about_v4(v4),
        IpAddr::V6(v6) => about_v6(v6),
    };
    finding.into_iter().collect()
}

fn about_v4(address: Ipv4Addr) -> Option<Finding> {
    let [first, second, ..] = address.octets();
    if address.is_private() {
        Some(Finding::PrivateAddress)
    } else if first == 100 && second & 0xC0 == 64 {
        Some(Finding::SharedAddress)
    } else if address.is_loopback() || address.is_link_local() {
        Some(Finding::LoopbackOrLinkLocal)
    } else if first == 0 || first >= 224 {
        Some(Finding::NoHost)
    } else {
        None
    }
}

fn about_v6(address: Ipv6Addr) -> Option<Finding> {
    if address.is_unique_local() {
        Some(Finding::PrivateAddress)
    } else if address.is_loopback() || address.is_unicast_link_local() {
        Some(Finding::LoopbackOrLinkLocal)
    } else if address.is_unspecified() || address.is_multicast() {
        Some(Finding::NoHost)
    } else {
        None
    }
}

/// The endpoint, and the prefix length where a network was typed.
fn endpoint(text: &str) -> Result<(Endpoint, Option<u8>), Finding> {
    let (text, scheme) = without_scheme(text);
    let (text, suffix) = split_suffix(text);
    let network = suffix.and_then(|suffix| suffix.parse::<u8>().ok());
    let protocol = match suffix {
        Some(name) if network.is_none() => {
            let unknown = || Finding::UnknownProtocol {
                found: name.to_string(),
            };
            Some(Protocol::from_name(name).ok_or_else(unknown)?)
        }
        _ => scheme,
    };
    let (host, port) = split_port(text);
    let address = address(host)?;
    if network.is_some_and(|prefix| prefix > if address.is_ipv4() { 32 } else { 128 }) {
        return Err(Finding::NotAnAddress);
    }
    let port = port.map(parse_port).transpose()?;
    Ok((
        Endpoint {
            address,
            port,
            protocol,
        },
        network,
    ))
}

/// `tcp://192.0.2.45:443` names the protocol in front.
fn without_scheme(text: &str) -> (&str, Option<Protocol>) {
    let split = text.split_once("://").and_then(|(name, rest)| {
        Some((rest.trim_end_matches('/'), Some(Protocol::from_name(name)?)))
    });
    split.unwrap_or((text, None))
}

/// What stands after the slash, or after a space where it is a protocol.
fn split_suffix(text: &str) -> (&str, Option<&str>) {
    if let Some((rest, suffix)) = text.rsplit_once('/') {
        return (rest.trim_end(), Some(suffix.trim()));
    }
    match text.rsplit_once(' ') {
        Some((rest, name)) => match Protocol::from_name(name.trim_matches(['(', ')'])) {
            Some(protocol) => (rest.trim_end(), Some(protocol.id())),
            None => (text, None),
        },
        None => (text, None),
    }
}

/// Address and port: `a:1`, `[a]:1`, `a port 1`, `a 1`, `a#1`.
fn split_port(text: &str) -> (&str, Option<&str>) {
    if let Some((host, rest)) = text.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        let port = rest.trim_start().strip_prefix(':').map(str::trim);
        return (
            host,
            port.or(Some(rest.trim()).filter(|rest| !rest.is_empty())),
        );
    }
    if let Some((host, port)) = text.split_once([' ', '#']) {
        let port = port
            .trim()
            .trim_start_matches("port")
            .trim_start_matches(':')
            .trim();
        return (host.trim_end_matches(':'), Some(port));
    }
    match text.split_once(':') {
        Some((host, port)) if host.contains('.') && !port.contains(':') => (host, Some(port)),
        _ => (text, None),
    }
}

fn parse_port(text: &str) -> Result<u16, Finding> {
    let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let port = text.parse().ok().filter(|port| *port > 0 && digits);
    port.ok_or_else(|| Finding::WrongPort {
        found: text.to_string(),
    })
}

fn address(host: &str) -> Result<IpAddr, Finding> {
    let v6 = host.split_once('%').map_or(host, |(address, _)| address);
    if let Ok(address) = host.parse::<Ipv4Addr>() {
        Ok(address.into())
    } else if let Ok(address) = v6.parse::<Ipv6Addr>() {
        Ok(address.into())
    } else {
        Err(what_is_wrong(host))
    }
}

/// Names the fault of a text that was meant as an IPv4 address.
fn what_is_wrong(host: &str) -> Finding {
    let octets: Vec<&str> = host.split('.').collect();
    let numbers = octets
        .iter()
        .all(|o| !o.is_empty() && o.bytes().all(|b| b.is_ascii_digit()));
    if !numbers || octets.len() < 2 {
        return Finding::NotAnAddress;
    }
    if octets.len() != 4 {
        return Finding::WrongOctetCount {
            found: octets.len(),
        };
    }
    let above = |octet: &&&str| octet.parse::<u8>().is_err();
    match octets.iter().find(above) {
        Some(octet) => Finding::WrongOctet {
            found: octet.to_string(),
        },
        None => {
            let zero = octets.iter().find(|o| o.len() > 1 && o.starts_with('0'));
            zero.map_or(Finding::NotAnAddress, |o| Finding::LeadingZero {
                found: o.to_string(),
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Identifier, Kind};
    use super::*;

    fn read(text: &str) -> (String, Vec<&'static str>) {
        let identifier = Identifier::parse_as(Kind::Ip, text);
        let ids = identifier.findings.iter().map(Finding::id).collect();
        (identifier.normal, ids)
    }

    #[test]
    fn addresses_are_normalised() {
        let addresses = [
            ("192.0.2.45:443/tcp", "192.0.2.45:443/tcp"),
            ("192.0.2.45:443 TCP", "192.0.2.45:443/tcp"),
            ("tcp://192.0.2.45:443", "192.0.2.45:443/tcp"),
            ("192.0.2.45 port 40001", "192.0.2.45:40001"),
            ("192.0.2[.]45", "192.0.2.45"),
            ("203.0.113.9/icmp", "203.0.113.9/icmp"),
            ("[2001:db8::1]:443/udp", "[2001:db8::1]:443/udp"),
            ("[2001:DB8:0:0::1]", "2001:db8::1"),
            (
                "2001:db8:85a3:0000:0000:8a2e:0370:7334",
                "2001:db8:85a3::8a2e:370:7334",
            ),
            ("::ffff:192.0.2.45", "::ffff:192.0.2.45"),
        ];
        for (text, normal) in addresses {
            let (found, findings) = read(text);
            assert_eq!(found, normal, "{text}");
            assert!(
                findings.is_empty() || findings == ["refanged"],
                "{text}: {findings:?}"
            );
        }
    }

    #[test]
    fn a_wrong_address_names_the_fault() {
        let faults = [
            ("192.0.2.456", "wrong-octet"),
            ("192.0.2", "wrong-octet-count"),
            ("192.0.2.045", "leading-zero"),
            ("192.0.2.45:70000", "wrong-port"),
            ("192.0.2.45:0", "wrong-port"),
            ("192.0.2.45:+1", "wrong-port"),
            ("192.0.2.45:443/tpc", "unknown-protocol"),
            ("192.0.2.0/24", "network"),
            ("192.0.2.0/99", "not-an-address"),
            ("2001:db8::g", "not-an-address"),
            ("hello", "not-an-address"),
            ("10.0.0.5", "private-address"),
            ("fd00::1", "private-address"),
            ("::ffff:10.0.0.5", "private-address"),
            ("100.64.0.0", "shared-address"),
            ("100.127.255.255:40000", "shared-address"),
            ("127.0.0.1", "loopback-or-link-local"),
            ("fe80::1%eth0", "loopback-or-link-local"),
            ("224.0.0.1", "no-host"),
            ("::", "no-host"),
        ];
        for (text, finding) in faults {
            assert_eq!(read(text).1, [finding], "{text}");
        }
        assert!(read("100.128.0.1").1.is_empty());
    }

    #[test]
    fn only_a_customers_address_needs_source_port_and_time() {
        let ids = |text, role, time_given| -> Vec<&'static str> {
            let identifier = Identifier::parse_as(Kind::Ip, text);
            let findings = identifier.findings_for(Usage { role, time_given });
            findings.iter().map(Finding::id).collect()
        };
        assert_eq!(
            ids("198.51.100.130", Role::Unknown, false),
            ["missing-source-port", "missing-time"]
        );
        assert_eq!(
            ids("198.51.100.130", Role::Customer, true),
            ["missing-source-port"]
        );
        assert!(ids("198.51.100.130:40001/tcp", Role::Customer, true).is_empty());
        assert_eq!(
            ids("198.51.100.130:443", Role::Customer, true),
            ["service-port"]
        );
        assert!(ids("192.0.2.45", Role::Server, false).is_empty());
        assert!(ids("2001:db8::1", Role::Customer, true).is_empty());
    }
}
