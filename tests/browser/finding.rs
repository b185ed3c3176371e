//! Finding by label and role, as a person does, never by id or class.

use crate::browser::Browser;
use fantoccini::elements::{Element, ElementRef};
use point35::i18n::Language;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

pub const PATIENCE: Duration = Duration::from_secs(15);

impl Browser {
    /// Goes to a page of the app by its hash.
    pub async fn go(&self, hash: &str) {
        let arguments = vec![json!(hash)];
        self.client
            .execute("location.hash = arguments[0]", arguments)
            .await
            .expect("the hash changes");
    }

    /// Begins a request without a recipient and waits for its list of sections.
    pub async fn begin_request(&self) {
        self.go("#/new").await;
        self.by_role("heading", "New request").await;
        self.press_button_by_script("Choose the contact point later")
            .await;
        self.wait_for_hash("#/request").await;
        self.wait_for(".request-head").await;
    }

    /// Changes the language of the interface as the list in the header does, with the focus left where
    /// it is.
    pub async fn speak(&self, language: &Language) {
        let script = "const list = document.querySelector('header select');
            list.value = arguments[0];
            list.dispatchEvent(new Event('change', { bubbles: true }));";
        let tag = vec![json!(language.tag())];
        let changed = self.client.execute(script, tag).await;
        changed.expect("the list changes");
        self.wait_for(&format!("html[lang={language}]")).await;
    }

    /// Waits until the hash of the address begins so.
    pub async fn wait_for_hash(&self, start: &str) {
        let begin = Instant::now();
        loop {
            let hash = self.script("return location.hash").await;
            if hash.as_str().is_some_and(|hash| hash.starts_with(start)) {
                return;
            }
            assert!(
                begin.elapsed() < PATIENCE,
                "{hash} does not become {start} in {:?}",
                self.engine
            );
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// The field with this label; a label that begins so will do.
    pub async fn field(&self, label: &str) -> Element {
        self.by_role("field", label).await
    }

    pub async fn button(&self, name: &str) -> Element {
        self.by_role("button", name).await
    }

    pub async fn link(&self, name: &str) -> Element {
        self.by_role("link", name).await
    }

    pub async fn press_button(&self, name: &str) {
        let button = self.button(name).await;
        self.bring_into_view(&button).await;
        button.click().await.expect("the button works");
    }

    /// The same by script: WebKit's driver reaches no button in a frame.
    pub async fn press_button_by_script(&self, name: &str) {
        let button = self.button(name).await;
        let arguments = vec![serde_json::to_value(button).expect("an element has an id")];
        let pressed = self.client.execute("arguments[0].click()", arguments).await;
        pressed.expect("the button works");
    }

    /// Types into the field with this label.
    pub async fn write(&self, label: &str, text: &str) {
        let field = self.field(label).await;
        self.drawn().await;
        field.send_keys(text).await.expect("it takes text");
    }

    /// Waits until two frames are drawn: with the first a new page gives its heading the focus, and a
    /// closed dialog gives it back. A window that is out of sight gets no frames.
    pub async fn drawn(&self) {
        let script = "const [done] = arguments;
            const late = setTimeout(done, 500);
            const drawn = () => { clearTimeout(late); setTimeout(done); };
            requestAnimationFrame(() => requestAnimationFrame(drawn));";
        let drawn = self.client.execute_async(script, Vec::new()).await;
        drawn.expect("the page answers");
    }

    /// Checks the box, or chooses the radio button, with this label.
    pub async fn check(&self, label: &str) {
        let field = self.field(label).await;
        self.bring_into_view(&field).await;
        field.click().await.expect("it can be chosen");
    }

    /// As a person scrolls. WebKit's driver does not where an element shows half of itself.
    async fn bring_into_view(&self, element: &Element) {
        self.drawn().await;
        let arguments = vec![serde_json::to_value(element).expect("an element has an id")];
        let script = "arguments[0].scrollIntoView({ block: 'center' })";
        let scrolled = self.client.execute(script, arguments).await;
        scrolled.expect("the page scrolls");
    }

    /// The first shown element of this role whose accessible name is, or begins with, `name`.
    pub async fn by_role(&self, role: &str, name: &str) -> Element {
        let begin = Instant::now();
        loop {
            match self.look(role, name).await {
                Ok(element) => return element,
                Err(names) if begin.elapsed() > PATIENCE => {
                    self.screenshot("not-found").await;
                    panic!(
                        "no {role} named {name:?} in {:?}; there are {names}",
                        self.engine
                    )
                }
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
    }

    /// Whether such an element is shown now.
    pub async fn has(&self, role: &str, name: &str) -> bool {
        self.look(role, name).await.is_ok()
    }

    async fn look(&self, role: &str, name: &str) -> Result<Element, Value> {
        let arguments = vec![json!(role), json!(name)];
        let found = self
            .client
            .execute(
                concat!(include_str!("names.js"), include_str!("find.js")),
                arguments,
            )
            .await;
        let found = found.unwrap_or_else(|error| json!([error.to_string()]));
        match found
            .as_object()
            .and_then(|o| o.values().next())
            .and_then(Value::as_str)
        {
            Some(id) => Ok(Element::from_element_id(
                self.client.clone(),
                ElementRef::from(id.to_owned()),
            )),
            None => Err(found),
        }
    }

    /// What a person can read on the page.
    pub async fn text(&self) -> String {
        let text = self.script("return document.body.innerText").await;
        text.as_str().unwrap_or_default().to_owned()
    }

    /// What the start-up screen holds as technical detail, folded.
    async fn why_it_stopped(&self) -> String {
        let script = "return document.getElementById('start-detail-text')?.textContent ?? ''";
        let detail = self.script(script).await;
        detail.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the page shows this text.
    pub async fn wait_for_text(&self, wanted: &str) {
        let begin = Instant::now();
        while !self.text().await.contains(wanted) {
            if begin.elapsed() > PATIENCE {
                self.screenshot("text-not-found").await;
                panic!(
                    "{wanted:?} is not in {:?}: {}\n{}",
                    self.engine,
                    self.text().await,
                    self.why_it_stopped().await
                );
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}
