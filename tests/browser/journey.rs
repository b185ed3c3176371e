//! The main job in a browser: from the directory to the PDF, and a draft that is still there after
//! the browser was killed, without having been readable on the disk.

use crate::browser::Browser;
use crate::each_engine;
use crate::engine::Engine;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use fantoccini::key::Key;
use std::fs;
use std::path::Path;

const REFERENCE: &str = "GE-EX-2026-0001";
const MARKER: &str = "Gamotsdiladze-Marker";

each_engine!(a_request_becomes_a_pdf);

async fn a_request_becomes_a_pdf(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.go("#/new").await;
    browser.by_role("heading", "New request").await;
    browser.tab_to("Search the directory").await;
    browser.type_text("nederl").await;
    browser.wait_for_text("Netherlands").await;
    browser.press(Key::Down).await;
    browser.press(Key::Enter).await;
    browser.wait_for_hash("#/request").await;
    let address = write_reference(&browser).await;
    browser.go(&format!("{address}/document")).await;
    browser.press_button("Save the draft as PDF").await;
    let pdf = browser.download("pdf").await;
    assert!(pdf.starts_with(b"%PDF-1.7"), "not a PDF in {engine:?}");
    assert!(browser.has("button", "Print").await);
}

/// Types a reference and a name into the request that is open; returns its address.
async fn write_reference(browser: &Browser) -> String {
    let address = browser.script("return location.hash").await;
    let address = address.as_str().unwrap_or_default().to_owned();
    let section = browser.link("Request").await;
    section.click().await.expect("the link works");
    browser.write("Reference", REFERENCE).await;
    browser.go(&format!("{address}/section/authority")).await;
    browser.write("Person in charge", MARKER).await;
    address
}

/// WebKit's automation keeps no profile, so there is nothing to come back to.
#[tokio::test]
async fn a_sealed_draft_survives_a_killed_chromium() {
    survives(Engine::Chromium).await;
}

#[tokio::test]
async fn a_sealed_draft_survives_a_killed_firefox() {
    survives(Engine::Firefox).await;
}

async fn survives(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.set_passphrase().await;
    browser.begin_request().await;
    write_reference(&browser).await;
    browser.wait_for_text("Saved at").await;
    let browser = browser.kill_and_restart().await;
    unlock(&browser).await;
    let browser = browser.restart().await;
    unlock(&browser).await;
    let readable = holding(&browser.profile(), MARKER);
    assert!(readable.is_empty(), "{MARKER} is readable in {readable:?}");
    // The search finds what is kept in the clear: the name of the directory's format.
    let control = holding(&browser.profile(), "point35-directory");
    assert!(!control.is_empty(), "nothing is found in {engine:?}");
}

async fn unlock(browser: &Browser) {
    browser.open_app().await;
    browser.enter_passphrase().await;
    browser.wait_for_text(REFERENCE).await;
}

/// The files under a folder that hold a text: as UTF-8 or UTF-16, or within base64 of either.
pub fn holding(folder: &Path, text: &str) -> Vec<String> {
    let spellings = spellings(text);
    let mut found = Vec::new();
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for path in entries.map(|entry| entry.path()) {
        if path.is_dir() {
            found.extend(holding(&path, text));
            continue;
        }
        let bytes = fs::read(&path).unwrap_or_default();
        let holds = |wanted: &Vec<u8>| bytes.windows(wanted.len()).any(|part| part == wanted);
        if spellings.iter().any(holds) {
            found.push(path.display().to_string());
        }
    }
    found
}

/// A text as it may stand in a file.
pub fn spellings(text: &str) -> Vec<Vec<u8>> {
    // In base64 a text looks different by its place among three bytes; its ends are shared.
    let in_base64 = |before: usize| {
        let padded = [vec![b' '; before], text.as_bytes().to_vec()].concat();
        let whole = STANDARD_NO_PAD.encode(padded);
        whole[4..whole.len() - 3].to_owned()
    };
    let plain = [text.to_owned()].into_iter().chain((0..3).map(in_base64));
    plain
        .flat_map(|text| {
            let wide = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            [text.into_bytes(), wide]
        })
        .collect()
}
