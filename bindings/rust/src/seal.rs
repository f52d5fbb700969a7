//! Dumps that are signed, compressed, or both.

use crate::engine::bytes_of;
use crate::exception::{ExcType, MontyException};
use crate::native::{dump_seal, dump_unseal};
use crate::object::MontyObject;
use crate::wire::Writer;

/// Signs a dump of a program, a run or a session with HMAC-SHA256 when there is a key, and compresses it when that is
/// asked for. [`unseal_dump`] gives the dump back.
///
/// # Errors
/// A `ValueError` for bytes that are no dump or are sealed already, and for an empty key.
pub fn seal_dump(dump: &[u8], key: Option<&[u8]>, compress: bool) -> Result<Vec<u8>, MontyException> {
    bytes_of(dump_seal(dump, &options(key, compress)?))
}

/// The dump as it was before [`seal_dump`]: its signature is checked before anything else is read. A dump that is not
/// sealed comes out unchanged when no key is given.
///
/// # Errors
/// A `ValueError` when there is a key and no signature, a signature and no key, when the key is another one, when
/// bytes have changed, and for an empty key.
pub fn unseal_dump(data: &[u8], key: Option<&[u8]>) -> Result<Vec<u8>, MontyException> {
    bytes_of(dump_unseal(data, &options(key, false)?))
}

fn options(key: Option<&[u8]>, compress: bool) -> Result<Vec<u8>, MontyException> {
    if key.is_some_and(<[u8]>::is_empty) {
        return Err(MontyException::new(ExcType::ValueError, Some("key must be bytes, at least one".into())));
    }
    let mut writer = Writer::new(b'O');
    writer.begin_dict();
    writer.string("key")?;
    match key {
        Some(key) => writer.value(&MontyObject::Bytes(key.to_vec()), 0)?,
        None => writer.none(),
    }
    writer.string("compress")?;
    writer.value(&MontyObject::Bool(compress), 0)?;
    writer.end_dict();
    Ok(writer.finish())
}
