//! Domain names, internationalised ones included: the Unicode form first, the A-labels beside it
//! (UTS 46), and a warning where a name is made to look like another.

use idna::uts46::{AsciiDenyList, DnsLength, Hyphens, Uts46};
use unicode_script::{Script, ScriptExtension, UnicodeScript};

use super::{Finding, Parsed};

/// The two forms of a domain name.
pub(super) struct Names {
    pub unicode: String,
    /// With A-labels (`xn--`), lower case, as in the DNS.
    pub ascii: String,
}

/// Reads a domain name of at least two labels.
pub(super) fn parse(text: &str) -> Parsed {
    match names(text) {
        Some(names) => {
            let findings = look_alikes(&names.unicode);
            let also = Some(names.ascii).filter(|ascii| *ascii != names.unicode);
            Parsed {
                also,
                findings,
                ..Parsed::normal(names.unicode)
            }
        }
        None => Parsed::odd(text, Finding::NotADomain),
    }
}

/// Both forms of a domain name; `None` if it is none, or has a single label.
pub(super) fn names(text: &str) -> Option<Names> {
    let text = text.strip_suffix('.').unwrap_or(text);
    let ascii = Uts46::new()
        .to_ascii(
            text.as_bytes(),
            AsciiDenyList::URL,
            Hyphens::CheckFirstLast,
            DnsLength::Verify,
        )
        .ok()?
        .into_owned();
    let in_dns = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.');
    let (_, last) = ascii.rsplit_once('.')?;
    let is_name = ascii.bytes().all(in_dns) && !last.bytes().all(|b| b.is_ascii_digit());
    let (unicode, valid) = idna::domain_to_unicode(&ascii);
    (is_name && valid.is_ok()).then_some(Names { unicode, ascii })
}

/// Labels that are made to be taken for others.
pub(super) fn look_alikes(unicode: &str) -> Vec<Finding> {
    let latin_end = unicode.rsplit('.').next().is_some_and(str::is_ascii);
    unicode
        .split('.')
        .filter_map(|label| look_alike(label, latin_end))
        .collect()
}

fn look_alike(label: &str, latin_end: bool) -> Option<Finding> {
    if label.is_ascii() {
        None
    } else if mixes_scripts(label) {
        Some(Finding::MixedScript {
            label: label.to_string(),
        })
    } else {
        let ascii = label.chars().map(latin_twin).collect::<Option<String>>();
        let ascii = ascii.filter(|_| latin_end)?;
        Some(Finding::LookAlike {
            label: label.to_string(),
            ascii,
        })
    }
}

/// Letters of scripts that no language writes together (UTS 39, section 5.2, highly restrictive).
fn mixes_scripts(label: &str) -> bool {
    const TOGETHER: [&[Script]; 3] = [
        &[
            Script::Latin,
            Script::Han,
            Script::Hiragana,
            Script::Katakana,
        ],
        &[Script::Latin, Script::Han, Script::Bopomofo],
        &[Script::Latin, Script::Han, Script::Hangul],
    ];
    let extensions: Vec<ScriptExtension> = label.chars().map(|c| c.script_extension()).collect();
    let one_script = ScriptExtension::for_str(label);
    let fits = |set: &&[Script]| {
        extensions
            .iter()
            .all(|extension| set.iter().any(|s| extension.contains_script(*s)))
    };
    one_script.is_empty() && !TOGETHER.iter().any(fits)
}

/// The Latin letter that a letter is easily taken for; ASCII stands for itself.
fn latin_twin(letter: char) -> Option<char> {
    const TWINS: [(&str, char); 20] = [
        ("аα", 'a'),
        ("сϲ", 'c'),
        ("ԁ", 'd'),
        ("е", 'e'),
        ("ɡց", 'g'),
        ("һհ", 'h'),
        ("іι", 'i'),
        ("ј", 'j'),
        ("кκ", 'k'),
        ("ӏ", 'l'),
        ("пո", 'n'),
        ("оοօ", 'o'),
        ("рρ", 'p'),
        ("ԛզ", 'q'),
        ("ѕ", 's'),
        ("υս", 'u'),
        ("ѵν", 'v'),
        ("ԝ", 'w'),
        ("хχ", 'x'),
        ("уγ", 'y'),
    ];
    if letter.is_ascii() {
        return Some(letter);
    }
    TWINS
        .iter()
        .find(|(twins, _)| twins.contains(letter))
        .map(|(_, latin)| *latin)
}

#[cfg(test)]
mod tests {
    use super::super::{Identifier, Kind};
    use super::*;

    fn read(text: &str) -> (String, Option<String>, Vec<&'static str>) {
        let identifier = Identifier::parse_as(Kind::Domain, text);
        let ids = identifier.findings.iter().map(Finding::id).collect();
        (identifier.normal, identifier.also, ids)
    }

    #[test]
    fn both_forms_of_an_internationalised_name_are_given() {
        let ascii = "xn--beispiel-bnk-pcb.example".to_string();
        let unicode = "beispiel-bänk.example".to_string();
        let expected = (unicode, Some(ascii.clone()), Vec::new());
        assert_eq!(read("Beispiel-BÄNK.example."), expected);
        assert_eq!(read(&ascii), expected);
        assert_eq!(read("Example.COM"), ("example.com".into(), None, vec![]));
        assert_eq!(read("_dmarc.example[.]com").0, "_dmarc.example.com");
    }

    #[test]
    fn what_is_no_domain_is_said() {
        for text in [
            "localhost",
            "192.0.2.45",
            "a b.example",
            "-a.example",
            "a..example",
            ".",
        ] {
            assert_eq!(read(text).2, ["not-a-domain"], "{text}");
        }
        assert_eq!(
            read(&format!("{}.example", "a".repeat(64))).2,
            ["not-a-domain"]
        );
        assert_eq!(read("xn--zzzzzz99999.example").2, ["not-a-domain"]);
    }

    #[test]
    fn look_alikes_are_noticed_and_honest_names_are_not() {
        assert_eq!(read("pаypal.example").2, ["mixed-script"]); // one Cyrillic letter
        assert_eq!(read("аррӏе.example").2, ["look-alike"]); // all Cyrillic
        for honest in [
            "παράδειγμα.δοκιμή",
            "მაგალითი.გე",
            "приклад.укр",
            "例え.example",
        ] {
            assert!(read(honest).2.is_empty(), "{honest}");
        }
        assert!(read("東京の.example").2.is_empty());
    }
}
