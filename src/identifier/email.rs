//! E-mail addresses (RFC 5321, RFC 6531). The part before the @ stays as typed.

use email_address::{EmailAddress, Options};

use super::{Finding, Parsed, domain};

/// Reads an address, also `mailto:a@b.example` and `Name <a@b.example>`.
pub(super) fn parse(text: &str) -> Parsed {
    let address = bare(text);
    let valid =
        EmailAddress::parse_with_options(address, Options::default().without_display_text());
    let (Ok(_), Some((local, host))) = (valid, address.rsplit_once('@')) else {
        return Parsed::odd(text, Finding::NotAnEmail);
    };
    if host.starts_with('[') {
        return Parsed::normal(format!("{local}@{}", host.to_ascii_lowercase()));
    }
    match domain::names(host) {
        Some(names) => {
            let also = (names.ascii != names.unicode).then(|| format!("{local}@{}", names.ascii));
            let findings = domain::look_alikes(&names.unicode);
            Parsed {
                also,
                findings,
                ..Parsed::normal(format!("{local}@{}", names.unicode))
            }
        }
        None => Parsed::odd(text, Finding::NotAnEmail),
    }
}

fn bare(text: &str) -> &str {
    let text = match text.get(..7) {
        Some(scheme) if scheme.eq_ignore_ascii_case("mailto:") => &text[7..],
        Some(_) | None => text,
    };
    let inner = text
        .strip_suffix('>')
        .and_then(|rest| rest.rsplit_once('<'));
    inner.map_or(text, |(_, address)| address).trim()
}

#[cfg(test)]
mod tests {
    use super::super::{Identifier, Kind};
    use super::*;

    #[test]
    fn addresses_are_normalised() {
        let addresses = [
            ("CEO.Example@Mail.EXAMPLE", "CEO.Example@mail.example", None),
            ("mailto:ana@correo.example", "ana@correo.example", None),
            ("\"Ana\" <ana@correo.example>", "ana@correo.example", None),
            ("ana[at]correo[.]example", "ana@correo.example", None),
            (
                "kasse@bänk.example",
                "kasse@bänk.example",
                Some("kasse@xn--bnk-qla.example"),
            ),
            (
                "δοκιμή@παράδειγμα.example",
                "δοκιμή@παράδειγμα.example",
                Some("δοκιμή@xn--hxajbheg2az3al.example"),
            ),
        ];
        for (text, normal, also) in addresses {
            let identifier = Identifier::parse_as(Kind::Email, text);
            assert_eq!(identifier.normal, normal);
            assert_eq!(identifier.also.as_deref(), also);
            assert!(identifier.is_well_formed(), "{:?}", identifier.findings);
        }
    }

    #[test]
    fn what_is_no_address_is_said() {
        for text in [
            "ana",
            "@ana",
            "ana@",
            "a@b@c.example",
            "ana @correo.example",
            "a@localhost",
        ] {
            let identifier = Identifier::parse_as(Kind::Email, text);
            assert_eq!(identifier.findings, [Finding::NotAnEmail], "{text}");
        }
    }
}
