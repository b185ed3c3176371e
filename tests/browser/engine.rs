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
}

impl Default for Setting {
    fn default() -> Setting {
        Setting {
            script: true,
            wasm: true,
            pdf_viewer: false,
        }
    }
}

impl Engine {
    /// The driver's command line for a port.
    pub fn driver(self, port: u16) -> Vec<String> {
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
                vec![
                    "xvfb-run".into(),
                    "-a".into(),
                    "WebKitWebDriver".into(),
                    format!("--port={port}"),
                ]
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
    let script = if setting.script { 1 } else { 2 };
    let wasm = if setting.wasm {
        "--no-first-run"
    } else {
        "--js-flags=--jitless"
    };
    json!({"browserName": "chrome", "goog:chromeOptions": {
    "binary": "/usr/bin/chromium",
    "args": ["--headless", "--no-sandbox", wasm, "--disable-gpu", "--disable-quic",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--window-size=1280,900",
        format!("--user-data-dir={}", profile.display())],
    "prefs": {
        "download.default_directory": downloads,
        "download.prompt_for_download": false,
        "profile.managed_default_content_settings.javascript": script,
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
