//! Vault and case file open with an implementation that is not ours and knows nothing but the
//! documented format: `open.py`, with what `requirements.txt` names.

use crate::desk::{Counting, PASSPHRASE, at, case_file, cheap};
use point35::case_file::write_cases;
use point35::vault::{Cost, create, seal_case_file, seal_draft_file};
use serde_json::{Value, json};
use std::io::Write;
use std::process::{Command, Stdio};

const TOOLS: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/../tools/sealing");
const PROGRAM: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/case_file/open.py");

#[test]
fn an_independent_implementation_opens_a_case_file() {
    let content = write_cases(&case_file(), at(60));
    let own = seal_case_file(&content, PASSPHRASE, cheap(), &mut Counting(0)).unwrap();
    let (vault, header) = create(PASSPHRASE, Cost::LEAST, &mut Counting(7)).unwrap();
    let of_the_vault = vault
        .seal_case_file(&header, &content, &mut Counting(90))
        .unwrap();
    for file in [own, of_the_vault] {
        let opened = opened(&json!({ "file": hex(&file), "passphrase": PASSPHRASE }));
        assert_eq!(opened, content);
    }
}

#[test]
fn an_independent_implementation_opens_a_record_and_a_draft() {
    let passphrase = "de\u{301}pe\u{302}che en\u{a0}pleine nuit";
    let mut entropy = Counting(0);
    let (vault, header) = create("dépêche en pleine nuit", cheap(), &mut entropy).unwrap();
    let record = vault.seal("profile", b"Ana Duty", &mut entropy).unwrap();
    let draft = seal_draft_file(b"{}", passphrase, cheap(), &mut entropy).unwrap();
    let asked = json!({
        "file": hex(&header), "record": hex(&record), "name": "profile", "passphrase": passphrase,
    });
    assert_eq!(opened(&asked), b"Ana Duty");
    let asked = json!({
        "file": hex(&draft), "record": hex(&draft[110..]), "name": "draft", "passphrase": passphrase,
    });
    assert_eq!(opened(&asked), b"{}");
}

fn opened(asked: &Value) -> Vec<u8> {
    let mut python = Command::new("python3")
        .arg(PROGRAM)
        .env("PYTHONPATH", TOOLS)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Python is there");
    let mut input = python.stdin.take().unwrap();
    input.write_all(asked.to_string().as_bytes()).unwrap();
    drop(input);
    let output = python.wait_with_output().unwrap();
    assert!(output.status.success());
    output.stdout
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
