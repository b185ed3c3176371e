//! Knowing one's counterpart: calling it, its profile, two side by side, what it expects at each
//! field, and what one keeps about it for oneself.

use crate::browser::Browser;
use crate::each_engine;
use crate::engine::Engine;
use crate::snapshots::{edited, everything_kept, exercise, open};
use fantoccini::key::Key;

each_engine!(
    a_call_begins_in_two_languages,
    a_profile_says_what_to_do_and_is_printed,
    two_contact_points_are_compared,
    what_the_recipient_expects_stands_at_the_field,
    the_age_of_a_record_is_in_sight,
    notes_survive_a_newer_directory_and_are_sealed,
);

async fn a_call_begins_in_two_languages(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.go("#/directory/ge-police").await;
    browser
        .link("Call now")
        .await
        .click()
        .await
        .expect("it leads there");
    browser.wait_for_text("What to say first").await;
    let text = browser.text().await;
    for expected in [
        "24/7 საკონტაქტო პუნქტში",
        "Good day. I am calling the 24/7 contact point",
        "შეგვიძლია ამ ენაზე ვილაპარაკოთ: ინგლისური?",
        "Languages spoken at the duty desk",
    ] {
        assert!(text.contains(expected), "{expected:?} is not in {text}");
    }
    let dialled = "return document.querySelector('.call-now a').getAttribute('href')";
    let dialled = browser.script(dialled).await;
    let dialled = dialled.as_str().unwrap_or_default();
    assert!(
        dialled.starts_with("tel:+999") || dialled.starts_with("mailto:"),
        "{dialled}"
    );
    let tongues = "return [...document.querySelectorAll('.letter')].map((l) => l.lang)";
    assert_eq!(
        browser.script(tongues).await,
        serde_json::json!(["ka", "en"])
    );
}

async fn a_profile_says_what_to_do_and_is_printed(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.go("#/directory/ge-police/profile").await;
    browser.by_role("heading", "Do").await;
    browser
        .wait_for_text("Write in one of these languages:")
        .await;
    browser
        .script("window.print = () => { window.wasPrinted = true }")
        .await;
    browser.press_button("Print this page").await;
    assert_eq!(
        browser.script("return window.wasPrinted === true").await,
        true
    );
}

async fn two_contact_points_are_compared(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.go("#/directory/ge-police").await;
    browser
        .link("Compare with another")
        .await
        .click()
        .await
        .expect("it leads there");
    browser.wait_for_hash("#/compare/ge-police").await;
    browser.wait_for_focus("Side by side").await;
    browser.tab_to("Search the directory").await;
    browser.type_text("netherlands").await;
    browser.choose("Netherlands").await;
    browser.press(Key::Enter).await;
    browser.wait_for_hash("#/compare/ge-police/").await;
    browser.wait_for_text("differs").await;
    let heads = "return [...document.querySelectorAll('main thead th')].map((h) => h.innerText.slice(0, 2))";
    assert_eq!(
        browser.script(heads).await,
        serde_json::json!(["Fi", "GE", "NL"])
    );
}

async fn what_the_recipient_expects_stands_at_the_field(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.go("#/directory").await;
    let number = exercise()["number"].as_u64().expect("a number");
    let newer = edited(|file| {
        file["number"] = (number + 1).into();
        let points = file["contact_points"].as_array_mut().expect("a list");
        let point = points.iter_mut().find(|point| point["id"] == "nl-police");
        let point = point.expect("it is there");
        point["requirements"]["court_order_copy"] = true.into();
        point["requirements"]["penalty_threshold_months"] = 24.into();
    });
    open(&browser, &newer).await;
    browser.press_button("Use this directory").await;
    browser.go("#/new/nl-police").await;
    browser.wait_for_hash("#/request").await;
    let hash = browser.script("return location.hash").await;
    let hash = hash.as_str().unwrap_or_default().to_owned();
    browser.go(&format!("{hash}/section/annexes")).await;
    browser
        .wait_for_text("Attach a copy of the court order.")
        .await;
    browser
        .assert_accessible("annexes with what is expected")
        .await;
    browser.go(&format!("{hash}/section/recipient")).await;
    browser
        .wait_for_text("The requested Party: Write in one of these languages")
        .await;
    browser.go(&format!("{hash}/check")).await;
    browser
        .wait_for_text("Attach a copy of the court order.")
        .await;
}

async fn the_age_of_a_record_is_in_sight(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.go("#/new").await;
    browser.tab_to("Search the directory").await;
    browser.type_text("georgia").await;
    browser.wait_for(".combobox-option .tag").await;
    browser.wait_for_text("Last verified").await;
    browser.go("#/new/nl-police").await;
    browser.wait_for_hash("#/request").await;
    browser.wait_for(".record-age .tag").await;
}

async fn notes_survive_a_newer_directory_and_are_sealed(engine: Engine) {
    const NOTE: &str = "Ask for the marker of a note";
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.set_passphrase().await;
    browser.go("#/directory/nl-police").await;
    browser.write("Own note", NOTE).await;
    browser.press_button("Favourite").await;
    browser.go("#/directory").await;
    let number = exercise()["number"].as_u64().expect("a number");
    let newer = edited(|file| file["number"] = (number + 1).into());
    open(&browser, &newer).await;
    browser.press_button("Use this directory").await;
    browser.by_role("heading", "Favourites").await;
    browser.by_role("heading", "Last used").await;
    browser
        .assert_accessible("a directory with favourites")
        .await;
    browser.wait_for_text("Saved at").await;
    let begin = std::time::Instant::now();
    while !browser
        .script("return 'point35/notebook' in localStorage")
        .await
        .as_bool()
        .unwrap_or(false)
    {
        assert!(
            begin.elapsed() < crate::finding::PATIENCE,
            "nothing is kept in {engine:?}"
        );
    }
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    assert!(
        !everything_kept(&browser).await.contains(NOTE),
        "readable in {engine:?}"
    );
    // WebKit's automation keeps no profile.
    let browser = match engine {
        Engine::WebKit => browser,
        Engine::Chromium | Engine::Firefox => browser.restart().await,
    };
    browser.open_app().await;
    browser.enter_passphrase().await;
    browser.go("#/directory/nl-police").await;
    let note = browser.field("Own note").await;
    let begin = std::time::Instant::now();
    while note.prop("value").await.expect("a field").as_deref() != Some(NOTE) {
        assert!(
            begin.elapsed() < crate::finding::PATIENCE,
            "the note is lost in {engine:?}"
        );
    }
}
