//! What `Path.stat()` gives, as answers to that operation.

use crate::object::MontyObject;

const FIELDS: [&str; 10] =
    ["st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime", "st_mtime", "st_ctime"];
const PERMISSIONS: i64 = 0o1000;

/// A `StatResult` of all its fields; times are seconds since 1970.
#[must_use]
#[allow(clippy::too_many_arguments)]
pub fn stat_result(
    st_mode: i64,
    st_ino: i64,
    st_dev: i64,
    st_nlink: i64,
    st_uid: i64,
    st_gid: i64,
    st_size: i64,
    st_atime: f64,
    st_mtime: f64,
    st_ctime: f64,
) -> MontyObject {
    let numbers = [st_mode, st_ino, st_dev, st_nlink, st_uid, st_gid, st_size].map(MontyObject::Int);
    let times = [st_atime, st_mtime, st_ctime].map(MontyObject::Float);
    MontyObject::NamedTuple {
        type_name: "StatResult".to_string(),
        field_names: FIELDS.map(str::to_string).to_vec(),
        values: numbers.into_iter().chain(times).collect(),
    }
}

fn of_kind(kind: i64, mode: i64, links: i64, size: i64, mtime: f64) -> MontyObject {
    let mode = if mode < PERMISSIONS { mode | kind } else { mode };
    stat_result(mode, 0, 0, links, 0, 0, size, mtime, mtime, mtime)
}

/// Of a regular file: permissions (or all of its mode), bytes, and when it was changed.
#[must_use]
pub fn file_stat(mode: i64, size: i64, mtime: f64) -> MontyObject {
    of_kind(0o100_000, mode, 1, size, mtime)
}

/// Of a directory.
#[must_use]
pub fn dir_stat(mode: i64, mtime: f64) -> MontyObject {
    of_kind(0o040_000, mode, 2, 4096, mtime)
}

/// Of a symbolic link.
#[must_use]
pub fn symlink_stat(mode: i64, mtime: f64) -> MontyObject {
    of_kind(0o120_000, mode, 1, 0, mtime)
}
