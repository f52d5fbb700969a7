# ends: MemoryError, TimeoutError, ValueError, value
import calendar
calendar.TextCalendar().formatyear(2024, w=10_000_000)
# ---
# ends: MemoryError, TimeoutError, ValueError, value
import calendar
calendar.TextCalendar().formatmonth(2024, 1, w=1, l=10_000_000)
# ---
# ends: MemoryError, TimeoutError, ValueError, value, OverflowError
import calendar
for y in range(1, 9999): list(calendar.Calendar().yeardatescalendar(y))
# ---
# ends: MemoryError, TimeoutError
import random
random.choices('ab', k=10 ** 9)
# ---
# ends: MemoryError, TimeoutError, value, OverflowError
import random
random.Random(0).randbytes(10 ** 9)
# ---
# ends: MemoryError, TimeoutError, value, OverflowError
import random
random.Random(0).getrandbits(10 ** 9)
# ---
# ends: MemoryError, TimeoutError, value
import random
random.sample(range(10 ** 15), 10 ** 7)
# ---
# ends: MemoryError, TimeoutError, value
import random
random.Random('a' * 10_000_000).random()
while True: random.Random(1 << 100_000)
# ---
# ends: MemoryError, TimeoutError, value
import random
random.binomialvariate(10 ** 15, 1e-9)
# ---
# ends: MemoryError, TimeoutError, value
import statistics
from fractions import Fraction
statistics.variance([Fraction(1, n) for n in range(1, 3000)])
# ---
# ends: MemoryError, TimeoutError, value, OverflowError
import statistics
statistics.quantiles([1, 2, 3], n=10 ** 8)
# ---
# ends: MemoryError, TimeoutError, value
import statistics
f = statistics.kde(list(range(20_000)), h=1000.0)
while True: f(5.0)
# ---
# ends: MemoryError, TimeoutError, value, ValueError
import string
while True: string.Template('${' * 500_000).safe_substitute()
# ---
# ends: MemoryError, TimeoutError, value
import string
string.Template('$a' * 100_000).substitute(a='x' * 10_000)
# ---
# ends: MemoryError, TimeoutError, value, ValueError, RecursionError
import string
string.Formatter().vformat('{0:{0:{0}}}' * 10_000, ('{' * 100,), {})
# ---
# ends: MemoryError, TimeoutError, value, ValueError
import string
string.Formatter().format('{:>{w}}', 1, w=10 ** 10)
# ---
# ends: MemoryError, TimeoutError, value
import html
while True: html.unescape('&#' + '9' * 100_000 + ';'); html.unescape('&' * 200_000)
# ---
# ends: MemoryError, TimeoutError, value
import html
html.escape('"' * 6_000_000)
# ---
# ends: MemoryError, TimeoutError, value
import base64
base64.a85encode(b'\0' * 3_000_000); base64.b85encode(b'x' * 3_000_000); base64.b32encode(b'x' * 5_000_000)
# ---
# ends: MemoryError, TimeoutError, value, ValueError
import base64
while True: base64.b64decode('A' * 4_000_000); base64.b64decode('=' * 4_000_000)
# ---
# ends: MemoryError, TimeoutError, value
import binascii
binascii.hexlify(b'x' * 5_000_000, b'-', 1)
# ---
# ends: MemoryError, TimeoutError, value
import quopri
while True: quopri.decodestring(b'=3D' * 500_000); quopri.encodestring(b'\xff' * 300_000)
# ---
# ends: MemoryError, TimeoutError, value, ValueError
import uuid
while True: uuid.uuid5(uuid.NAMESPACE_DNS, 'a' * 1_000_000)
# ---
# ends: MemoryError, TimeoutError, value, OverflowError, ValueError
import hashlib
hashlib.shake_128(b'').digest(10 ** 9)
# ---
# ends: MemoryError, TimeoutError, value, OverflowError
import hashlib
hashlib.pbkdf2_hmac('sha512', b'a', b'b', 10 ** 9)
# ---
# ends: MemoryError, TimeoutError, value, OverflowError
import hashlib
hashlib.pbkdf2_hmac('sha1', b'a', b'b', 1, 10 ** 9)
# ---
# ends: MemoryError, TimeoutError, value
import hashlib
h = hashlib.sha256()
while True: h.update(b'x' * 5_000_000)
# ---
# ends: MemoryError, TimeoutError, value
import email
m = 'Content-Type: multipart/mixed; boundary=b\n\n--b\n'
email.message_from_string(m * 20_000).as_string()
# ---
# ends: MemoryError, TimeoutError, value, RecursionError
import email
m = email.message_from_string('Content-Type: message/rfc822\n\n' * 5000)
for part in m.walk(): pass
# ---
# ends: MemoryError, TimeoutError, value
import email
email.message_from_string('a: b\n' * 300_000)
email.message_from_string('a: ' + '=?utf-8?q?x?= ' * 50_000)['a']
# ---
# ends: MemoryError, TimeoutError, value
from email.utils import parseaddr, getaddresses, parsedate_to_datetime
parseaddr('(' * 200_000); parseaddr('"' * 200_000); getaddresses(['<a@b>,' * 50_000])
# ---
# ends: MemoryError, TimeoutError, value, ValueError
from email.header import decode_header, Header
decode_header('=?utf-8?b?' + 'A' * 1_000_000 + '?=')
Header('é' * 100_000, 'utf-8', maxlinelen=20).encode()
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
from email.mime.multipart import MIMEMultipart
m = MIMEMultipart()
for i in range(100_000):
    n = MIMEMultipart()
    n.attach(m)
    m = n
