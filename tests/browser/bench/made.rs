//! What one page made: its times and its last file, with what can be read in that.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use point35::letters::is_mark;
use serde_json::Value;
use std::io::Write;
use std::process::{Command, Stdio};

pub struct Made {
    /// Milliseconds for the first file of the page.
    pub cold: f64,
    /// For each later one.
    pub warm: Vec<f64>,
    pub pdf: Vec<u8>,
}

impl Made {
    /// From what `save.js` and `libraries/time.js` return.
    pub fn of(result: &Value) -> Made {
        let times = numbers(&result["times"]);
        let (cold, warm) = times.split_first().unwrap_or_else(|| panic!("{result}"));
        let file = result["file"].as_str().unwrap_or_default();
        Made {
            cold: *cold,
            warm: warm.to_vec(),
            pdf: STANDARD.decode(file).expect("a data URL holds base64"),
        }
    }
}

pub fn numbers(list: &Value) -> Vec<f64> {
    let list = list.as_array().into_iter().flatten();
    list.filter_map(Value::as_f64).collect()
}

/// What a reader finds in a PDF.
pub struct Content {
    pub pages: usize,
    /// All characters but spaces.
    text: String,
    /// Letters and digits without the marks on them.
    letters: String,
}

impl Content {
    pub fn of(pdf: &[u8]) -> Content {
        let mut reader = Command::new("pdftotext")
            .args(["-q", "-raw", "-", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("pdftotext is installed");
        let mut input = reader.stdin.take().expect("its input is piped");
        input.write_all(pdf).expect("it reads the file");
        drop(input);
        let output = reader.wait_with_output().expect("it ends");
        let text = String::from_utf8_lossy(&output.stdout);
        Content {
            pages: text.matches('\u{c}').count(),
            letters: letters_of(&text),
            text: squeezed(&text),
        }
    }

    pub fn letters(&self) -> usize {
        self.text.chars().count()
    }

    /// The words that are nowhere in the file. In text from right to left the reader puts
    /// punctuation and marks where it thinks fit: only letters and digits count.
    pub fn lacks<'w>(&self, words: impl Iterator<Item = &'w str>) -> Vec<&'w str> {
        let lacks = |word: &&str| !self.letters.contains(&letters_of(word));
        words.filter(lacks).collect()
    }
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn letters_of(text: &str) -> String {
    let counts = |c: &char| c.is_alphanumeric() && !is_mark(*c);
    text.chars().filter(counts).collect()
}
