//! The language of the interface changes in the middle of a request: nothing that was typed, chosen
//! or unfolded is lost, and what can be undone still can.

use crate::browser::Browser;
use crate::each_engine;
use crate::engine::Engine;
use point35::i18n::{self, Language};

/// Typed last, and not left yet.
const BEGUN: &str = "192.0.2.";

each_engine!(switching_the_interface_language_loses_nothing);

async fn switching_the_interface_language_loses_nothing(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.begin_request().await;
    fill_in_half(&browser).await;
    let before = browser.contents().await;
    for language in i18n::interface_languages() {
        speak(&browser, &language).await;
        assert_eq!(browser.contents().await, before, "{language} in {engine:?}");
        assert_eq!(browser.focus().await.value, BEGUN, "{language}");
    }
    browser.type_text("45").await;
    assert_eq!(browser.focus().await.value, format!("{BEGUN}45"));
    speak(&browser, &Language::english()).await;
    undo_and_redo(&browser).await;
}

/// A row with answers of several kinds, a second one just begun, and a log that is not read yet.
async fn fill_in_half(browser: &Browser) {
    let section = browser.link("Data to be preserved").await;
    section.click().await.expect("the link works");
    browser.by_role("heading", "Data to be preserved").await;
    browser.check("Traffic data").await;
    browser.check("A moment").await;
    browser.write("Identifier", "198.51.100.20:51544").await;
    browser.write("Day", "30").await;
    browser
        .write("Relationship to the offence", "ბრძანებები")
        .await;
    let paste = browser.by_role("summary", "Paste part of a log").await;
    paste.click().await.expect("it unfolds");
    browser.write("Lines of a log", "not read yet").await;
    browser.press_button("Add another").await;
    browser.wait_for_focus("Data item 2").await;
    browser.tab_to("Identifier").await;
    browser.type_text(BEGUN).await;
}

async fn speak(browser: &Browser, language: &Language) {
    browser.speak(language).await;
    let words = i18n::words(language).expect("it is built in");
    let section = words.say("preservation-section-data");
    browser.by_role("heading", &section).await;
    let second = [("number", "2".into())];
    let second = words.say_with("row-items", &second);
    browser.by_role("heading", &second).await;
}

/// What was typed into the second row is one step, the row itself another.
async fn undo_and_redo(browser: &Browser) {
    let before = browser.contents().await;
    browser.press_button("Undo").await;
    assert_ne!(browser.contents().await, before);
    while browser.has("heading", "Data item 2").await {
        browser.press_button("Undo").await;
    }
    while browser.contents().await != before {
        browser.press_button("Redo").await;
    }
}
