//! The program in a browser lays out and writes exactly what the same code makes natively, whose
//! glyphs and lines are compared with HarfBuzz and ICU (`tests/layout`).

use crate::browser::Browser;
use crate::each_engine;
use crate::engine::Engine;
use crate::incoming::save_the_example;
use crate::pdf::fonts;
use crate::worked_example::{FILE, WorkedExample};
use point35::export::pdf::pdf;
use point35::reader;
use std::fs;

each_engine!(a_pdf_has_the_bytes_that_native_code_makes);

async fn a_pdf_has_the_bytes_that_native_code_makes(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    let file = browser.home().join("arabic.json");
    fs::write(&file, in_arabic()).expect("a file can be written");
    let saved = save_the_example(&browser, &file.display().to_string()).await;
    let request = reader::read(&saved).expect("it holds its request").request;
    let document = WorkedExample::as_filed().document_of(&request);
    let native = pdf(&document, &fonts()).expect("it is printed");
    assert_eq!(document.languages[0].tag(), "ar");
    let differs = saved
        .iter()
        .zip(&native)
        .position(|(one, other)| one != other);
    assert_eq!((saved.len(), differs), (native.len(), None), "{engine:?}");
}

/// The worked example for a reader of Arabic.
fn in_arabic() -> String {
    let example = fs::read_to_string(FILE).expect("the example is there");
    let languages = "\"languages\": [\n  \"en\",\n  \"ka\"\n ]";
    assert!(example.contains(languages));
    example.replace(languages, "\"languages\": [\"ar\", \"en\"]")
}
