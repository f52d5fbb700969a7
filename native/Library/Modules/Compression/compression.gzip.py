# The module gzip by its other name.

from gzip import BadGzipFile, GzipFile, compress, decompress, open
