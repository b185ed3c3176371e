//! Reads the folders of `locales/` as a check needs them: every message and attribute with its
//! words, its variables and the comment above it.

use fluent_syntax::ast::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// One folder of `locales/`.
pub struct Folder {
    pub tag: String,
    /// The text of `locale.toml`.
    pub description: String,
    /// By message id, and `id.attribute` for the attributes.
    pub pieces: BTreeMap<String, Piece>,
    /// What is not Fluent, stands twice or refers to what does not exist.
    pub faults: Vec<String>,
}

/// The value of a message or of one of its attributes.
#[derive(Default)]
pub struct Piece {
    pub file: String,
    /// The words with `{}` for each variable.
    pub text: String,
    pub variables: BTreeSet<String>,
    /// The comment of the message.
    pub comment: String,
    functions: BTreeSet<String>,
    references: BTreeSet<String>,
}

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every language of the file, in the order of their tags.
pub fn folders() -> Vec<Folder> {
    let all = sorted(&root().join("locales"));
    let folders = all.iter().filter(|p| p.is_dir());
    folders.map(|path| folder(path)).collect()
}

fn folder(path: &Path) -> Folder {
    let files: Vec<_> = sorted(path)
        .into_iter()
        .filter(|p| p.extension().is_some_and(|e| e == "ftl"))
        .map(|p| (name(&p), text(&p)))
        .collect();
    let files: Vec<_> = files
        .iter()
        .map(|(n, t)| (n.as_str(), t.as_str()))
        .collect();
    let mut folder = read(&name(path), &files);
    folder.description = text(&path.join("locale.toml"));
    folder
}

/// Reads the Fluent files of one language, given by name and text.
pub fn read(tag: &str, files: &[(&str, &str)]) -> Folder {
    let mut folder = Folder {
        tag: tag.to_owned(),
        description: String::new(),
        pieces: BTreeMap::new(),
        faults: Vec::new(),
    };
    for (file, source) in files {
        let resource = match fluent_syntax::parser::parse(*source) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                let lines = errors.iter().map(|e| line(source, e.pos.start));
                let said = lines.map(|l| format!("{tag}/{file}:{l}: not valid Fluent"));
                folder.faults.extend(said);
                resource
            }
        };
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                folder.add(file, message);
            }
        }
    }
    folder.check_references();
    folder
}

impl Folder {
    fn add(&mut self, file: &str, message: &Message<&str>) {
        let id = message.id.name.to_owned();
        let value = message.value.iter().map(|value| (id.clone(), value));
        let attributes = message.attributes.iter();
        let attributes = attributes.map(|a| (format!("{id}.{}", a.id.name), &a.value));
        let comment = message.comment.as_ref();
        let comment = comment.map_or_else(String::new, |c| c.content.join("\n"));
        for (id, pattern) in value.chain(attributes) {
            let mut piece = Piece {
                file: file.to_owned(),
                comment: comment.clone(),
                ..Piece::default()
            };
            piece.pattern(pattern);
            if self.pieces.insert(id.clone(), piece).is_some() {
                self.faults.push(format!("{}: {id} stands twice", self.tag));
            }
        }
    }

    fn check_references(&mut self) {
        for (id, piece) in &self.pieces {
            let functions = piece.functions.iter();
            let functions = functions.map(|f| format!("{}: {id} calls {f}", self.tag));
            let references = piece.references.iter();
            let absent = references.filter(|r| !self.pieces.contains_key(*r));
            let absent = absent.map(|r| format!("{}: {id} refers to {r}", self.tag));
            self.faults.extend(functions.chain(absent));
        }
    }
}

impl Piece {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|v| self.pattern(&v.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.text.push_str(value),
            InlineExpression::NumberLiteral { value } => self.text.push_str(value),
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
                self.text.push_str("{}");
            }
            // No function is added to the bundles, so none can be called.
            InlineExpression::FunctionReference { id, .. } => {
                self.functions.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|a| format!(".{}", a.name));
                let id = format!("{}{}", id.name, attribute.unwrap_or_default());
                self.references.insert(id);
            }
            // Terms are not in use: a translator sees each sentence whole.
            InlineExpression::TermReference { id, .. } => {
                self.references.insert(format!("-{}", id.name));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }
}

/// The Rust sources of the program and of the build tool, and the page around them.
pub fn sources() -> String {
    let mut all = text(&root().join("index.html"));
    for folder in ["src", "xtask/src"] {
        collect(&root().join(folder), &mut all);
    }
    all
}

fn collect(folder: &Path, all: &mut String) {
    for path in sorted(folder) {
        if path.is_dir() {
            collect(&path, all);
        } else if path.extension().is_some_and(|e| e == "rs") {
            all.push_str(&text(&path));
        }
    }
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder of the project");
    let mut paths: Vec<_> = entries.map(|e| e.expect("an entry").path()).collect();
    paths.sort();
    paths
}

/// The text of a file; empty when it is absent, which the checks then report.
fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_default()
}

fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

fn line(source: &str, position: usize) -> usize {
    source[..position].matches('\n').count() + 1
}
