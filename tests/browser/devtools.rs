//! Commands of Chromium's own protocol; other engines have none of them.

use crate::browser::Browser;
use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};

impl Browser {
    pub async fn command_chromium(&self, command: &'static str, parameters: Value) {
        let command = Command {
            command,
            parameters,
        };
        let done = self.client.issue_cmd(command).await;
        done.expect("Chromium knows the command");
    }
}

#[derive(Debug)]
struct Command {
    command: &'static str,
    parameters: Value,
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/goog/cdp/execute"))
    }

    fn method_and_body(&self, _url: &url::Url) -> (http::Method, Option<String>) {
        let body = json!({"cmd": self.command, "params": self.parameters});
        (http::Method::POST, Some(body.to_string()))
    }
}
