//! A browser that is killed again and again while somebody types: what the screen called saved is
//! there afterwards, and of the typing at most the last two seconds are missing.
//!
//! WebKit's automation keeps no profile, so there is nothing to come back to.

use crate::browser::Browser;
use crate::engine::Engine;
use crate::finding::PATIENCE;
use crate::passphrase::PASSPHRASE;
use fantoccini::key::Key;
use serde_json::json;
use std::time::{Duration, Instant};

/// In each of two browsers.
const ROUNDS: usize = 26;
/// What may be missing.
const LOST: Duration = Duration::from_secs(2);
const FIELD: &str = "Reference";
const SAVED: &str = "Saved at";

#[tokio::test]
async fn a_killed_chromium_loses_nothing_that_was_saved() {
    kill_again_and_again(Engine::Chromium).await;
}

#[tokio::test]
async fn a_killed_firefox_loses_nothing_that_was_saved() {
    kill_again_and_again(Engine::Firefox).await;
}

async fn kill_again_and_again(engine: Engine) {
    let mut browser = Browser::start(engine).await;
    browser.open_app().await;
    browser.set_passphrase().await;
    browser.begin_request().await;
    let address = browser.script("return location.hash").await;
    let section = format!("{}/section/request", address.as_str().unwrap_or_default());
    browser.wait_for_text(SAVED).await;
    let mut typing = Typing::default();
    for round in 0..ROUNDS {
        browser.go(&section).await;
        browser.field(FIELD).await;
        typing.go_on(&browser, round).await;
        let killed = Instant::now();
        browser = browser.kill_and_restart().await;
        browser.open_app().await;
        browser.write("Passphrase", PASSPHRASE).await;
        browser.press(Key::Enter).await;
        browser.wait_for_text("Last change").await;
        browser.go(&section).await;
        browser.field(FIELD).await;
        let (found, _) = look(&browser).await;
        typing.compare(&found, killed, &format!("round {round} in {engine:?}"));
    }
    let words = typing.saved.split_whitespace().count();
    assert!(words > 2 * ROUNDS, "{words} words were typed in all");
}

/// What was typed in a round.
#[derive(Default)]
struct Typing {
    /// What the field held, and since when.
    steps: Vec<(Instant, String)>,
    /// What it held when the screen last said that it was saved.
    saved: String,
}

impl Typing {
    /// Types until the moment to kill: in the midst of typing, as soon as something is called saved,
    /// or some time after that.
    async fn go_on(&mut self, browser: &Browser, round: usize) {
        self.look(browser).await;
        match round % 3 {
            0 => self.type_words(browser, 8 + round).await,
            1 => {
                self.type_words(browser, 2).await;
                self.wait_until_saved(browser).await;
            }
            _ => {
                self.type_words(browser, 3).await;
                self.wait_until_saved(browser).await;
                self.type_words(browser, 1 + round / 3).await;
            }
        }
    }

    async fn type_words(&mut self, browser: &Browser, words: usize) {
        let field = browser.field(FIELD).await;
        for word in 0..words {
            field
                .send_keys(&format!("{word} "))
                .await
                .expect("it takes text");
            self.look(browser).await;
        }
    }

    async fn wait_until_saved(&mut self, browser: &Browser) {
        let begin = Instant::now();
        while !self.look(browser).await {
            assert!(
                begin.elapsed() < PATIENCE,
                "never saved in {:?}",
                browser.engine
            );
        }
    }

    /// Notes what the field holds; whether that is called saved.
    async fn look(&mut self, browser: &Browser) -> bool {
        let (held, page) = look(browser).await;
        let is_saved = page.contains(SAVED);
        if is_saved {
            self.saved.clone_from(&held);
        }
        self.steps.push((Instant::now(), held));
        is_saved
    }

    fn compare(&mut self, found: &str, killed: Instant, place: &str) {
        let (_, last) = self.steps.last().expect("something was typed");
        assert!(
            last.starts_with(found),
            "{place}: {found:?} was never typed: {last:?}"
        );
        let saved = &self.saved;
        assert!(
            found.starts_with(saved),
            "{place}: {found:?}, though {saved:?} was saved"
        );
        let long_ago = |(when, _): &&(Instant, String)| killed.duration_since(*when) > LOST;
        let due = self.steps.iter().rev().find(long_ago);
        let due = due.map_or("", |(_, held)| held.as_str());
        assert!(
            found.starts_with(due),
            "{place}: {found:?}, though {due:?} was typed in time"
        );
        self.steps.clear();
        self.saved = found.to_owned();
    }
}

/// What the field holds and what the page says, at the same moment.
async fn look(browser: &Browser) -> (String, String) {
    let field = browser.field(FIELD).await;
    let field = serde_json::to_value(field).expect("an element has an id");
    let script = "return [arguments[0].value, document.body.innerText]";
    let seen = browser.client.execute(script, vec![field]).await;
    let seen = seen.unwrap_or_else(|error| json!(error.to_string()));
    serde_json::from_value(seen).expect("two texts")
}
