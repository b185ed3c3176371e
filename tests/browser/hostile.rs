//! A hostile directory: script, links and markup in every text that a snapshot may hold. It is shown
//! as text on every screen and printed as text; nothing runs and nothing is asked of the network.

use crate::browser::Browser;
use crate::each_engine;
use crate::engine::Engine;
use crate::network::Listener;
use crate::snapshots::{edited, exercise, open};
use serde_json::Value;
use std::collections::BTreeSet;
use std::time::Duration;

each_engine!(a_hostile_directory_is_only_text);

/// Keys whose values are free text, wherever they stand.
const FREE: &[&str] = &[
    "person",
    "address",
    "source",
    "issuer",
    "search_keys",
    "notes",
    "unit",
    "territory",
    "names",
];

async fn a_hostile_directory_is_only_text(engine: Engine) {
    let listener = Listener::start().await;
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.go("#/directory").await;
    let number = exercise()["number"].as_u64().expect("a number");
    let markup = markup(listener.port);
    let hostile = edited(|file| {
        file["number"] = (number + 1).into();
        file["issuer"] = exercise()["issuer"].clone();
        for list in ["parties", "contact_points"] {
            spoil(&mut file[list], &markup, false);
        }
    });
    open(&browser, &hostile).await;
    browser.wait_for_text("What it changes").await;
    browser.press_button("Use this directory").await;
    browser.go("#/new/ge-police").await;
    browser.wait_for_hash("#/request").await;
    let request = browser.script("return location.hash").await;
    let request = request.as_str().unwrap_or_default().to_owned();
    let screens = [
        "#/directory".to_owned(),
        "#/directory/ge-police".to_owned(),
        "#/directory/ge-police/call".to_owned(),
        "#/directory/ge-police/profile".to_owned(),
        "#/directory/ge-police/correct".to_owned(),
        "#/compare/ge-police/nl-police".to_owned(),
        request.clone(),
        format!("{request}/section/recipient"),
        format!("{request}/check"),
        format!("{request}/document"),
    ];
    for screen in &screens {
        browser.go(screen).await;
        browser.wait_for("h1").await;
        assert_harmless(&browser, screen).await;
    }
    let shown = browser.text().await;
    assert!(
        shown.contains("<script>"),
        "shown as text in {engine:?}: {shown}"
    );
    // Printed: the sheets are added to the page as they are in a print.
    browser
        .script(
            "window.print = () => { window.sheets = document.querySelector('.sheets')?.outerHTML }",
        )
        .await;
    browser.press_button("Print").await;
    let begin = std::time::Instant::now();
    while browser.script("return typeof window.sheets").await != "string" {
        assert!(
            begin.elapsed() < crate::finding::PATIENCE,
            "not printed in {engine:?}"
        );
    }
    let sheets = browser.script("return window.sheets").await;
    let sheets = sheets.as_str().unwrap_or_default();
    assert!(
        !sheets.contains("<script") && !sheets.contains("<img"),
        "markup on paper"
    );
    browser.go("#/workshop").await;
    browser
        .press_button("Begin with the directory in use")
        .await;
    browser.write("Find by name, id or code", "ge-police").await;
    browser.press_button("Edit ge-police").await;
    browser.wait_for_text("Take over").await;
    assert_harmless(&browser, "the workshop").await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(
        listener.take(),
        BTreeSet::new(),
        "asked of the network in {engine:?}"
    );
}

pub fn markup(port: u16) -> String {
    let to = format!("http://127.0.0.1:{port}");
    format!(
        "\"'><script>window.hostile=1</script><img src=\"{to}/image\" onerror=\"window.hostile=2\">\
         <svg onload=\"window.hostile=3\"></svg><style>@import url({to}/style)</style>\
         <a href=\"javascript:window.hostile=4\">x</a> {{{{hostile}}}} {{ $hostile }} {to}/text"
    )
}

/// Puts the markup into every free text.
fn spoil(value: &mut Value, markup: &str, is_free: bool) {
    match value {
        Value::String(text) if is_free => text.push_str(markup),
        Value::Array(entries) => entries.iter_mut().for_each(|v| spoil(v, markup, is_free)),
        Value::Object(entries) => {
            for (key, value) in entries {
                let is_channel = key == "address" && value.as_str().is_some_and(reaches);
                spoil(
                    value,
                    markup,
                    (is_free || FREE.contains(&key.as_str())) && !is_channel,
                );
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// An address that a reader checks by its kind.
fn reaches(address: &str) -> bool {
    address.starts_with('+') || address.starts_with("https:") || address.contains('@')
}

pub async fn assert_harmless(browser: &Browser, screen: &str) {
    let ran = browser.script("return window.hostile ?? null").await;
    assert_eq!(ran, Value::Null, "something ran on {screen}");
    let added = "return document.querySelectorAll('main script, main img, main svg[onload], main style, a[href^=\"javascript\"]').length";
    assert_eq!(
        browser.script(added).await,
        0,
        "markup became elements on {screen}"
    );
}
