

def _plain(name):
    return '_'.join(''.join([char if char.isalnum() or char == '.' else ' ' for char in name.lower()]).split())


def lookup(encoding, /):
    if not isinstance(encoding, str):
        raise TypeError(f'lookup() argument must be str, not {type(encoding).__name__}')
    plain = _plain(encoding)
    kind = _TRANSFORMS.get(plain)
    if kind is not None:
        return _info(kind, lambda input, errors='strict': (_transform(kind, input), len(input)),
                     lambda input, errors='strict': (_restore(kind, input), len(input)), False)
    for search in _searches:
        found = search(plain)
        if found is not None:
            if not isinstance(found, tuple) or len(found) != 4:
                raise TypeError('codec search functions must return 4-tuples')
            return found
    name = _NAMES.get(plain) or _known(encoding, plain)
    return _info(name, lambda input, errors='strict': (_encoded(input, name, errors), len(input)),
                 lambda input, errors='strict': (_decoded(input, name, errors), len(input)), True)


def _known(encoding, plain):
    'x'.encode(encoding)
    from _charmaps import _canonical
    return _canonical(plain)


def _encoded(input, name, errors):
    if not isinstance(input, str):
        raise TypeError(f'{name.replace("-", "_")}_encode() argument 1 must be str, not {type(input).__name__}')
    return input.encode(name, errors or 'strict')


def _decoded(input, name, errors):
    if isinstance(input, str):
        if name in ('unicode-escape', 'raw-unicode-escape'):
            input = input.encode()
        else:
            raise TypeError("a bytes-like object is required, not 'str'")
    return bytes(input).decode(name, errors or 'strict')


def _info(name, encode_, decode_, is_text):
    class Encoder(IncrementalEncoder):
        def encode(self, input, final=False):
            if name in ('utf-16', 'utf-32', 'utf-8-sig') and self.buffer:
                return input.encode({'utf-8-sig': 'utf-8'}.get(name, name + '-le'), self.errors)
            if input or final:
                self.buffer = ' '
            return encode_(input, self.errors)[0] if input or name != 'utf-8-sig' else b''

        def reset(self):
            self.buffer = ''

        def getstate(self):
            return 0 if self.buffer else 2 if name in ('utf-16', 'utf-32', 'utf-8-sig') else 0

        def setstate(self, state):
            self.buffer = '' if state else ' '

    class Decoder(BufferedIncrementalDecoder):
        actual = name

        def _buffer_decode(self, input, errors, final):
            if not is_text or final:
                return decode_(input, errors)[0] if self.actual == name else input.decode(self.actual, errors), \
                    len(input)
            actual = self.actual
            if actual in ('utf-16', 'utf-32', 'utf-8-sig'):
                if len(input) < {'utf-16': 2, 'utf-32': 4, 'utf-8-sig': 3}[actual]:
                    if actual != 'utf-8-sig' or BOM_UTF8.startswith(input):
                        return '', 0
                big = BOM_UTF16_BE if actual == 'utf-16' else BOM_UTF32_BE
                used = len(input) - _tail(input, actual)
                text = input[:used].decode(actual, errors)
                self.actual = 'utf-8' if actual == 'utf-8-sig' else actual + ('-be' if input.startswith(big) else '-le')
                return text, used
            used = len(input) - _tail(input, actual)
            return input[:used].decode(actual, errors), used

        def reset(self):
            self.buffer = b''
            self.actual = name

    class Writer(StreamWriter):
        def encode(self, input, errors='strict'):
            return encode_(input, errors)

    class Reader(StreamReader):
        charbuffertype = str if is_text or name == 'rot-13' else bytes

        def decode(self, input, errors='strict'):
            used = len(input) - (_tail(input, name) if is_text else 0)
            return decode_(input[:used], errors)[0], used

    Encoder.__name__, Decoder.__name__ = 'IncrementalEncoder', 'IncrementalDecoder'
    Reader.__name__, Writer.__name__ = 'StreamReader', 'StreamWriter'
    return CodecInfo(encode_, decode_, Reader, Writer, Encoder, Decoder, name, _is_text_encoding=is_text)


