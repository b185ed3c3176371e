//! How long it takes to unlock, and to save to a case file, with one case and with a thousand; beside
//! what the browser's own cryptography takes for a key from a passphrase and for as many bytes.

use crate::browser::Browser;
use crate::engine::Engine;
use crate::times::{HEAD, Times};
use fantoccini::Locator;
use fantoccini::key::Key;
use jiff::Timestamp;
use point35::case_file::{Case, CaseFile, CopyId, Deletions, Lineage, write_cases};
use point35::request::{Answer, Answers, Request, read_file};
use point35::vault::{Cost, Entropy, VaultFault, seal_case_file};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::time::Duration;

const ROUNDS: usize = 7;
const PASSPHRASE: &str = "correct horse battery staple";
const MANY: u32 = 1_000;
/// What OWASP recommends of PBKDF2 with SHA-256, which is all that the browser itself offers.
const ITERATIONS: u32 = 600_000;

pub async fn compare() {
    let file = crate::path("POINT35_FILE");
    println!("unlocking, and saving to a case file, {ROUNDS} rounds each, ms");
    println!("{:<34}{HEAD}", "");
    for count in [1, MANY] {
        let browser = with_cases(&file, count).await;
        let bytes = save(&browser).await;
        let unlocked = rounds(&browser, UNLOCK).await;
        let saved = rounds(&browser, SAVE).await;
        let theirs = rounds(&browser, &browsers_own(bytes)).await;
        let of_bytes = format!("WebCrypto: AES-GCM, {bytes} bytes");
        println!("{:<34}{}", format!("unlock with {count} cases"), unlocked.0);
        println!("{:<34}{}", "WebCrypto: PBKDF2", theirs.0);
        println!("{:<34}{}", format!("save {count} cases"), saved.0);
        println!("{:<34}{}", of_bytes, theirs.1);
    }
    println!();
}

/// A new browser with a passphrase and so many small cases.
async fn with_cases(file: &Path, count: u32) -> Browser {
    let browser = Browser::start(Engine::Chromium).await;
    let cases = case_file(&browser, count);
    browser.open(file).await;
    browser.ready().await;
    browser.script(PREPARE).await;
    browser.press_button("Set a passphrase").await;
    for label in ["New passphrase", "The same passphrase again"] {
        browser.write(label, PASSPHRASE).await;
    }
    browser.press_button("Set the passphrase").await;
    browser.wait_for_text("Saved at").await;
    let input = browser.client.wait().for_element(Locator::Id("open-file"));
    let input = input.await.expect("the desk opens files");
    let path = cases.to_str().expect("the path is text");
    input.send_keys(path).await.expect("it takes a file");
    let field = browser.field("Passphrase").await;
    field.send_keys(PASSPHRASE).await.expect("it takes text");
    field
        .send_keys(&char::from(Key::Enter).to_string())
        .await
        .expect("it takes a key");
    browser.wait_for_text(&format!("{count} new")).await;
    browser.wait_for_text("Saved at").await;
    // Longer than the last write takes.
    tokio::time::sleep(Duration::from_secs(3)).await;
    browser
}

/// How many bytes the file has.
async fn save(browser: &Browser) -> usize {
    browser.go("#/cases").await;
    browser.button("Save to a file").await;
    let result = browser.client.execute_async(SAVE, Vec::new()).await;
    let result = result.expect("the page answers");
    result["bytes"].as_u64().unwrap_or_default() as usize
}

/// The times of a script, which gives one or two.
async fn rounds(browser: &Browser, script: &str) -> (Times, Times) {
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let arguments = vec![json!(PASSPHRASE)];
        let result = browser.client.execute_async(script, arguments).await;
        let result = result.expect("the page answers");
        let time = |key: &str| result[key].as_f64();
        first.push(time("after").unwrap_or_else(|| panic!("{result}")));
        second.push(time("then").unwrap_or_default());
    }
    (Times::of(first), Times::of(second))
}

/// Notes what is downloaded, and when; the browser shall not ask where to save.
const PREPARE: &str = "
    window.showSaveFilePicker = undefined;
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
        window.downloaded = { at: performance.now(), bytes: blob.size };
        return create(blob);
    };";

