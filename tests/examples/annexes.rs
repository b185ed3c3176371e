//! Annexes of requests in the tests: by file name, size in bytes and description in English.

use point35::i18n::Language;
use point35::request::{Answer, Measured, Request, annex_row};
use point35::template::Template;

pub fn add(request: &mut Request, template: &Template, files: &[(&str, u64, &str)]) {
    for (name, bytes, description) in files {
        let hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08".into();
        let measured = Measured {
            bytes: *bytes,
            hash,
        };
        let mut row = annex_row(template, &"annexes".into(), name, &measured);
        let texts = [(Language::english(), (*description).to_owned())].into();
        row.set("annex-description".into(), Answer::Texts(texts));
        request.answers.add_row(&"annexes".into(), row);
    }
}
