//! What can be said about an identifier or a text: an enum without words. Each finding has the id
//! of its message and the variables of that message.

use fluent_bundle::{FluentArgs, FluentValue};

/// How much weight a finding has. None of them stops a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; nothing need be done.
    Note,
    /// Likely to make the request fail or stall.
    Warning,
}

/// What was noticed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    // About how the text was typed.
    /// Control, direction or invisible characters were left out; `listed` names them.
    RemovedCharacters {
        count: usize,
        listed: String,
    },
    /// Written so that it cannot be clicked (`hxxp`, `[.]`), and read as meant.
    Refanged,
    /// Too long for an identifier; kept as free text.
    TooLong {
        most: usize,
        found: usize,
    },

    // About addresses.
    /// Not an IP address.
    NotAnAddress,
    /// A number between the dots is above 255; `found` is that number.
    WrongOctet {
        found: String,
    },
    /// An IPv4 address has four numbers.
    WrongOctetCount {
        found: usize,
    },
    /// A number between the dots begins with 0, which some programs read as octal.
    LeadingZero {
        found: String,
    },
    /// A port is 1 to 65535.
    WrongPort {
        found: String,
    },
    /// The word after the slash is no protocol known here.
    UnknownProtocol {
        found: String,
    },
    /// A network (`/24`), not one address.
    Network {
        prefix: u8,
    },
    /// Behind carrier-grade NAT an IPv4 address without source port names nobody.
    MissingSourcePort,
    /// Addresses change hands: without a time they name nobody.
    MissingTime,
    /// The port given for a customer is a service's: perhaps the other end's.
    ServicePort {
        port: u16,
    },
    /// Private use (RFC 1918, RFC 4193): not reachable from outside.
    PrivateAddress,
    /// Shared between a carrier's customers (RFC 6598, 100.64.0.0/10).
    SharedAddress,
    /// Means "this machine" or "this cable" only.
    LoopbackOrLinkLocal,
    /// Multicast, broadcast, unspecified or reserved: no machine has it.
    NoHost,

    // About names in the network.
    NotAUrl,
    /// No `https://` or the like in front.
    MissingScheme,
    /// A user name or password stands in the URL.
    CredentialsInUrl,
    NotADomain,
    /// Letters of several scripts in one label, as look-alike names have.
    MixedScript {
        label: String,
    },
    /// Every letter of the label looks like a Latin one, and is not.
    LookAlike {
        label: String,
        ascii: String,
    },
    NotAnEmail,
    NotAMessageId,

    // About numbers.
    NotAPhone,
    /// No + and country code in front.
    MissingCountryCode,
    /// E.164 numbers have 7 to 15 digits.
    PhoneLength {
        found: usize,
    },
    NotAnImei,
    /// An IMEI has 15 digits.
    ImeiLength {
        found: usize,
    },
    /// The last digit does not follow from the others (Luhn): one digit is mistyped.
    WrongCheckDigit {
        expected: char,
        found: char,
    },
    /// 16 digits with the software version (IMEISV): no check digit to verify.
    SoftwareVersion,

    // About accounts.
    /// A name that its owner can change or give away.
    DisplayNameOnly,

    // About hashes and wallets.
    /// Not a hexadecimal digit; `place` counts from 1.
    NotHexadecimal {
        character: char,
        place: usize,
    },
    /// The length is that of no hash; `expected` is the nearest, of `algorithm`.
    HashLength {
        algorithm: &'static str,
        expected: usize,
        found: usize,
    },
    /// A character that this kind of address never has; `place` counts from 1.
    WrongCharacter {
        character: char,
        place: usize,
    },
    /// An address of this kind has `expected` characters.
    CoinLength {
        expected: usize,
        found: usize,
    },
    /// Capitals and small letters are mixed where only one may stand.
    MixedCase,
    /// The checksum inside does not fit: something is mistyped or missing.
    WrongChecksum,
    /// Written without its checksum: a slip could not be noticed.
    NoChecksum,
    /// No check is known for this kind of address.
    Unchecked,

    // About what is asked for.
    /// The text asks for data that do not exist yet (Articles 33 and 34).
    FutureData {
        words: String,
    },
    /// The text asks for everything or everybody.
    OverBroad {
        words: String,
    },
}

