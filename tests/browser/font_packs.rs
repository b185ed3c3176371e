//! A font pack is opened once: a Japanese name is printed into a PDF, also after the browser was
//! started again. The full edition needs none to be opened.

use crate::browser::Browser;
use crate::each_engine;
use crate::engine::Engine;
use crate::pdf::File;
use point35::coverage::packs::file_name;
use std::fs;
use std::path::{Path, PathBuf};

const NAME: &str = "髙橋直子";

each_engine!(
    a_pack_prints_a_name,
    another_file_is_refused,
    the_full_edition_prints_a_name
);

async fn a_pack_prints_a_name(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    write_name(&browser).await;
    browser.wait_for_text(&file_name("japanese")).await;
    open_pack(&browser, &pack("japanese")).await;
    browser.wait_for("main:not(:has(#open-wanted-pack))").await;
    assert!(pdf_text(&browser).await.contains(NAME));
    browser.go("#/settings").await;
    browser
        .wait_for_text("Not opened. File: point35-fonts-korean")
        .await;
    browser.wait_for_text(KEPT).await;
}

/// What the settings say of an opened pack, and of where it is.
const KEPT: &str = "kB, kept in this browser";

/// WebKit's automation keeps no profile, so there is nothing to come back to.
#[tokio::test]
async fn a_pack_is_kept_in_chromium() {
    crate::answered(|| a_pack_is_kept(Engine::Chromium)).await;
}

#[tokio::test]
async fn a_pack_is_kept_in_firefox() {
    crate::answered(|| a_pack_is_kept(Engine::Firefox)).await;
}

async fn a_pack_is_kept(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.go("#/settings").await;
    open_pack(&browser, &pack("japanese")).await;
    browser.wait_for_text(KEPT).await;
    let browser = browser.restart().await;
    browser.open_app().await;
    write_name(&browser).await;
    browser.by_role("heading", "Document").await;
    browser.wait_for("main:not(:has(#open-wanted-pack))").await;
    assert!(pdf_text(&browser).await.contains(NAME));
    browser.go("#/settings").await;
    browser.press_button("Remove: Japanese").await;
    browser
        .wait_for_text("Not opened. File: point35-fonts-japanese")
        .await;
    let browser = browser.restart().await;
    browser.open_app().await;
    write_name(&browser).await;
    browser.wait_for_text(&file_name("japanese")).await;
    browser.press_button("Save the draft as PDF").await;
    browser
        .wait_for_text("characters that need a font pack")
        .await;
}

async fn another_file_is_refused(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.go("#/settings").await;
    let mut damaged = fs::read(pack("japanese")).expect("the pack is there");
    let middle = damaged.len() / 2;
    damaged[middle] ^= 1;
    for (bytes, said) in [
        (b"%PDF-1.7".to_vec(), "This file is not a font pack."),
        (damaged, "This font pack is damaged"),
        (vec![0; 17 << 20], "This file is too large: at most 16 MiB"),
    ] {
        let file = browser.home().join("other.p35fonts");
        fs::write(&file, bytes).expect("a file can be written");
        open_pack(&browser, &file).await;
        browser.wait_for_text(said).await;
    }
    browser
        .assert_accessible("settings with a refused font pack")
        .await;
}

async fn the_full_edition_prints_a_name(engine: Engine) {
    let browser = Browser::start(engine).await;
    let file = std::env::var_os("POINT35_FULL_FILE").expect("cargo xtask test names the file");
    browser.open(Path::new(&file)).await;
    browser.ready().await;
    browser.go("#/settings").await;
    browser
        .wait_for_text("This is the full edition of Point35")
        .await;
    write_name(&browser).await;
    browser.by_role("button", "Save the draft as PDF").await;
    let packed = "return document.getElementById('packs') !== null";
    assert_eq!(
        browser.script(packed).await,
        true,
        "unpacked before it is needed"
    );
    assert!(pdf_text(&browser).await.contains(NAME));
    assert!(!browser.text().await.contains("p35fonts"));
}

/// Begins a request with the name in it and goes to its document.
async fn write_name(browser: &Browser) {
    browser.begin_request().await;
    let address = browser.script("return location.hash").await;
    let address = address.as_str().unwrap_or_default().to_owned();
    browser.go(&format!("{address}/section/authority")).await;
    browser.write("Person in charge", NAME).await;
    browser.go(&format!("{address}/document")).await;
}

async fn pdf_text(browser: &Browser) -> String {
    browser.press_button("Save the draft as PDF").await;
    File::holding(&browser.download("pdf").await).words()
}

async fn open_pack(browser: &Browser, file: &Path) {
    let field = browser.field("Open a font pack").await;
    let path = file.to_str().expect("a path of ASCII");
    field.send_keys(path).await.expect("it takes a file");
}

/// The packs stand beside the built file.
fn pack(name: &str) -> PathBuf {
    crate::browser::app().with_file_name(file_name(name))
}
