//! How long the issuer's workshop takes with a thousand contact points: to open a snapshot, to take
//! over an edited record, to check and save.

use crate::browser::Browser;
use crate::crowd;
use crate::engine::Engine;
use crate::made::numbers;
use crate::times::{HEAD, Times};
use serde_json::json;

const COUNT: usize = 1_000;
/// In milliseconds, each.
const GOAL: f64 = 200.0;

pub async fn measure() {
    let browser = Browser::start(Engine::Chromium).await;
    browser.open(&crate::path("POINT35_FILE")).await;
    browser.ready().await;
    crowd::take(&browser, &crowd::directory(COUNT)).await;
    browser.go("#/workshop").await;
    browser.button("Begin with the directory in use").await;
    let script = include_str!("workshop.js");
    let times = browser.client.execute_async(script, vec![json!(9)]).await;
    let times = times.expect("the page answers");
    assert!(times["error"].is_null(), "{times}");
    println!("workshop with {COUNT} contact points, ms, goal {GOAL} each");
    println!("{:<14}{HEAD}", "");
    for name in ["open", "edit", "save"] {
        println!("{name:<14}{}", Times::of(numbers(&times[name])));
    }
    println!();
}
