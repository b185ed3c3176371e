//! The file starts from disk in each engine.

use crate::browser::Browser;
use crate::engine::Engine;

async fn starts(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    let start = browser
        .script("return document.documentElement.dataset.start")
        .await;
    assert_eq!(start, "done");
}

#[tokio::test]
async fn starts_in_chromium() {
    starts(Engine::Chromium).await;
}
