//! The check of a request: what is wrong takes the focus, and each entry leads to where it is
//! mended.

use crate::browser::Browser;
use crate::each_engine;
use crate::engine::Engine;
use fantoccini::key::Key;
use point35::i18n::{self, Language};

each_engine!(
    an_entry_of_the_check_leads_to_its_field,
    a_field_says_what_is_wrong_when_it_is_left,
);

async fn an_entry_of_the_check_leads_to_its_field(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.begin_request().await;
    browser.enter("Check the request").await;
    browser.wait_for_focus(&said("check-severity-stop")).await;
    // A text in several languages, a text in one, a group of choices.
    for field in ["facts", "reference", "item-categories"] {
        let label = said(&format!("field-{field}"));
        let row = [
            ("row", said_with("row-items", "number", "1").into()),
            ("label", label.clone().into()),
        ];
        let shown = match field {
            "item-categories" => english().say_with("request-label-in-row", &row),
            _ => label.clone(),
        };
        browser
            .enter(&said_with("check-missing-required", "label", &shown))
            .await;
        let begin = std::time::Instant::now();
        while !browser.focus().await.name.starts_with(&label) {
            assert!(
                begin.elapsed() < crate::finding::PATIENCE,
                "{field} in {engine:?}"
            );
        }
        browser.client.back().await.expect("the check came before");
        browser.wait_for_focus(&said("check-severity-stop")).await;
    }
}

async fn a_field_says_what_is_wrong_when_it_is_left(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.begin_request().await;
    browser.enter(&said("preservation-section-authority")).await;
    let label = said("field-authority-phone");
    browser.tab_to(&label).await;
    browser.type_text("call me").await;
    let error = said_with("check-not-a-phone-number", "label", &label);
    assert!(!browser.text().await.contains(&error));
    browser.press(Key::Tab).await;
    browser.wait_for_text(&error).await;
}

fn english() -> std::sync::Arc<i18n::Words> {
    i18n::words(&Language::english()).expect("English is built in")
}

fn said(id: &str) -> String {
    english().say(id)
}

fn said_with(id: &str, variable: &str, value: &str) -> String {
    english().say_with(id, &[(variable, value.to_owned().into())])
}
