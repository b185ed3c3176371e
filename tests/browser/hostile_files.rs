//! Hostile files: a request with script, links and markup in every text, as JSON and inside a PDF, and
//! templates of that kind that another page put into the storage. Whatever is shown of them is shown
//! as text; nothing runs and nothing is asked of the network.

use crate::browser::Browser;
use crate::each_engine;
use crate::engine::Engine;
use crate::hostile::{assert_harmless, markup};
use crate::incoming::drop_file;
use crate::network::Listener;
use crate::pdf::fonts;
use crate::worked_example::{FILE, WorkedExample};
use jiff::Timestamp;
use point35::export::pdf::pdf;
use point35::reader;
use point35::storage::{Payload, RecordKind, Records, StorageFault, TextArea, TextStore};
use point35::template::Pack;
use point35::vault::{Entropy, VaultFault};
use serde_json::{Value, json};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::rc::Rc;
use std::time::Duration;

each_engine!(
    a_hostile_request_is_only_text,
    hostile_templates_are_only_text
);

async fn a_hostile_request_is_only_text(engine: Engine) {
    let listener = Listener::start().await;
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    let request = hostile_request(&markup(listener.port));
    let read = reader::read(&request).expect("it is a request all the same");
    let document = WorkedExample::as_filed().document_of(&read.request);
    let printed = pdf(&document, &fonts()).expect("it is printed");
    for (name, file) in [("came-in.json", request), ("came-in.pdf", printed)] {
        browser.go("#/").await;
        browser.by_role("heading", "Desk").await;
        drop_file(&browser, name, &file).await;
        browser.wait_for_hash("#/incoming").await;
        browser.wait_for_text("<script>").await;
        assert_harmless(&browser, name).await;
        browser.press_button("Take over as a draft").await;
        browser.wait_for_hash("#/request").await;
        walk(&browser).await;
    }
    assert_silent(&listener, engine).await;
}

async fn hostile_templates_are_only_text(engine: Engine) {
    let listener = Listener::start().await;
    let browser = Browser::start(engine).await;
    browser.open_app().await;
    let (key, record) = hostile_templates(&markup(listener.port));
    let keep = "localStorage.setItem(arguments[0], arguments[1])";
    let arguments = vec![json!(key), json!(record)];
    let kept = browser.client.execute(keep, arguments).await;
    kept.expect("the storage takes it");
    browser.client.refresh().await.expect("the page reloads");
    browser.ready().await;
    assert_harmless(&browser, "the desk").await;
    browser.begin_request().await;
    walk(&browser).await;
    assert_silent(&listener, engine).await;
}

/// The screens of the request that is open.
async fn walk(browser: &Browser) {
    let request = browser.script("return location.hash").await;
    let request = request.as_str().unwrap_or_default();
    let parts = [
        "",
        "/section/request",
        "/section/facts",
        "/check",
        "/document",
    ];
    for part in parts {
        let screen = format!("{request}{part}");
        browser.go(&screen).await;
        browser.wait_for("h1").await;
        assert_harmless(browser, &screen).await;
    }
}

async fn assert_silent(listener: &Listener, engine: Engine) {
    tokio::time::sleep(Duration::from_millis(500)).await;
    let asked = listener.take();
    assert_eq!(asked, BTreeSet::new(), "asked of the network in {engine:?}");
}

/// The worked example with the markup in every text that a person writes.
fn hostile_request(markup: &str) -> Vec<u8> {
    let example = fs::read(FILE).expect("the example is there");
    let mut example: Value = serde_json::from_slice(&example).expect("JSON");
    let recipient = &mut example["recipient"]["contact-point"];
    spoil(&mut recipient["names"], markup);
    spoil(&mut recipient["party-names"], markup);
    spoil_answers(&mut example["answers"], markup);
    example.to_string().into_bytes()
}

/// Texts in languages, and those without one that are no address.
fn spoil_answers(value: &mut Value, markup: &str) {
    match value {
        Value::Array(entries) => entries.iter_mut().for_each(|v| spoil_answers(v, markup)),
        Value::Object(entries) => {
            for (key, value) in entries {
                if ["texts", "text"].contains(&key.as_str()) {
                    spoil(value, markup);
                } else {
                    spoil_answers(value, markup);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn spoil(value: &mut Value, markup: &str) {
    match value {
        Value::String(text) => text.push_str(markup),
        Value::Object(entries) => entries.values_mut().for_each(|v| spoil(v, markup)),
        _ => {}
    }
}

/// The key and the record of newer templates in which a field bears the markup as its name.
fn hostile_templates(markup: &str) -> (String, String) {
    let own = Pack::built_in();
    let (named, version) = ("\"facts\"", format!("\"version\":{}", own.version));
    let text = Pack::built_in_text();
    assert!(text.contains(named) && text.contains(&version));
    let hostile = text
        .replace(named, &json!(format!("facts{markup}")).to_string())
        .replace(&version, &format!("\"version\":{}", own.version + 1));
    let area = Area::default();
    let mut records = Records::new(Box::new(
        TextStore::open(area.clone()).expect("it is empty"),
    ));
    let payload = Payload {
        version: 1,
        bytes: hostile.as_bytes(),
    };
    let written = records.write(
        RecordKind::TemplatePack,
        payload,
        Timestamp::now(),
        &mut Zeroes,
    );
    written.expect("there is room");
    let texts = area.0.borrow();
    let name = RecordKind::TemplatePack.name();
    let record = texts.iter().find(|(key, _)| key.ends_with(&name));
    let (key, record) = record.expect("it was written");
    (key.clone(), record.clone())
}

/// Local storage outside a browser.
#[derive(Clone, Default)]
struct Area(Rc<RefCell<BTreeMap<String, String>>>);

impl TextArea for Area {
    fn text(&self, key: &str) -> Result<Option<String>, StorageFault> {
        Ok(self.0.borrow().get(key).cloned())
    }

    fn set_text(&mut self, key: &str, text: &str) -> Result<(), StorageFault> {
        self.0.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove_text(&mut self, key: &str) -> Result<(), StorageFault> {
        self.0.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StorageFault> {
        Ok(self.0.borrow().keys().cloned().collect())
    }
}

/// Templates are kept in clear: nothing is drawn for them.
struct Zeroes;

impl Entropy for Zeroes {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), VaultFault> {
        bytes.fill(0);
        Ok(())
    }
}
