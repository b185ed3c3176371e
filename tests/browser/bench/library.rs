//! The libraries: a page that holds one, the fonts and the document, and makes PDFs of it.

use crate::browser::Browser;
use crate::engine::Engine;
use crate::made::Made;
use serde_json::{Map, Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

pub struct Library {
    pub name: &'static str,
    /// What it ships for browsers, under `node_modules`.
    scripts: &'static [&'static str],
    /// Our script that makes the document with it.
    ours: &'static str,
    /// Whether that needs the layout in `flow.js`.
    flow: bool,
}

pub const LIBRARIES: [Library; 3] = [
    Library {
        name: "pdfmake",
        scripts: &["pdfmake/build/pdfmake.min.js"],
        ours: include_str!("libraries/pdfmake.js"),
        flow: false,
    },
    Library {
        name: "jsPDF",
        scripts: &["jspdf/dist/jspdf.umd.min.js"],
        ours: include_str!("libraries/jspdf.js"),
        flow: true,
    },
    Library {
        name: "pdf-lib",
        scripts: &[
            "pdf-lib/dist/pdf-lib.min.js",
            "@pdf-lib/fontkit/dist/fontkit.umd.min.js",
        ],
        ours: include_str!("libraries/pdf-lib.js"),
        flow: true,
    },
];

/// The pages of all libraries, in a folder that goes with this.
pub struct Pages {
    folder: TempDir,
}

impl Pages {
    pub fn write(document: &Value, fonts: Map<String, Value>) -> Pages {
        let folder = TempDir::new().expect("a folder for the pages");
        let data = format!(
            "globalThis.FONTS = {};\nglobalThis.DOCUMENT = {document};\n",
            Value::Object(fonts)
        );
        fs::write(folder.path().join("data.js"), data).expect("a page can be written");
        for library in &LIBRARIES {
            fs::write(page(folder.path(), library), library.page()).expect("a page can be written");
        }
        Pages { folder }
    }

    /// In a new browser, one document after another.
    pub async fn make(&self, library: &Library, count: usize) -> Made {
        let browser = Browser::start(Engine::Chromium).await;
        browser.open(&page(self.folder.path(), library)).await;
        let script = include_str!("libraries/time.js");
        let made = browser.client.execute_async(script, vec![json!(count)]);
        let made = made.await.expect("the page answers");
        assert!(
            made["error"].is_null(),
            "{}: {}",
            library.name,
            made["error"]
        );
        Made::of(&made)
    }
}

impl Library {
    fn page(&self) -> String {
        let modules = crate::path("POINT35_NPM");
        let scripts = self.scripts.iter().map(|path| {
            let path = modules.join(path);
            format!("<script src=\"file://{}\"></script>\n", path.display())
        });
        let scripts: String = scripts.collect();
        let text = include_str!("libraries/text.js");
        let flow = match self.flow {
            true => include_str!("libraries/flow.js"),
            false => "",
        };
        let ours = self.ours;
        format!(
            "<!doctype html><meta charset=\"utf-8\"><title>PDF</title>\n{scripts}\
             <script src=\"data.js\"></script>\n<script>\n{text}{flow}{ours}</script>\n"
        )
    }
}

fn page(folder: &Path, library: &Library) -> PathBuf {
    folder.join(format!("{}.html", library.name))
}