def _tail(data, name):
    """The number of bytes at the end that begin a character without ending it."""
    if name.startswith('utf-32'):
        return len(data) % 4
    if name.startswith('utf-16'):
        tail = len(data) % 2
        unit = data[len(data) - tail - 2:len(data) - tail]
        big = name == 'utf-16-be' or name == 'utf-16' and data.startswith(BOM_UTF16_BE)
        return tail + 2 if len(unit) == 2 and unit[0 if big else 1] & 0xfc == 0xd8 else tail
    if name in ('utf-8', 'utf-8-sig'):
        for back in range(1, min(3, len(data)) + 1):
            byte = data[-back]
            if byte >= 0xc0:
                try:
                    data[-back:].decode()
                except UnicodeDecodeError as error:
                    return back if error.reason == 'unexpected end of data' else 0
                return 0
            if byte < 0x80:
                return 0
    return 0


_ROT = {**{65 + at: 65 + (at + 13) % 26 for at in range(26)}, **{97 + at: 97 + (at + 13) % 26 for at in range(26)}}


def _transform(kind, data):
    if kind == 'rot-13':
        return str.translate(data, _ROT)
    if kind == 'hex':
        from binascii import hexlify
        return hexlify(data)
    if kind == 'base64':
        from base64 import encodebytes
        return encodebytes(data)
    if kind == 'zlib':
        from zlib import compress
        return compress(data)
    if kind == 'quopri':
        from binascii import b2a_qp
        return b2a_qp(data, quotetabs=True)
    from binascii import b2a_uu
    lines = [b2a_uu(data[at:at + 45]) for at in range(0, len(data), 45)]
    return b'begin 666 <data>\n' + b''.join(lines) + b' \nend\n'


def _restore(kind, data):
    if kind == 'rot-13':
        return str.translate(data, _ROT)
    if kind == 'hex':
        from binascii import unhexlify
        return unhexlify(data)
    if kind == 'base64':
        from base64 import decodebytes
        return decodebytes(data)
    if kind == 'zlib':
        from zlib import decompress
        return decompress(data)
    if kind == 'quopri':
        from binascii import a2b_qp
        return a2b_qp(data)
    from binascii import a2b_uu
    lines = bytes(data).splitlines(True)
    while lines and not lines.pop(0).startswith(b'begin'):
        pass
    parts = []
    for line in lines:
        if line.startswith(b'end'):
            return b''.join(parts)
        parts.append(a2b_uu(line))
    raise ValueError('Missing "begin" line in input data' if not parts else 'Truncated input data')


def register(search_function, /):
    if not callable(search_function):
        raise TypeError('argument must be callable')
    _searches.append(search_function)


def unregister(search_function, /):
    if search_function in _searches:
        _searches.remove(search_function)


def encode(obj, encoding='utf-8', errors='strict'):
    return lookup(encoding)[0](obj, errors)[0]


def decode(obj, encoding='utf-8', errors='strict'):
    return lookup(encoding)[1](obj, errors)[0]


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    found = lookup(encoding).incrementalencoder
    if found is None:
        raise LookupError(encoding)
    return found


def getincrementaldecoder(encoding):
    found = lookup(encoding).incrementaldecoder
    if found is None:
        raise LookupError(encoding)
    return found


def getreader(encoding):
    return lookup(encoding).streamreader


def getwriter(encoding):
    return lookup(encoding).streamwriter


def iterencode(iterator, encoding, errors='strict', **kwargs):
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for input in iterator:
        output = encoder.encode(input)
        if output:
            yield output
    output = encoder.encode('', True)
    if output:
        yield output


def iterdecode(iterator, encoding, errors='strict', **kwargs):
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for input in iterator:
        output = decoder.decode(input)
        if output:
            yield output
    output = decoder.decode(b'', True)
    if output:
        yield output


