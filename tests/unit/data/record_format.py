"""Prints format.txt, what format() of CPython 3.14 returns: python3.14 record_format.py > format.txt

A line is an area (int, float, complex or str), the value, the specification and the result, separated by tabs, in the
notation of record_numbers.py.
"""

import math
import random
import struct

random.seed(3)


def bits(x):
    return struct.pack('>d', x if x == x else math.nan).hex()


def esc(s):
    raw = s.encode('utf-16-le', 'surrogatepass')
    units = struct.unpack(f'<{len(raw) // 2}H', raw)
    return ''.join(chr(u) if 32 <= u < 127 and u != 92 else f'\\u{u:04x}' for u in units)


def record(value, spec):
    if isinstance(value, int):
        area, shown = 'int', str(value)
    elif isinstance(value, float):
        area, shown = 'float', bits(value)
    elif isinstance(value, complex):
        area, shown = 'complex', bits(value.real) + '\t' + bits(value.imag)
    else:
        area, shown = 'str', esc(value)
    try:
        result = esc(format(value, spec))
    except (ValueError, OverflowError) as e:
        result = f'!{type(e).__name__}: {esc(str(e))}'
    print(area, shown, esc(spec), result, sep='\t')


def random_spec():
    spec = ''
    if random.random() < 0.35:
        spec += random.choice(['<', '>', '^', '=', '*<', '0>', '0=', '_^', '\U0001f600>', '\xe9=', '<<', ' >', '+='])
    if random.random() < 0.3:
        spec += random.choice('+- ')
    if random.random() < 0.1:
        spec += 'z'
    if random.random() < 0.2:
        spec += '#'
    if random.random() < 0.2:
        spec += '0'
    if random.random() < 0.5:
        spec += str(random.choice([1, 2, 3, 5, 8, 9, 10, 11, 12, 13, 14, 15, 20, 33]))
    if random.random() < 0.25:
        spec += random.choice([',', '_'])
    if random.random() < 0.4:
        spec += '.' + str(random.choice([0, 1, 2, 3, 4, 5, 6, 7, 10, 17, 25])) if random.random() < 0.9 else '.'
        if random.random() < 0.15:
            spec += random.choice([',', '_'])
    if random.random() < 0.75:
        spec += random.choice('ddbcoxXnsseEfFFfggGG%%') if random.random() < 0.93 else random.choice('qZ!\x00\x7f\xe9\u2028 ,_.0')
    return spec


def main():
    ints = [0, 1, -1, 42, -42, 65, 255, 999, 1000, -1000, 1234567, -123456789, 0x1f600, 0x10ffff, 0x110000, 2**63, -2**64, 10**30,
            10**400, 0xd800]
    floats = [0.0, -0.0, 1.0, -1.5, 0.1, 2.5, 1e16, 1e-5, 1234567.891, -1234567.891, 1e100, 5e-324, math.inf, -math.inf, math.nan,
              -0.0001, 0.5, 1e6, 999999.5, 123.456, 1e15, 12345678901234567.0, -0.004]
    complexes = [0j, 1 + 2j, -1.5j, complex(-0.0, 1), complex(1, -0.0), complex(math.inf, math.nan), 1e20 - 1e-7j, 1234567.5 + 7654321.25j,
                 complex(0, math.inf), complex(-0.0, -0.0), 3 + 0j]
    strings = ['', 'a', 'ab', 'hello world', '\xe9', '\U0001f600', '\U0001f600b\U0001f601', '\ud800x', 'a' * 12]
    everyday = ['', 'd', ',', '_', '.2f', '.0f', '>10', '<10', '^10', '05d', '5', 'x', 'X', '#x', '08b', '#o', '%', '.1%', '+', '+.2f', ',.2f',
                '_.3f', 'e', '.3e', 'g', '.3g', 'n', '010', '*^9', '08,', '09,', '010,', '011,', '0=10', '012_x', '010,.2f', '013,.2f',
                '014,.2f', '.6,f', '.7_f', '.5,', '._f', '.,f', '.,_f', '._,f', ',.,f', '12_.9_f', '.10_e', '.8,%', '.9,g', 'z.1f', 'z', 'zz',
                '.', '.f', '..', ',,', '__', ',_', '_,', ',n', '.,n', ',x', '_x', ',s', '_s', 'c', '#c', '+c', 'c5', '5c', '<5c', '^5c', '=5c',
                '05c', ',c', '_c', '99999999999999999999', '.99999999999999999999', '\u0661\u0660', '.\u0662f', '\uff15d', '>>', '=', '==5',
                'x<y<10', '<<<', '\U0001f600<5', '\ud800>4', '0<', '00', '00005', '-', ' ', '+ ', '#', '##', '#z', 'z#', '0z', '1z', ' d', '-d', 'dd',
                'd ', 'é', '\x00', '\x1f', '\x7f', '\x80', '\u2028', '\U0001f600', '.2', '.3s', '5.2s', '>7.3s', '=s', '=5', '#s', 'zs', '0s', '010s',
                '<010', '>010', '{', '}', '.0', '.1', '.0e', '#.0f', '#.0e', '#.3g', '#g', '#.0g', '#.0%', '+n', '.0n', 'G', 'E', 'F', '.17g', '.17']
    for spec in everyday:
        for values in (ints, floats, complexes, strings):
            for value in random.sample(values, 3):
                record(value, spec)
    for values, count in ((ints, 1200), (floats, 1800), (complexes, 900), (strings, 600)):
        for _ in range(count):
            record(random.choice(values), random_spec())
    for _ in range(300):
        record(random.randrange(10**random.randrange(1, 15)), f'0{random.randrange(25)}{random.choice(",_")}')
        record(random.randrange(10**random.randrange(1, 15)), f'0{random.randrange(25)}_{random.choice("xXbo")}')
        record(random.uniform(-1, 1) * 10**random.randrange(12), f'0{random.randrange(25)},.{random.randrange(8)}f')
        record(random.uniform(-1, 1) * 10**random.randrange(12), f'{random.randrange(25)}_.{random.randrange(20)}{random.choice(",_")}f')


main()
