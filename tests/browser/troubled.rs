//! Storage in trouble: refused, full, deleted while the page is open, damaged. Each says what
//! happened, nothing in memory is lost, and a file can still be saved.

use crate::browser::Browser;
use crate::each_engine;
use crate::engine::{Engine, Setting};

each_engine!(
    a_full_storage_says_so_and_goes_on_when_there_is_room,
    what_is_deleted_while_the_page_is_open_is_written_again,
    a_damaged_record_is_set_aside_and_given_out,
);

const FIELD: &str = "Reference";

/// Fills local storage to the last character, as another page of the disk could.
const FILL: &str = "
    let size = 1 << 20;
    for (let number = 0; size > 0; number++) {
        try { localStorage.setItem('other' + number, 'x'.repeat(size)); } catch { size >>= 1; }
    }
    return Object.keys(localStorage).length";
const EMPTY: &str = "
    for (const key of Object.keys(localStorage)) if (key.startsWith('other')) localStorage.removeItem(key)";
const CLEAR: &str = "
    localStorage.clear();
    indexedDB.deleteDatabase('point35-journal')";
/// Another character in the middle of each draft.
const DAMAGE: &str = "
    for (const key of Object.keys(localStorage).filter((key) => key.startsWith('point35/draft/'))) {
        const text = localStorage.getItem(key);
        const at = text.length >> 1;
        const other = text[at] === 'A' ? 'B' : 'A';
        localStorage.setItem(key, text.slice(0, at) + other + text.slice(at + 1));
    }";

/// A sealed request whose reference is typed and saved.
async fn begin(engine: Engine, reference: &str) -> Browser {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.set_passphrase().await;
    browser.begin_request().await;
    let address = browser.script("return location.hash").await;
    let section = format!("{}/section/request", address.as_str().unwrap_or_default());
    browser.go(&section).await;
    browser.write(FIELD, reference).await;
    browser.wait_for_text("Saved at").await;
    browser
}

async fn reload(browser: &Browser) {
    browser.client.refresh().await.expect("the page reloads");
    browser.ready().await;
    browser.enter_passphrase().await;
}

/// WebKit has no setting for it.
#[tokio::test]
async fn where_chromium_refuses_storage_a_file_is_saved() {
    crate::answered(|| where_storage_is_refused_a_file_is_saved(Engine::Chromium)).await;
}

#[tokio::test]
async fn where_firefox_refuses_storage_a_file_is_saved() {
    crate::answered(|| where_storage_is_refused_a_file_is_saved(Engine::Firefox)).await;
}

async fn where_storage_is_refused_a_file_is_saved(engine: Engine) {
    let setting = Setting {
        storage: false,
        ..Setting::default()
    };
    let browser = Browser::start_with(engine, setting).await;
    browser.open_app().await;
    browser
        .wait_for_text("This browser keeps nothing for this file.")
        .await;
    browser.begin_request().await;
    let address = browser.script("return location.hash").await;
    let section = format!("{}/section/request", address.as_str().unwrap_or_default());
    browser.go(&section).await;
    browser.write(FIELD, "in memory").await;
    browser.go("#/").await;
    browser.wait_for_text("in memory").await;
    save_draft(&browser).await;
    browser.wait_for_text("in memory").await;
}

async fn a_full_storage_says_so_and_goes_on_when_there_is_room(engine: Engine) {
    let browser = begin(engine, "before ").await;
    browser.script(FILL).await;
    let long = "and what no longer fits ".repeat(8);
    browser.write(FIELD, &long).await;
    browser.wait_for_text("There is no room left").await;
    let held = browser.contents().await;
    let is_held = held.iter().any(|content| content.ends_with(&long));
    assert!(is_held, "{held:?}");
    browser.go("#/").await;
    save_draft(&browser).await;
    browser.script(EMPTY).await;
    browser.press_button("Try again").await;
    browser.wait_for_text("Saved at").await;
    reload(&browser).await;
    browser.go("#/").await;
    browser.wait_for_text(long.trim()).await;
}

async fn what_is_deleted_while_the_page_is_open_is_written_again(engine: Engine) {
    let browser = begin(engine, "typed before ").await;
    browser.script(CLEAR).await;
    browser.write(FIELD, "typed after").await;
    browser
        .wait_for_text("was deleted while the page was open")
        .await;
    browser.wait_for_text("Saved at").await;
    reload(&browser).await;
    browser.go("#/").await;
    browser.wait_for_text("typed before typed after").await;
}

/// The journal has the record as it was.
async fn a_damaged_record_is_set_aside_and_given_out(engine: Engine) {
    let browser = begin(engine, "whole").await;
    browser.script(DAMAGE).await;
    reload(&browser).await;
    browser.go("#/").await;
    browser.wait_for_text("whole").await;
    browser.go("#/where").await;
    browser
        .press_button("Save what is set aside to a file")
        .await;
    let file = browser.download("txt").await;
    let file = String::from_utf8(file).expect("lines of text");
    assert!(file.starts_with("set-aside/draft/"), "{file}");
}

/// Without a passphrase of its own, as a person in a hurry does.
async fn save_draft(browser: &Browser) {
    browser.press_button_by_script("Save to a file").await;
    browser
        .script("document.querySelector('dialog details').open = true")
        .await;
    browser
        .press_button_by_script("Save the readable file")
        .await;
    let file = browser.download("json").await;
    assert!(point35::request::read_file(&file, String::new()).is_ok());
}
