//! A copy of the program with one case, without a browser.

use jiff::Timestamp;
use point35::case_file::{Case, CaseFile, CopyId, Deletion, Deletions, Lineage, merge};
use point35::request::{Answer, Request, read_file};
use point35::template::FieldId;
use point35::vault::{Cost, Entropy, VaultFault};

pub const ID: &str = "00112233445566778899aabbccddeeff";
pub const PASSPHRASE: &str = "contact point at three";

/// Counts up from a start: predictable.
pub struct Counting(pub u8);

impl Entropy for Counting {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), VaultFault> {
        for byte in bytes {
            *byte = self.0;
            self.0 = self.0.wrapping_add(1);
        }
        Ok(())
    }
}

pub fn cheap() -> Cost {
    Cost::new(64, 2, 1).unwrap()
}

pub fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_795_748_400 + second).unwrap()
}

/// A file with the case of a new desk, and with a case that was deleted there.
pub fn case_file() -> CaseFile {
    let case = "ffeeddccbbaa99887766554433221100".to_owned();
    let mut deleted = Deletions::default();
    deleted.add(Deletion { at: at(30), case }, at(60));
    CaseFile {
        cases: vec![Desk::begin(1).case],
        deleted,
    }
}

/// One officer's copy.
#[derive(Clone)]
pub struct Desk {
    pub case: Case,
    pub copy: CopyId,
}

impl Desk {
    /// Begins the case of the first worked example.
    pub fn begin(seed: u8) -> Self {
        let path = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/examples/01-ransomware.json"
        );
        let bytes = std::fs::read(path).unwrap();
        let request = read_file(&bytes, ID.into()).unwrap();
        let copy = CopyId::draw(&mut Counting(seed)).unwrap();
        let mut lineage = Lineage::default();
        lineage.note(None, &request, copy, at(0));
        let case = Case {
            id: ID.into(),
            changed: at(0),
            request,
            lineage,
            closing: None,
        };
        Self { case, copy }
    }

    /// Another copy that was handed the case.
    pub fn handed(&self, seed: u8) -> Self {
        Self {
            case: self.case.clone(),
            copy: CopyId::draw(&mut Counting(seed)).unwrap(),
        }
    }

    pub fn change(&mut self, second: i64, change: impl FnOnce(&mut Request)) {
        let before = self.case.request.clone();
        change(&mut self.case.request);
        self.case.changed = at(second);
        let after = &self.case.request;
        self.case
            .lineage
            .note(Some(&before), after, self.copy, at(second));
    }

    pub fn write(&mut self, second: i64, field: &str, text: &str) {
        let answer = Answer::Text(text.to_owned());
        self.change(second, |request| request.answers.set(field.into(), answer));
    }

    pub fn text(&self, field: &str) -> &str {
        self.case.request.answers.text(&FieldId::from(field))
    }

    /// Takes in another copy's case; the parts in conflict.
    pub fn take_in(&mut self, other: &Self) -> Vec<String> {
        let merged = merge(&self.case, &other.case).unwrap();
        self.case = merged.case;
        let ids = merged.conflicts.iter().map(|part| part.id().to_owned());
        ids.collect()
    }
}
