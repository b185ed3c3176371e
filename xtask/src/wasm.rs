//! The program for the browser: compiled, stripped of what nothing calls, bound to JavaScript by
//! wasm-bindgen's library, made small, parted in two.

use crate::place::Place;
use crate::setup::{Compiler, WASM};
use crate::split::{GUARDS, Parts, split};
use crate::unread::{self, Readers};
use crate::{prune, shell};
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use walrus::{Module, ModuleConfig};
use wasm_bindgen_cli_support::{Bindgen, Output};

pub struct Program {
    pub glue: String,
    /// The part that starts, and the other.
    pub first: Vec<u8>,
    pub rest: Vec<u8>,
    /// Bytes after the linker, and after wasm-bindgen.
    pub linked: usize,
    pub bound: usize,
}

/// Never `--all-features`: wasm-opt then writes what no browser compiles. Without it the features
/// are those the module names itself. Functions keep their names, by which `split` chooses.
const SMALL: &[&str] = &["--low-memory-unused", "--debuginfo", "-Oz"];

/// What is shipped.
const RELEASE: &str = "release";
const DEVELOPMENT: &str = "wasm-dev";

pub fn release(place: &Place, compiler: &Compiler) -> Result<Program> {
    let linked = fs::read(compile(place, compiler, PROGRAM, RELEASE)?)?;
    let readers = Readers::of(&linked)?;
    let mut module = parse(&linked)?;
    let stopped = prune::leave_out(place, &mut module)?;
    let mut bound = bind(module)?;
    readers.blank_unread(bound.output.wasm_mut(), &stopped)?;
    let wasm = bound.wasm();
    let guards = GUARDS.map(|guard| format!("--no-inline=*{guard}*"));
    let options: Vec<_> = guards
        .iter()
        .map(String::as_str)
        .chain(SMALL.iter().copied())
        .collect();
    let optimised = optimise(place, &wasm, &options)?;
    let parts = split(&optimised, &prune::only_rest(place)?)?;
    Ok(bound.into_program(parts, linked.len(), wasm.len()))
}

/// Quick to make, not small: all data stay where they are, since functions are put together otherwise
/// here than where it is known what reads them.
pub fn development(place: &Place, compiler: &Compiler) -> Result<Program> {
    let linked = fs::read(compile(place, compiler, QUICK_PROGRAM, DEVELOPMENT)?)?;
    let mut bound = bind(parse(&linked)?)?;
    let wasm = bound.wasm();
    let parts = split(&wasm, &[])?;
    Ok(bound.into_program(parts, linked.len(), wasm.len()))
}

/// What unpacks the rest of the program and the fonts in the browser.
pub fn unpacker(place: &Place, compiler: &Compiler) -> Result<Vec<u8>> {
    let linked = fs::read(compile(place, compiler, UNPACKER, RELEASE)?)?;
    let mut module = ModuleConfig::new()
        .generate_name_section(false)
        .generate_producers_section(false)
        .parse(&linked)?;
    optimise(place, &module.emit_wasm(), &["-O3"])
}

/// A package, what of it is compiled, and what the linker is told.
struct Compiled {
    package: &'static str,
    target: &'static [&'static str],
    linker: &'static [&'static str],
}

const PROGRAM: Compiled = Compiled {
    package: "point35",
    target: &["--bin", "point35"],
    linker: &[unread::LINKER],
};
const QUICK_PROGRAM: Compiled = Compiled {
    linker: &[],
    ..PROGRAM
};
const UNPACKER: Compiled = Compiled {
    package: "unpack",
    target: &["--lib"],
    linker: &[],
};

