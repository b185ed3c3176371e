//! How long a key stroke takes while one searches a directory, beside MiniSearch and Fuse.js in the
//! same browser. Ours counts until the list is drawn, theirs until the results are there.

use crate::browser::Browser;
use crate::crowd;
use crate::engine::Engine;
use crate::made::numbers;
use serde_json::{Value, json};
use std::time::Duration;

const COUNTS: [usize; 3] = [100, 1_000, 10_000];
/// What is typed, letter by letter; some of it with a slip of the pen.
const QUERIES: [&str; 6] = [
    "georgia",
    "cybercrime police",
    "prosecution office 4711",
    "gerogia",
    "netherlnads",
    "forensik",
];
/// A frame at 60 a second, in milliseconds.
const FRAME: f64 = 16.7;

pub async fn compare() {
    println!("search, time of a key stroke in ms (goal at 10 000: {FRAME} at the 99th percentile)");
    println!("{:<14}{:>9}{:>9}{:>9}", "", "points", "median", "99th");
    for count in COUNTS {
        let directory = crowd::directory(count);
        line("Point35", count, ours(&directory).await);
        for (name, times) in theirs(&directory).await {
            line(name, count, times);
        }
    }
    println!();
}

fn line(name: &str, count: usize, mut times: Vec<f64>) {
    times.sort_by(f64::total_cmp);
    let at = |part: f64| times[((times.len() - 1) as f64 * part).round() as usize];
    println!("{name:<14}{count:>9}{:>9.1}{:>9.1}", at(0.5), at(0.99));
}

async fn ours(directory: &str) -> Vec<f64> {
    let browser = Browser::start(Engine::Chromium).await;
    browser.open(&crate::path("POINT35_FILE")).await;
    browser.ready().await;
    crowd::take(&browser, directory).await;
    let field = json!(browser.field("Search the directory").await);
    let script = include_str!("search.js");
    let arguments = vec![json!(QUERIES), field];
    let times = browser.client.execute_async(script, arguments).await;
    numbers(&times.expect("the page answers"))
}

/// Of each library, over the same names.
async fn theirs(directory: &str) -> Vec<(&'static str, Vec<f64>)> {
    let browser = Browser::start(Engine::Chromium).await;
    let page = browser.home().join("libraries.html");
    let modules = crate::path("POINT35_NPM");
    let read = |path: &str| std::fs::read_to_string(modules.join(path)).expect("the library");
    let html = format!(
        "<!doctype html><meta charset=\"utf-8\"><title>Search</title>\n\
         <script>{}</script>\n<script>var module = {{ exports: {{}} }};{}\nvar Fuse = module.exports;</script>\n\
         <script>var DOCUMENTS = {};</script>\n",
        read("minisearch/dist/umd/index.js"),
        read("fuse.js/dist/fuse.min.cjs"),
        documents(directory),
    );
    std::fs::write(&page, html).expect("a page can be written");
    browser.open(&page).await;
    let mut all = Vec::new();
    for name in ["MiniSearch", "Fuse.js"] {
        let script = include_str!("libraries/search.js");
        let arguments = vec![json!(QUERIES), json!(name)];
        let times = browser.client.execute_async(script, arguments);
        let times = tokio::time::timeout(Duration::from_secs(300), times).await;
        let times = times.expect("it ends").expect("the page answers");
        all.push((name, numbers(&times)));
    }
    all
}

/// What they search: the name of each contact point and of its Party in English.
fn documents(directory: &str) -> Value {
    let file: Value = serde_json::from_str(directory).expect("it is JSON");
    let parties = file["parties"].as_array().expect("a list");
    let party = |code: &Value| {
        let found = parties.iter().find(|party| party["code"] == *code);
        found.map_or(Value::Null, |party| party["names"]["en"].clone())
    };
    let points = file["contact_points"].as_array().expect("a list").iter();
    let point = |point: &Value| {
        json!({
            "id": point["id"], "name": point["names"]["en"],
            "party": party(&point["party"]), "code": point["party"],
        })
    };
    points.map(point).collect()
}
