//! The page: `index.html` with its places filled and a policy that allows its own scripts and
//! style sheet by their hashes and nothing else.

use crate::pack::Packed;
use crate::place::Place;
use crate::shell;
use crate::start_screen::Screen;
use anyhow::{Result, bail};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};
use std::fs;
use std::process::Command;

/// Everything that goes into the page, text by now.
pub struct Content {
    pub version: String,
    /// SHA-256 of the program, for the page about it.
    pub hash: String,
    pub glue: String,
    /// The part of the program that starts, and the other.
    pub first: String,
    pub rest: Packed,
    pub fonts: Packed,
    /// In the full edition.
    pub packs: Option<Packs>,
    pub style: String,
    pub program_style: String,
    pub screen: Screen,
    pub fallback: String,
    pub forms: String,
    /// What unpacks the rest of the program and the fonts.
    pub unpacker: String,
}

/// The font packs in one block, and their names.
pub struct Packs {
    pub names: String,
    pub block: Packed,
}

#[derive(Clone, Copy, PartialEq)]
pub enum Purpose {
    /// To be opened from disk; it may connect to nothing.
    Shipped,
    /// Served on this machine; it may ask its server for a newer build.
    Served,
}

pub fn assemble(place: &Place, content: &Content, purpose: Purpose) -> Result<String> {
    let source = |name: &str| fs::read_to_string(place.root.join("public/start").join(name));
    let probe = minify(place, &enclosed(&source("probe.js")?), "js")?;
    let reload = if purpose == Purpose::Served {
        source("reload.js")?
    } else {
        String::new()
    };
    let script = [content.glue.as_str(), &source("loader.js")?, &reload].join("\n");
    let script = minify(place, &enclosed(&script), "js")?;
    let style = minify(place, &content.style, "css")?;
    let packs = content.packs.as_ref();
    let places = [
        ("version", content.version.clone()),
        ("hash", content.hash.clone()),
        (
            "packs",
            packs.map(|packs| packs.names.clone()).unwrap_or_default(),
        ),
        ("policy", policy(&[&probe, &script], &style, purpose)),
        ("style", style),
        ("probe", probe),
        ("causes", in_ascii(&content.screen.causes()?)),
        ("buttons", in_ascii(&content.screen.buttons()?)),
        ("detail", in_ascii(&content.screen.detail()?)),
        ("fallback", content.fallback.clone()),
        (
            "start-blocks",
            [
                block("program-style", "", &content.program_style),
                block("first", "", &content.first),
            ]
            .concat(),
        ),
        (
            "later-blocks",
            [
                block("unpacker", "", &content.unpacker),
                packed_block("rest", &content.rest),
                block("forms", "", &content.forms),
                packed_block("fonts", &content.fonts),
                packs
                    .map(|packs| packed_block("packs", &packs.block))
                    .unwrap_or_default(),
            ]
            .concat(),
        ),
        ("script", script),
    ];
    fill(&fs::read_to_string(place.root.join("index.html"))?, &places)
}

/// No load of any kind; only the scripts and the style sheet whose hashes are named.
fn policy(scripts: &[&str], style: &str, purpose: Purpose) -> String {
    let connect = if purpose == Purpose::Served {
        "'self'"
    } else {
        "'none'"
    };
    let scripts: Vec<String> = scripts.iter().map(|script| hash(script)).collect();
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; img-src data: blob:; \
         connect-src {connect}; form-action 'none'; base-uri 'none'; frame-src 'none'; object-src 'none'; \
         worker-src 'none'",
        scripts.join(" "),
        hash(style)
    )
}

fn hash(text: &str) -> String {
    format!(
        "'sha256-{}'",
        STANDARD.encode(Sha256::digest(text.as_bytes()))
    )
}

/// A script in a scope of its own, so that names can be shortened.
fn enclosed(script: &str) -> String {
    format!("(()=>{{{script}\n}})();")
}

/// All that stands before the first part of the program is ASCII: Chromium decodes a megabyte that is
/// nothing else in a fifth of the time.
fn in_ascii(html: &str) -> String {
    let written = |character: char| match character.is_ascii() {
        true => character.to_string(),
        false => format!("&#{};", u32::from(character)),
    };
    html.chars().map(written).collect()
}

/// A data block is not a script to the policy and to the browser.
fn block(id: &str, attributes: &str, text: &str) -> String {
    format!("<script type=\"application/octet-stream\" id=\"{id}\"{attributes}>{text}</script>")
}

fn packed_block(id: &str, packed: &Packed) -> String {
    block(id, &format!(" data-size=\"{}\"", packed.size), &packed.text)
}

/// A script or style sheet as short as it can be written.
pub fn minify(place: &Place, source: &str, kind: &str) -> Result<String> {
    let mut esbuild = Command::new("node");
    esbuild.arg(place.npm().join("node_modules/esbuild/bin/esbuild"));
    esbuild
        .args(["--minify", "--target=es2022", "--log-level=warning"])
        .arg(format!("--loader={kind}"));
    let text = shell::filter(&mut esbuild, source)?.trim_end().to_owned();
    if text.contains("</script") || text.contains("</style") || text.contains("<!--") {
        bail!("a {kind} source holds what would end its element in the page");
    }
    Ok(text)
}

/// Replaces each `{{name}}` once; a place without a text, or a text without a place, is an error.
fn fill(template: &str, places: &[(&str, String)]) -> Result<String> {
    let mut page = String::new();
    let mut rest = template;
    let mut filled = 0;
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((name, after)) = after.split_once("}}") else {
            bail!("index.html: {{{{ without }}}}")
        };
        let Some((_, text)) = places.iter().find(|(n, _)| *n == name) else {
            bail!("index.html: {name}?")
        };
        page.push_str(before);
        page.push_str(text);
        rest = after;
        filled += 1;
    }
    if filled != places.len() {
        bail!("index.html has {filled} of {} places", places.len());
    }
    page.push_str(rest);
    Ok(page)
}
