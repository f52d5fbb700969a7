"""Prints numbers.txt, what CPython 3.14 computes about numbers: python3.14 record_numbers.py > numbers.txt

A line is an area, arguments and the result, separated by tabs. Floats are the 16 hex digits of their bits; texts escape
everything but plain ASCII as \\uXXXX; an error is "!Type: message".
"""

import math
import random
import struct
import sys
from fractions import Fraction

random.seed(20)
PRIME = 2**61 - 1


def bits(x):
    return struct.pack('>d', x if x == x else math.nan).hex()


def esc(s):
    units = struct.unpack(f'<{len(s.encode("utf-16-le", "surrogatepass")) // 2}H',
                          s.encode('utf-16-le', 'surrogatepass'))
    return ''.join(chr(u) if 32 <= u < 127 and u != 92 else f'\\u{u:04x}' for u in units)


def show(x):
    if isinstance(x, float):
        return bits(x)
    if isinstance(x, str):
        return esc(x)
    if isinstance(x, (bytes, bytearray)):
        return x.hex()
    if isinstance(x, int) and abs(x) >= 1 << 64:
        return hex(x)
    return str(x)


def record(area, function, *args):
    try:
        results = function(*args)
        results = results if isinstance(results, tuple) else (results,)
        results = [show(r) for r in results]
    except (ValueError, OverflowError, ZeroDivisionError) as e:
        results = [f'!{type(e).__name__}: {esc(str(e))}']
        if isinstance(e, OverflowError) and len(e.args) == 2:
            # The C library's text differs from platform to platform; Linux is the reference.
            results = ['!RangeError: Numerical result out of range']
    print(area, *[show(a) for a in args], *results, sep='\t')


def random_float():
    kind = random.randrange(5)
    if kind == 0:
        return struct.unpack('>d', random.randbytes(8))[0]
    if kind == 1:
        return round(random.uniform(-1e4, 1e4), random.randrange(8))
    if kind == 2:
        return random.randrange(-10**17, 10**17) / 10**random.randrange(20)
    if kind == 3:
        return random.randrange(1 << 20) / (1 << random.randrange(24))
    return random.uniform(-1, 1) * 10.0 ** random.randrange(-30, 30)


def floats():
    values = [0.0, -0.0, 1.0, -1.5, 0.1, 1e16, 1e-5, 123456789012345678.0, 5e-324, 2.2250738585072014e-308,
              1.7976931348623157e308, math.inf, -math.inf, math.nan, 0.0001, 0.00001, 9999999999999998.0, 1e22, 1e23,
              9007199254740993.0, 0.5, 1.5, 2.5, 0.125, 0.375, 1e15, 1e14, 999999999999999.9, 0.3, 2 / 3, 1e100]
    values += [2.0**e for e in range(-1074, 1024, 7)] + [2.0**-25, 2.0**-958]
    values += [math.nextafter(2.0**e, 0) for e in range(-1060, 1024, 41)]
    values += [math.nextafter(2.0**e, math.inf) for e in range(-1060, 1024, 43)]
    values += [float(f'1e{e}') for e in range(-323, 309, 13)]
    values += [random_float() for _ in range(400)]
    return values


