//! A session through the whole app asks nothing of the network, by what the engines themselves write
//! down: the logs of Chromium and Firefox, and for WebKit, which has none, its calls of the system. A
//! page that does ask shows that it would be seen.

use crate::browser::Browser;
use crate::each_engine;
use crate::engine::{Engine, NETWORK, Setting};
use crate::incoming::save_the_example;
use crate::snapshots::{edited, exercise, open};
use crate::worked_example::FILE;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

each_engine!(asks_nothing_of_the_network);

/// On loopback, where nobody listens; the drivers speak to their browsers at 127.0.0.1.
const NOBODY: &str = "127.0.0.2:8035";

async fn asks_nothing_of_the_network(engine: Engine) {
    let watched = Setting {
        watched: true,
        ..Setting::default()
    };
    let browser = Browser::start_with(engine, watched).await;
    work(&browser).await;
    let asked = asked(browser).await;
    assert_eq!(asked, BTreeSet::new(), "in {engine:?}");

    let browser = Browser::start_with(engine, watched).await;
    let asking = browser.home().join("asking.html");
    let page = format!("<!doctype html><img src=\"http://{NOBODY}/image\">");
    fs::write(&asking, page).expect("a page can be written");
    browser.open(&asking).await;
    browser.wait_for("img").await;
    let asked = self::asked(browser).await;
    let is_seen = asked.iter().any(|to| to.contains(NOBODY));
    assert!(is_seen, "a page that asks is seen in {engine:?}: {asked:?}");
}

/// What an officer does, and an issuer.
async fn work(browser: &Browser) {
    browser.open_app().await;
    browser.set_passphrase().await;
    let saved = save_the_example(browser, FILE).await;
    assert!(saved.starts_with(b"%PDF"));
    let request = browser.script("return location.hash").await;
    let request = request.as_str().unwrap_or_default();
    let request = request.trim_end_matches("/document").to_owned();
    browser.go("#/directory").await;
    let number = exercise()["number"].as_u64().expect("a number");
    let newer = edited(|file| file["number"] = (number + 1).into());
    open(browser, &newer).await;
    browser.press_button("Use this directory").await;
    let screens = [
        "#/",
        "#/directory/ge-police",
        "#/directory/ge-police/call",
        "#/directory/ge-police/profile",
        "#/directory/ge-police/correct",
        "#/compare/ge-police/nl-police",
        "#/workshop",
        "#/settings",
        "#/cases",
        "#/cases/retention",
        "#/log",
        "#/where",
        "#/about",
        &format!("{request}/section/recipient"),
        &format!("{request}/section/items"),
        &format!("{request}/check"),
        &format!("{request}/document"),
    ];
    for screen in screens {
        browser.go(screen).await;
        browser.wait_for("h1").await;
    }
    browser.script("window.print = () => {}").await;
    browser.press_button("Print").await;
    for tag in ["fr", "ka", "en"] {
        let choose = format!(
            "const languages = document.querySelector('header select');
             languages.value = '{tag}';
             languages.dispatchEvent(new Event('change', {{ bubbles: true }}))"
        );
        browser.script(&choose).await;
        browser.wait_for(&format!("html[lang={tag}]")).await;
    }
}

/// Ends the session and reads what its browser asked: addresses, or hosts and ports.
async fn asked(browser: Browser) -> BTreeSet<String> {
    let engine = browser.engine;
    let folder = browser.end().await;
    let log = folder.path().join(NETWORK);
    match engine {
        Engine::Chromium => of_chromium(&log),
        Engine::Firefox => of_firefox(folder.path()),
        Engine::WebKit => of_webkit(&log),
    }
}

/// Every address that a page asked for, of those that lead into a network. Chromium's own requests,
/// for its updates say, have no page as their initiator.
fn of_chromium(log: &Path) -> BTreeSet<String> {
    let log = fs::read_to_string(log).expect("Chromium wrote its log");
    let log: Value = serde_json::from_str(&log).expect("it is whole");
    let events = log["events"].as_array().expect("it has events");
    assert!(!events.is_empty(), "it has events");
    let address = |event: &Value| {
        let initiator = event["params"]["initiator"].as_str()?;
        let address = event["params"]["url"].as_str()?;
        (initiator != "not an origin").then(|| address.to_owned())
    };
    let leads_out = |address: &String| {
        ["http:", "https:", "ws:", "wss:"]
            .iter()
            .any(|scheme| address.starts_with(scheme))
    };
    events
        .iter()
        .filter_map(address)
        .filter(leads_out)
        .collect()
}

/// The channels that its processes of pages opened. Its own requests are another process's.
fn of_firefox(folder: &Path) -> BTreeSet<String> {
    let mut asked = BTreeSet::new();
    let mut lines = 0;
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if !name.starts_with(NETWORK) || !name.contains("child") {
            continue;
        }
        let log = String::from_utf8_lossy(&fs::read(&path).expect("a log")).into_owned();
        lines += log.lines().count();
        for line in log.lines() {
            if let Some((_, after)) = line.split_once("uri=http") {
                let address = after.split([' ', ']']).next().unwrap_or_default();
                asked.insert(format!("http{address}"));
            }
        }
    }
    assert!(lines > 0, "Firefox wrote its log");
    asked
}

/// The addresses that one of its processes called or sent to, but for 127.0.0.1, where the driver is.
fn of_webkit(log: &Path) -> BTreeSet<String> {
    let log = fs::read(log).expect("the calls were written down");
    let log = String::from_utf8_lossy(&log);
    assert!(log.contains("AF_UNIX"), "WebKit's processes are seen");
    let called = log
        .lines()
        .filter(|line| line.contains("sa_family=AF_INET"));
    called
        .filter_map(|line| {
            let port = line.split("port=htons(").nth(1)?.split(')').next()?;
            let quoted = |mark: &str| Some(line.split(mark).nth(1)?.split('"').nth(1)?.to_owned());
            let host = quoted("sin_addr=").or_else(|| quoted("sin6_addr"));
            let host = host.unwrap_or_default();
            (host != "127.0.0.1").then(|| format!("{host}:{port}"))
        })
        .collect()
}
