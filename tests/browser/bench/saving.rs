//! Point35's side: the example is opened from its file and saved as PDF, again and again.

use crate::browser::Browser;
use crate::engine::Engine;
use crate::made::Made;
use fantoccini::Locator;
use point35::document::Copy;
use serde_json::json;
use std::path::Path;

pub struct Saved {
    pub made: Made,
    /// Which copy the page offers: of what is not complete, a draft.
    pub copy: Copy,
}

/// Of a request, in a new browser; the times run from the click on the button until the bytes are there.
pub async fn save(file: &Path, request: &str, count: usize) -> Saved {
    let browser = Browser::start(Engine::Chromium).await;
    browser.run_before_pages(include_str!("saving.js")).await;
    browser.open(file).await;
    browser.ready().await;
    open(&browser, request).await;
    browser.button("Print").await;
    let (label, copy) = match browser.has("button", "Save as PDF").await {
        true => ("Save as PDF", Copy::Final),
        false => ("Save the draft as PDF", Copy::Draft { exercise: true }),
    };
    let button = json!(browser.button(label).await);
    let script = include_str!("save.js");
    let arguments = vec![button, json!(count)];
    let saved = browser.client.execute_async(script, arguments).await;
    let saved = saved.expect("the page answers");
    Saved {
        made: Made::of(&saved),
        copy,
    }
}

async fn open(browser: &Browser, request: &str) {
    let input = browser.client.wait().for_element(Locator::Id("open-file"));
    let input = input.await.expect("the desk opens files");
    let path = browser.home().join("example.json");
    std::fs::write(&path, request).expect("a file can be written");
    let path = path.to_str().expect("the path is text");
    input.send_keys(path).await.expect("it takes a file");
    browser.wait_for_hash("#/incoming").await;
    browser.press_button("Take over as a draft").await;
    browser.wait_for_hash("#/request").await;
    let hash = browser.script("return location.hash").await;
    let hash = hash.as_str().unwrap_or_default();
    browser.go(&format!("{hash}/document")).await;
}
