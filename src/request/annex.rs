//! A file that goes with a request. It is measured on the device and named in the request; its
//! content is never kept.

use super::{Answer, Answers};
use crate::template::{FieldDefinition, FieldId, Kind, Template};
use sha2::{Digest, Sha256};

/// A file while it is read from beginning to end, slice by slice.
#[derive(Clone, Default)]
pub struct Measuring {
    hash: Sha256,
    bytes: u64,
}

/// What a request says about a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measured {
    pub bytes: u64,
    /// SHA-256 in lower-case hexadecimal.
    pub hash: String,
}

impl Measuring {
    /// Takes the next bytes of the file.
    pub fn take(&mut self, slice: &[u8]) {
        self.hash.update(slice);
        self.bytes += slice.len() as u64;
    }

    pub fn finish(self) -> Measured {
        let digits = self.hash.finalize();
        Measured {
            bytes: self.bytes,
            hash: digits.iter().map(|byte| format!("{byte:02x}")).collect(),
        }
    }
}

/// The row of a group of files that names one of them.
pub fn annex_row(template: &Template, group: &FieldId, name: &str, file: &Measured) -> Answers {
    let inner = template
        .field(group)
        .and_then(FieldDefinition::inner)
        .unwrap_or_default();
    let mut row = Answers::default();
    for field in inner {
        let text = match template.field(field).map(|f| &f.kind) {
            Some(Kind::FileName) => name.to_owned(),
            Some(Kind::FileSize) => file.bytes.to_string(),
            Some(Kind::FileHash) => file.hash.clone(),
            _ => continue,
        };
        row.set(field.clone(), Answer::Text(text));
    }
    row
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::template::Pack;

    fn measured(slices: &[&[u8]]) -> Measured {
        let mut measuring = Measuring::default();
        slices.iter().for_each(|slice| measuring.take(slice));
        measuring.finish()
    }

    #[test]
    fn slices_give_the_hash_of_the_whole() {
        // FIPS 180-4, the example of one block.
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        let expected = Measured {
            bytes: 3,
            hash: abc.into(),
        };
        assert_eq!(measured(&[b"abc"]), expected);
        assert_eq!(measured(&[b"a", b"", b"bc"]), expected);
        assert_eq!(measured(&[]).bytes, 0);
    }

    #[test]
    fn a_row_names_the_file_its_size_and_its_hash() {
        let template = Pack::built_in().template(&"preservation".into()).unwrap();
        let row = annex_row(template, &"annexes".into(), "log.csv", &measured(&[b"abc"]));
        assert_eq!(row.text(&"annex-name".into()), "log.csv");
        assert_eq!(row.text(&"annex-size".into()), "3");
        assert!(row.text(&"annex-hash".into()).starts_with("ba7816bf"));
    }
}