const SAVE: &str = "
    const done = arguments[arguments.length - 1];
    const button = [...document.querySelectorAll('button')].find((b) => b.textContent === 'Save to a file');
    window.downloaded = undefined;
    const begin = performance.now();
    button.click();
    const look = () => window.downloaded
        ? done({ after: window.downloaded.at - begin, bytes: window.downloaded.bytes })
        : setTimeout(look, 1);
    look();";

/// Locks by the button, enters the passphrase, waits until the cases are on the page again.
const UNLOCK: &str = "
    const [passphrase] = arguments;
    const done = arguments[arguments.length - 1];
    const until = (found) => new Promise((resolve) => {
        const look = () => found() ? resolve() : setTimeout(look, 1);
        look();
    });
    const button = (name) => [...document.querySelectorAll('button')].find((b) => b.textContent === name);
    (async () => {
        await until(() => button('Lock now'));
        button('Lock now').click();
        await until(() => document.querySelector('#passphrase'));
        const field = document.querySelector('#passphrase');
        field.value = passphrase;
        field.dispatchEvent(new Event('input'));
        await new Promise((resolve) => setTimeout(resolve, 100));
        const begin = performance.now();
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
        await until(() => document.querySelector('#chosen-cases input'));
        done({ after: performance.now() - begin });
    })();";

/// A key from a passphrase, and sealing as many bytes, by the browser's own cryptography.
fn browsers_own(bytes: usize) -> String {
    format!(
        "const [passphrase] = arguments;
        const done = arguments[arguments.length - 1];
        (async () => {{
            const random = (length) => crypto.getRandomValues(new Uint8Array(length));
            const begin = performance.now();
            const text = new TextEncoder().encode(passphrase);
            const base = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveKey']);
            const how = {{ name: 'PBKDF2', hash: 'SHA-256', salt: random(16), iterations: {ITERATIONS} }};
            const kind = {{ name: 'AES-GCM', length: 256 }};
            const key = await crypto.subtle.deriveKey(how, base, kind, false, ['encrypt']);
            const derived = performance.now();
            await crypto.subtle.encrypt({{ name: 'AES-GCM', iv: random(12) }}, key, new Uint8Array({bytes}));
            done({{ after: derived - begin, then: performance.now() - derived }});
        }})();"
    )
}

/// Cases of the worked example with two answers each: a thousand of them fit into the storage.
fn case_file(browser: &Browser, count: u32) -> PathBuf {
    let example = crate::sample::SAMPLES[0].request();
    let request = read_file(example.as_bytes(), String::new());
    let request = request.expect("the example is a request");
    let copy = CopyId::draw(&mut Counting(1)).expect("it counts");
    let cases: Vec<Case> = (0..count)
        .map(|number| case(&request, number, copy))
        .collect();
    let deleted = Deletions::default();
    let content = write_cases(&CaseFile { cases, deleted }, Timestamp::UNIX_EPOCH);
    let sealed = seal_case_file(&content, PASSPHRASE, Cost::LEAST, &mut Counting(9));
    let file = browser.home().join("cases.p35cases");
    std::fs::write(&file, sealed.expect("it is sealed")).expect("a file can be written");
    file
}

fn case(example: &Request, number: u32, copy: CopyId) -> Case {
    let mut answers = Answers::default();
    answers.set(
        "reference".into(),
        Answer::Text(format!("GE-EX-{number:04}")),
    );
    answers.set("loss".into(), Answer::Text("1000".to_owned()));
    let request = Request {
        id: format!("{number:032x}"),
        answers,
        ..example.clone()
    };
    let mut lineage = Lineage::default();
    lineage.note(None, &request, copy, Timestamp::UNIX_EPOCH);
    Case {
        id: request.id.clone(),
        changed: Timestamp::UNIX_EPOCH,
        request,
        lineage,
        closing: None,
    }
}

/// Predictable: nothing here is secret.
struct Counting(u8);

impl Entropy for Counting {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), VaultFault> {
        for byte in bytes {
            *byte = self.0;
            self.0 = self.0.wrapping_add(1);
        }
        Ok(())
    }
}
