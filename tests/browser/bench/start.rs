//! How long the file takes from being opened to being usable, beside TiddlyWiki's empty file:
//! each time in a new browser.

use crate::browser::Browser;
use crate::engine::Engine;
use crate::times::{HEAD, Times};
use std::path::Path;
use std::time::Duration;

const ROUNDS: usize = 9;

pub async fn compare() {
    let (point35, tiddlywiki) = (
        crate::path("POINT35_FILE"),
        crate::path("POINT35_TIDDLYWIKI"),
    );
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(usable_after(&point35).await);
        theirs.push(usable_after(&tiddlywiki).await);
    }
    let (ours, theirs) = (Times::of(ours), Times::of(theirs));
    println!("start-up from disk, new browser each time, {ROUNDS} rounds, ms until usable");
    println!("{:<14}{HEAD}", "");
    println!("{:<14}{ours}\n{:<14}{theirs}", "Point35", "TiddlyWiki");
    let ratio = ours.median / theirs.median;
    println!("ratio of the medians {ratio:.2}, goal at most 0.50\n");
}

/// Milliseconds from the start of the navigation to the frame after the page became usable.
async fn usable_after(file: &Path) -> f64 {
    let browser = Browser::start(Engine::Chromium).await;
    browser.run_before_pages(include_str!("start.js")).await;
    browser.open(file).await;
    for _ in 0..600 {
        let time = browser.script("return window.usableAfter ?? null").await;
        if let Some(time) = time.as_f64() {
            return time;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{} does not become usable", file.display());
}
