//! After a session in which every kind of form was filled in, nothing of it can be read in what the
//! browser keeps: local storage, session storage, the databases, and the profile of a browser that
//! was killed.

use crate::browser::Browser;
use crate::engine::Engine;
use crate::journey::{holding, spellings};
use fantoccini::Locator;

/// All markers begin so; where it is not, none of them is.
const STEM: &str = "Marker-Qwarzel";
const LEAST: usize = 40;
const FIELDS: &str = "main :is(input[type=text], input[type=tel], input[type=email], input:not([type]), textarea):not([role=combobox], [inputmode=numeric])";
const SECTIONS: [&str; 8] = [
    "request",
    "authority",
    "confirmation",
    "investigating",
    "offence",
    "custodian",
    "necessity",
    "signature",
];
/// Everything that pages can keep, as one text; bytes as characters.
const KEPT: &str = "
    const done = arguments[0];
    const text = (value) => value?.byteLength !== undefined
        ? [...new Uint8Array(value)].map((byte) => String.fromCharCode(byte)).join('')
        : Array.isArray(value) ? value.map(text).join(' ') : String(value);
    const all = (store) => Object.entries(store).flat().join(' ');
    const wait = (request) => new Promise((yes, no) => {
        request.onsuccess = () => yes(request.result);
        request.onerror = () => no(request.error);
    });
    (async () => {
        let kept = all(localStorage) + all(sessionStorage);
        for (const { name } of await indexedDB.databases()) {
            const database = await wait(indexedDB.open(name));
            for (const store of database.objectStoreNames) {
                const values = database.transaction(store).objectStore(store);
                kept += name + ' ' + (await wait(values.getAllKeys())).join(' ');
                kept += (await wait(values.getAll())).map(text).join(' ');
            }
            database.close();
        }
        return kept;
    })().then(done, (error) => done(String(error)))";

#[tokio::test]
async fn nothing_that_was_typed_can_be_read_in_chromium() {
    nothing_can_be_read(Engine::Chromium).await;
}

#[tokio::test]
async fn nothing_that_was_typed_can_be_read_in_firefox() {
    nothing_can_be_read(Engine::Firefox).await;
}

async fn nothing_can_be_read(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.set_passphrase().await;
    let mut count = 0;
    browser.go("#/settings").await;
    browser.by_role("heading", "Settings").await;
    fill_in(&browser, &mut count).await;
    browser.begin_request().await;
    let address = browser.script("return location.hash").await;
    let address = address.as_str().unwrap_or_default().to_owned();
    for section in SECTIONS {
        browser.go(&format!("{address}/section/{section}")).await;
        browser.wait_for(&format!("main [href*='{address}']")).await;
        fill_in(&browser, &mut count).await;
    }
    assert!(count >= LEAST, "only {count} fields");
    browser.wait_for_text("Saved at").await;
    let kept = browser.client.execute_async(KEPT, Vec::new()).await;
    let kept = kept.expect("the script ends");
    let kept = kept.as_str().unwrap_or_default();
    // The search sees the journal, the records and what is in the clear.
    for there in ["point35-journal", "point35/draft/", "P35R"] {
        assert!(kept.contains(there), "{there} is not in {engine:?}");
    }
    for spelling in spellings(STEM) {
        let spelling: String = spelling.into_iter().map(char::from).collect();
        assert!(
            !kept.contains(&spelling),
            "{spelling:?} is kept in {engine:?}"
        );
    }
    let browser = browser.kill_and_restart().await;
    let readable = holding(&browser.profile(), STEM);
    assert!(readable.is_empty(), "{STEM} is readable in {readable:?}");
}

/// Types another marker into each field of the page.
async fn fill_in(browser: &Browser, count: &mut usize) {
    let fields = browser.client.find_all(Locator::Css(FIELDS)).await;
    for field in fields.expect("the page has fields") {
        if field.is_displayed().await.unwrap_or(false) {
            let marker = format!("{STEM}{count:02}");
            field.send_keys(&marker).await.expect("it takes text");
            *count += 1;
        }
    }
}
