//! What the page's policy cannot forbid does not stand in the sources: `tests/policy.txt` lists
//! it. The build looks for the same in the scripts of the built file.

use std::fs;
use std::path::{Path, PathBuf};

/// A pattern, and the files under `src/` that may hold it.
struct Rule {
    pattern: String,
    allowed: Vec<String>,
}

#[test]
fn nothing_escapes_the_policy() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for file in sources(root) {
        let text = fs::read_to_string(&file).unwrap();
        let name = file.strip_prefix(root).unwrap().display().to_string();
        found.extend(
            rules(root)
                .iter()
                .filter(|rule| rule.broken_by(&name, &text))
                .map(|r| format!("{name}: {}", r.pattern)),
        );
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn nothing_is_loaded_from_an_address() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for file in sources(root)
        .iter()
        .filter(|f| f.extension().is_none_or(|e| e != "rs"))
    {
        let text = fs::read_to_string(file).unwrap();
        let addresses = [
            "src=\"http",
            "href=\"http",
            "url(http",
            "url(\"http",
            "@import",
        ];
        let found: Vec<_> = addresses.iter().filter(|a| text.contains(**a)).collect();
        assert!(found.is_empty(), "{}: {found:?}", file.display());
    }
}

impl Rule {
    fn broken_by(&self, name: &str, text: &str) -> bool {
        text.contains(&self.pattern)
            && !self
                .allowed
                .iter()
                .any(|file| name == format!("src/{file}"))
    }
}

fn rules(root: &Path) -> Vec<Rule> {
    let text = fs::read_to_string(root.join("tests/policy.txt")).unwrap();
    let lines = text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    lines
        .map(|line| {
            let (pattern, allowed) = line.split_once(" | ").unwrap_or((line, ""));
            let allowed = allowed.split_whitespace().map(str::to_owned).collect();
            Rule {
                pattern: pattern.trim().to_owned(),
                allowed,
            }
        })
        .collect()
}

/// What becomes part of the page: sources, template, scripts, style sheets.
fn sources(root: &Path) -> Vec<PathBuf> {
    let mut files = vec![root.join("index.html")];
    let mut folders = vec![root.join("src"), root.join("public")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let kind = path
                .extension()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            if path.is_dir() {
                folders.push(path);
            } else if ["rs", "js", "css", "html", "svg"].contains(&kind.as_str()) {
                files.push(path);
            }
        }
    }
    files
}
