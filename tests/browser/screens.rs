//! Every screen: axe-core finds nothing wrong, nothing is wider than the screen, and another
//! language of the interface loses nothing.

use crate::browser::Browser;
use crate::each_engine;
use crate::engine::Engine;
use fantoccini::key::Key;
use point35::i18n;

/// The screens that need no draft, and the heading of each.
const SCREENS: &[(&str, &str)] = &[
    ("#/directory", "Directory"),
    ("#/new", "New request"),
    ("#/settings", "Settings"),
    ("#/cases", "Case file"),
    ("#/cases/retention", "How long cases are kept"),
    ("#/log", "Log"),
    ("#/about", "About Point35"),
    ("#/about/security", "For IT security"),
    ("#/where", "Where are my data"),
    ("#/compare", "Side by side"),
    ("#/compare/ge-police/nl-police", "Side by side"),
    ("#/directory/ge-police/call", "Call now"),
    (
        "#/directory/ge-police/profile",
        "24/7 Contact Point Georgia",
    ),
    ("#/directory/ge-police/correct", "Report a mistake"),
    ("#/workshop", "Issuer’s workshop"),
    ("#/nowhere", "This page does not exist"),
    ("#/", "Desk"),
];

each_engine!(
    screens_are_accessible,
    a_card_and_a_dialog_are_accessible,
    dark_screens_are_accessible,
    a_request_is_accessible,
    narrow_screens_do_not_scroll_sideways,
    keyboard_leads_to_a_new_request,
    the_language_of_the_interface_changes,
);

async fn screens_are_accessible(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    for (route, heading) in SCREENS {
        browser.go(route).await;
        browser.by_role("heading", heading).await;
        browser.assert_accessible(route).await;
    }
}

async fn a_card_and_a_dialog_are_accessible(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.go("#/directory/nl-police").await;
    browser
        .wait_for_text("Channels, in order of preference")
        .await;
    browser.assert_accessible("a contact point").await;
    browser.press_button("Set a passphrase").await;
    browser.field("New passphrase").await;
    browser
        .assert_accessible("the dialog of the passphrase")
        .await;
    // Tab goes round in it, in both directions.
    browser.wait_for_focus("New passphrase").await;
    browser.press_with(&[Key::Shift], Key::Tab).await;
    browser.wait_for_focus("Set the passphrase").await;
    browser.press(Key::Tab).await;
    browser.wait_for_focus("New passphrase").await;
}

async fn dark_screens_are_accessible(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.go("#/settings").await;
    browser.check("Dark").await;
    browser.wait_for("html[data-theme=dark]").await;
    for (route, heading) in SCREENS {
        browser.go(route).await;
        browser.by_role("heading", heading).await;
        browser
            .assert_accessible(&format!("{route} in dark colours"))
            .await;
    }
}

async fn a_request_is_accessible(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.begin_request().await;
    browser.assert_accessible("the list of sections").await;
    let address = browser.script("return location.hash").await;
    let address = address.as_str().unwrap_or_default().to_owned();
    for part in ["check", "document"] {
        browser.go(&format!("{address}/{part}")).await;
        browser.wait_for("h1").await;
        browser.assert_accessible(part).await;
    }
}

async fn narrow_screens_do_not_scroll_sideways(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app_on_a_telephone().await;
    for (route, heading) in SCREENS {
        browser.go(route).await;
        browser.by_role("heading", heading).await;
        browser.assert_narrow(route).await;
    }
    browser.begin_request().await;
    browser.assert_narrow("the list of sections").await;
    let address = browser.script("return location.hash").await;
    let address = address.as_str().unwrap_or_default().to_owned();
    for part in ["check", "document"] {
        browser.go(&format!("{address}/{part}")).await;
        browser.wait_for("h1").await;
        browser.assert_narrow(part).await;
    }
    browser.go("#/directory/nl-police").await;
    browser
        .wait_for_text("Channels, in order of preference")
        .await;
    browser.assert_narrow("a contact point").await;
    // The kinds of identifiers have long names in some languages.
    browser.go(&format!("{address}/section/data")).await;
    let field = browser.field("Identifier").await;
    // WebKit's driver types into nothing in a frame.
    let typed = "arguments[0].value = '198.51.100.20:51544';
        arguments[0].dispatchEvent(new Event('input', { bubbles: true }))";
    let field = vec![serde_json::to_value(field).expect("an element has an id")];
    let typed = browser.client.execute(typed, field).await;
    typed.expect("it takes text");
    browser.field("Kind of identifier").await;
    for language in i18n::interface_languages() {
        browser.speak(&language).await;
        let place = format!("a data item in {language}");
        browser.assert_narrow(&place).await;
    }
}

async fn keyboard_leads_to_a_new_request(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.tab_to("New request").await;
    browser.press(Key::Enter).await;
    browser.by_role("heading", "New request").await;
    browser.tab_to("Search the directory").await;
    browser.type_text("georg").await;
    browser.wait_for_text("Georgia").await;
}

async fn the_language_of_the_interface_changes(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    let languages = browser
        .script("return [...document.querySelectorAll('option[lang], option')].map((o) => o.value)")
        .await;
    let languages: Vec<String> = serde_json::from_value(languages).unwrap();
    assert!(languages.iter().any(|l| l == "ka"), "{languages:?}");
    browser
        .field("Language of the interface")
        .await
        .select_by_value("ka")
        .await
        .unwrap();
    browser.wait_for("html[lang=ka]").await;
    browser.assert_accessible("the desk in Georgian").await;
}
