//! Writes the table of everything that is data and goes into the file: the words of every
//! language and the templates. A new folder or file is picked up without being registered.
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or(io::ErrorKind::NotFound)?);
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    let mut table = String::from("pub static LOCALES: &[(&str, &[(&str, &str)])] = &[\n");
    for folder in sorted(&root.join("locales"))?
        .into_iter()
        .filter(|p| p.is_dir())
    {
        let _ = writeln!(table, "    ({:?}, &[", stem(&folder));
        write_files(&mut table, &folder, "ftl")?;
        table.push_str("    ]),\n");
    }
    table.push_str("];\npub static TEMPLATES: &[(&str, &str)] = &[\n");
    write_files(&mut table, &root.join("public/templates"), "toml")?;
    table.push_str("];\n");
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=public/templates");
    fs::write(out.join("embedded.rs"), table)
}

fn write_files(table: &mut String, folder: &Path, extension: &str) -> io::Result<()> {
    let wanted = |p: &PathBuf| p.extension().is_some_and(|e| e == extension);
    for file in sorted(folder)?.into_iter().filter(wanted) {
        let _ = writeln!(table, "    ({:?}, include_str!({:?})),", stem(&file), file);
    }
    Ok(())
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| entry.map(|e| e.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn stem(path: &Path) -> String {
    path.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