impl Finding {
    /// The stable id; the message is `finding-<id>`.
    pub fn id(&self) -> &'static str {
        match self {
            Finding::RemovedCharacters { .. } => "removed-characters",
            Finding::Refanged => "refanged",
            Finding::TooLong { .. } => "too-long",
            Finding::NotAnAddress => "not-an-address",
            Finding::WrongOctet { .. } => "wrong-octet",
            Finding::WrongOctetCount { .. } => "wrong-octet-count",
            Finding::LeadingZero { .. } => "leading-zero",
            Finding::WrongPort { .. } => "wrong-port",
            Finding::UnknownProtocol { .. } => "unknown-protocol",
            Finding::Network { .. } => "network",
            Finding::MissingSourcePort => "missing-source-port",
            Finding::MissingTime => "missing-time",
            Finding::ServicePort { .. } => "service-port",
            Finding::PrivateAddress => "private-address",
            Finding::SharedAddress => "shared-address",
            Finding::LoopbackOrLinkLocal => "loopback-or-link-local",
            Finding::NoHost => "no-host",
            Finding::NotAUrl => "not-a-url",
            Finding::MissingScheme => "missing-scheme",
            Finding::CredentialsInUrl => "credentials-in-url",
            Finding::NotADomain => "not-a-domain",
            Finding::MixedScript { .. } => "mixed-script",
            Finding::LookAlike { .. } => "look-alike",
            Finding::NotAnEmail => "not-an-email",
            Finding::NotAMessageId => "not-a-message-id",
            Finding::NotAPhone => "not-a-phone",
            Finding::MissingCountryCode => "missing-country-code",
            Finding::PhoneLength { .. } => "phone-length",
            Finding::NotAnImei => "not-an-imei",
            Finding::ImeiLength { .. } => "imei-length",
            Finding::WrongCheckDigit { .. } => "wrong-check-digit",
            Finding::SoftwareVersion => "software-version",
            Finding::DisplayNameOnly => "display-name-only",
            Finding::NotHexadecimal { .. } => "not-hexadecimal",
            Finding::HashLength { .. } => "hash-length",
            Finding::WrongCharacter { .. } => "wrong-character",
            Finding::CoinLength { .. } => "coin-length",
            Finding::MixedCase => "mixed-case",
            Finding::WrongChecksum => "wrong-checksum",
            Finding::NoChecksum => "no-checksum",
            Finding::Unchecked => "unchecked",
            Finding::FutureData { .. } => "future-data",
            Finding::OverBroad { .. } => "over-broad",
        }
    }

    /// The id of the message: what is wrong, why it matters, what to do.
    pub fn message_id(&self) -> String {
        format!("finding-{}", self.id())
    }

    /// A note informs; a warning names what makes requests fail.
    pub fn severity(&self) -> Severity {
        match self {
            Finding::RemovedCharacters { .. }
            | Finding::Refanged
            | Finding::MissingScheme
            | Finding::SoftwareVersion
            | Finding::NoChecksum
            | Finding::Unchecked => Severity::Note,
            _ => Severity::Warning,
        }
    }

    /// The text is not what its kind says, so there is no normal form.
    pub fn is_malformed(&self) -> bool {
        matches!(
            self,
            Finding::TooLong { .. }
                | Finding::NotAnAddress
                | Finding::WrongOctet { .. }
                | Finding::WrongOctetCount { .. }
                | Finding::LeadingZero { .. }
                | Finding::WrongPort { .. }
                | Finding::UnknownProtocol { .. }
                | Finding::NotAUrl
                | Finding::NotADomain
                | Finding::NotAnEmail
                | Finding::NotAMessageId
                | Finding::NotAPhone
                | Finding::MissingCountryCode
                | Finding::PhoneLength { .. }
                | Finding::NotAnImei
                | Finding::ImeiLength { .. }
                | Finding::WrongCheckDigit { .. }
                | Finding::NotHexadecimal { .. }
                | Finding::HashLength { .. }
                | Finding::WrongCharacter { .. }
                | Finding::CoinLength { .. }
                | Finding::MixedCase
                | Finding::WrongChecksum
        )
    }

    /// The variables of the message.
    pub fn arguments(&self) -> FluentArgs<'static> {
        let pairs: Vec<(&'static str, FluentValue<'static>)> = match self {
            Finding::RemovedCharacters { count, listed } => {
                vec![("count", number(*count)), ("listed", text(listed))]
            }
            Finding::TooLong { most, found } => {
                vec![("most", number(*most)), ("found", number(*found))]
            }
            Finding::WrongOctet { found }
            | Finding::LeadingZero { found }
            | Finding::WrongPort { found }
            | Finding::UnknownProtocol { found } => vec![("found", text(found))],
            Finding::WrongOctetCount { found }
            | Finding::PhoneLength { found }
            | Finding::ImeiLength { found } => vec![("found", number(*found))],
            Finding::Network { prefix } => vec![("prefix", text(prefix))],
            Finding::ServicePort { port } => vec![("port", text(port))],
            Finding::MixedScript { label } => vec![("label", text(label))],
            Finding::LookAlike { label, ascii } => {
                vec![("label", text(label)), ("ascii", text(ascii))]
            }
            Finding::WrongCheckDigit { expected, found } => {
                vec![("expected", text(expected)), ("found", text(found))]
            }
            Finding::NotHexadecimal { character, place }
            | Finding::WrongCharacter { character, place } => {
                vec![("character", text(character)), ("place", number(*place))]
            }
            Finding::HashLength {
                algorithm,
                expected,
                found,
            } => vec![
                ("algorithm", text(algorithm)),
                ("expected", number(*expected)),
                ("found", number(*found)),
            ],
            Finding::CoinLength { expected, found } => {
                vec![("expected", number(*expected)), ("found", number(*found))]
            }
            Finding::FutureData { words } | Finding::OverBroad { words } => {
                vec![("words", text(words))]
            }
            _ => Vec::new(),
        };
        pairs.into_iter().collect()
    }
}

fn number(value: usize) -> FluentValue<'static> {
    FluentValue::from(value)
}

/// Text, or a number that must not be grouped or pluralised.
fn text(value: impl ToString) -> FluentValue<'static> {
    FluentValue::from(value.to_string())
}