fn compile(place: &Place, compiler: &Compiler, what: Compiled, profile: &str) -> Result<PathBuf> {
    let mut cargo = shell::cargo(place);
    if let Compiler::Debian = compiler {
        cargo.arg("+web").env("RUSTC_BOOTSTRAP", "1");
    }
    cargo.args([
        "rustc",
        "--package",
        what.package,
        "--target",
        WASM,
        "--profile",
        profile,
    ]);
    if let Compiler::Debian = compiler {
        cargo.arg("-Zbuild-std=std,panic_abort");
    }
    cargo.args(what.target).arg("--").args(what.linker);
    shell::run(
        cargo
            .env("CARGO_TARGET_DIR", &place.target)
            .env("CARGO_ENCODED_RUSTFLAGS", flags(place)?),
    )?;
    Ok(place
        .target
        .join(WASM)
        .join(profile)
        .join(what.package)
        .with_extension("wasm"))
}

/// Leptos' views without their exact types: a sixth of the program less. As in `.cargo/config.toml`,
/// which these flags replace.
const VIEWS: [&str; 2] = ["--cfg", "erase_components"];

/// Paths of this machine become the same everywhere, so that the same commit gives the same bytes.
fn flags(place: &Place) -> Result<String> {
    let mut renamed = vec![
        (place.root.clone(), "/point35"),
        (place.target.clone(), "/target"),
    ];
    for folder in registries()? {
        renamed.push((folder, "/crates"));
    }
    let renamed = renamed
        .iter()
        .map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()));
    let flags: Vec<_> = renamed.chain(VIEWS.map(str::to_owned)).collect();
    Ok(flags.join("\u{1f}"))
}

/// The folders that hold the sources of crates; each registry has its own.
pub fn registries() -> Result<Vec<PathBuf>> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")));
    let folder = home.context("no home folder")?.join("registry/src");
    let mut folders = fs::read_dir(folder)?
        .map(|e| e.map(|e| e.path()))
        .collect::<std::io::Result<Vec<_>>>()?;
    folders.sort();
    Ok(folders)
}

/// The program with what binds it to JavaScript.
struct Bound {
    glue: String,
    output: Output,
}

impl Bound {
    fn wasm(&mut self) -> Vec<u8> {
        self.output.wasm_mut().emit_wasm()
    }

    fn into_program(self, Parts { first, rest }: Parts, linked: usize, bound: usize) -> Program {
        Program {
            glue: self.glue,
            first,
            rest,
            linked,
            bound,
        }
    }
}

fn parse(linked: &[u8]) -> Result<Module> {
    ModuleConfig::new()
        .strict_validate(false)
        .generate_producers_section(false)
        .parse(linked)
}

fn bind(mut module: Module) -> Result<Bound> {
    prune::without_others_exports(&mut module)?;
    let mut bindgen = Bindgen::new();
    bindgen
        .input_module("point35", module)
        .no_modules(true)?
        .typescript(false);
    bindgen
        .omit_default_module_path(true)
        .remove_producers_section(true);
    let mut output = bindgen.generate_output()?;
    let glue = output.js().to_owned();
    prune::after_binding(output.wasm_mut(), &glue);
    Ok(Bound {
        glue: in_steps(&glue)?,
        output,
    })
}

/// The glue begins the program in one step. `loader.js` gives it an import of its own and needs
/// what it exports, so here the two halves of that step are handed out.
fn in_steps(glue: &str) -> Result<String> {
    let one = "return Object.assign(__wbg_init, { initSync }, exports);";
    let two = "return { imports: __wbg_get_imports, begin: __wbg_finalize_init };";
    ensure!(
        glue.contains(one),
        "wasm-bindgen's glue ends in another way"
    );
    Ok(glue.replace(one, two))
}

fn optimise(place: &Place, wasm: &[u8], options: &[&str]) -> Result<Vec<u8>> {
    let (before, after) = (place.work().join("in.wasm"), place.work().join("out.wasm"));
    fs::create_dir_all(place.work())?;
    fs::write(&before, wasm)?;
    let mut wasm_opt = Command::new("node");
    wasm_opt.arg(place.npm().join("node_modules/binaryen/bin/wasm-opt"));
    shell::run(wasm_opt.arg(before).args(options).arg("-o").arg(&after))?;
    Ok(fs::read(after)?)
}
