//! A browser session as a test sees it: open, find, type, read, look.

use crate::driver::Driver;
use crate::engine::{Engine, Setting};
use fantoccini::error::NewSessionError;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::TempDir;

/// The width of a small telephone in pixels.
const TELEPHONE: u32 = 390;

pub struct Browser {
    pub client: Client,
    pub engine: Engine,
    setting: Setting,
    folder: TempDir,
    // Last, so that the driver ends after everything that speaks to it.
    _driver: Driver,
}

impl Browser {
    /// A usual session with a new profile.
    pub async fn start(engine: Engine) -> Browser {
        Browser::start_with(engine, Setting::default()).await
    }

    pub async fn start_with(engine: Engine, setting: Setting) -> Browser {
        Browser::in_folder(
            engine,
            setting,
            TempDir::new().expect("a folder for the profile"),
        )
        .await
    }

    async fn in_folder(engine: Engine, setting: Setting, folder: TempDir) -> Browser {
        let (profile, downloads) = (
            folder.path().join("profile"),
            folder.path().join("downloads"),
        );
        fs::create_dir_all(&profile).expect("a folder for the profile");
        fs::create_dir_all(&downloads).expect("a folder for downloads");
        let driver = Driver::start(engine, folder.path(), setting);
        let client = connect(&driver, engine.capabilities(&profile, &downloads, setting)).await;
        Browser {
            client,
            engine,
            setting,
            folder,
            _driver: driver,
        }
    }

    /// Ends the browser properly and starts it again with the same profile.
    pub async fn restart(self) -> Browser {
        let Browser {
            client,
            engine,
            setting,
            folder,
            _driver,
        } = self;
        client.close().await.expect("the session ends");
        drop(_driver);
        Browser::in_folder(engine, setting, folder).await
    }

    /// Ends the browser properly; what it wrote stays in the folder until that is dropped.
    pub async fn end(self) -> TempDir {
        let Browser {
            client,
            folder,
            _driver,
            ..
        } = self;
        client.close().await.expect("the session ends");
        // Chromium ends its log when it has gone.
        tokio::time::sleep(Duration::from_secs(1)).await;
        drop(_driver);
        folder
    }

    /// Kills the browser where it stands and starts it again with the same profile.
    pub async fn kill_and_restart(self) -> Browser {
        let Browser {
            engine,
            setting,
            folder,
            _driver,
            ..
        } = self;
        drop(_driver);
        Browser::in_folder(engine, setting, folder).await
    }

    /// The session's own folder, which is also WebKit's home.
    pub fn home(&self) -> &Path {
        self.folder.path()
    }

    /// Where the browser keeps its profile; WebKit keeps none.
    pub fn profile(&self) -> PathBuf {
        self.home().join("profile")
    }

    pub fn downloads(&self) -> PathBuf {
        self.home().join("downloads")
    }

    /// Opens the built file and waits until the program runs.
    pub async fn open_app(&self) {
        self.open(&app()).await;
        self.ready().await;
    }

    /// Opens it in a frame as narrow as a telephone: no engine's window gets that narrow everywhere.
    pub async fn open_app_on_a_telephone(&self) {
        let frame = format!(
            r#"<!doctype html><iframe width="{TELEPHONE}" height="844" style="border: 0" src="{}"></iframe>"#,
            app().display()
        );
        let page = self.home().join("telephone.html");
        fs::write(&page, frame).expect("a page can be written");
        self.open(&page).await;
        self.client.enter_frame(0).await.expect("there is a frame");
        self.ready().await;
        assert_eq!(self.script("return innerWidth").await, TELEPHONE);
    }

    pub async fn open(&self, file: &Path) {
        self.client
            .goto(&format!("file://{}", file.display()))
            .await
            .expect("the file opens");
    }

    pub async fn ready(&self) {
        self.wait_for("html[data-ready]").await;
    }

    pub async fn wait_for(&self, css: &str) {
        let found = self
            .client
            .wait()
            .at_most(Duration::from_secs(30))
            .for_element(Locator::Css(css))
            .await;
        found.unwrap_or_else(|error| panic!("{css} in {:?}: {error}", self.engine));
    }

    /// Runs a script in the page; its `return` is the result.
    pub async fn script(&self, source: &str) -> Value {
        let result = self.client.execute(source, Vec::new()).await;
        result.unwrap_or_else(|error| panic!("{source} in {:?}: {error}", self.engine))
    }
}

/// The built file.
pub fn app() -> PathBuf {
    std::env::var_os("POINT35_FILE")
        .expect("cargo xtask test names the built file in POINT35_FILE")
        .into()
}

async fn connect(driver: &Driver, capabilities: Value) -> Client {
    let Value::Object(capabilities) = capabilities else {
        unreachable!("capabilities are an object")
    };
    let address = format!("http://127.0.0.1:{}", driver.port);
    for _ in 0..150 {
        let builder = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities.clone())
            .connect(&address)
            .await;
        match builder {
            Ok(client) => return client,
            Err(NewSessionError::NotW3C(answer)) => panic!("{answer}"),
            Err(NewSessionError::SessionNotCreated(error)) => panic!("{error}"),
            Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
        }
    }
    panic!("the driver at {address} does not answer");
}
