//! URLs in the normal form of the WHATWG URL standard; an internationalised host beside it.

use url::{Host, Url};

use super::{Finding, Parsed, address, domain};

/// Reads a URL. Without a scheme in front it is read as a web address, and this is noted.
pub(super) fn parse(text: &str) -> Parsed {
    let assumed = !text.contains("://") && text.contains('.');
    let parsed = if assumed {
        Url::parse(&format!("https://{text}"))
    } else {
        Url::parse(text)
    };
    let Some(url) = parsed.ok().filter(|_| !text.contains(' ')) else {
        return Parsed::odd(text, Finding::NotAUrl);
    };
    let mut findings = about_host(&url);
    if !url.username().is_empty() || url.password().is_some() {
        findings.push(Finding::CredentialsInUrl);
    }
    if assumed {
        findings.push(Finding::MissingScheme);
    }
    let written = |url: &str| match assumed {
        true => url.trim_start_matches("https://").to_string(),
        false => url.to_string(),
    };
    let also = with_unicode_host(&url).map(|also| written(&also));
    Parsed {
        also,
        findings,
        ..Parsed::normal(written(url.as_str()))
    }
}

fn about_host(url: &Url) -> Vec<Finding> {
    match url.host() {
        Some(Host::Ipv4(address)) => address::about_address(address.into()),
        Some(Host::Ipv6(address)) => address::about_address(address.into()),
        Some(Host::Domain("localhost")) => vec![Finding::LoopbackOrLinkLocal],
        Some(Host::Domain(name)) => match domain::names(name) {
            Some(names) => domain::look_alikes(&names.unicode),
            None => vec![Finding::NotADomain],
        },
        None if url.cannot_be_a_base() => Vec::new(),
        None => vec![Finding::NotAUrl],
    }
}

/// The URL with its host in Unicode, if that differs.
fn with_unicode_host(url: &Url) -> Option<String> {
    let ascii = url.host_str()?;
    let names = domain::names(ascii)?;
    (names.unicode != ascii).then(|| url.as_str().replacen(ascii, &names.unicode, 1))
}

#[cfg(test)]
mod tests {
    use super::super::{Identifier, Kind};
    use super::*;

    fn read(text: &str) -> (String, Option<String>, Vec<&'static str>) {
        let identifier = Identifier::parse_as(Kind::Url, text);
        let ids = identifier.findings.iter().map(Finding::id).collect();
        (identifier.normal, identifier.also, ids)
    }

    #[test]
    fn urls_are_normalised() {
        let urls = [
            (
                "HTTPS://Example.COM:443/a?b=1#c",
                "https://example.com/a?b=1#c",
            ),
            ("hxxp://login.example[.]com/x", "http://login.example.com/x"),
            ("ftp://198.51.100.7/pub", "ftp://198.51.100.7/pub"),
            ("https://[2001:DB8::1]:8443/", "https://[2001:db8::1]:8443/"),
            ("example.com/login", "example.com/login"),
            ("magnet:?xt=urn:btih:abc", "magnet:?xt=urn:btih:abc"),
        ];
        for (text, normal) in urls {
            let (found, _, findings) = read(text);
            assert_eq!(found, normal);
            let notes = ["refanged", "missing-scheme"];
            assert!(
                findings.iter().all(|f| notes.contains(f)),
                "{text} {findings:?}"
            );
        }
    }

    #[test]
    fn an_internationalised_host_is_shown_in_both_forms() {
        let (normal, also, findings) = read("https://beispiel-bänk.example/Anmelden");
        assert_eq!(normal, "https://xn--beispiel-bnk-pcb.example/Anmelden");
        assert_eq!(
            also.as_deref(),
            Some("https://beispiel-bänk.example/Anmelden")
        );
        assert!(findings.is_empty());
    }

    #[test]
    fn what_is_odd_about_a_url_is_said() {
        assert_eq!(
            read("https://user:secret@example.com/").2,
            ["credentials-in-url"]
        );
        assert_eq!(read("http://192.168.0.1/admin").2, ["private-address"]);
        assert_eq!(read("http://localhost:8080").2, ["loopback-or-link-local"]);
        assert_eq!(read("https://server/").2, ["not-a-domain"]);
        for text in ["https://", "two words", "https://a b.example/"] {
            assert_eq!(read(text).2, ["not-a-url"], "{text}");
        }
    }
}
