//! A script that runs before those of each page, so that a page is timed as it is.

use crate::browser::Browser;
use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::json;

impl Browser {
    /// Only Chromium has this.
    pub async fn run_before_pages(&self, script: &'static str) {
        let done = self.client.issue_cmd(Inject(script)).await;
        done.expect("Chromium takes a script for new pages");
    }
}

#[derive(Debug)]
struct Inject(&'static str);

impl WebDriverCompatibleCommand for Inject {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/goog/cdp/execute"))
    }

    fn method_and_body(&self, _url: &url::Url) -> (http::Method, Option<String>) {
        let command = json!({
            "cmd": "Page.addScriptToEvaluateOnNewDocument",
            "params": {"source": self.0},
        });
        (http::Method::POST, Some(command.to_string()))
    }
}
