//! The Message-ID of an e-mail (RFC 5322, section 3.6.4), which names one communication.

use super::{Finding, Parsed};

/// Reads `<left@right>`, with or without the header's name in front.
pub(super) fn parse(text: &str) -> Parsed {
    match inner(text) {
        Some(inner) => Parsed::normal(format!("<{inner}>")),
        None => Parsed::odd(text, Finding::NotAMessageId),
    }
}

fn inner(text: &str) -> Option<&str> {
    const HEADER: &str = "message-id:";
    let named = text
        .get(..HEADER.len())
        .is_some_and(|name| name.eq_ignore_ascii_case(HEADER));
    let value = if named {
        text[HEADER.len()..].trim()
    } else {
        text
    };
    let inner = value
        .strip_prefix('<')
        .and_then(|rest| rest.strip_suffix('>'))
        .unwrap_or(value);
    let (left, right) = inner.split_once('@')?;
    let plain = |part: &str| !part.is_empty() && !part.contains(['@', '<', '>', ' ']);
    (plain(left) && plain(right)).then_some(inner)
}

#[cfg(test)]
mod tests {
    use super::super::{Identifier, Kind};
    use super::*;

    #[test]
    fn the_header_and_the_brackets_may_be_there_or_not() {
        let normal = "<20260611140522.7@mail.example>";
        for text in [
            normal,
            "20260611140522.7@mail.example",
            "Message-ID: <20260611140522.7@mail.example>",
        ] {
            assert_eq!(Identifier::parse_as(Kind::MessageId, text).normal, normal);
        }
        for text in ["<>", "<a@b@c>", "<a b@c>", "a"] {
            let identifier = Identifier::parse_as(Kind::MessageId, text);
            assert_eq!(identifier.findings, [Finding::NotAMessageId], "{text}");
        }
    }
}
