class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


def _fail(message):
    raise Error(message)


def _hexlified(data, sep, bytes_per_sep):
    return (data.hex() if sep is None else data.hex(sep, bytes_per_sep)).encode('ascii')
