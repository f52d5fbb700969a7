import unicodedata
import zlib

# The rest has no properties, or those of its neighbours.
CODES = [*range(0x1FC00), *range(0x1FC00, 0x33000, 97), *range(0xDFFF0, 0xE0200), 0xF0000, 0xFFFFE, 0x10FFFF]
print(unicodedata.unidata_version)
for name in ('category', 'bidirectional', 'combining', 'mirrored', 'east_asian_width', 'decomposition'):
    function = getattr(unicodedata, name)
    crc = 0
    for start in range(0, len(CODES), 4096):
        found = [function(chr(code)) for code in CODES[start:start + 4096]]
        crc = zlib.crc32(repr(found).encode(), crc)
    print(name, crc)