m.as_string()
# ---
# ends: RecursionError, TimeoutError, MemoryError
from email.mime.multipart import MIMEMultipart
m = MIMEMultipart()
m.attach(m)
m.as_string()
# ---
# ends: RecursionError, TimeoutError, MemoryError, value
import logging
class H(logging.Handler):
    def emit(self, record): logging.getLogger('x').error('again')
logging.getLogger('x').addHandler(H())
logging.getLogger('x').error('first')
# ---
# ends: MemoryError, TimeoutError, value
import logging
for i in range(10 ** 6): logging.getLogger('a.' * 50 + str(i))
# ---
# ends: MemoryError, TimeoutError, value, RecursionError
import logging
logging.getLogger('.'.join('a' * 100_000)).warning('x')
# ---
# ends: MemoryError, TimeoutError, value
import logging
logging.warning('%*d', 10 ** 9, 1)
# ---
# ends: MemoryError, TimeoutError, value
import datetime
d = datetime.datetime(2024, 1, 1)
d.strftime('%c' * 1_000_000)
# ---
# ends: MemoryError, TimeoutError, value, ValueError
import datetime
datetime.datetime.strptime('1' * 1_000_000, '%Y' * 100_000)
# ---
# ends: MemoryError, TimeoutError, value, ValueError
import datetime
datetime.datetime.strptime(' ' * 200_000 + 'x', ' ' * 1000 + '%Y')
# ---
# ends: OverflowError, MemoryError, TimeoutError, value
import datetime
datetime.timedelta(days=10 ** 100_000)
# ---
# ends: MemoryError, TimeoutError, value
import datetime
d = datetime.date(1, 1, 1)
while True:
    for i in range(3_000_000): d + datetime.timedelta(days=i)
