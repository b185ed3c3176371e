//! From sources to the one file, in both editions: program, page, weights.

use crate::pack::{Packed, Strength};
use crate::page::{self, Content, Purpose};
use crate::place::{Edition, Place};
use crate::setup::Compiler;
use crate::start_screen::Screen;
use crate::subset::packs;
use crate::{fallback, fonts, pack, policy, setup, wasm, weight};
use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// Builds the standard edition, says what it weighs and checks that.
pub fn release(place: &Place) -> Result<PathBuf> {
    let (content, program) = build(place)?;
    write(place, &content, &program, Edition::Standard)
}

/// Builds both editions, and the font packs as files of their own.
pub fn editions(place: &Place) -> Result<()> {
    let (mut content, program) = build(place)?;
    write(place, &content, &program, Edition::Standard)?;
    let made = packs::make(place)?;
    packs::write_files(&place.dist(), &made)?;
    content.packs = Some(enclosed(&made)?);
    write(place, &content, &program, Edition::Full)?;
    Ok(())
}

/// The same text as `release` and `editions` write, not written.
pub fn html(place: &Place) -> Result<[String; 2]> {
    let (mut content, _) = build(place)?;
    let standard = page::assemble(place, &content, Purpose::Shipped)?;
    content.packs = Some(enclosed(&packs::make(place)?)?);
    Ok([standard, page::assemble(place, &content, Purpose::Shipped)?])
}

fn build(place: &Place) -> Result<(Content, wasm::Program)> {
    let compiler = setup::for_build(place)?;
    let program = wasm::release(place, &compiler)?;
    let content = content(place, &compiler, &program, Strength::Best)?;
    Ok((content, program))
}

fn write(
    place: &Place,
    content: &Content,
    program: &wasm::Program,
    edition: Edition,
) -> Result<PathBuf> {
    let html = page::assemble(place, content, Purpose::Shipped)?;
    let file = place.html(edition);
    fs::create_dir_all(place.dist())?;
    fs::write(&file, &html)?;
    println!("{}", weight::report(content, program, &html));
    println!(
        "{}\n{} bytes\nSHA-256 {}",
        file.display(),
        html.len(),
        checksum(html.as_bytes())
    );
    weight::check(edition, &html)?;
    policy::check(place, &html)?;
    Ok(file)
}

/// All packs in one block: what several of them draw alike is packed once.
fn enclosed(packs: &[packs::Made]) -> Result<page::Packs> {
    let named = |pack: &packs::Made| (pack.name.to_owned(), pack.plain.clone());
    let files: Vec<_> = packs.iter().map(named).collect();
    let names: Vec<_> = packs.iter().map(|pack| pack.name).collect();
    Ok(page::Packs {
        names: names.join(" "),
        block: Packed::new(&fonts::joined(&files), Strength::Best)?,
    })
}

/// A quick build for `serve`.
pub fn development(place: &Place, compiler: &Compiler) -> Result<()> {
    let program = wasm::development(place, compiler)?;
    let content = content(place, compiler, &program, Strength::Fast)?;
    fs::create_dir_all(place.work())?;
    Ok(fs::write(
        place.served(),
        page::assemble(place, &content, Purpose::Served)?,
    )?)
}

fn content(
    place: &Place,
    compiler: &Compiler,
    program: &wasm::Program,
    strength: Strength,
) -> Result<Content> {
    let fonts = fonts::container(&place.root.join("public/fonts"))?;
    let screen = Screen::read();
    let fallback = fallback::make(&screen)?;
    Ok(Content {
        version: version(place)?,
        hash: checksum(&[program.first.as_slice(), &program.rest].concat()),
        glue: program.glue.clone(),
        first: pack::gzip(&program.first, strength)?,
        rest: Packed::new(&program.rest, strength)?,
        fonts: Packed::new(&fonts, strength)?,
        packs: None,
        style: style(place, Sheet::is_for_page)?,
        program_style: program_style(place)?,
        screen,
        fallback: fallback.html,
        forms: pack::gzip(&fallback.forms, strength)?,
        unpacker: pack::gzip(&wasm::unpacker(place, compiler)?, strength)?,
    })
}

/// A style sheet by its number, the start of its name. The page has those of the start-up screen
/// and of documents; the others come with the program.
#[derive(Clone, Copy)]
struct Sheet(u8);

impl Sheet {
    fn is_for_page(self) -> bool {
        !self.is_for_program()
    }

    fn is_for_program(self) -> bool {
        (30..80).contains(&self.0) || self.0 >= 90
    }
}

/// The style sheets that are meant, one after another by name.
fn style(place: &Place, is_meant: fn(Sheet) -> bool) -> Result<String> {
    let mut text = String::new();
    for file in files(&place.root.join("public/style"), "css")? {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let number = name.get(..2).and_then(|number| number.parse().ok());
        if is_meant(Sheet(number.context("a style sheet has a number")?)) {
            text.push_str(&fs::read_to_string(&file)?);
        }
    }
    Ok(text)
}

fn program_style(place: &Place) -> Result<String> {
    let style = page::minify(place, &style(place, Sheet::is_for_program)?, "css")?;
    pack::gzip(style.as_bytes(), Strength::Best)
}

/// The version of what is built.
pub fn version(place: &Place) -> Result<String> {
    let facts = place.metadata(&["--no-deps"])?;
    let packages = facts["packages"]
        .as_array()
        .context("cargo lists the packages")?;
    let app = packages
        .iter()
        .find(|p| p["name"] == "point35")
        .context("the app is a package")?;
    Ok(app["version"]
        .as_str()
        .context("a package has a version")?
        .to_owned())
}

/// The files of a folder with this extension, by name; none where there is no folder.
pub fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Ok(Vec::new());
    };
    let mut files = entries
        .map(|e| e.map(|e| e.path()))
        .collect::<std::io::Result<Vec<_>>>()?;
    files.retain(|f| f.extension().is_some_and(|e| e == extension));
    files.sort();
    Ok(files)
}

pub fn checksum(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
