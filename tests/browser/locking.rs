//! The passphrase at the keyboard: what is too weak, locking by time and by keys, going on where one
//! was, waiting after mistakes, deleting everything.

use crate::browser::Browser;
use crate::each_engine;
use crate::engine::Engine;
use crate::passphrase::PASSPHRASE;
use fantoccini::key::Key;
use serde_json::Value;
use std::time::{Duration, Instant};

const REFERENCE: &str = "GE-EX-2026-0007";
const LOCKED: &str = "What you saved in this browser is locked";
/// The app looks at the clock this often.
const TICK: Duration = Duration::from_secs(16);

each_engine!(
    a_passphrase_says_how_strong_it_is,
    it_locks_when_nobody_is_there,
    it_does_not_lock_where_that_is_off,
    keys_lock_and_unlocking_leads_back,
    a_changed_passphrase_opens_instead_of_the_old_one,
    wrong_passphrases_wait_also_after_a_reload,
    everything_is_deleted,
);

async fn a_passphrase_says_how_strong_it_is(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.press_button("Set a passphrase").await;
    browser
        .wait_for_text("Nobody can recover a forgotten passphrase")
        .await;
    browser.tab_to("New passphrase").await;
    for (text, said) in [
        ("Passw0rd", "Too short"),
        ("Passw0rd2019", "Too weak"),
        (
            "Passw0rd2019",
            "It contains a word that is among the first to be tried.",
        ),
        ("Passw0rd2019", "It contains a year."),
        ("violet tractor seven", "Fair"),
        ("violet tractor bishop lemon", "Strong."),
    ] {
        browser.type_over(text).await;
        browser.wait_for_text(said).await;
    }
    // What is too weak is not taken.
    browser.type_over("Passw0rd2019").await;
    browser.tab_to("The same passphrase again").await;
    browser.type_text("Passw0rd2019").await;
    browser.assert_accessible("a weak passphrase").await;
    browser.press(Key::Enter).await;
    browser
        .wait_for_text("The passphrase is easy to guess for someone who copies your data.")
        .await;
    let header = "return localStorage.getItem('point35/vault')";
    assert_eq!(browser.script(header).await, Value::Null);
}

async fn it_locks_when_nobody_is_there(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    write_a_reference(&browser).await;
    advance_the_clock(&browser, 14).await;
    tokio::time::sleep(TICK).await;
    assert!(!browser.text().await.contains(LOCKED), "in {engine:?}");
    advance_the_clock(&browser, 16).await;
    tokio::time::sleep(TICK).await;
    browser.wait_for_text(LOCKED).await;
    assert_nothing_is_shown(&browser).await;
    browser.enter_passphrase().await;
    browser.field("Reference").await;
}

async fn it_does_not_lock_where_that_is_off(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.set_passphrase().await;
    browser.go("#/settings").await;
    let time = browser.field("Lock by itself").await;
    time.select_by_label("Never")
        .await
        .expect("it can be chosen");
    advance_the_clock(&browser, 600).await;
    browser.press(Key::Shift).await;
    browser.press(Key::Shift).await;
    assert!(!browser.text().await.contains(LOCKED), "in {engine:?}");
    let time = browser.field("Lock by itself").await;
    time.select_by_label("After 60 minutes")
        .await
        .expect("it can be chosen");
    advance_the_clock(&browser, 1200).await;
    browser.press(Key::Shift).await;
    browser.wait_for_text(LOCKED).await;
}

async fn keys_lock_and_unlocking_leads_back(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    write_a_reference(&browser).await;
    assert!(
        browser.text().await.contains("Alt+Shift+L"),
        "in {engine:?}"
    );
    let below = "scrollTo(0, 240); return scrollY";
    let scrolled = browser.script(below).await.as_f64().unwrap_or_default();
    assert!(scrolled > 100.0, "the page is long enough: {scrolled}");
    browser.press_with(&[Key::Alt, Key::Shift], 'l').await;
    browser.wait_for_text(LOCKED).await;
    assert_nothing_is_shown(&browser).await;
    browser.enter_passphrase().await;
    browser.wait_for_focus("Reference").await;
    assert_eq!(browser.focus().await.value, REFERENCE);
    let begin = Instant::now();
    loop {
        let now = browser
            .script("return scrollY")
            .await
            .as_f64()
            .unwrap_or_default();
        if (now - scrolled).abs() < 2.0 {
            break;
        }
        assert!(
            begin.elapsed() < Duration::from_secs(5),
            "{now}, not {scrolled}, in {engine:?}"
        );
    }
}

async fn a_changed_passphrase_opens_instead_of_the_old_one(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    write_a_reference(&browser).await;
    browser.go("#/settings").await;
    browser.press_button("Change the passphrase").await;
    for label in ["New passphrase", "The same passphrase again"] {
        browser.tab_to(label).await;
        browser.type_text("violet tractor bishop lemon").await;
    }
    browser.press(Key::Enter).await;
    browser.wait_for_text("The passphrase is changed.").await;
    browser.press_with(&[Key::Alt, Key::Shift], 'l').await;
    browser.wait_for_text("Unlock your work").await;
    try_passphrase(&browser, PASSPHRASE).await;
    browser
        .wait_for_text("This passphrase does not open it")
        .await;
    try_passphrase(&browser, "violet tractor bishop lemon").await;
    browser.wait_for_text("Saved at").await;
}

