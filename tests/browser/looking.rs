//! What a session leaves to look at: downloads, screenshots, findings of axe-core.

use crate::browser::Browser;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

impl Browser {
    /// Waits for a downloaded file with this extension and takes it out of the folder.
    pub async fn download(&self, extension: &str) -> Vec<u8> {
        let begin = Instant::now();
        while begin.elapsed() < Duration::from_secs(30) {
            if let Some(file) = self.finished_download(extension) {
                let bytes = fs::read(&file).expect("a download can be read");
                fs::remove_file(file).expect("a download can be removed");
                return bytes;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        self.screenshot("no-download").await;
        panic!("no .{extension} arrived in {:?}", self.engine);
    }

    /// A file that the browser no longer writes to: browsers write under another name first,
    /// Firefox beside an empty file of the final name.
    fn finished_download(&self, extension: &str) -> Option<PathBuf> {
        let folders = [
            self.downloads(),
            self.home().to_owned(),
            self.home().join("Downloads"),
        ];
        let files = folders
            .iter()
            .filter_map(|f| fs::read_dir(f).ok())
            .flatten()
            .flatten()
            .map(|e| e.path());
        let found = files
            .into_iter()
            .find(|file| file.extension().is_some_and(|e| e == extension))?;
        let part = PathBuf::from(format!("{}.part", found.display()));
        let full = fs::metadata(&found).is_ok_and(|facts| facts.len() > 0);
        (full && !part.exists()).then_some(found)
    }

    /// A picture of what is seen, in `target/browser-screenshots/`.
    pub async fn screenshot(&self, name: &str) -> PathBuf {
        let folder = screenshots();
        fs::create_dir_all(&folder).expect("a folder for screenshots");
        let file = folder.join(format!("{name}-{:?}.png", self.engine).to_lowercase());
        let picture = self.client.screenshot().await.expect("a screenshot");
        fs::write(&file, picture).expect("a screenshot can be written");
        file
    }

    /// What axe-core finds wrong on the page as it stands: one line per rule with the places.
    pub async fn accessibility_problems(&self) -> Vec<String> {
        let axe = npm().join("axe-core/axe.min.js");
        let axe =
            fs::read_to_string(&axe).unwrap_or_else(|error| panic!("{}: {error}", axe.display()));
        self.script(&format!("{axe}; return true")).await;
        let result = self
            .client
            .execute_async(include_str!("axe.js"), Vec::new())
            .await;
        let result =
            result.unwrap_or_else(|error| panic!("axe-core in {:?}: {error}", self.engine));
        let lines = result.as_array().cloned().unwrap_or_else(|| vec![result]);
        lines
            .iter()
            .map(|line| {
                line.as_str()
                    .map_or_else(|| line.to_string(), str::to_owned)
            })
            .collect()
    }

    /// Asserts that axe-core finds nothing; `screen` says where in the message.
    pub async fn assert_accessible(&self, screen: &str) {
        let problems = self.accessibility_problems().await;
        assert!(
            problems.is_empty(),
            "{screen} in {:?}:\n{}",
            self.engine,
            problems.join("\n")
        );
    }

    /// What every field of the page holds, in the order of the page.
    pub async fn contents(&self) -> Vec<String> {
        let contents = self.script(include_str!("contents.js")).await;
        serde_json::from_value(contents).expect("the script lists texts")
    }

    /// Asserts that the page is not wider than the screen.
    pub async fn assert_narrow(&self, screen: &str) {
        let over = self
            .script(
                "const root = document.documentElement; return root.scrollWidth - root.clientWidth",
            )
            .await;
        assert!(
            over.as_i64().is_some_and(|pixels| pixels <= 0),
            "{screen} is {over} pixels too wide in {:?}",
            self.engine
        );
    }

    /// The names of everything that the page loaded from somewhere.
    pub async fn resources(&self) -> Vec<String> {
        let names = self
            .script("return performance.getEntriesByType('resource').map((entry) => entry.name)")
            .await;
        let Value::Array(names) = names else {
            return Vec::new();
        };
        names
            .iter()
            .filter_map(|name| Some(name.as_str()?.to_owned()))
            .collect()
    }
}

fn screenshots() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("browser-screenshots")
}

fn npm() -> PathBuf {
    std::env::var_os("POINT35_NPM")
        .expect("cargo xtask test names the npm tools in POINT35_NPM")
        .into()
}
