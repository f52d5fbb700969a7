"""Write UnicodeNames.bin and Normalization.bin from the unicodedata module of the Python that runs this.

usage: python generate.py [folder]     (Python 3.14, Unicode 16)

NameAliases.txt lists further names, one "code;name" a line. The formats are described in UnicodeNames.cs and
Normalization.cs; a varint is little endian base 128.
"""

import collections
import os
import sys
import unicodedata

# A word is numbered when it is in so many names.
FREQUENT = 4


def varint(value):
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def collect_names(folder):
    """Return {code: name} without the names that follow from the code, and the ranges of those."""
    names, ranges = {}, []
    for code in range(0x110000):
        name = unicodedata.name(chr(code), None)
        if name is None or name.startswith("HANGUL SYLLABLE "):
            continue
        suffix = "%04X" % code
        if name.endswith("-" + suffix):
            prefix = name[: -len(suffix)]
            if ranges and ranges[-1][1] == code - 1 and ranges[-1][2] == prefix:
                ranges[-1][1] = code
            else:
                ranges.append([code, code, prefix])
        else:
            names[code] = name
    aliases = []
    with open(os.path.join(folder, "NameAliases.txt")) as file:
        for line in file:
            code, name = line.strip().split(";")
            aliases.append((int(code, 16), name))
    return names, ranges, aliases


def split(name):
    """Split a name into words; a hyphen stays at the start of the word behind it."""
    words = []
    for part in name.split(" "):
        pieces = part.split("-")
        words.append(" " + pieces[0])
        words.extend("-" + piece for piece in pieces[1:])
    return words


def text(word):
    """ASCII text with its length in front."""
    return bytes([len(word)]) + word.encode("ascii")


def write_names(folder):
    names, ranges, aliases = collect_names(folder)
    entries = sorted(names.items()) + aliases
    counts = collections.Counter(word for _, name in entries for word in split(name))
    words = [word for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
             if count >= FREQUENT]
    index = {word: i for i, word in enumerate(words)}
    out = bytearray(varint(len(words)))
    for word in words:
        out += text(word)
    out += varint(len(ranges))
    for first, last, prefix in ranges:
        out += varint(first) + varint(last - first) + text(prefix)
    heads, steps, numbers, seconds, rare = (bytearray() for _ in range(5))
    seen = {}
    for group in (sorted(names.items()), aliases):
        previous_code, previous = 0, []
        for code, name in group:
            current = split(name)
            shared = 0
            while shared < min(len(previous), len(current) - 1, 15) and previous[shared] == current[shared]:
                shared += 1
            rest = current[shared:]
            assert len(rest) < 16, name
            heads.append(shared << 4 | len(rest))
            steps += varint((code - previous_code) * 2 if code >= previous_code else (previous_code - code) * 2 + 1)
            for word in rest:
                number = index.get(word)
                if number is None:
                    numbers.append(0xFE if word in seen else 0xFF)
                    if word in seen:
                        seconds += varint(len(seen) - seen[word])
                    else:
                        seen[word] = len(seen)
                        rare += text(word)
                elif number < 0xC0:
                    numbers.append(number)
                else:
                    numbers.append(0xC0 + (number - 0xC0 >> 8))
                    seconds.append(number - 0xC0 & 0xFF)
            previous_code, previous = code, current
    for count in (len(names), len(aliases), len(steps), len(numbers), len(seconds)):
        out += varint(count)
    out += heads + steps + numbers + seconds + rare
    with open(os.path.join(folder, "UnicodeNames.bin"), "wb") as file:
        file.write(out)
    print("UnicodeNames.bin", len(out), "bytes,", len(names), "names,", len(words), "words")


def write_normalization(folder):
    out = bytearray()
    mappings = []
    classes = []
    for code in range(0x110000):
        text = unicodedata.decomposition(chr(code))
        if text:
            parts = text.split()
            compatible = parts[0].startswith("<")
            points = [int(part, 16) for part in parts[compatible:]]
            # A pair that composing does not bring back is excluded from composition.
            pair = not compatible and len(points) == 2
            composes = pair and unicodedata.normalize("NFC", "".join(map(chr, points))) == chr(code)
            mappings.append((code, points, compatible, composes))
        if unicodedata.combining(chr(code)):
            classes.append((code, unicodedata.combining(chr(code))))
    out += varint(len(mappings))
    previous = 0
    for code, points, compatible, composes in mappings:
        out += varint(code - previous) + varint(len(points) << 2 | compatible << 1 | composes)
        for point in points:
            out += varint(point)
        previous = code
    out += varint(len(classes))
    previous = 0
    for code, value in classes:
        out += varint(code - previous) + bytes([value])
        previous = code
    with open(os.path.join(folder, "Normalization.bin"), "wb") as file:
        file.write(out)
    print("Normalization.bin", len(out), "bytes,", len(mappings), "mappings,", len(classes), "classes")


if __name__ == "__main__":
    target = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))
    write_names(target)
    write_normalization(target)
