//! The build tool of Point35, called as `cargo xtask COMMAND`.

mod bench;
mod bundle;
mod check;
mod directory;
mod dist;
mod fallback;
mod fonts;
mod licences;
mod pack;
mod page;
mod place;
mod policy;
mod prune;
mod reproduce;
mod sbom;
mod security;
mod serve;
mod setup;
mod shell;
mod sorts;
mod split;
mod start_screen;
mod subset;
mod unread;
mod wasm;
mod weight;

use anyhow::{Result, bail};
use point35::request::request_schema;

const USAGE: &str = "\
cargo xtask COMMAND
  run      build dist/point35.html and open it in the browser
  dist     build both editions and the font packs under dist/, and the zips to distribute
  packs    make the font packs under dist/ (fetches their sources once)
  serve    build quickly, serve on 127.0.0.1, rebuild and reload on change
  directory  make the exercise directory and its schema from their data
  setup    install what the build and the tests need and this machine lacks
  request  write the schemas of the request
  test     every check, in real browsers too
  bench    start-up and documents compared with other tools
  fonts    make the fonts and tables under public/fonts/ again (needs npm and Python)";

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let place = place::Place::find()?;
    match arguments.first().map(String::as_str) {
        Some("run") => run(&place),
        Some("setup") => check::set_up(&place),
        Some("test") => check::all(&place),
        Some("bench") => bench::run(&place),
        Some("packs") => subset::packs::write_files(&place.dist(), &subset::packs::make(&place)?),
        Some("fonts") => subset::fonts(&place),
        Some("dist") => dist::write(&place),
        Some("serve") => serve::run(&place),
        Some("directory") => {
            let folder = place.root.join("public/directory");
            directory::write(&folder, &folder).map_err(anyhow::Error::from_boxed)
        }
        Some("request") => write_request_schemas(&place),
        _ => bail!("{USAGE}"),
    }
}

/// One for each version there ever was.
fn write_request_schemas(place: &place::Place) -> Result<()> {
    let schemas = (1..).map_while(|version| Some((version, request_schema(version)?)));
    for (version, schema) in schemas {
        let name = format!("public/request/request-{version}.schema.json");
        std::fs::write(place.root.join(name), schema)?;
    }
    Ok(())
}

fn run(place: &place::Place) -> Result<()> {
    let file = bundle::release(place)?;
    shell::open_in_browser(&file);
    Ok(())
}
