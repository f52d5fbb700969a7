# The error that reading XML raises outside of ElementTree.

from xml.etree._reader import CODES as _CODES

__all__ = ['ExpatError', 'ErrorString', 'error']


class ExpatError(Exception):
    """A text is no XML: code, lineno and offset say what and where."""


error = ExpatError


def ErrorString(code):
    """The text of a code."""
    return _CODES.get(code)
