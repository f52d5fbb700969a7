"""Values of scripts: JSON, with objects of one key for what JSON lacks."""

import builtins
import pathlib


def decode(value):
    """The Python value of one in a script."""
    if isinstance(value, list):
        return [decode(item) for item in value]
    if not isinstance(value, dict):
        return value
    ((tag, content),) = value.items()
    if tag == '$int':
        return int(content)
    if tag == '$bytes':
        return bytes.fromhex(content)
    if tag == '$repr':
        return content
    if tag == '$function':
        return function(content)
    if tag == '$exception':
        name, text = content
        return getattr(builtins, name)(*[text] if text else [])
    if tag == '$path':
        return pathlib.PurePosixPath(content)
    if tag == '$tuple':
        return tuple(decode(item) for item in content)
    if tag == '$set':
        return {decode(item) for item in content}
    assert tag == '$dict', tag
    return {decode(key): decode(item) for key, item in content}


def function(name):
    """A function of the host that nobody calls."""

    def named(*args, **kwargs):
        raise AssertionError(name)

    named.__name__ = name
    return named


def encode(value):
    """How a script writes a Python value."""
    if isinstance(value, int) and not isinstance(value, bool) and not -(1 << 31) <= value < 1 << 31:
        return {'$int': str(value)}
    if isinstance(value, bytes):
        return {'$bytes': value.hex()}
    if isinstance(value, pathlib.PurePosixPath):
        return {'$path': str(value)}
    if isinstance(value, BaseException):
        return {'$exception': [type(value).__name__, str(value)]}
    if isinstance(value, tuple):
        return {'$tuple': [encode(item) for item in value]}
    if isinstance(value, list):
        return [encode(item) for item in value]
    if isinstance(value, set):
        return {'$set': [encode(item) for item in value]}
    if isinstance(value, dict):
        return {'$dict': [[encode(key), encode(item)] for key, item in value.items()]}
    return value