def open(filename, mode='r', encoding=None, errors='strict', buffering=-1):
    import builtins
    if encoding is not None and 'b' not in mode:
        mode += 'b'
    file = builtins.open(filename, mode, buffering)
    if encoding is None:
        return file
    info = lookup(encoding)
    made = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
    made.encoding = encoding
    return made


def EncodedFile(file, data_encoding, file_encoding=None, errors='strict'):
    data = lookup(data_encoding)
    stored = lookup(file_encoding or data_encoding)
    made = StreamRecoder(file, data.encode, data.decode, stored.streamreader, stored.streamwriter, errors)
    made.data_encoding = data_encoding
    made.file_encoding = file_encoding or data_encoding
    return made


def make_identity_dict(rng):
    return {each: each for each in rng}


def make_encoding_map(decoding_map):
    made = {}
    for key, value in decoding_map.items():
        made[value] = None if value in made else key
    return made


def _bad(error):
    raise TypeError(f"don't know how to handle {type(error).__name__} in error callback")


def strict_errors(exception, /):
    if isinstance(exception, BaseException):
        raise exception
    raise TypeError('codec must pass exception instance')


def ignore_errors(exception, /):
    if not isinstance(exception, (UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)):
        _bad(exception)
    return '', exception.end


def replace_errors(exception, /):
    if isinstance(exception, UnicodeEncodeError):
        return '?' * (exception.end - exception.start), exception.end
    if isinstance(exception, UnicodeDecodeError):
        return '\ufffd', exception.end
    if isinstance(exception, UnicodeTranslateError):
        return '\ufffd' * (exception.end - exception.start), exception.end
    _bad(exception)


def xmlcharrefreplace_errors(exception, /):
    if not isinstance(exception, UnicodeEncodeError):
        _bad(exception)
    part = exception.object[exception.start:exception.end]
    return part.encode('ascii', 'xmlcharrefreplace').decode(), exception.end


def backslashreplace_errors(exception, /):
    if not isinstance(exception, (UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)):
        _bad(exception)
    part = exception.object[exception.start:exception.end]
    if isinstance(part, bytes):
        return ''.join([f'\\x{byte:02x}' for byte in part]), exception.end
    from _charmaps import _escaped
    return ''.join([_escaped(char) if char > '~' else f'\\x{ord(char):02x}' for char in part]), exception.end


def namereplace_errors(exception, /):
    if not isinstance(exception, UnicodeEncodeError):
        _bad(exception)
    part = exception.object[exception.start:exception.end]
    return ''.join([char.encode('ascii', 'namereplace').decode() if char > '~' else f'\\x{ord(char):02x}'
                    for char in part]), exception.end


def _surrogate_errors(name):
    def handler(exception, /):
        if isinstance(exception, UnicodeEncodeError):
            part = exception.object[exception.start:exception.end]
            return part.encode('utf-8' if name == 'surrogatepass' else 'ascii', name), exception.end
        if isinstance(exception, UnicodeDecodeError):
            part = exception.object[exception.start:exception.end]
            return part.decode('utf-8' if name == 'surrogatepass' else 'ascii', name), exception.end
        _bad(exception)
    return handler


_BUILTIN = {'strict': strict_errors, 'ignore': ignore_errors, 'replace': replace_errors,
            'xmlcharrefreplace': xmlcharrefreplace_errors, 'backslashreplace': backslashreplace_errors,
            'namereplace': namereplace_errors, 'surrogateescape': _surrogate_errors('surrogateescape'),
            'surrogatepass': _surrogate_errors('surrogatepass')}


def register_error(errors, handler, /):
    if not callable(handler):
        raise TypeError('handler must be callable')
    from _charmaps import _handlers
    _handlers[errors] = handler


def lookup_error(name, /):
    from _charmaps import _handlers
    found = _handlers.get(name) or _BUILTIN.get(name)
    if found is None:
        raise LookupError(f'unknown error handler name {name!r}')
    return found
