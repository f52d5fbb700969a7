# The module gzip by its other name.

from gzip import BadGzipFile, GzipFile, compress, decompress, open

__all__ = ['BadGzipFile', 'GzipFile', 'open', 'compress', 'decompress']
