//! The layering that `src/lib.rs` draws, checked on the sources: who may use what, where a
//! browser is known, that no prose stands in code, that nothing names a developer's machine.

#[path = "architecture/literals.rs"]
mod literals;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A room, and the rooms it may use. `ui` and `main` may use all.
const ROOMS: &[(&str, &[&str])] = &[
    ("case_file", &["request", "template", "vault"]),
    ("correction", &["directory", "i18n"]),
    ("coverage", &[]),
    ("directory", &["i18n", "letters", "moment"]),
    (
        "document",
        &[
            "i18n",
            "identifier",
            "moment",
            "picture",
            "request",
            "template",
        ],
    ),
    (
        "export",
        &["coverage", "document", "i18n", "letters", "picture"],
    ),
    ("font_pack", &["coverage", "export"]),
    ("i18n", &["moment"]),
    ("identifier", &["letters", "moment"]),
    ("letters", &[]),
    ("log", &[]),
    ("moment", &[]),
    ("notebook", &[]),
    ("picture", &[]),
    ("platform", &["storage", "vault"]),
    (
        "profile",
        &[
            "directory",
            "i18n",
            "moment",
            "picture",
            "request",
            "template",
        ],
    ),
    ("reader", &["directory", "letters", "request"]),
    (
        "request",
        &[
            "coverage",
            "directory",
            "i18n",
            "identifier",
            "moment",
            "picture",
            "template",
        ],
    ),
    ("retention", &["template"]),
    ("route", &[]),
    ("security", &[]),
    ("signature", &[]),
    ("storage", &["vault"]),
    ("template", &["i18n"]),
    ("vault", &[]),
    ("workshop", &["directory"]),
];

/// Crates that know a browser, and the only places that may name them.
const BROWSER_CRATES: &[&str] = &[
    "leptos",
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "gloo_storage",
    "idb",
];
const BROWSER_ROOMS: &[&str] = &["platform", "ui", "main"];

