//! The three browser engines: what starts each driver, and what each is told.

use serde_json::{Value, json};
use std::path::Path;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

/// How a session differs from a usual one.
#[derive(Clone, Copy)]
pub struct Setting {
    /// Off: the browser runs no script of any page. Not available in WebKit.
    pub script: bool,
    /// Off: as on devices hardened that way.
    pub wasm: bool,
    /// On: Firefox shows PDFs instead of saving them, as Chromium always does.
    pub pdf_viewer: bool,
    /// Off: pages may store nothing. Not available in WebKit.
    pub storage: bool,
    /// On: what the browser asks of the network is written down beside its profile.
    pub watched: bool,
    /// On: a private window. WebKit's automation knows no other.
    pub private: bool,
}

/// Where that is written; Firefox adds to the name.
pub const NETWORK: &str = "network";

impl Default for Setting {
    fn default() -> Setting {
        Setting {
            script: true,
            wasm: true,
            pdf_viewer: false,
            storage: true,
            watched: false,
            private: false,
        }
    }
}

impl Engine {
    /// The driver's command line for a port. WebKit keeps no log of its own: its calls of the system
    /// are written down.
    pub fn driver(self, port: u16, home: &Path, setting: Setting) -> Vec<String> {
        let geckodriver = std::env::var("GECKODRIVER").unwrap_or("geckodriver".into());
        match self {
            Engine::Chromium => vec!["chromedriver".into(), format!("--port={port}")],
            Engine::Firefox => vec![
                geckodriver,
                "--port".into(),
                port.to_string(),
                "--marionette-port=0".into(),
            ],
            Engine::WebKit => {
                let watch =
                    "strace -f -qq --seccomp-bpf -e trace=connect,sendto,sendmsg,sendmmsg -o";
                let mut words: Vec<String> = Vec::new();
                if setting.watched {
                    words.extend(watch.split(' ').map(str::to_owned));
                    words.push(home.join(NETWORK).display().to_string());
                }
                words.extend(["xvfb-run", "-a", "WebKitWebDriver"].map(str::to_owned));
                words.push(format!("--port={port}"));
                words
            }
        }
    }

    /// What the driver is asked for: a browser with this profile and download folder.
    pub fn capabilities(self, profile: &Path, downloads: &Path, setting: Setting) -> Value {
        match self {
            Engine::Chromium => chromium(profile, downloads, setting),
            Engine::Firefox => firefox(profile, downloads, setting),
            Engine::WebKit => webkit(),
        }
    }
}

fn chromium(profile: &Path, downloads: &Path, setting: Setting) -> Value {
    let allowed = |is: bool| if is { 1 } else { 2 };
    let (script, storage) = (allowed(setting.script), allowed(setting.storage));
    let wasm = if setting.wasm {
        "--no-first-run"
    } else {
        "--js-flags=--jitless"
    };
    let profile_folder = format!("--user-data-dir={}", profile.display());
    let mut arguments = vec![
        "--headless",
        "--no-sandbox",
        wasm,
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1280,900",
        &profile_folder,
    ];
    let log = format!(
        "--log-net-log={}",
        profile.with_file_name(NETWORK).display()
    );
    if setting.watched {
        arguments.push(&log);
    }
    if setting.private {
        arguments.push("--incognito");
    }
    json!({"browserName": "chrome", "goog:chromeOptions": {
    "binary": "/usr/bin/chromium",
    "args": arguments,
    "prefs": {
        "download.default_directory": downloads,
        "download.prompt_for_download": false,
        "profile.managed_default_content_settings.javascript": script,
        "profile.managed_default_content_settings.cookies": storage,
    }}})
}

/// The driver opens all local files to each other; users have it the other way.
fn firefox(profile: &Path, downloads: &Path, setting: Setting) -> Value {
    json!({"browserName": "firefox", "moz:firefoxOptions": {
    "binary": "/usr/bin/firefox-esr",
    "args": ["-headless", "-profile", profile, "--width=1280", "--height=900"],
    "prefs": {
        "security.fileuri.strict_origin_policy": true,
        "javascript.enabled": setting.script,
        "dom.storage.enabled": setting.storage,
        "browser.privatebrowsing.autostart": setting.private,
        "browser.download.folderList": 2,
        "browser.download.dir": downloads,
        "browser.download.useDownloadDir": true,
        "browser.download.always_ask_before_handling_new_types": false,
        "browser.helperApps.neverAsk.saveToDisk":
            "application/pdf,application/json,text/plain,application/octet-stream",
        "pdfjs.disabled": !setting.pdf_viewer,
    }}})
}

fn webkit() -> Value {
    json!({"webkitgtk:browserOptions": {
        "binary": "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        "args": ["--automation"]}})
}
