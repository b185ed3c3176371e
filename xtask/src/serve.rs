//! Development: a quick build, served on this machine, built again and reloaded on change.

use crate::place::Place;
use crate::{bundle, setup};
use anyhow::Result;
use notify::{RecursiveMode, Watcher};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

/// What changes make a new build.
const WATCHED: &[&str] = &["src", "locales", "public", "index.html", "Cargo.toml"];

/// Counts builds; those who wait hear of the next one.
#[derive(Default)]
struct Builds {
    count: Mutex<u64>,
    changed: Condvar,
}

/// Serves until it is ended.
pub fn run(place: &Place) -> Result<()> {
    let compiler = setup::for_build(place)?;
    let (sender, changes) = channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        if event.is_ok_and(|e| !e.kind.is_access()) {
            let _ = sender.send(());
        }
    })?;
    for name in WATCHED {
        watcher.watch(&place.root.join(name), RecursiveMode::Recursive)?;
    }
    let builds = Arc::new(Builds::default());
    let listener =
        TcpListener::bind(("127.0.0.1", 8035)).or_else(|_| TcpListener::bind(("127.0.0.1", 0)))?;
    println!("http://{}/", listener.local_addr()?);
    answer_all(listener, builds.clone(), place.served());
    loop {
        match bundle::development(place, &compiler) {
            Ok(()) => builds.add(),
            Err(error) => eprintln!("{error:#}"),
        }
        wait_for_change(&changes);
    }
}

/// Waits for a change, and until nothing has changed for a moment.
fn wait_for_change(changes: &Receiver<()>) {
    let _ = changes.recv();
    while changes.recv_timeout(Duration::from_millis(200)).is_ok() {}
}

impl Builds {
    fn add(&self) {
        if let Ok(mut count) = self.count.lock() {
            *count += 1;
            self.changed.notify_all();
        }
    }

    /// Whether there is a new build within a while.
    fn next(&self) -> bool {
        let Ok(count) = self.count.lock() else {
            return false;
        };
        let now = *count;
        let begin = Instant::now();
        let waited = self
            .changed
            .wait_timeout_while(count, Duration::from_secs(30), |count| *count == now);
        waited.is_ok() && begin.elapsed() < Duration::from_secs(30)
    }
}

fn answer_all(listener: TcpListener, builds: Arc<Builds>, file: std::path::PathBuf) {
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (builds, file) = (builds.clone(), file.clone());
            std::thread::spawn(move || answer(stream, &builds, &file));
        }
    });
}

/// `/` is the page; `/changed` answers once there is a newer one.
fn answer(mut stream: TcpStream, builds: &Builds, file: &std::path::Path) -> std::io::Result<()> {
    let mut bytes = [0; 2048];
    let length = stream.read(&mut bytes)?;
    let request = String::from_utf8_lossy(&bytes[..length]);
    let (status, kind, body) = match request.split(' ').nth(1) {
        Some("/") => ("200 OK", "text/html; charset=utf-8", std::fs::read(file)?),
        Some("/changed") => (
            "200 OK",
            "text/plain",
            if builds.next() {
                b"yes".to_vec()
            } else {
                b"no".to_vec()
            },
        ),
        _ => ("404 Not Found", "text/plain", Vec::new()),
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(&body)
}