#[test]
fn every_room_uses_only_what_it_may() {
    let mut wrong = Vec::new();
    for source in sources() {
        let Some((_, allowed)) = ROOMS.iter().find(|(room, _)| *room == source.room) else {
            if !["ui", "main", "lib", "build"].contains(&source.room.as_str()) {
                wrong.push(format!(
                    "{}: the room {} is not in the table",
                    source.name, source.room
                ));
            }
            continue;
        };
        let used = source.used_rooms();
        let more = used
            .iter()
            .filter(|room| **room != source.room && !allowed.contains(&room.as_str()));
        wrong.extend(more.map(|room| format!("{} uses {room}", source.name)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_browser_is_known_in_two_rooms() {
    let mut wrong = Vec::new();
    for source in sources()
        .iter()
        .filter(|s| !BROWSER_ROOMS.contains(&s.room.as_str()))
    {
        let code = literals::without_comments(&source.text);
        let named = BROWSER_CRATES
            .iter()
            .filter(|name| code.contains(&format!("{name}::")));
        wrong.extend(named.map(|name| format!("{} names {name}", source.name)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The same input gives the same output: only the rooms that know a browser ask it for the time
/// or for random bytes.
#[test]
fn now_and_randomness_are_parameters() {
    let mut wrong = Vec::new();
    for source in sources()
        .iter()
        .filter(|s| !BROWSER_ROOMS.contains(&s.room.as_str()))
    {
        let code = literals::without_comments(&source.text);
        let asked = ["::now()", "getrandom", "::random("]
            .into_iter()
            .filter(|asked| code.contains(asked));
        wrong.extend(asked.map(|asked| format!("{} asks {asked}", source.name)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Words that a person reads are messages; a literal of several words is one that is not.
#[test]
fn no_prose_stands_in_code() {
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|s| s.room != "build") {
        let limit = if source.room == "ui" { 2 } else { 3 };
        let prose = literals::of(&source.text)
            .into_iter()
            .filter(|l| l.is_prose(limit));
        wrong.extend(prose.map(|l| format!("{}:{}: {:?}", source.name, l.line, l.text)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_bare_text_stands_in_views() {
    let views = sources().into_iter().filter(|s| s.room == "ui");
    let wrong: Vec<String> = views
        .flat_map(|s| {
            literals::bare_texts(&s.text)
                .into_iter()
                .map(move |t| format!("{}: {t}", s.name))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The search itself finds what it should.
#[test]
fn prose_is_told_from_other_literals() {
    let code = "// \"No contact point here\"\nlet a = \"No contact point here\";\nlet b = r#\"wide tall\"#;";
    let found: Vec<_> = literals::of(code)
        .into_iter()
        .filter(|l| l.is_prose(3))
        .collect();
    assert_eq!(
        found
            .iter()
            .map(|l| (l.line, l.text.as_str()))
            .collect::<Vec<_>>(),
        [(2, "No contact point here")]
    );
    assert!(
        literals::of("view! { <p class=\"wide tall deep\"/> }")
            .iter()
            .all(|l| !l.is_prose(2))
    );
    assert_eq!(
        literals::bare_texts("view! { <p>Nothing here yet</p> }"),
        ["Nothing here yet"]
    );
}

/// The parts are joined here so that this file does not hold what it looks for.
#[test]
fn no_file_names_a_place_of_its_developers() {
    let places = [
        ["/wo", "rk/"],
        ["/ro", "ot/"],
        ["/ho", "me/"],
        ["artifac", "tory"],
        ["registry.npm", "js"],
        ["index.crates", ".io"],
        ["../sha", "red"],
    ];
    let mut wrong = Vec::new();
    for file in committed_texts() {
        let text = fs::read_to_string(&file).unwrap_or_default();
        let found = places
            .iter()
            .map(|parts| parts.concat())
            .filter(|place| text.contains(place));
        wrong.extend(found.map(|place| format!("{}: {place}", file.display())));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

struct Source {
    /// The file below `src/`.
    name: String,
    room: String,
    text: String,
}

impl Source {
    /// The rooms named as `crate::room`.
    fn used_rooms(&self) -> BTreeSet<String> {
        let code = literals::without_comments(&self.text);
        let rooms = code.split("crate::").skip(1).map(|rest| {
            let end = rest
                .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
                .unwrap_or(rest.len());
            rest[..end].to_owned()
        });
        rooms
            .filter(|name| ROOMS.iter().any(|(room, _)| room == name) || name == "ui")
            .collect()
    }
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let is_source =
        |f: &PathBuf| f.extension().is_some_and(|e| e == "rs") && !f.ends_with("tests.rs");
    let files = walk(&root).into_iter().filter(is_source);
    let source = |file: PathBuf| {
        let inside = file.strip_prefix(&root).expect("the file is below src");
        let first = inside
            .iter()
            .next()
            .expect("a file has a name")
            .to_string_lossy()
            .into_owned();
        Source {
            name: inside.display().to_string(),
            room: first.trim_end_matches(".rs").to_owned(),
            text: fs::read_to_string(&file).expect("sources are text"),
        }
    };
    files.map(source).collect()
}

/// Files of the repository that people write; lock files name registries by design.
fn committed_texts() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let kinds = [
        "rs", "toml", "md", "ftl", "html", "css", "js", "json", "txt", "yml", "npmrc",
    ];
    let text = |file: &PathBuf| {
        let kind = file
            .extension()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        kinds.contains(&kind.as_str())
            || file.ends_with(".ci/run")
            || file.ends_with("xtask/npm/.npmrc")
    };
    walk(root).into_iter().filter(text).collect()
}

fn walk(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("the folder can be read").path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if !path.is_dir() {
            files.push(path);
        } else if !["target", "dist", "node_modules", ".git"].contains(&name.as_str()) {
            files.extend(walk(&path));
        }
    }
    files.sort();
    files
}
