# The error that reading XML raises outside of ElementTree.

from xml.etree._reader import CODES as _CODES

__all__ = ['ExpatError', 'ErrorString', 'error']


class ExpatError(Exception):
    """A text is no XML: code, lineno and offset say what and where."""


error = ExpatError


def ErrorString(code):
    """The text of a code."""
    return _CODES.get(code)


def _read(handler, string):
    """Reads a document as text or bytes; methods of the handler are called."""
    from xml.etree._reader import ByteReader, Problem, Reader
    handler.reader = reader = Reader(handler)
    try:
        if isinstance(string, str):
            reader.feed(string)
        else:
            ByteReader(reader).feed(bytes(string), True)
        reader.close()
    except Problem as problem:
        error = ExpatError(str(problem))
        error.code = problem.code
        error.lineno, error.offset = problem.position
        raise error from None
