//! A link that opens a new message in the mail program (RFC 6068).

/// `mailto:` with a recipient and a subject; `None` where the recipient is no address. The text of
/// the message is not in it: mail programs cut long links.
pub fn mail_link(to: &str, subject: &str) -> Option<String> {
    let (name, domain) = to.trim().rsplit_once('@')?;
    if name.is_empty() || domain.is_empty() {
        return None;
    }
    let (name, domain, subject) = (encoded(name), encoded(domain), encoded(subject));
    Some(format!("mailto:{name}@{domain}?subject={subject}"))
}

/// Every byte that means something in a link as `%` and two digits: an address out of a file adds
/// no recipient and no text.
fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                encoded.push(char::from(byte));
            }
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_and_a_subject_become_a_link() {
        let link = mail_link(" cp-nl@police.example", "[EXERCICE] n° 1 & 2");
        let expected = "mailto:cp-nl@police.example?subject=%5BEXERCICE%5D%20n%C2%B0%201%20%26%202";
        assert_eq!(link.as_deref(), Some(expected));
    }

    #[test]
    fn an_address_adds_nothing_to_the_message() {
        let link = mail_link("a?bcc=all@b.example&body=x\r\n", "s");
        let expected = "mailto:a%3Fbcc%3Dall@b.example%26body%3Dx?subject=s";
        assert_eq!(link.as_deref(), Some(expected));
        for to in ["", "nobody", "@b.example", "a@"] {
            assert_eq!(mail_link(to, "s"), None);
        }
    }
}
