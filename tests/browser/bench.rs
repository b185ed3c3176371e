//! How long the file takes from being opened to being usable, in Chromium, beside TiddlyWiki's
//! empty file: in turn, each time in a new browser. `cargo xtask bench` names both files.

#[allow(dead_code, reason = "the tests use more of it")]
mod browser;
#[allow(dead_code, reason = "the tests use more of it")]
mod driver;
#[allow(dead_code, reason = "the tests use more of it")]
mod engine;

use browser::Browser;
use engine::Engine;
use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::Duration;

const ROUNDS: usize = 9;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let file = |name: &str| {
        PathBuf::from(std::env::var_os(name).expect("cargo xtask bench names the files"))
    };
    let (point35, tiddlywiki) = (file("POINT35_FILE"), file("POINT35_TIDDLYWIKI"));
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(usable_after(&point35).await);
        theirs.push(usable_after(&tiddlywiki).await);
    }
    let (ours, theirs) = (Times::of(ours), Times::of(theirs));
    println!(
        "start-up in Chromium from disk, new browser each time, {ROUNDS} rounds, ms until usable"
    );
    println!("{:<14}{:>8}{:>8}{:>8}", "", "median", "least", "most");
    println!("{:<14}{ours}\n{:<14}{theirs}", "Point35", "TiddlyWiki");
    println!(
        "ratio of medians {:.2}, goal 0.50",
        ours.median / theirs.median
    );
}

/// Milliseconds from the start of the navigation to the frame after the page became usable.
async fn usable_after(file: &Path) -> f64 {
    let browser = Browser::start(Engine::Chromium).await;
    browser
        .client
        .issue_cmd(Watch)
        .await
        .expect("Chromium takes a script for new pages");
    browser.open(file).await;
    for _ in 0..600 {
        if let Some(time) = browser
            .script("return window.usableAfter ?? null")
            .await
            .as_f64()
        {
            return time;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{} does not become usable", file.display());
}

struct Times {
    median: f64,
    least: f64,
    most: f64,
}

impl Times {
    fn of(mut times: Vec<f64>) -> Times {
        times.sort_by(f64::total_cmp);
        Times {
            median: times[times.len() / 2],
            least: times[0],
            most: times[times.len() - 1],
        }
    }
}

impl std::fmt::Display for Times {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            formatter,
            "{:>8.0}{:>8.0}{:>8.0}",
            self.median, self.least, self.most
        )
    }
}

/// Chromium's own command that runs a script before those of each page.
#[derive(Debug)]
struct Watch;

impl WebDriverCompatibleCommand for Watch {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!(
            "session/{}/goog/cdp/execute",
            session.unwrap_or_default()
        ))
    }

    fn method_and_body(&self, _url: &url::Url) -> (http::Method, Option<String>) {
        let command: Value = json!({
            "cmd": "Page.addScriptToEvaluateOnNewDocument",
            "params": {"source": include_str!("watch.js")},
        });
        (http::Method::POST, Some(command.to_string()))
    }
}