def number_texts():
    texts = ['', ' ', '1', ' 1 ', '1_0', '_1', '1_', '1__0', '+1', '-1', '--1', '+-1', '1.', '.1', '.', '1.5', '1._5', '1_.5',
             '1e5', '1E5', '1e', '1e+', '1e-05', '1e_5', '1e1_0', 'inf', '-Infinity', 'nan', '+NaN', 'infin', 'INF', 'na', '0x10',
             '1e400', '-1e400', '1e-400', '1e99999999999999999999', '1e-99999999999999999999', '0e99999999999999999999',
             '0.' + '0' * 400 + '1e401', '1' + '0' * 400 + 'e-400', '9007199254740993', '9007199254740992.99999',
             '9007199254740993.000000000000000000000000001', '1.7976931348623158e308', '1.7976931348623159e308',
             '2.4703282292062327e-324', '2.4703282292062328e-324', '2.2250738585072011e-308', '\u0661\u0662.\u0665',
             '\uff11\uff12', '\u2003 7 \u3000', '\x1c7', '\x1f7\xa0', '7\x00', '\ud800', '\U0001d7d8\U0001d7d9', '\xe9', '1\u20282',
             "it's", '"', 'a' * 300, "'" + 'a' * 300, 'a' * 300 + "'", '\xe9' * 300, '\x85\x7f', '1 2', '1\n', '\t1\v\f\r\n', '٣e٢',
             '8.98846567431158e307', '179769313486231580793728971405301', '0.000001', '1e22', '1e23', '123456789e-15']
    texts += [repr(random_float()) for _ in range(60)]
    texts += ['%.*e' % (random.randrange(40), random_float()) for _ in range(60)]
    for _ in range(60):
        # Exact halves between two floats, and their neighbours.
        x = abs(random_float())
        y = math.nextafter(x, math.inf)
        if math.isfinite(y):
            half = (Fraction(x) + Fraction(y)) / 2
            shift = half.denominator.bit_length()
            digits = str(half.numerator * 5**shift * 2**shift // half.denominator)
            if len(digits) < 900:
                texts += [f'{digits}e-{shift}', f'{digits}000000000000000001e-{shift + 18}']
    return texts


def integers():
    values = [0, 1, -1, 2, 7, -7, 10, 255, 256, -128, -129, 2**31, 2**53, 2**53 + 1, 2**61 - 2, 2**61 - 1, 2**61, 2**62, 2**63 - 1,
              -2**63, 2**63, -2**63 - 1, 2**64 - 1, 2**64, 10**18, 10**19, 2**1024 - 2**970, 2**1024 - 2**970 - 1, 10**400,
              -10**308, 3**700, 2**2000]
    values += [random.randrange(-2**n, 2**n) for n in range(3, 320, 9)]
    return values


def number_hash(x):
    if isinstance(x, float):
        if math.isinf(x):
            return 314159 if x > 0 else -314159
        x = Fraction(x)
        n, d = abs(x.numerator), x.denominator
        h = n * pow(d, PRIME - 2, PRIME) % PRIME
    else:
        h = abs(x) % PRIME
    h = -h if x < 0 else h
    return -2 if h == -1 else h


def compare(a, b):
    return 2 if b != b else (a > b) - (a < b)


def ratio(a, b):
    return a / b


def main():
    values = floats()
    for x in values:
        record('repr', repr, x)
        record('hash', number_hash, 0.0 if math.isnan(x) else x)
    for x in values[::3]:
        record('hex', float.hex, x)
        record('ratio', float.as_integer_ratio, x)
        record('int', int, x)
        record('roundint', round, x)
    for text in number_texts():
        record('float', float, text)
    for text in ['0x1.8p3', 'zz', '0x1p99999', '1p-99999999999999999999', '0x', '', ' inf ', '-nan', '0x1.', '0x.8', '.', '0x1p',
                 '0x1.fffffffffffff8p1023', '0x1.fffffffffffff7p1023', '0x0.00000000000008p-1022',
                 '0x0.000000000000080001p-1022', '0x1.00000000000008p0', '0x1.000000000000080000000000000001p0',
                 '0x1.00000000000018p0', '1' * 40, '0x' + '0' * 40 + '.1', '+0x1P+5', '0x1.2.3', '1_0', '0X1f', '-0x0p9', 'infinit',
                 '0x123456789abcdef123p-80', '0x.0000000000000000000000000001p200', '- 1', '\t1\n', '\u0661']:
        record('fromhex', float.fromhex, text)
    for x in values[::2] + values[:31]:
        for code in 'efg':
            record('format', lambda x, c, p: '%.*{}'.format(c) % (p, x), x, code, random.choice([0, 1, 2, 3, 6, 10, 16, 17, 20, 30]))
    for x in [0.1, 1e300, 5e-324, 1.7976931348623157e308, 2.5, 1 / 3, 1e-10, 12345.0, 2.0**-1074 * 3]:
        for code in 'efg':
            for p in (50, 400, 1200):
                record('format', lambda x, c, p: '%.*{}'.format(c) % (p, x), x, code, p)
    for x in [k / 8 for k in range(-40, 41)] + [k * 0.005 for k in range(1, 60, 2)] + [0.5, 1.5, 2.5, 1e15 + 0.5, 4503599627370497.5]:
        for p in (0, 1, 2):
            record('format', lambda x, c, p: '%.*{}'.format(c) % (p, x), x, 'f', p)
    for x in values[::2] + [k * 0.005 for k in range(1, 200, 2)] + [2.675, 1e22, 5e15 + 1, 25.0, 35.0, 15.0, 1234567.0]:
        record('round', round, x, random.choice([-1, 0, 1, 2, 2, 3, 5, 10, 15, 22, -3, 300, -308, -309, 323, 324, 400]))
    record('round', round, 1.7976931348623157e308, -308)
    few = [0.0, -0.0, 1.0, -1.0, 0.1, 3.0, -3.0, 1e300, -1e-300, 5e-324, math.inf, -math.inf, math.nan, 2.5, -7.25]
    pairs = [(a, b) for a in few for b in few] + [(random_float(), random_float()) for _ in range(200)]
    for a, b in pairs:
        if b != 0:
            record('divmod', divmod, a, b)
            record('mod', float.__mod__, a, b)
    for a, b in [(a, b) for a in few for b in few + [2.0, 0.5, -2.0]]:
        if not (a < 0 and b != math.floor(b) if math.isfinite(a) and math.isfinite(b) else False):
            if not (abs(a) == 1e300 and abs(b) > 1):  # the text of that error is the platform's
                record('pow', float.__pow__, a, b)
    ints = integers()
    for a in ints:
        record('inthash', number_hash, a)
        record('tofloat', float, a)
        record('bits', lambda a: (a.bit_length(), a.bit_count()), a)
        record('text', str, a)
        record('radix', lambda a: (hex(a), oct(a), bin(a)), a)
        record('isqrt', math.isqrt, a)
        for length in (1, 8, (a.bit_length() + 7) // 8):
            for order in ('little', 'big'):
                for signed in (False, True):
                    record('tobytes', lambda a, n, o, s: a.to_bytes(n, o, signed=bool(s)), a, length, order, int(signed))
    for _ in range(300):
        a, b = random.choice(ints), random.choice(ints)
        if b:
            record('intdivmod', divmod, a, b)
            record('truediv', ratio, a, b)
    for _ in range(100):
        a = random.randrange(-2**random.randrange(1, 1200), 2**random.randrange(1, 1200))
        b = random.randrange(1, 2**random.randrange(1, 1200))
        record('truediv', ratio, a, b)
    for _ in range(60):
        # Quotients at and next to half of the last place.
        b = random.getrandbits(70) | 1
        q = (random.getrandbits(53) | 1 << 52) * 2 + 1
        for extra in (-1, 0, 1):
            record('truediv', ratio, b * q + extra, b << random.choice([0, 1, 1100]))
    for a in ints[:40]:
        for x in [0.0, 1.0, -1.0, 0.5, 2.0**53, 2.0**53 + 2, 2.0**61, 2.0**63, -2.0**63, 2.0**64, 1e18, 1e19, 1e300, math.inf, -math.inf,
                  math.nan, 255.5, 2.0**62, -2.0**70]:
            record('compare', compare, a, x)
    for _ in range(150):
        base, exponent, modulus = random.choice(ints[:40]), random.choice(ints[:30]), random.choice(ints[:40])
        record('powmod', pow, base, exponent, modulus)
    for a in [0, 1, -1, 2, -2, 3, 10, 2**40, 6**20, -12, 7**50]:
        for e in (0, 1, 2, 3, 17, 64, 100):
            record('intpow', pow, a, e)
    for base in (10, 0, 16, 8, 2, 36, 3, 1, 37, -1):
        for text in number_texts()[:70] + ['0b11', '0o17', '0x1f', '0x_f', '0_0', '00', '010', '0', '-0', '0x', '0b2', 'z', 'Z_z', '0X1F', '0B1',
                                           '0O7', '0b', ' -0x1F ', '0__1', '0x__1', '0_x1', 'ff', '1' * 30, '7' * 200, '12' * 300]:
            if base in (10, 0, 16, 36) or len(text) < 20:
                record('parse', int, text, base)
    parts = ['1', '-1', '+2.5', '1e5', '-1e-5', 'j', '+j', '-j', '2j', '+2J', '-inf', 'nan', 'infj', '+nanj', ' ', '(', ')', '1_0', '_', 'e', '.5j', '\u0661']
    for text in parts + [a + b for a in parts for b in parts] + ['(1+2j)', ' ( 1+2j ) ', '((1))', '(1+2j', '1 + 2j', '1+2j ', '1+2', '1j+2', '1+2j3',
                                                                 '1e+5j', '1e+5+2e-3j', '1+-2j', '--1j', '1++2j', '', '()', 'j1', 'jj', '1\x00']:
        record('complex', lambda t: (complex(t).real, complex(t).imag), text)
    sys.set_int_max_str_digits(700)
    for text in ['1' * 5000 + 'x', '0' * 5000, '1_' * 700 + '1', '1' * 800 + '__1', '1' * 700, '1' * 701, ' -' + '1' * 701]:
        record('limit', int, text, 10)
    for n in (10**700, 10**700 - 1, -10**699, -10**700, 10**2000):
        record('textlimit', lambda d, n: str(n), 700, n)
    sys.set_int_max_str_digits(0)
    for n in (800, 5000):
        text = ''.join(random.choice('0123456789') for _ in range(n))
        record('parse', int, text, 10)
        record('parse', int, text, 13)


main()
