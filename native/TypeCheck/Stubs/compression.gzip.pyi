from gzip import BadGzipFile as BadGzipFile, GzipFile as GzipFile, compress as compress
from gzip import decompress as decompress, open as open
