//! ICU by way of Debian's Python.

use serde::Serialize;
use serde::de::DeserializeOwned;
use std::io::Write;
use std::process::{Command, Stdio};

/// What a program in Python says to a question; both are JSON.
pub fn ask<A: DeserializeOwned>(program: &str, question: &(impl Serialize + ?Sized)) -> A {
    let mut python = Command::new("/usr/bin/python3")
        .args(["-c", program])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Debian's Python");
    let question = serde_json::to_vec(question).unwrap();
    python.stdin.take().unwrap().write_all(&question).unwrap();
    let output = python.wait_with_output().unwrap();
    assert!(output.status.success(), "Debian's python3-icu is needed");
    serde_json::from_slice(&output.stdout).unwrap()
}