# ---
# ends: MemoryError, TimeoutError, value, ValueError
import time
time.strftime('%A' * 1_000_000, time.gmtime(0)); time.strptime('x' * 1_000_000, '%a' * 10_000)
# ---
# ends: MemoryError, TimeoutError, value, ValueError
import zoneinfo
for i in range(100_000): zoneinfo.ZoneInfo.no_cache('Europe/Berlin')
# ---
# ends: Exception, MemoryError, TimeoutError, value, ValueError
import zoneinfo
zoneinfo.ZoneInfo('../' * 100_000 + 'x')
# ---
# ends: MemoryError, TimeoutError, value, SyntaxError, RecursionError
import ast
ast.literal_eval('[' * 100_000 + ']' * 100_000)
# ---
# ends: MemoryError, TimeoutError, value, SyntaxError, RecursionError
import ast
t = ast.parse('+'.join('a' * 20_000))
ast.dump(t); ast.unparse(t); list(ast.walk(t))
# ---
# ends: MemoryError, TimeoutError, value, RecursionError, ValueError
import ast
n = ast.Constant(1)
for i in range(100_000): n = ast.UnaryOp(ast.USub(), n)
ast.unparse(n)
# ---
# ends: MemoryError, TimeoutError, value, RecursionError, ValueError
import ast
n = ast.List([], ast.Load())
n.elts.append(n)
ast.dump(n)
# ---
# ends: MemoryError, TimeoutError, value, Exception, SyntaxError
import io, tokenize
list(tokenize.generate_tokens(io.StringIO('(' * 500_000).readline))
# ---
# ends: MemoryError, TimeoutError, value, Exception, SyntaxError
import io, tokenize
list(tokenize.generate_tokens(io.StringIO(''.join(' ' * i + 'if 1:\n' for i in range(2000))).readline))
# ---
# ends: MemoryError, TimeoutError, value, Exception, ValueError
import plistlib
plistlib.loads(b'bplist00' + b'\xff' * 1000 + (1 << 60).to_bytes(8) * 4)
# ---
# ends: RecursionError, MemoryError, TimeoutError, value, Exception
import plistlib
plistlib.loads(b'<plist>' + b'<array>' * 100_000)
# ---
# ends: MemoryError, TimeoutError, value, Exception, RecursionError
from xml.dom import minidom
d = minidom.parseString('<a>' * 50_000 + '</a>' * 50_000)
d.toprettyxml(indent=' ' * 1000)
# ---
# ends: RecursionError, MemoryError, TimeoutError, value, Exception
import configparser
c = configparser.ConfigParser()
c.read_dict({'s': {'a': '%(b)s%(b)s', 'b': '%(c)s%(c)s', 'c': '%(a)s'}})
c['s']['a']
# ---
# ends: Exception, RecursionError, MemoryError, TimeoutError, value
import configparser
c = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
c.read_dict({'s': {chr(97 + i): f'${{{chr(98 + i)}}}' * 40 for i in range(9)} | {'j': 'x' * 1000}})
c['s']['a']
# ---
# ends: MemoryError, TimeoutError, value, SystemExit
import argparse
p = argparse.ArgumentParser()
for i in range(5000): p.add_argument(f'--{"a" * 50}{i}')
p.parse_args(['--' + 'a' * 40] * 100)
# ---
# ends: MemoryError, TimeoutError, value, SystemExit
import argparse
p = argparse.ArgumentParser()
for i in range(12): p.add_argument(f'x{i}', nargs='*')
p.parse_args(['1'] * 20_000)
# ---
# ends: RecursionError, MemoryError, TimeoutError, value
from string.templatelib import Template
t = t''
for i in range(100_000): t = t'{t}'
repr(t)
# ---
# ends: MemoryError, TimeoutError, value, RecursionError
from unittest.mock import MagicMock
m = MagicMock()
while True: m = m.a(m).b[m]
# ---
# ends: MemoryError, TimeoutError, value, RecursionError
import traceback
def f(n):
    try: f(n - 1) if n else 1 / 0
    except Exception as e: raise ValueError('x' * 1000) from e
try: f(300)
except Exception: traceback.format_exc()
# ---
# ends: MemoryError, TimeoutError, value, RecursionError
import traceback
e = ValueError()
for i in range(100_000): e = ExceptionGroup('g', [e])
traceback.format_exception(e)
# ---
# ends: MemoryError, TimeoutError, value, LookupError, ValueError
import codecs
d = codecs.getincrementaldecoder('utf-8')()
while True: d.decode(b'\xe2\x82' * 100_000 if False else b'a' * 1_000_000)
# ---
# ends: MemoryError, TimeoutError, value, LookupError, ValueError
'é' * 10 and ('a.' * 200_000).encode('idna')
# ---
# ends: MemoryError, TimeoutError, value, LookupError, ValueError
('é' * 50_000).encode('punycode').decode('punycode')
# ---
# ends: MemoryError, TimeoutError, value, ValueError
import ipaddress
list(ipaddress.ip_network('::/0').subnets(new_prefix=64))
# ---
# ends: MemoryError, TimeoutError, value, ValueError
import ipaddress
list(ipaddress.collapse_addresses([ipaddress.ip_network(f'10.{i % 256}.{i // 256}.0/24') for i in range(60_000)]))
# ---
# ends: MemoryError, TimeoutError, value, ValueError
import shlex
shlex.split('"' + 'a ' * 1_000_000 + '"'); shlex.split("'" * 1_000_000)
# ---
# ends: MemoryError, TimeoutError, value, RecursionError
import contextlib
with contextlib.ExitStack() as s:
    while True: s.callback(lambda: None)
# ---
# ends: MemoryError, TimeoutError, value, RecursionError, Exception
import contextlib
def f():
    with contextlib.suppress(ValueError): f()
