//! The JSON of a request as its content: the same tokens without white space between them, so that
//! a file that was indented has the hash of the one that was not.

use super::{Fault, limits};

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The content; whether it is JSON at all is seen when it is read.
pub fn content(bytes: &[u8]) -> Result<String, Fault> {
    let text = std::str::from_utf8(bytes).map_err(|_| Fault::NotARequest)?;
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    if !text.trim_start().starts_with('{') {
        return Err(Fault::NotARequest);
    }
    if text.len() > limits::MOST_CONTENT {
        let most = limits::MOST_CONTENT;
        return Err(Fault::TooLarge { most });
    }
    Ok(without_space(text))
}

/// White space within strings stays.
fn without_space(json: &str) -> String {
    let mut in_string = false;
    let mut escaped = false;
    let keep = |c: &char| {
        match (in_string, escaped, c) {
            (true, true, _) => escaped = false,
            (true, false, '\\') => escaped = true,
            (_, _, '"') => in_string = !in_string,
            _ => {}
        }
        in_string || !matches!(c, ' ' | '\t' | '\r' | '\n')
    };
    json.chars().filter(keep).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_space_between_tokens_is_left_out() {
        let json = b"\xef\xbb\xbf {\r\n \"a b\" : [ 1 , \"\\\" x \\\\\" , { } ]\t}\n";
        let content = content(json).unwrap();
        assert_eq!(content, "{\"a b\":[1,\"\\\" x \\\\\",{}]}");
    }

    #[test]
    fn what_is_no_object_is_no_request() {
        for bytes in [
            &b""[..],
            b"[]",
            b"PK\x03\x04",
            b"{\xff}",
            b"<!doctype html>",
        ] {
            assert_eq!(content(bytes), Err(Fault::NotARequest));
        }
    }

    #[test]
    fn too_much_is_refused() {
        let long = format!("{{\"a\":\"{}\"}}", "x".repeat(limits::MOST_CONTENT));
        let most = limits::MOST_CONTENT;
        assert_eq!(content(long.as_bytes()), Err(Fault::TooLarge { most }));
    }
}
