# Property lists: the files of settings of some systems, as XML and in binary form.

import binascii as _binascii
import codecs as _codecs
import datetime as _datetime
import enum as _enum
from io import BytesIO as _BytesIO
import re as _re
import struct as _struct

__all__ = ['InvalidFileException', 'FMT_XML', 'FMT_BINARY', 'load', 'dump', 'loads', 'dumps', 'UID']

PlistFormat = _enum.Enum('PlistFormat', 'FMT_XML FMT_BINARY', module='plistlib')
FMT_XML = PlistFormat.FMT_XML
FMT_BINARY = PlistFormat.FMT_BINARY


class UID:
    """The number of an object in an archive of objects."""

    def __init__(self, data):
        if not isinstance(data, int):
            raise TypeError('data must be an int')
        if data >= 1 << 64:
            raise ValueError('UIDs cannot be >= 2**64')
        if data < 0:
            raise ValueError('UIDs must be positive')
        self.data = data

    def __index__(self):
        return self.data

    def __repr__(self):
        return f'{self.__class__.__name__}({self.data!r})'

    def __reduce__(self):
        return self.__class__, (self.data,)

    def __eq__(self, other):
        return self.data == other.data if isinstance(other, UID) else NotImplemented

    def __hash__(self):
        return hash(self.data)


class InvalidFileException(ValueError):
    def __init__(self, message='Invalid file'):
        ValueError.__init__(self, message)


_HEAD = '''\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
'''
PLISTHEADER = _HEAD.encode()

_control = _re.compile('[\x00-\x08\x0b\x0c\x0e-\x1f]')
_date = _re.compile(r'(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d))?)?)?)?)?Z', _re.ASCII)


def _escape(text):
    found = _control.search(text)
    if found is not None:
        raise ValueError("strings can't contain control characters; use bytes instead")
    text = text.replace('\r\n', '\n').replace('\r', '\n')
    return text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')


def _key_of(key, skipkeys):
    if isinstance(key, str):
        return True
    if not skipkeys:
        raise TypeError('keys must be strings')
    return False


class _XmlWriter:
    def __init__(self, sort_keys, skipkeys, aware):
        self.lines = []
        self.sort_keys = sort_keys
        self.skipkeys = skipkeys
        self.aware = aware

    def line(self, depth, text):
        self.lines.append('\t' * depth + text)

    def value(self, value, depth):
        if isinstance(value, str):
            self.line(depth, f'<string>{_escape(value)}</string>')
        elif value is True or value is False:
            self.line(depth, '<true/>' if value else '<false/>')
        elif isinstance(value, int):
            if not -1 << 63 <= value < 1 << 64:
                raise OverflowError(value)
            self.line(depth, f'<integer>{value:d}</integer>')
        elif isinstance(value, float):
            self.line(depth, f'<real>{value!r}</real>')
        elif isinstance(value, dict):
            self.table(value, depth)
        elif isinstance(value, (bytes, bytearray)):
            width = max(16, 76 - len(('\t' * depth).expandtabs())) // 4 * 3
            self.line(depth, '<data>')
            for at in range(0, len(value), width):
                self.line(depth, _binascii.b2a_base64(value[at:at + width], newline=False).decode())
            self.line(depth, '</data>')
        elif isinstance(value, _datetime.datetime):
            if self.aware:
                value = value.astimezone(_datetime.UTC)
            self.line(depth, (
                f'<date>{value.year:04d}-{value.month:02d}-{value.day:02d}'
                f'T{value.hour:02d}:{value.minute:02d}:{value.second:02d}Z</date>'))
        elif isinstance(value, (list, tuple)):
            if not value:
                self.line(depth, '<array/>')
                return
            self.line(depth, '<array>')
            for item in value:
                self.value(item, depth + 1)
            self.line(depth, '</array>')
        else:
            raise TypeError(f'unsupported type: {type(value)}')

    def table(self, value, depth):
        if not value:
            self.line(depth, '<dict/>')
            return
        self.line(depth, '<dict>')
        for key, item in sorted(value.items()) if self.sort_keys else value.items():
            if _key_of(key, self.skipkeys):
                self.line(depth + 1, f'<key>{_escape(key)}</key>')
                self.value(item, depth + 1)
        self.line(depth, '</dict>')


class _XmlReader:
    def __init__(self, dict_type, aware):
        self.dict_type = dict_type
        self.aware = aware
        self.stack = []
        self.key = self.root = None
        self.text = []

    def parse(self, data):
        from xml.parsers.expat import _read
        _read(self, data)
        return self.root

    def data(self, text):
        self.text.append(text)

    @property
    def line(self):
        return self.reader.position(self.reader.place)[0]

    def start(self, name, attributes):
        self.text = []
        if self.reader.entities:
            raise InvalidFileException('XML entity declarations are not supported in plist files')
        if name in ('dict', 'array'):
            value = self.dict_type() if name == 'dict' else []
            self.add(value)
            self.stack.append(value)

    def add(self, value):
        if self.key is not None:
            if isinstance(self.stack[-1], list):
                raise ValueError(f'unexpected element at line {self.line}')
            self.stack[-1][self.key] = value
            self.key = None
        elif not self.stack:
            self.root = value
        else:
            if not isinstance(self.stack[-1], list):
                raise ValueError(f'unexpected element at line {self.line}')
            self.stack[-1].append(value)

    def end(self, name):
        text = ''.join(self.text)
        if name == 'dict':
            if self.key:
                raise ValueError(f"missing value for key '{self.key}' at line {self.line}")
            self.stack.pop()
        elif name == 'key':
            if self.key or not isinstance(self.stack[-1], self.dict_type):
                raise ValueError(f'unexpected key at line {self.line}')
            self.key = text
        elif name == 'array':
            self.stack.pop()
        elif name == 'true' or name == 'false':
            self.add(name == 'true')
        elif name == 'integer':
            self.add(int(text, 16) if text[:2] in ('0x', '0X') else int(text))
        elif name == 'real':
            self.add(float(text))
        elif name == 'string':
            self.add(text)
        elif name == 'data':
            self.add(_binascii.a2b_base64(text.encode()))
        elif name == 'date':
            numbers = [int(group) for group in _date.match(text).groups() if group is not None]
            self.add(_datetime.datetime(*numbers, tzinfo=_datetime.UTC if self.aware else None))
        else:
            return
        self.text = []
