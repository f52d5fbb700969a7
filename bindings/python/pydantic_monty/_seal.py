"""Dumps that are signed, compressed, or both: FORMAT.md of the snapshots, section 1a."""

from __future__ import annotations

import hashlib
import hmac
import zlib

_HEADER = 20
_FLAGS = 6
_LENGTH = slice(8, 12)
_SIGNED = 1
_COMPRESSED = 2
_SIGNATURE = 32


def seal(dump: bytes, key: bytes | None, compress: bool) -> bytes:
    """The dump with a signature when there is a key, compressed when that was asked for."""
    if key is None and not compress:
        return dump
    header, body = bytearray(dump[:_HEADER]), dump[_HEADER:]
    if compress:
        header[_FLAGS] |= _COMPRESSED
        body = zlib.compress(body, 6)
    if key is None:
        return bytes(header) + body
    header[_FLAGS] |= _SIGNED
    return bytes(header) + body + _signature(key, header, body)


def unseal(data: bytes, key: bytes | None) -> bytes:
    """The dump itself. Raises ValueError when the signature is missing, wrong or cannot be checked."""
    if type(data) is not bytes:
        data = bytes(memoryview(data))
    flags = data[_FLAGS] if len(data) >= _HEADER else 0
    if key is None and not flags:
        return data
    if bool(flags & _SIGNED) != (key is not None):
        raise ValueError('the dump is signed: a key is needed' if key is None else 'the dump is not signed')
    header, body = bytearray(data[:_HEADER]), data[_HEADER:]
    if key is not None:
        body, signature = body[:-_SIGNATURE], body[-_SIGNATURE:]
        if not hmac.compare_digest(signature, _signature(key, header, body)):
            raise ValueError('the dump was not signed with this key')
    if flags & _COMPRESSED:
        body = _decompress(body, int.from_bytes(header[_LENGTH], 'little'))
    header[_FLAGS] &= ~(_SIGNED | _COMPRESSED)
    return bytes(header) + body


def _signature(key: bytes, header: bytearray, body: bytes) -> bytes:
    if not isinstance(key, (bytes, bytearray)) or not key:
        raise TypeError('key must be bytes, at least one')
    return hmac.new(key, bytes(header) + body, hashlib.sha256).digest()


def _decompress(body: bytes, length: int) -> bytes:
    # Never more than the header says, whatever the bytes would become.
    stream = zlib.decompressobj()
    try:
        plain = stream.decompress(body, length + 1)
    except zlib.error:
        plain = b''
    if len(plain) != length or not stream.eof or stream.unused_data:
        raise ValueError('the dump is damaged')
    return plain
