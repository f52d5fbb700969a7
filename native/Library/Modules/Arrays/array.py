"""An object type which can compactly represent an array of basic values."""

ArrayType = array
typecodes = 'bBuwhHiIlLqQfd'


def _array_reconstructor(arraytype, typecode, mformat_code, items, /):
    return arraytype(typecode, items)


def _extend(target, items):
    for item in items:
        target.append(item)


def _filled(instance, target, items):
    _extend(target, items)
    return instance


def _fromfile(target, file, count):
    if count < 0:
        raise ValueError('negative count')
    data = file.read(count * target.itemsize)
    if not isinstance(data, bytes):
        raise TypeError("read() didn't return bytes")
    target.frombytes(data)
    if len(data) != count * target.itemsize:
        raise EOFError("read() didn't return enough bytes")


def _tofile(source, file):
    data = source.tobytes()
    for start in range(0, len(data), 65536):
        file.write(data[start:start + 65536])
