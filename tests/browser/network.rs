//! Nothing leaves the file: each way to send or load something is tried towards a listener on
//! this machine. The same attempts from a page without a policy show that it would notice.

use crate::browser::Browser;
use crate::each_engine;
use crate::engine::Engine;
use serde_json::json;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// The ways tried in `network.js`; each asks for a path of its own name.
const WAYS: &[&str] = &[
    "beacon",
    "eventsource",
    "fetch",
    "form",
    "frame",
    "image",
    "preload",
    "script",
    "style",
    "websocket",
    "xhr",
];

each_engine!(sends_nothing, loads_nothing_from_outside);

async fn sends_nothing(engine: Engine) {
    let listener = Listener::start().await;
    let browser = Browser::start(engine).await;

    let control = browser.home().join("control.html");
    std::fs::write(
        &control,
        "<!doctype html><title>control</title><body></body>",
    )
    .unwrap();
    browser.open(&control).await;
    try_every_way(&browser, &listener, 300).await;
    let expected: BTreeSet<String> = WAYS.iter().map(|way| way.to_string()).collect();
    assert_eq!(
        listener.take(),
        expected,
        "the listener notices every way without a policy"
    );

    browser.open_app().await;
    try_every_way(&browser, &listener, 30).await;
    assert_eq!(
        listener.take(),
        BTreeSet::new(),
        "the policy refuses every way"
    );
}

async fn loads_nothing_from_outside(engine: Engine) {
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    let address = browser.client.current_url().await.unwrap().to_string();
    let from_outside = |name: &String| {
        !name.starts_with("data:") && !name.starts_with("blob:") && !name.starts_with(&address)
    };
    let outside: Vec<String> = browser
        .resources()
        .await
        .into_iter()
        .filter(from_outside)
        .collect();
    assert_eq!(outside, Vec::<String>::new());
}

/// For so many tenths of a second at most.
async fn try_every_way(browser: &Browser, listener: &Listener, tenths: usize) {
    let arguments = vec![json!(format!("127.0.0.1:{}", listener.port))];
    browser
        .client
        .execute(include_str!("network.js"), arguments)
        .await
        .unwrap();
    for _ in 0..tenths {
        tokio::time::sleep(Duration::from_millis(100)).await;
        if listener.count() == WAYS.len() {
            break;
        }
    }
}

/// Answers every request and remembers the first word of its path.
pub struct Listener {
    pub port: u16,
    seen: Arc<Mutex<BTreeSet<String>>>,
}

impl Listener {
    pub async fn start() -> Listener {
        let socket = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = socket.local_addr().unwrap().port();
        let seen = Arc::new(Mutex::new(BTreeSet::new()));
        let listener = Listener {
            port,
            seen: seen.clone(),
        };
        tokio::spawn(async move {
            while let Ok((stream, _)) = socket.accept().await {
                tokio::spawn(answer(stream, seen.clone()));
            }
        });
        listener
    }

    fn count(&self) -> usize {
        self.seen.lock().unwrap().len()
    }

    pub fn take(&self) -> BTreeSet<String> {
        std::mem::take(&mut *self.seen.lock().unwrap())
    }
}

async fn answer(mut stream: TcpStream, seen: Arc<Mutex<BTreeSet<String>>>) {
    let mut bytes = [0; 4096];
    let length = stream.read(&mut bytes).await.unwrap_or(0);
    let request = String::from_utf8_lossy(&bytes[..length]);
    let path = request
        .split(' ')
        .nth(1)
        .unwrap_or_default()
        .trim_start_matches('/');
    let way = path.split(['?', '/']).next().unwrap_or_default();
    if !way.is_empty() {
        seen.lock().unwrap().insert(way.to_owned());
    }
    let answer = "HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    let _ = stream.write_all(answer.as_bytes()).await;
}