async fn wrong_passphrases_wait_also_after_a_reload(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    write_a_reference(&browser).await;
    browser.press_button("Lock now").await;
    browser.wait_for_text("Unlock your work").await;
    // The wait begins before the key is derived, which may take as long.
    let stopped = "window.realNow ??= window.Date.now; const now = Date.now();
        window.Date.now = () => now";
    browser.script(stopped).await;
    for _ in 0..3 {
        try_passphrase(&browser, "not the passphrase").await;
        browser
            .wait_for_text("This passphrase does not open it")
            .await;
    }
    browser
        .wait_for_text("The next attempt is possible in 0:0")
        .await;
    advance_the_clock(&browser, 0).await;
    for minutes in [0, 1] {
        wait_until_possible(&browser).await;
        // The last mistake lies ahead of the clock of the page that is loaded anew.
        advance_the_clock(&browser, minutes).await;
        try_passphrase(&browser, "not the passphrase").await;
        browser
            .wait_for_text("The next attempt is possible in 0:")
            .await;
    }
    browser.client.refresh().await.expect("the page reloads");
    browser.ready().await;
    browser
        .wait_for_text("The next attempt is possible in 0:")
        .await;
    // Not even the right one opens in the meantime.
    try_passphrase(&browser, PASSPHRASE).await;
    assert!(
        browser.text().await.contains("The next attempt"),
        "in {engine:?}"
    );
    browser
        .assert_accessible("the wait for the next attempt")
        .await;
    advance_the_clock(&browser, 2).await;
    wait_until_possible(&browser).await;
    browser.press(Key::Enter).await;
    browser.wait_for_text("Lock now").await;
    browser.go("#/log").await;
    browser
        .wait_for_text("Wrong passphrases before unlocking: 5")
        .await;
}

async fn everything_is_deleted(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    write_a_reference(&browser).await;
    // What is not ours stays.
    browser
        .script("localStorage.setItem('other', 'kept')")
        .await;
    browser.go("#/about").await;
    browser
        .press_button("Delete everything from this browser")
        .await;
    browser
        .wait_for_text("Delete everything from this browser?")
        .await;
    browser
        .script("document.documentElement.dataset.before = ''")
        .await;
    browser.tab_to("Delete everything").await;
    browser.press(Key::Enter).await;
    // The page says so once before it is loaded anew, and again afterwards.
    browser
        .wait_for("html[data-ready]:not([data-before])")
        .await;
    browser.wait_for_text("Everything is deleted").await;
    browser.assert_accessible("everything is deleted").await;
    let kept = browser.client.execute_async(WHAT_IS_KEPT, Vec::new()).await;
    assert_eq!(
        kept.expect("the page answers"),
        serde_json::json!(["other"]),
        "in {engine:?}"
    );
    browser.go("#/").await;
    browser.button("Set a passphrase").await;
    browser.wait_for_text("No drafts yet").await;
}

/// The names of everything that the browser keeps for the page.
const WHAT_IS_KEPT: &str = "
    const [done] = arguments;
    indexedDB.databases().then((databases) => done([
        ...Object.keys(localStorage), ...Object.keys(sessionStorage),
        ...databases.map((database) => database.name),
    ]));";

/// Sets a passphrase, begins a request and writes its reference; the focus is there.
async fn write_a_reference(browser: &Browser) {
    browser.set_passphrase().await;
    browser.begin_request().await;
    let section = browser.link("Request").await;
    section.click().await.expect("the link works");
    browser.write("Reference", REFERENCE).await;
    browser.wait_for_text("Saved at").await;
}

/// Neither on the page nor in a field.
async fn assert_nothing_is_shown(browser: &Browser) {
    let contents = browser.contents().await.join(" ");
    let shown = browser.text().await;
    assert!(
        !shown.contains(REFERENCE) && !contents.contains(REFERENCE),
        "in {:?}",
        browser.engine
    );
}

/// As if so many minutes had gone by since the test began.
async fn advance_the_clock(browser: &Browser, minutes: u32) {
    let script = format!(
        "window.realNow ??= window.Date.now; const real = window.realNow;
         window.Date.now = () => real.call(window.Date) + {minutes} * 60_000"
    );
    browser.script(&script).await;
}

async fn try_passphrase(browser: &Browser, passphrase: &str) {
    browser.tab_to("Passphrase").await;
    browser.type_over(passphrase).await;
    browser.press(Key::Enter).await;
}

async fn wait_until_possible(browser: &Browser) {
    let begin = Instant::now();
    while browser
        .text()
        .await
        .contains("The next attempt is possible")
    {
        assert!(
            begin.elapsed() < Duration::from_secs(40),
            "the wait does not end"
        );
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    browser.tab_to("Passphrase").await;
}
