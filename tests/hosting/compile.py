#!/usr/bin/env python3
"""Writes the scripts as bytes for a host that reads no JSON, host.c.

    compile.py FILE

A record is a letter, the length of its bytes as 32 bits (little-endian), and the bytes:

    n  name of the next script      o  options of compile           r  options of start or feed
    i  inputs                       c  source: compile and start    q  options: open a session
    f  source: feed it              e  expected event: its body     t  printed text: (stream, text) pairs
    x  expected error: kind, class name, NUL, message or nothing    a  answer    z  the end of the script
    k  options of sealing dumps     y  options of checking types    u  source: check it  w  expected report
"""

import json
import pathlib
import struct
import sys

from values import decode

HERE = pathlib.Path(__file__).resolve().parent
INT32 = 1 << 31


class Repr(str):
    """How a value without equivalent prints."""


def write(value):
    """The bytes of a value, as the library writes it (native/Hosting/Wire/FORMAT.md)."""
    if value is None or value is True or value is False:
        return {None: b'N', True: b'T', False: b'F'}[value]
    if isinstance(value, Repr):
        return b'@\x04repr' + write(str(value))
    if isinstance(value, int):
        return b'i' + struct.pack('<i', value) if -INT32 <= value < INT32 else long(value)
    if isinstance(value, float):
        return b'g' + struct.pack('<d', value)
    if isinstance(value, str):
        data = value.encode('utf-8', 'surrogatepass')
        return b'u' + struct.pack('<I', len(data)) + data
    if isinstance(value, bytes):
        return b's' + struct.pack('<I', len(value)) + value
    if isinstance(value, pathlib.PurePosixPath):
        return b'@\x04path' + write(str(value))
    if isinstance(value, BaseException):
        names = tuple(kind.__name__ for kind in type(value).__mro__ if issubclass(kind, BaseException))
        return b'@\x09exception' + write((names, value.args, str(value) or None))
    if callable(value):
        return b'@\x08external' + write(value.__name__)
    if isinstance(value, dict):
        return b'{' + b''.join(write(key) + write(item) for key, item in value.items()) + b'0'
    code = {list: b'[', tuple: b'(', set: b'<'}[type(value)]
    return code + struct.pack('<I', len(value)) + b''.join(map(write, value))


def long(value):
    """A large int in digits of 15 bits."""
    digits = []
    rest = abs(value)
    while rest:
        digits.append(rest & 0x7FFF)
        rest >>= 15
    count = -len(digits) if value < 0 else len(digits)
    return b'l' + struct.pack(f'<i{len(digits)}H', count, *digits)


def expected(value):
    """The value an event carries; what has no equivalent stands as such."""
    if isinstance(value, list):
        return [expected(item) for item in value]
    if isinstance(value, dict) and '$repr' in value:
        return Repr(value['$repr'])
    return decode(value)


def message(kind, value):
    """A message that may use extensions."""
    return b'\x01' + kind + write(value)


def outcome(answer):
    """Kind and value of a result."""
    if 'raise' in answer:
        name, text = answer['raise']
        return 'X', ((name,), (), text or None)
    return 'V', decode(answer['return'])


def answered(answer):
    """The message of an answer."""
    if 'results' in answer:
        return message(b'R', [(int(call), *outcome(result)) for call, result in answer['results'].items()])
    if 'future' in answer or 'missing' in answer:
        return message(b'A' if 'future' in answer else b'N', None)
    if 'module' in answer:
        return message(b'V', {name: decode(value) for name, value in answer['module'].items()})
    if 'value' in answer:
        return message(b'V', decode(answer['value']))
    kind, value = outcome(answer)
    return message(kind.encode(), value)


def event(step):
    """Kind and body of an event."""
    kind = step['event']
    if kind == 'end':
        return b'C' + write(expected(step['value']))
    if kind == 'lookup':
        return b'L' + write((step['name'],))
    if kind == 'import':
        return b'L' + write((step['name'], 'module'))
    if kind == 'wait':
        return b'W' + write(tuple(step['ids']))
    kwargs = {name: decode(value) for name, value in step.get('kwargs', {}).items()}
    body = (step['name'], tuple(map(decode, step['args'])), kwargs, step['id'])
    return b'O' + write(body) if kind == 'os' else b'F' + write((*body, False))


def followed(feed, begin):
    """The records of a program or snippet and its steps."""
    inputs = {name: decode(value) for name, value in feed.get('inputs', {}).items()}
    yield 'i', message(b'V', inputs) if inputs else b''
    yield begin, feed['source'].encode()
    for step in feed['steps']:
        yield 't', write(tuple(map(tuple, step.get('text', ()))))
        if step['event'] in ('error', 'syntax'):
            kind = b'X' if step['event'] == 'error' else b'S'
            yield 'x', kind + step['type'].encode() + b'\0' + step.get('message', '').encode()
        else:
            yield 'e', event(step)
        if 'answer' in step:
            yield 'a', answered(step['answer'])


def records(script, topic):
    """The records of a script."""
    yield 'n', f'{topic}: {script["name"]}'.encode()
    options = {'limits': script['limits']} if 'limits' in script else {}
    modules = {'external_modules': script['external_modules']} if 'external_modules' in script else {}
    if 'seal' in script:
        yield 'k', message(b'O', {'key': bytes.fromhex(script['seal']['key']), 'compress': script['seal']['compress']})
    if 'report' in script:
        yield 'y', message(b'O', {'stubs': script.get('stubs'), 'format': 'concise'})
        yield 'u', script['source'].encode()
        yield 'w', script['report'].encode()
    elif 'feeds' in script:
        yield 'q', message(b'O', options)
        if modules:
            yield 'r', message(b'O', modules)
        for feed in script['feeds']:
            yield from followed(feed, 'f')
    else:
        compiled = {'inputs': list(script.get('inputs', {}))}
        if 'external_functions' in script:
            compiled['external_functions'] = script['external_functions']
        yield 'o', message(b'O', compiled)
        yield 'r', message(b'O', {**options, **modules})
        yield from followed(script, 'c')
    yield 'z', b''


def main(path):
    """Writes all scripts."""
    data = bytearray()
    for topic in sorted(HERE.glob('*.json')):
        for script in json.loads(topic.read_text()):
            for letter, content in records(script, topic.stem):
                data += letter.encode() + struct.pack('<I', len(content)) + content
    pathlib.Path(path).write_bytes(data)


if __name__ == '__main__':
    main(sys.argv[1])
