"""Writes unicode.bin, the character tables of the interpreter, from what a Python 3.14 does with each character.

Usage: python3.14 make_tables.py unicode.bin

Layout, little endian:
    u32 magic 'UTB1', u32 record count, u32 special count, u32 stage-2 length
    u8  stage 1 block number low/high as u16 for each of the 0x110000 >> 7 blocks
    u16 stage 2 record numbers, 128 for each block
    records of 20 bytes: u16 flags, i8 decimal, i8 digit, i32 lower, i32 upper, i32 title, i32 fold
    u16 special sequences, UTF-16

A mapping is the difference to the character itself; or, when bit 30 is the highest set bit, a special sequence:
    bit 30 | length << 24 | index.
"""

import struct
import sys
import unicodedata

SHIFT = 7
BLOCK = 1 << SHIFT
FLAGS = ("alpha", "decimal", "digit", "numeric", "space", "printable", "lower", "upper",
         "title", "start", "continue", "cased", "ignorable", "linebreak")


def flags_of(c):
    code = ord(c)
    surrogate = 0xD800 <= code < 0xE000
    after_cased = ("A" + c + "\u03a3").lower().endswith("\u03c2")
    itself_cased = (c + "\u03a3").lower().endswith("\u03c2")
    is_title = unicodedata.category(c) == "Lt"
    tests = (c.isalpha(), c.isdecimal(), c.isdigit(), c.isnumeric(), c.isspace(), c.isprintable(),
             c.islower(), c.isupper(), is_title, c.isidentifier(), ("a" + c).isidentifier(),
             c.islower() or c.isupper() or is_title, after_cased and not itself_cased and not surrogate,
             len(("a" + c + "b").splitlines()) == 2)
    return sum(1 << i for i, t in enumerate(tests) if t)


def main(path):
    specials, special_index = [], {}

    def mapping(c, mapped):
        if len(mapped) == 1:
            return ord(mapped) - ord(c)
        raw = mapped.encode("utf-16-le")
        units = struct.unpack(f"<{len(raw) // 2}H", raw)
        if units not in special_index:
            special_index[units] = len(specials)
            specials.extend(units)
        return 1 << 30 | len(units) << 24 | special_index[units]

    records, record_index, stage1, blocks, block_index = [], {}, [], [], {}
    for start in range(0, 0x110000, BLOCK):
        block = []
        for code in range(start, start + BLOCK):
            c = chr(code)
            # A title mapping is seen at the start of a word; a lone capital sigma has no final form.
            record = (flags_of(c), unicodedata.decimal(c, -1), unicodedata.digit(c, -1), mapping(c, c.lower()),
                      mapping(c, c.upper()), mapping(c, c.title()), mapping(c, c.casefold()))
            if record not in record_index:
                record_index[record] = len(records)
                records.append(record)
            block.append(record_index[record])
        block = tuple(block)
        if block not in block_index:
            block_index[block] = len(blocks)
            blocks.append(block)
        stage1.append(block_index[block])
    with open(path, "wb") as out:
        out.write(b"UTB1" + struct.pack("<III", len(records), len(specials), len(blocks) * BLOCK))
        out.write(struct.pack(f"<{len(stage1)}H", *stage1))
        for block in blocks:
            out.write(struct.pack(f"<{BLOCK}H", *block))
        for record in records:
            out.write(struct.pack("<Hbbiiii", *record))
        out.write(struct.pack(f"<{len(specials)}H", *specials))
    print(len(FLAGS), "flags", len(records), "records", len(blocks), "blocks", len(specials), "special units")


if __name__ == "__main__":
    main(sys.argv[1])
