"""Write characters.bin from the unicodedata module of the Python that runs this.

usage: python make_characters.py [folder]     (Python 3.14, Unicode 16)

CharacterTable.cs describes the format. NamedSequences.txt lists names of several characters, "codes;name" a line.
"""

import fractions
import itertools
import os
import sys
import unicodedata

CATEGORIES = 'Cc Cf Cn Co Cs Ll Lm Lo Lt Lu Mc Me Mn Nd Nl No Pc Pd Pe Pf Pi Po Ps Sc Sk Sm So Zl Zp Zs'.split()
DIRECTIONS = [''] + 'AL AN B BN CS EN ES ET FSI L LRE LRI LRO NSM ON PDF PDI R RLE RLI RLO S WS'.split()
WIDTHS = 'A F H N Na W'.split()
TAGS = ('circle compat final font fraction initial isolated medial narrow noBreak small square sub super vertical '
        'wide').split()


def varint(value):
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def runs(values):
    """The values as pairs of run length and value, with their number in front."""
    pairs = [(len(list(group)), value) for value, group in itertools.groupby(values)]
    return varint(len(pairs)) + b''.join(varint(length) + varint(value) for length, value in pairs)


def properties(char):
    return (CATEGORIES.index(unicodedata.category(char)) | DIRECTIONS.index(unicodedata.bidirectional(char)) << 5
            | WIDTHS.index(unicodedata.east_asian_width(char)) << 10 | unicodedata.mirrored(char) << 13)


def numbers(chars):
    """For each character with a number its step, numerator (sign lowest), power of ten and denominator."""
    entries, last = [], 0
    for char in chars:
        value = unicodedata.numeric(char, None)
        if value is None:
            continue
        fraction = fractions.Fraction(value).limit_denominator(1000)
        numerator, power = fraction.numerator, 0
        while numerator and numerator % 10 == 0:
            numerator, power = numerator // 10, power + 1
        entries.append(varint(ord(char) - last) + varint(abs(numerator) << 1 | (numerator < 0)) + varint(power)
                       + varint(fraction.denominator))
        last = ord(char)
    return varint(len(entries)) + b''.join(entries)


def tags(chars):
    """The tags of the compatibility decompositions, in the order of their characters."""
    found = [unicodedata.decomposition(char) for char in chars]
    return runs([TAGS.index(text[1:text.index('>')]) for text in found if text.startswith('<')])


def sequences(lines):
    out = bytearray(varint(len(lines)))
    for line in lines:
        codes, _, name = line.partition(';')
        points = [int(code, 16) for code in codes.split()]
        assert unicodedata.lookup(name) == ''.join(map(chr, points)), name
        out += bytes([len(name)]) + name.encode() + varint(len(points)) + b''.join(map(varint, points))
    return bytes(out)


def table(lines):
    chars = [chr(code) for code in range(0x110000)]
    return runs([properties(char) for char in chars]) + numbers(chars) + tags(chars) + sequences(lines)


def main(folder):
    with open(os.path.join(folder, 'NamedSequences.txt')) as file:
        lines = file.read().splitlines()
    with open(os.path.join(folder, 'characters.bin'), 'wb') as file:
        file.write(table(lines))


if __name__ == '__main__':
    main(sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__)))
