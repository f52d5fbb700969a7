"""Writes zones.bin from the time zone files of a system.

    make_zones.py FOLDER      FOLDER: /usr/share/zoneinfo

A line is a name and what it stands for: another name after "=", or after ":" the kinds of time (offset, part of summer
time, abbreviation), the changes since 1970 in base 36 (kind, seconds since the change before) and the rule for later.
"""

import os
import struct
import sys

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'Modules', 'Zoneinfo')
FIRST = 0
DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz'


def base36(number):
    """A number in base 36."""
    text = ''
    while True:
        number, digit = divmod(number, 36)
        text = DIGITS[digit] + text
        if not number:
            return text


def read(path):
    """Times, kinds and rule of a file."""
    data = open(path, 'rb').read()
    if data[:4] != b'TZif' or data[4:5] < b'2':
        return None
    counts = struct.unpack('>6l', data[20:44])
    size = 44 + counts[3] * 5 + counts[4] * 6 + counts[5] + counts[2] * 8 + counts[1] + counts[0]
    data = data[size:]
    isut, isstd, leap, timecnt, typecnt, charcnt = struct.unpack('>6l', data[20:44])
    at = 44
    times = struct.unpack(f'>{timecnt}q', data[at:at + 8 * timecnt])
    at += 8 * timecnt
    order = data[at:at + timecnt]
    at += timecnt
    kinds = [struct.unpack('>lbb', data[at + 6 * i:at + 6 * i + 6]) for i in range(typecnt)]
    at += 6 * typecnt
    names = data[at:at + charcnt]
    at += charcnt + leap * 12 + isstd + isut
    rule = data[at:].strip().decode()
    named = [(offset, dst, names[start:names.index(b'\0', start)].decode()) for offset, dst, start in kinds]
    return list(times), [named[i] for i in order], named[0], rule


def with_summer(times, states, first):
    """Replaces the mark of summer time by what it adds: the difference to the standard time around."""
    made = []
    last = first[0] if not first[1] else first[0] - 3600
    for i, (offset, dst, name) in enumerate(states):
        if not dst:
            last = offset
            made.append((offset, 0, name))
            continue
        part = offset - last
        if not part and i + 1 < len(states):
            part = offset - states[i + 1][0]
        made.append((offset, part if 0 < abs(part) <= 4 * 3600 else 3600, name))
    return made


def encode(path, rules):
    """The line of a file, without its name."""
    times, states, first, rule = read(path)
    states = with_summer(times, states, first)
    start = (first[0], 0, first[2])
    kept = []
    for time, state in zip(times, states):
        if time <= FIRST:
            start = state
        else:
            kept.append((time, state))
    later = rules(rule)
    # Changes that follow from the rule need not be told.
    while len(kept) > 1 and kept[-1][0] - kept[-2][0] < 320 * 86400 \
            and later.at_utc(kept[-2][0])[0] == kept[-2][1] and later.at_utc(kept[-1][0])[0] == kept[-1][1] \
            and later.at_utc(kept[-1][0] - 1)[0] == kept[-2][1]:
        kept.pop()
    kinds = [start]
    parts = []
    before = 0
    for time, state in kept:
        if state not in kinds:
            kinds.append(state)
        parts.append(DIGITS[kinds.index(state)] + base36(time - before))
        before = time
    shown = '|'.join([f'{o},{s},{n}' for o, s, n in kinds])
    return f'{shown};{" ".join(parts)};{rule}'


def main(folder):
    """Writes the file."""
    space = {}
    source = open(os.path.join(HERE, 'zoneinfo.py'), encoding='utf-8').read()
    exec(compile(source, 'zoneinfo.py', 'exec'), space)
    found = {}
    lines = []
    names = []
    for path, folders, files in os.walk(folder):
        folders[:] = sorted([f for f in folders if f not in ('posix', 'right')])
        for file in sorted(files):
            name = os.path.relpath(os.path.join(path, file), folder)
            full = os.path.join(path, file)
            if name[0].isupper() and name not in ('Factory', 'localtime') and open(full, 'rb').read(4) == b'TZif':
                names.append(name)
    for name in sorted(names, key=lambda n: ('/' not in n or n.startswith(('Etc', 'US/')), n)):
        text = encode(os.path.join(folder, name), space['_Rule'])
        lines.append(f'{name}={found[text]}' if text in found else f'{name}:{text}')
        found.setdefault(text, name)
    with open(os.path.join(HERE, 'zones.bin'), 'w', encoding='ascii', newline='\n') as out:
        out.write('\n' + '\n'.join(sorted(lines)) + '\n')


if __name__ == '__main__':
    main(sys.argv[1])
