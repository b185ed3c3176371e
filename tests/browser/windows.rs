//! Two and five windows at once: one saves, the others say so, keep what is typed in memory and can
//! take over. What several of them changed is there once for each of them.
//!
//! WebKit's automation gives each window a storage of its own, so that its windows do not meet: that
//! they do with WebKit is not shown by a test.

use crate::browser::Browser;
use crate::engine::Engine;
use fantoccini::wd::WindowHandle;

const FIELD: &str = "Reference";
const READER: &str = "Another window of Point35 saves here";

#[tokio::test]
async fn two_windows_of_chromium_lose_nothing() {
    type_at_once(Engine::Chromium, 2).await;
}

#[tokio::test]
async fn five_windows_of_chromium_lose_nothing() {
    type_at_once(Engine::Chromium, 5).await;
}

#[tokio::test]
async fn two_windows_of_firefox_lose_nothing() {
    type_at_once(Engine::Firefox, 2).await;
}

#[tokio::test]
async fn five_windows_of_firefox_lose_nothing() {
    type_at_once(Engine::Firefox, 5).await;
}

async fn type_at_once(engine: Engine, count: usize) {
    let browser = Browser::start(engine).await;
    let windows = open_windows(&browser, count).await;
    for round in 0..3 {
        for (number, window) in windows.iter().enumerate() {
            browser.switch_to(window).await;
            browser.write(FIELD, &format!("w{number}r{round} ")).await;
        }
    }
    let mut typed = Vec::new();
    for (number, window) in windows.iter().enumerate() {
        browser.switch_to(window).await;
        let field = browser.field(FIELD).await;
        let held = field.prop("value").await.expect("a field has a value");
        typed.push(held.unwrap_or_default());
        if number > 0 {
            browser.wait_for_text(READER).await;
            browser.press_button("Save in this window").await;
            browser.wait_for_text("Two windows changed the same").await;
            browser.wait_for_text("Saved at").await;
        }
    }
    // The first window shows what is saved now, and is a reader.
    browser.switch_to(&windows[0]).await;
    browser.wait_for_text(READER).await;
    let browser = browser.restart().await;
    browser.open_app().await;
    browser.enter_passphrase().await;
    browser.wait_for_text("Last change").await;
    let desk = browser.text().await;
    for (number, text) in typed.iter().enumerate() {
        assert!(text.contains(&format!("w{number}r2")), "{text}");
        assert!(
            desk.contains(text.trim()),
            "{text:?} of {engine:?} is not in {desk}"
        );
    }
}

#[tokio::test]
async fn the_right_to_write_of_a_closed_window_of_chromium_passes_on() {
    pass_on(Engine::Chromium).await;
}

#[tokio::test]
async fn the_right_to_write_of_a_closed_window_of_firefox_passes_on() {
    pass_on(Engine::Firefox).await;
}

async fn pass_on(engine: Engine) {
    let browser = Browser::start(engine).await;
    let windows = open_windows(&browser, 2).await;
    browser.write(FIELD, "in memory only").await;
    browser.wait_for_text(READER).await;
    browser.switch_to(&windows[0]).await;
    browser
        .client
        .close_window()
        .await
        .expect("the window closes");
    browser.switch_to(&windows[1]).await;
    browser.wait_for_text("Saved at").await;
    let browser = browser.restart().await;
    browser.open_app().await;
    browser.enter_passphrase().await;
    browser.wait_for_text("in memory only").await;
}

/// Several windows that show the same section of the same request; the first one saves. The last one
/// is in front.
async fn open_windows(browser: &Browser, count: usize) -> Vec<WindowHandle> {
    browser.open_app().await;
    browser.set_passphrase().await;
    browser.begin_request().await;
    let address = browser.script("return location.hash").await;
    let section = format!("{}/section/request", address.as_str().unwrap_or_default());
    browser.go(&section).await;
    browser.field(FIELD).await;
    browser.wait_for_text("Saved at").await;
    let mut windows = vec![browser.client.window().await.expect("a window is open")];
    while windows.len() < count {
        let window = browser
            .client
            .new_window(false)
            .await
            .expect("a window opens");
        browser.switch_to(&window.handle).await;
        windows.push(window.handle);
        browser.open_app().await;
        browser.enter_passphrase().await;
        browser.wait_for_text("Last change").await;
        browser.go(&section).await;
        browser.field(FIELD).await;
        browser.wait_for_text(READER).await;
    }
    windows
}

impl Browser {
    async fn switch_to(&self, window: &WindowHandle) {
        let switched = self.client.switch_to_window(window.clone()).await;
        switched.expect("the window is there");
    }
}
