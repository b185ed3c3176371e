//! Newer templates in a browser: opened from a signed file, believed as a directory is, kept, given back.

use crate::browser::Browser;
use crate::each_engine;
use crate::engine::Engine;
use crate::snapshots::{choose, fingerprint, kept, signed};
use minisign::KeyPair;
use point35::template::Pack;
use serde_json::Value;

const ISSUER: &str = "Issuer of reviewed forms";

each_engine!(newer_templates_are_opened_signed_kept_and_given_back);

async fn newer_templates_are_opened_signed_kept_and_given_back(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.go("#/settings").await;
    let pair = KeyPair::generate_unencrypted_keypair().expect("keys");
    let [newer, newest] = [1, 2].map(|step| edited(Pack::built_in().version + step));
    let first = signed(&pair, &newer, true);
    for (file, told) in [
        ("{}", "holds no forms"),
        (Pack::built_in_text(), "not newer than those in use"),
        (&edited_words(), "need words"),
        (
            &first.replace(ISSUER, "Another issuer"),
            "altered or damaged",
        ),
    ] {
        open(&browser, file).await;
        browser.wait_for_text(told).await;
    }
    open(&browser, &first).await;
    browser.wait_for_text(&fingerprint(&pair)).await;
    browser.assert_accessible("forms that wait").await;
    browser
        .check("I have compared the fingerprint with the issuer by telephone.")
        .await;
    browser.press_button("Use these forms").await;
    let in_use = |pack: &str| {
        let pack: Value = serde_json::from_str(pack).expect("JSON");
        let version = &pack["catalogue"]["version"];
        format!("In use: version {version}, issued by {ISSUER}.")
    };
    browser.wait_for_text(&in_use(&newer)).await;
    // From now on nothing else counts for this issuer.
    open(&browser, &newest).await;
    browser.wait_for_text("This file is not signed").await;
    browser.open_app().await;
    browser.go("#/settings").await;
    browser.wait_for_text(&in_use(&newer)).await;
    open(&browser, &signed(&pair, &newest, false)).await;
    browser
        .wait_for_text("a key that is believed here since")
        .await;
    browser.press_button("Use these forms").await;
    browser.wait_for_text(&in_use(&newest)).await;
    browser.press_button("Use the forms of this program").await;
    browser.wait_for_text("issued by Point35.").await;
    let record = kept(&browser, "template-pack").await;
    assert!(!record.contains(ISSUER), "in {engine:?}");
}

async fn open(browser: &Browser, file: &str) {
    choose(browser, "Open newer forms", &[("templates.json", file)]).await;
}

/// The program's own templates, numbered anew by another issuer.
fn edited(version: u32) -> String {
    let mut pack = own();
    pack["catalogue"]["version"] = version.into();
    pack["catalogue"]["issuer"] = ISSUER.into();
    pack.to_string()
}

/// With a section that the program has no words for.
fn edited_words() -> String {
    let mut pack: Value =
        serde_json::from_str(&edited(Pack::built_in().version + 1)).expect("JSON");
    pack["templates"][0]["sections"][0]["id"] = "absent".into();
    pack.to_string()
}

fn own() -> Value {
    serde_json::from_str(Pack::built_in_text()).expect("JSON")
}
