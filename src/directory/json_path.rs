//! Where in a JSON text a position is, as a path: `contact_points[3].channels[0].kind`.
//!
//! A reader that notes the path while it reads would be built for every type a second time, which
//! weighs more than the whole search for characters; the position of an error costs nothing.

/// The path of what stands just before this line and column, both counted from 1 as `serde_json`
/// counts them. Empty at the outermost level. What is not JSON gives a path all the same.
pub fn path_at(json: &[u8], line: usize, column: usize) -> String {
    let end = offset(json, line, column);
    let mut levels = Vec::new();
    let mut at = 0;
    while at < end {
        match json[at] {
            b'{' => levels.push(Level::Object {
                key: None,
                is_next: true,
            }),
            b'[' => levels.push(Level::Array { index: 0 }),
            b'}' | b']' => {
                levels.pop();
            }
            b',' => match levels.last_mut() {
                Some(Level::Object { is_next, .. }) => *is_next = true,
                Some(Level::Array { index }) => *index += 1,
                None => {}
            },
            b'"' => {
                let text = string(&json[at + 1..]);
                at += 1 + text.len();
                if let Some(Level::Object { key, is_next }) = levels.last_mut()
                    && *is_next
                {
                    *key = Some(String::from_utf8_lossy(text).into_owned());
                    *is_next = false;
                }
            }
            _ => {}
        }
        at += 1;
    }
    written(&levels)
}

enum Level {
    Object {
        key: Option<String>,
        /// The next text is a key.
        is_next: bool,
    },
    Array {
        index: usize,
    },
}

fn offset(json: &[u8], line: usize, column: usize) -> usize {
    let before = line.saturating_sub(1);
    let lines = json.split_inclusive(|byte| *byte == b'\n').take(before);
    let start: usize = lines.map(<[u8]>::len).sum();
    json.len().min(start.saturating_add(column))
}

/// The bytes up to the quotation mark that ends the text.
fn string(rest: &[u8]) -> &[u8] {
    let mut escaped = false;
    let end = rest.iter().position(|&byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    });
    &rest[..end.unwrap_or(rest.len())]
}

fn written(levels: &[Level]) -> String {
    let mut path = String::new();
    for level in levels {
        match level {
            Level::Object { key: Some(key), .. } => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(key);
            }
            Level::Object { key: None, .. } => {}
            Level::Array { index } => path.push_str(&format!("[{index}]")),
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::path_at;
    use proptest::prelude::*;

    #[test]
    fn a_position_has_a_path() {
        let json = b"{\"a\": [{\"b\": 1}, {\"c \\\" ]\": {\"d\":\n 2, \"e\": \"x,y\"}}], \"f\": 3}";
        let path = |line, column| path_at(json, line, column);
        assert_eq!(path(1, 1), "");
        assert_eq!(path(1, 14), "a[0].b");
        assert_eq!(path(2, 2), "a[1].c \\\" ].d");
        assert_eq!(path(2, 14), "a[1].c \\\" ].e");
        assert_eq!(path(2, 16), "a[1]", "behind the inner object");
        assert_eq!(path(9, 99), "", "behind the end");
    }

    proptest! {
        #[test]
        fn no_bytes_and_no_position_stop_it(
            json in proptest::collection::vec(any::<u8>(), 0..200),
            line: usize,
            column: usize,
        ) {
            path_at(&json, line % 9, column);
            path_at(&json, line, column % 99);
        }
    }
}
