//! Copies the native library next to the build's other output, where the crate finds it at run time.

use std::path::{Path, PathBuf};
use std::{env, fs, process};

fn main() {
    println!("cargo:rerun-if-env-changed=MONTY_LIBRARY");
    let name = match env::var("CARGO_CFG_TARGET_OS").as_deref() {
        Ok("windows") => "monty.dll",
        Ok("macos") => "libmonty.dylib",
        _ => "libmonty.so",
    };
    let source = find(name).unwrap_or_else(|| {
        eprintln!("{name} is missing: run ./build.sh lib in the repository, or set MONTY_LIBRARY to its path");
        process::exit(1)
    });
    println!("cargo:rerun-if-changed={}", source.display());
    let target = Path::new(&env::var_os("OUT_DIR").expect("OUT_DIR is set by cargo")).join(name);
    // A new file, not new contents: a process that has the old one loaded keeps it.
    let _ = fs::remove_file(&target);
    if let Err(error) = fs::copy(&source, &target) {
        eprintln!("{} cannot be copied: {error}", source.display());
        process::exit(1);
    }
    println!("cargo:rustc-env=MONTY_LIBRARY_FILE={}", target.display());
    println!("cargo:rustc-env=MONTY_LIBRARY_NAME={name}");
}

fn find(name: &str) -> Option<PathBuf> {
    if let Some(path) = env::var_os("MONTY_LIBRARY") {
        return Some(PathBuf::from(path)).filter(|path| path.is_file());
    }
    let crate_folder = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR")?);
    let places = [crate_folder.join("native").join(name), crate_folder.join("../../artifacts/lib").join(name)];
    places.into_iter().find(|path| path.is_file())
}