f()
# ---
# ends: MemoryError, TimeoutError, value, RecursionError
import pprint
x = {}
for i in range(100_000): x = {'k' * 100: x}
pprint.pformat(x)
# ---
# ends: MemoryError, TimeoutError, value, RecursionError
import reprlib
r = reprlib.Repr(maxlevel=10 ** 9, maxlist=10 ** 9, indent=10 ** 6)
x = []
for i in range(900): x = [x, 1]
r.repr(x)
# ---
# ends: MemoryError, TimeoutError, value, ValueError
import textwrap
textwrap.wrap('a ' * 100_000, 10 ** 9, initial_indent='x' * 1_000_000)
textwrap.indent('\n' * 300_000 + 'a\n' * 100_000, 'p' * 1000)
# ---
# ends: MemoryError, TimeoutError, value
import difflib
difflib.SequenceMatcher(None, 'ab' * 20_000, 'ba' * 20_000, autojunk=False).ratio()
# ---
# ends: MemoryError, TimeoutError, value, RecursionError
import difflib
list(difflib.ndiff([f'line {i}\n' for i in range(3000)], [f'lime {i}\n' for i in range(3000, 0, -1)]))
# ---
# ends: MemoryError, TimeoutError, value
import difflib
difflib.get_close_matches('a' * 3000, ['a' * n for n in range(2000, 4000)], n=1000, cutoff=0.0)
# ---
# ends: MemoryError, TimeoutError, value
import csv
list(csv.reader(['"' * 5_000_000], strict=False))
# ---
# ends: MemoryError, TimeoutError, value, Exception
import csv
csv.Sniffer().sniff('a,b;c|d\t' * 200_000)
csv.Sniffer().has_header('a,b\n' * 200_000)
# ---
# ends: MemoryError, TimeoutError, value, RecursionError
import graphlib
list(graphlib.TopologicalSorter({i: [i + 1] for i in range(200_000)}).static_order())
# ---
# ends: MemoryError, TimeoutError, value, RecursionError, ValueError
import graphlib
graphlib.TopologicalSorter({i: [(i + 1) % 50_000] for i in range(50_000)}).prepare()
# ---
# ends: MemoryError, TimeoutError, value, ValueError, OverflowError
import fractions
fractions.Fraction('1e1000000000')
# ---
# ends: MemoryError, TimeoutError, value, ValueError, OverflowError
import fractions
f'{fractions.Fraction(1, 3):.1000000000f}'
# ---
# ends: MemoryError, TimeoutError, value, Exception
import decimal
decimal.getcontext().prec = decimal.MAX_PREC
decimal.Decimal(1) / 3
# ---
# ends: MemoryError, TimeoutError, value, Exception
import decimal
decimal.getcontext().prec = 1_000_000
decimal.Decimal(2).sqrt(); decimal.Decimal(2).exp(); decimal.Decimal(3).ln()
# ---
# ends: MemoryError, TimeoutError, value, Exception
import decimal
f'{decimal.Decimal("1e999999"):,f}'; f'{decimal.Decimal(1):10000000000}'; f'{decimal.Decimal(1):.999999999f}'
# ---
# ends: MemoryError, TimeoutError, value, Exception, ValueError
import tomllib
tomllib.loads('a = ' + '[' * 100_000)
# ---
# ends: MemoryError, TimeoutError, value, Exception, ValueError
import tomllib
tomllib.loads('.'.join('a' * 100_000) + ' = 1')
# ---
# ends: MemoryError, TimeoutError, value, Exception, ValueError
import tomllib
tomllib.loads('\n'.join(f'[{".".join("abc" * 30)}.x{i}]' for i in range(5000)))
# ---
# ends: MemoryError, TimeoutError, value, RecursionError
import unicodedata
unicodedata.normalize('NFC', 'a' + '\u0301\u0323' * 500_000); unicodedata.normalize('NFKD', '\ufdfa' * 500_000)
# ---
# ends: MemoryError, TimeoutError, value, RecursionError
import copy
class A: pass
x = a = A()
for i in range(100_000): a.n = A(); a = a.n
copy.deepcopy(x)
# ---
# ends: MemoryError, TimeoutError, value, RecursionError
import dataclasses
@dataclasses.dataclass
class A:
    a: object
x = A(1)
for i in range(100_000): x = A(x)
dataclasses.asdict(x)
# ---
# ends: MemoryError, TimeoutError, value, ValueError
import enum
enum.Flag('F', [f'A{i}' for i in range(5000)])
# ---
# ends: MemoryError, TimeoutError, value, RecursionError, TypeError
import typing
t = int
for i in range(100_000): t = typing.Optional[list[t]]
repr(t)
# ---
# ends: MemoryError, TimeoutError, value, RecursionError
import sched
s = sched.scheduler(lambda: 0, lambda n: None)
def again(): s.enter(0, 1, again)
again()
s.run()
