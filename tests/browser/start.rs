//! The file starts from disk in each engine; where it cannot, it says why and what to do.

use crate::browser::{Browser, app};
use crate::each_engine;
use crate::engine::{Engine, Setting};
use std::fs;
use std::path::PathBuf;

each_engine!(
    starts,
    says_that_nothing_is_kept,
    says_that_it_could_not_start,
    says_that_a_later_part_is_damaged,
    says_that_the_file_is_cut_short,
    says_that_it_had_to_stop,
);

async fn starts(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    assert_eq!(cause(&browser).await, "done");
    assert_eq!(shown_causes(&browser).await, "");
    // The desk would be later if it called what is in the rest of the program.
    browser.wait_for("html[data-whole]").await;
    let loaded = "return document.documentElement.dataset.whole";
    assert_eq!(browser.script(loaded).await, "");
}

/// Firefox has preferences for it, which this version does not heed in a page from the disk.
#[tokio::test]
async fn says_that_wasm_is_off_in_chromium() {
    crate::answered(|| says_that_wasm_is_off(Engine::Chromium)).await;
}

#[tokio::test]
async fn says_that_wasm_is_off_in_webkit() {
    crate::answered(|| says_that_wasm_is_off(Engine::WebKit)).await;
}

async fn says_that_wasm_is_off(engine: Engine) {
    let setting = Setting {
        wasm: false,
        ..Setting::default()
    };
    let browser = Browser::start_with(engine, setting).await;
    browser.open(&app()).await;
    assert_eq!(cause(&browser).await, "no-wasm");
    assert!(shown_causes(&browser).await.contains("WebAssembly"));
    assert_fallback(&browser).await;
    browser.press_button("ქართული").await;
    browser
        .wait_for_text("შენახული კომპიუტერული მონაცემების")
        .await;
    browser
        .assert_accessible("start-up screen without WebAssembly")
        .await;
}

/// A frame without an origin of its own has no storage in any engine.
async fn says_that_nothing_is_kept(engine: Engine) {
    let browser = Browser::start(engine).await;
    let frame = format!(
        r#"<!doctype html><iframe sandbox="allow-scripts" src="{}"></iframe>"#,
        app().display()
    );
    let page = browser.home().join("frame.html");
    fs::write(&page, frame).unwrap();
    browser.open(&page).await;
    browser.client.enter_frame(0).await.unwrap();
    browser.ready().await;
    assert_eq!(cause(&browser).await, "no-storage");
    assert!(
        shown_causes(&browser)
            .await
            .contains("save your work to a file")
    );
}

async fn says_that_it_could_not_start(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open(&with_damage(&browser, "first")).await;
    browser.wait_for("html[data-start=failed]").await;
    assert!(shown_causes(&browser).await.contains("could not start"));
    browser
        .assert_accessible("start-up screen after a failed start")
        .await;
}

async fn says_that_a_later_part_is_damaged(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open(&with_damage(&browser, "rest")).await;
    browser.wait_for("html[data-start=stopped]").await;
    assert!(shown_causes(&browser).await.contains("copy what you need"));
}

/// What is missing is the end of the first part of the program, or of the rest.
async fn says_that_the_file_is_cut_short(engine: Engine) {
    for (block, cause, words) in [
        ("first", "failed", "a fresh copy of the file"),
        ("rest", "stopped", "copy what you need"),
    ] {
        let browser = Browser::start(engine).await;
        let file = fs::read(app()).unwrap();
        let cut = browser.home().join("cut.html");
        fs::write(&cut, &file[..beginning(&file, block) + 100_000]).unwrap();
        browser.open(&cut).await;
        browser.wait_for(&format!("html[data-start={cause}]")).await;
        assert!(shown_causes(&browser).await.contains(words), "{engine:?}");
    }
}

/// A copy of the file with a data block that is not as it was.
fn with_damage(browser: &Browser, block: &str) -> PathBuf {
    let mut file = fs::read(app()).unwrap();
    let start = beginning(&file, block);
    file[start + 20..start + 60].fill(b'A');
    let broken = browser.home().join("broken.html");
    fs::write(&broken, file).unwrap();
    broken
}

/// Where the text of a data block begins.
fn beginning(file: &[u8], block: &str) -> usize {
    let mark = format!("id=\"{block}\"");
    let at = file.windows(mark.len()).position(|w| w == mark.as_bytes());
    let at = at.unwrap() + mark.len();
    at + file[at..].iter().position(|byte| *byte == b'>').unwrap()
}

async fn says_that_it_had_to_stop(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.script("point35.fail('a reason')").await;
    assert_eq!(cause(&browser).await, "stopped");
    assert!(shown_causes(&browser).await.contains("copy what you need"));
    browser.wait_for("#start-detail:not([hidden])").await;
    browser
        .assert_accessible("start-up screen after a stop")
        .await;
}

/// WebKit has no setting for it.
async fn works_without_script(engine: Engine) {
    let setting = Setting {
        script: false,
        ..Setting::default()
    };
    let browser = Browser::start_with(engine, setting).await;
    browser.open(&app()).await;
    browser.screenshot("without-script").await;
    let causes = browser
        .client
        .find(fantoccini::Locator::Id("start-causes"))
        .await
        .unwrap();
    assert!(causes.text().await.unwrap().contains("JavaScript"));
    assert_fallback(&browser).await;
}

/// The directory with its date, and the form that needs no script.
async fn assert_fallback(browser: &Browser) {
    let body = browser
        .client
        .find(fantoccini::Locator::Css("body"))
        .await
        .unwrap();
    let text = body.text().await.unwrap();
    for shown in [
        "25 November 2026",
        "24/7 Contact Point Sri Lanka (FICTIONAL)",
        "საქართველო",
        "Request for expedited preservation of stored computer data",
        "Demande de conservation rapide",
    ] {
        assert!(
            text.contains(shown),
            "{shown} is not shown in {:?}",
            browser.engine
        );
    }
}

#[tokio::test]
async fn works_without_script_in_chromium() {
    works_without_script(Engine::Chromium).await;
}

#[tokio::test]
async fn works_without_script_in_firefox() {
    works_without_script(Engine::Firefox).await;
}

/// The text of an element that is not shown is empty.
const SHOWN: &str = "const causes = document.getElementById('start-causes');
    return causes.getClientRects().length ? causes.innerText : ''";

async fn cause(browser: &Browser) -> String {
    let cause = browser
        .script("return document.documentElement.dataset.start")
        .await;
    cause.as_str().unwrap_or_default().to_owned()
}

async fn shown_causes(browser: &Browser) -> String {
    let text = browser.script(SHOWN).await;
    text.as_str().unwrap_or_default().trim().to_owned()
}
