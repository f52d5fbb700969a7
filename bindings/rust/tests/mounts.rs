//! Directories of the host that programs see.

use std::fs;
use std::path::PathBuf;

use monty::{
    MontyException, MontyObject, MontyRun, MountDir, MountMode, MountOptions, NoLimitTracker, NoPrint, RunProgress,
};

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("monty-rust-{name}-{}", std::process::id()));
        fs::create_dir_all(path.join("shared/sub")).unwrap();
        fs::write(path.join("shared/a.txt"), "one").unwrap();
        fs::write(path.join("secret"), "secret").unwrap();
        std::os::unix::fs::symlink("../secret", path.join("shared/outside")).unwrap();
        Folder(path.join("shared"))
    }

    fn mount(&self, mode: MountMode) -> MountDir {
        let options = MountOptions { mode, write_bytes_limit: Some(100), ..MountOptions::default() };
        MountDir::new("/data", self.0.to_str().unwrap(), options).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(self.0.parent().unwrap()).unwrap();
    }
}

fn run(code: &str, mounts: &[&MountDir]) -> Result<MontyObject, MontyException> {
    let code = format!("import os\nfrom pathlib import Path\n{code}");
    let mut progress = MontyRun::new(code, "main.py", vec![], vec![])?.start(vec![], NoLimitTracker, &mut NoPrint)?;
    loop {
        progress = match progress {
            RunProgress::OsCall { state, .. } => state.run_mounted(mounts, &mut NoPrint)?,
            RunProgress::Complete(value) => return Ok(value),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn each_mode_writes_where_it_may() {
    let folder = Folder::new("modes");
    let code = "Path('/data/a.txt').write_text('two')\nopen('/data/a.txt').read()";
    let refused = run(code, &[&folder.mount(MountMode::ReadOnly)]).unwrap_err();
    assert_eq!(refused.summary(), "PermissionError: [Errno 30] Read-only file system: '/data/a.txt'");
    let overlay = folder.mount(MountMode::Overlay);
    assert_eq!(run(code, &[&overlay]).unwrap(), MontyObject::from("two"));
    assert_eq!(run("open('/data/a.txt').read()", &[&overlay]).unwrap(), MontyObject::from("two"));
    assert_eq!(fs::read_to_string(folder.0.join("a.txt")).unwrap(), "one");
    assert_eq!(run(code, &[&folder.mount(MountMode::ReadWrite)]).unwrap(), MontyObject::from("two"));
    assert_eq!(fs::read_to_string(folder.0.join("a.txt")).unwrap(), "two");
    let limited = run("Path('/data/n').write_text('x' * 101)", &[&overlay]).unwrap_err();
    assert_eq!(limited.summary(), "OSError: disk write limit of 100 bytes exceeded");
}

#[test]
fn nothing_outside_is_reached() {
    let folder = Folder::new("outside");
    for path in ["/data/outside", "/data/../secret", "/etc/passwd"] {
        let error = run(&format!("open('{path}').read()"), &[&folder.mount(MountMode::Overlay)]).unwrap_err();
        assert_eq!(error.summary(), format!("PermissionError: Permission denied: '{path}'"));
    }
    let error = run("os.getenv('A')", &[&folder.mount(MountMode::Overlay)]).unwrap_err();
    assert_eq!(error.summary(), "RuntimeError: 'os.getenv' is not supported in this environment");
}

#[test]
fn arguments_are_checked() {
    let folder = Folder::new("arguments");
    let error = MountDir::new("x", folder.0.to_str().unwrap(), MountOptions::default()).unwrap_err();
    assert_eq!(error.summary(), "TypeError: virtual path must be absolute, got: 'x'");
    assert!(MountDir::new("/x", "/no/such", MountOptions::default()).is_err());
    let mount = folder.mount(MountMode::ReadOnly);
    assert_eq!((mount.virtual_path(), mount.options().mode), ("/data", MountMode::ReadOnly));
    assert!(mount.host_path().ends_with("/shared"));
}
