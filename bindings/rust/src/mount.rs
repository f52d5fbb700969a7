//! Directories of the host that programs see under a path of their own.

use crate::engine::{failure, message_of};
use crate::exception::MontyException;
use crate::messages::{text, Message};
use crate::native::Mount;
use crate::object::MontyObject;
use crate::wire::Writer;

/// Whether, and where to, programs may write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum MountMode {
    /// To memory, with the [`MountDir`]: the directory never changes.
    #[default]
    Overlay,
    /// Nowhere.
    ReadOnly,
    /// To the directory.
    ReadWrite,
}

impl MountMode {
    /// The name: `overlay`, `read-only` or `read-write`.
    pub fn as_str(self) -> &'static str {
        match self {
            MountMode::Overlay => "overlay",
            MountMode::ReadOnly => "read-only",
            MountMode::ReadWrite => "read-write",
        }
    }
}

/// How a directory is mounted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MountOptions {
    /// Whether, and where to, programs may write.
    pub mode: MountMode,
    /// Bytes that programs may write in total; unlimited unless given.
    pub write_bytes_limit: Option<u64>,
    /// Bytes that an overlay holds; 256 MiB unless given.
    pub memory_usage_limit: Option<u64>,
}

/// A directory of the host, shown to programs under a virtual path.
///
/// Paths are resolved name by name: neither `..` nor links lead out, and only regular files are read and written. It
/// serves any number of runs, and any number of threads.
#[derive(Debug)]
pub struct MountDir {
    pub(crate) mount: Mount,
    virtual_path: String,
    host_path: String,
    options: MountOptions,
}

impl MountDir {
    /// Mounts the directory `host_path` at `virtual_path`.
    ///
    /// # Errors
    /// A `TypeError` for a virtual path that is not absolute or a host path that is no directory.
    pub fn new(virtual_path: &str, host_path: &str, options: MountOptions) -> Result<Self, MontyException> {
        let mut writer = Writer::new(b'O');
        writer.begin_dict();
        let mode = options.mode.as_str();
        for (key, value) in [("virtual_path", virtual_path), ("host_path", host_path), ("mode", mode)] {
            writer.string(key)?;
            writer.string(value)?;
        }
        for (key, limit) in
            [("write_bytes_limit", options.write_bytes_limit), ("memory_usage_limit", options.memory_usage_limit)]
        {
            if let Some(limit) = limit {
                writer.string(key)?;
                writer.int(i64::try_from(limit).unwrap_or(i64::MAX))?;
            }
        }
        writer.end_dict();
        let (mount, outcome) = Mount::create(&writer.finish());
        let Some(mount) = mount else {
            return Err(failure(Message::read(&outcome.message)));
        };
        let MontyObject::Dict(info) = message_of(mount.info())?.body else {
            unreachable!("the library describes a mount with a dict");
        };
        let said = |key: &str| info.get(key).cloned().map(text).unwrap_or_default();
        Ok(Self { virtual_path: said("virtual_path"), host_path: said("host_path"), options, mount })
    }

    /// Where programs see the directory.
    pub fn virtual_path(&self) -> &str {
        &self.virtual_path
    }

    /// The directory.
    pub fn host_path(&self) -> &str {
        &self.host_path
    }

    /// How it is mounted.
    pub fn options(&self) -> MountOptions {
        self.options
    }
}
