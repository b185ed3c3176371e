//! A script that runs before those of each page, so that a page is timed as it is.

use crate::browser::Browser;
use serde_json::json;

impl Browser {
    /// Only Chromium has this.
    pub async fn run_before_pages(&self, script: &'static str) {
        let source = json!({"source": script});
        self.command_chromium("Page.addScriptToEvaluateOnNewDocument", source)
            .await;
    }
}
