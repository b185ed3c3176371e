//! A private window says that it looks like one, and a case file is saved from it all the same; an
//! ordinary window says nothing of the kind.
//!
//! WebKit's automation is private always, and a page from the disk cannot tell.

use crate::browser::Browser;
use crate::engine::{Engine, Setting};
use fantoccini::Locator;
use serde_json::json;
use std::time::Duration;

const NOTICE: &str = "This looks like a private window";
/// The notice among the drafts.
const BANNER: &str = "section[aria-labelledby=drafts-heading] > .banner";
/// By then it would have been found out.
const LONG_AFTER: Duration = Duration::from_secs(6);

#[tokio::test]
async fn a_private_window_of_chromium_says_so_and_saves_a_case_file() {
    crate::answered(|| says_so_and_saves_a_case_file(Engine::Chromium)).await;
}

#[tokio::test]
async fn a_private_window_of_firefox_says_so_and_saves_a_case_file() {
    crate::answered(|| says_so_and_saves_a_case_file(Engine::Firefox)).await;
}

async fn says_so_and_saves_a_case_file(engine: Engine) {
    let setting = Setting {
        private: true,
        ..Setting::default()
    };
    let browser = Browser::start_with(engine, setting).await;
    browser.open_app().await;
    browser.wait_for(BANNER).await;
    let banner = browser.client.find(Locator::Css(BANNER)).await;
    let banner = banner.expect("it is there").text().await;
    let said = banner.expect("it has a text");
    assert!(said.starts_with(NOTICE), "{said} in {engine:?}");
    browser
        .assert_accessible("the desk in a private window")
        .await;
    browser.set_passphrase().await;
    browser.begin_request().await;
    save_a_case_file(&browser).await;
    browser.go("#/where").await;
    browser.wait_for_text("It looks like one.").await;
    browser.wait_for_text("Probably not").await;
    browser
        .wait_for_text("In a private window everything is gone")
        .await;
    browser.assert_accessible("where data are, privately").await;
}

async fn save_a_case_file(browser: &Browser) {
    // No driver answers Chromium's own dialog; other engines have none.
    browser
        .script("window.showSaveFilePicker = undefined")
        .await;
    if browser.engine == Engine::Chromium {
        name_the_folder(browser).await;
    }
    browser.go("#/cases").await;
    browser.press_button("Save to a file").await;
    browser.wait_for_text("Last saved to a file at").await;
    let file = browser.download("p35cases").await;
    assert!(file.starts_with(b"P35VAULT"), "in {:?}", browser.engine);
}

/// What is asked for at the start reaches Chromium's ordinary windows only.
async fn name_the_folder(browser: &Browser) {
    let folder = json!({"behavior": "allow", "downloadPath": browser.downloads()});
    browser
        .command_chromium("Page.setDownloadBehavior", folder)
        .await;
}

#[tokio::test]
async fn an_ordinary_window_of_chromium_is_not_called_private() {
    crate::answered(|| is_not_called_private(Engine::Chromium)).await;
}

#[tokio::test]
async fn an_ordinary_window_of_firefox_is_not_called_private() {
    crate::answered(|| is_not_called_private(Engine::Firefox)).await;
}

async fn is_not_called_private(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.go("#/where").await;
    browser.wait_for_text("Nothing points to one.").await;
    browser.go("#/").await;
    assert_no_notice(&browser).await;
    // What was tried for it is deleted.
    let names = browser.client.execute_async(DATABASES, Vec::new()).await;
    let names = names.expect("the page answers").to_string();
    assert!(!names.contains("point35-trial"), "{names} in {engine:?}");
}

const DATABASES: &str = "
    const [done] = arguments;
    indexedDB.databases().then((databases) => done(databases.map(({ name }) => name)));";

#[tokio::test]
async fn webkit_says_that_it_cannot_be_told() {
    crate::answered(|| async {
        let browser = Browser::start(Engine::WebKit).await;
        browser.open_app().await;
        tokio::time::sleep(LONG_AFTER).await;
        assert_no_notice(&browser).await;
        browser.go("#/where").await;
        browser.wait_for_text("It cannot be told here.").await;
    })
    .await;
}

async fn assert_no_notice(browser: &Browser) {
    browser.wait_for_text("No drafts yet").await;
    let shown = browser.text().await;
    assert!(!shown.contains(NOTICE), "in {:?}", browser.engine);
}
