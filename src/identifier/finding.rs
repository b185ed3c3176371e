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

/// What a finding says about the text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Grade {
    Note,
    /// It is what its kind says, and hardly of use.
    Doubtful,
    /// It is not what its kind says.
    Malformed,
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
        self.id_and_grade().0
    }

    /// The id of the message: what is wrong, why it matters, what to do.
    pub fn message_id(&self) -> String {
        format!("finding-{}", self.id())
    }

    /// A note informs; a warning names what makes requests fail.
    pub fn severity(&self) -> Severity {
        match self.id_and_grade().1 {
            Grade::Note => Severity::Note,
            Grade::Doubtful | Grade::Malformed => Severity::Warning,
        }
    }

    /// The text is not what its kind says, so there is no normal form.
    pub fn is_malformed(&self) -> bool {
        self.id_and_grade().1 == Grade::Malformed
    }

    fn id_and_grade(&self) -> (&'static str, Grade) {
        match self {
            Finding::RemovedCharacters { .. } => ("removed-characters", Grade::Note),
            Finding::Refanged => ("refanged", Grade::Note),
            Finding::TooLong { .. } => ("too-long", Grade::Malformed),
            Finding::NotAnAddress => ("not-an-address", Grade::Malformed),
            Finding::WrongOctet { .. } => ("wrong-octet", Grade::Malformed),
            Finding::WrongOctetCount { .. } => ("wrong-octet-count", Grade::Malformed),
            Finding::LeadingZero { .. } => ("leading-zero", Grade::Malformed),
            Finding::WrongPort { .. } => ("wrong-port", Grade::Malformed),
            Finding::UnknownProtocol { .. } => ("unknown-protocol", Grade::Malformed),
            Finding::Network { .. } => ("network", Grade::Doubtful),
            Finding::MissingSourcePort => ("missing-source-port", Grade::Doubtful),
            Finding::MissingTime => ("missing-time", Grade::Doubtful),
            Finding::ServicePort { .. } => ("service-port", Grade::Doubtful),
            Finding::PrivateAddress => ("private-address", Grade::Doubtful),
            Finding::SharedAddress => ("shared-address", Grade::Doubtful),
            Finding::LoopbackOrLinkLocal => ("loopback-or-link-local", Grade::Doubtful),
            Finding::NoHost => ("no-host", Grade::Doubtful),
            Finding::NotAUrl => ("not-a-url", Grade::Malformed),
            Finding::MissingScheme => ("missing-scheme", Grade::Note),
            Finding::CredentialsInUrl => ("credentials-in-url", Grade::Doubtful),
            Finding::NotADomain => ("not-a-domain", Grade::Malformed),
            Finding::MixedScript { .. } => ("mixed-script", Grade::Doubtful),
            Finding::LookAlike { .. } => ("look-alike", Grade::Doubtful),
            Finding::NotAnEmail => ("not-an-email", Grade::Malformed),
            Finding::NotAMessageId => ("not-a-message-id", Grade::Malformed),
            Finding::NotAPhone => ("not-a-phone", Grade::Malformed),
            Finding::MissingCountryCode => ("missing-country-code", Grade::Malformed),
            Finding::PhoneLength { .. } => ("phone-length", Grade::Malformed),
            Finding::NotAnImei => ("not-an-imei", Grade::Malformed),
            Finding::ImeiLength { .. } => ("imei-length", Grade::Malformed),
            Finding::WrongCheckDigit { .. } => ("wrong-check-digit", Grade::Malformed),
            Finding::SoftwareVersion => ("software-version", Grade::Note),
            Finding::DisplayNameOnly => ("display-name-only", Grade::Doubtful),
            Finding::NotHexadecimal { .. } => ("not-hexadecimal", Grade::Malformed),
            Finding::HashLength { .. } => ("hash-length", Grade::Malformed),
            Finding::WrongCharacter { .. } => ("wrong-character", Grade::Malformed),
            Finding::CoinLength { .. } => ("coin-length", Grade::Malformed),
            Finding::MixedCase => ("mixed-case", Grade::Malformed),
            Finding::WrongChecksum => ("wrong-checksum", Grade::Malformed),
            Finding::NoChecksum => ("no-checksum", Grade::Note),
            Finding::Unchecked => ("unchecked", Grade::Note),
            Finding::FutureData { .. } => ("future-data", Grade::Doubtful),
            Finding::OverBroad { .. } => ("over-broad", Grade::Doubtful),
        }
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
            Finding::Refanged
            | Finding::NotAnAddress
            | Finding::MissingSourcePort
            | Finding::MissingTime
            | Finding::PrivateAddress
            | Finding::SharedAddress
            | Finding::LoopbackOrLinkLocal
            | Finding::NoHost
            | Finding::NotAUrl
            | Finding::MissingScheme
            | Finding::CredentialsInUrl
            | Finding::NotADomain
            | Finding::NotAnEmail
            | Finding::NotAMessageId
            | Finding::NotAPhone
            | Finding::MissingCountryCode
            | Finding::NotAnImei
            | Finding::SoftwareVersion
            | Finding::DisplayNameOnly
            | Finding::MixedCase
            | Finding::WrongChecksum
            | Finding::NoChecksum
            | Finding::Unchecked => Vec::new(),
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
