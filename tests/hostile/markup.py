# ends: TimeoutError, MemoryError, RecursionError, value
import xml.etree.ElementTree as E
E.fromstring('<a>' * 100_000)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import xml.etree.ElementTree as E
E.fromstring('<a>' * 100_000 + '</a>' * 100_000)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value, SyntaxError
import xml.etree.ElementTree as E
E.fromstring('<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">' + ''.join('<!ENTITY a%d "%s">' % (i, ('&a%d;' % (i - 1) if i else '&a;') * 10) for i in range(12)) + ']><a>&a11;</a>')
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import xml.etree.ElementTree as E
E.fromstring('<a ' + ' '.join('a%d="1"' % i for i in range(100_000)) + '/>')
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import xml.etree.ElementTree as E
x = E.Element('a')
for i in range(100_000):
    y = E.SubElement(x, 'a'); x = y
E.tostring(x)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import xml.etree.ElementTree as E
r = x = E.Element('a')
for i in range(50_000): x = E.SubElement(x, 'a')
E.tostring(r)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import xml.etree.ElementTree as E
r = E.Element('a'); r.append(r)
E.tostring(r)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import xml.etree.ElementTree as E
r = E.Element('a'); r.append(r)
list(r.iter())
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import xml.etree.ElementTree as E
r = E.Element('a')
for i in range(40):
    n = E.Element('a'); n.append(r); n.append(r); r = n
E.tostring(r)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import xml.etree.ElementTree as E
r = E.Element('a')
for i in range(40):
    n = E.Element('a'); n.append(r); n.append(r); r = n
r.findall('.//b')
# ---
# ends: value, TimeoutError, MemoryError, RecursionError
import xml.etree.ElementTree as E
r = E.Element('a')
for i in range(3000): E.SubElement(r, 'b')
r.findall('.//*' * 20)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import xml.etree.ElementTree as E
r = E.fromstring('<a>' + '<b/>' * 100_000 + '</a>')
while True: r.find('c')
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import xml.etree.ElementTree as E
E.indent(E.fromstring('<a>' * 500 + '</a>' * 500), ' ' * 100_000)
# ---
# ends: SyntaxError, TimeoutError, MemoryError, RecursionError, value
import xml.etree.ElementTree as E
E.fromstring('&#x' + '1' * 1_000_000 + ';')
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import xml.etree.ElementTree as E
E.fromstring('<a>' + '&amp;' * 1_000_000 + '</a>')
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import xml.sax.saxutils as s
x = s.escape('&' * 3_000_000)
x = s.escape(x)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import html
html.escape('"' * 2_000_000)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import html
html.unescape('&' * 3_000_000)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import html
html.unescape('&notin' * 600_000)
# ---
# ends: value, TimeoutError, MemoryError, RecursionError
import html
html.unescape('&#' + '9' * 1_000_000 + ';')
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import html
html.unescape('&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' * 100_000)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
from html.parser import HTMLParser
p = HTMLParser()
p.feed('<a ' * 200_000)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
from html.parser import HTMLParser
p = HTMLParser()
for i in range(100_000): p.feed('<!--')
# ---
# ends: value, TimeoutError, MemoryError, RecursionError
from html.parser import HTMLParser
p = HTMLParser()
p.feed('<a b="' + ' c' * 300_000)
p.close()
# ---
# ends: value, TimeoutError, MemoryError, RecursionError
from html.parser import HTMLParser
p = HTMLParser()
p.feed('</' * 300_000)
# ---
# ends: value, TimeoutError, MemoryError, RecursionError
from html.parser import HTMLParser
p = HTMLParser()
p.feed('<![' * 200_000)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import difflib
difflib.SequenceMatcher(None, 'ab' * 50_000, 'ba' * 50_000).ratio()
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import difflib
list(difflib.ndiff(['a%d' % i for i in range(3000)], ['b%d' % i for i in range(3000)]))
# ---
# ends: value, TimeoutError, MemoryError, RecursionError
import difflib
list(difflib.unified_diff(['a'] * 100_000, ['b'] * 100_000))
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import difflib
difflib.get_close_matches('a' * 10_000, ['a' * 9_999 + 'b'] * 1000)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import difflib
difflib.HtmlDiff().make_file(['a'] * 20_000, ['b'] * 20_000)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import difflib
s = difflib.SequenceMatcher(None, [1] * 3000, [1] * 3000, autojunk=False)
s.get_opcodes()
# ---
# ends: TimeoutError, MemoryError, RecursionError, value, SystemExit
import argparse
p = argparse.ArgumentParser()
for i in range(3000): p.add_argument('--a%d' % i)
p.parse_args(['--a'])
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import argparse
p = argparse.ArgumentParser()
p.add_argument('x', nargs='*'); p.add_argument('y', nargs='*'); p.add_argument('z', nargs='*')
p.parse_args(['a'] * 100_000)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import argparse
p = argparse.ArgumentParser(prog='x' * 100_000)
for i in range(200): p.add_argument('--a%d' % i, help='y ' * 1000)
while True: p.format_help()
# ---
# ends: value, TimeoutError, MemoryError, RecursionError
import argparse
p = argparse.ArgumentParser()
for i in range(200):
    q = p.add_subparsers(dest='x').add_parser('x'); p = q
p.print_help()
# ---
# ends: NotImplementedError, TimeoutError, MemoryError, RecursionError, value
import argparse
p = argparse.ArgumentParser(fromfile_prefix_chars='@')
p.parse_args(['@x'])
# ---
# ends: ZeroDivisionError, TimeoutError, MemoryError, RecursionError, value
import argparse
p = argparse.ArgumentParser()
p.add_argument('--x', type=lambda s: 1 / 0)
p.parse_args(['--x', '1'])
# ---
# ends: TypeError, TimeoutError, MemoryError, RecursionError, value
import doctest
def f():
    """
    >>> while True: pass
    """
doctest.testmod()
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import doctest
doctest.DocTestParser().parse('>>> a\n' * 100_000)
# ---
# ends: value, TimeoutError, MemoryError, RecursionError
import doctest
doctest.DocTestParser().get_examples('>>> ' + 'a' * 1_000_000)
# ---
# ends: value, TimeoutError, MemoryError, RecursionError
import doctest
c = doctest.OutputChecker()
c.check_output('...' * 20_000 + 'b', 'a' * 20_000, doctest.ELLIPSIS)
# ---
# ends: value, TimeoutError, MemoryError, RecursionError
import doctest
c = doctest.OutputChecker()
c.check_output('a...' * 20_000 + 'b', 'a' * 200_000, doctest.ELLIPSIS)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor() as e:
    l = [e.submit(lambda: [0] * 100_000) for i in range(1000)]
# ---
# ends: RecursionError, TimeoutError, MemoryError, value
from concurrent.futures import ThreadPoolExecutor
e = ThreadPoolExecutor()
def g(): return e.submit(g).result()
g()
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
from concurrent.futures import Future
f = Future()
def cb(x):
    while True: pass
f.add_done_callback(cb)
f.set_result(1)
# ---
# ends: RuntimeError, TimeoutError, MemoryError, RecursionError, value
from concurrent.futures import Future
f = Future()
for i in range(200_000): f.add_done_callback(print)
f.result()
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
from concurrent.futures import ThreadPoolExecutor
list(ThreadPoolExecutor().map(lambda x: x, iter(int, 1)))
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import unicodedata
while True: unicodedata.normalize('NFKD', '\ufdfa' * 100_000)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import unicodedata
x = unicodedata.normalize('NFKD', '\ufdfa' * 1_000_000)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import unicodedata
unicodedata.normalize('NFC', 'a' + '\u0301\u0316' * 500_000)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import unicodedata
unicodedata.normalize('NFD', '\u0344' * 1_000_000)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import unicodedata
while True: unicodedata.is_normalized('NFC', 'a' * 2_000_000 + '\u0301')
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import unicodedata
while True:
    try: unicodedata.lookup('A' * 1_000_000)
    except KeyError: pass
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import pprint
x = []
for i in range(40): x = [x, x]
pprint.pformat(x)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import pprint
pprint.pprint(list(range(1_000_000)))
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import pprint
pprint.pformat('a ' * 1_000_000, width=1)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import pprint
pprint.pformat({i: {i: 'x' * 100} for i in range(100_000)}, width=1, indent=1000)
# ---
# ends: RecursionError, TimeoutError, MemoryError, value
import pprint
x = []
for i in range(3000): x = [x]
pprint.pformat(x)
# ---
# ends: value, TimeoutError, MemoryError, RecursionError
import pprint
pprint.pformat([1], indent=10**9)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import pprint
pprint.pformat({str(i) * 10: list(range(50)) for i in range(20_000)}, compact=True)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import shlex
shlex.split('"' + 'a' * 1_000_000)
# ---
# ends: ValueError, TimeoutError, MemoryError, RecursionError, value
import shlex
shlex.split("a\\" * 500_000)
# ---
# ends: Exception, TimeoutError, MemoryError, RecursionError, value
import configparser
c = configparser.ConfigParser()
c.read_string('[a]\n' + 'x=%(y)s\n' + 'y=%(x)s\n')
c['a']['x']
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import configparser
c = configparser.ConfigParser()
c.read_string('[a]\nx0=' + 'a' * 100 + '\n' + ''.join('x%d=%s\n' % (i, '%%(x%d)s' % (i - 1) * 10) for i in range(1, 10)))
c['a']['x9']
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import configparser
c = configparser.ConfigParser()
c.read_string('[a]\n' + 'k\n' * 1 + ' v\n' * 300_000)
# ---
# ends: ValueError, TimeoutError, MemoryError, RecursionError, value
import tomllib
tomllib.loads('a=' + '[' * 100_000)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import tomllib
tomllib.loads('a.' * 100_000 + 'b=1')
# ---
# ends: RuntimeError, TimeoutError, MemoryError, RecursionError, value
import tomllib
tomllib.loads('[' + 'a.' * 50_000 + 'b]\n' * 1 + 'x=1\n')
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import tomllib
tomllib.loads(''.join('[[a%s]]\n' % ('.a' * i) for i in range(1500)))
# ---
# ends: Exception, TimeoutError, MemoryError, RecursionError, value
import csv, io
list(csv.reader(io.StringIO('"' * 1_000_000)))
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import csv, io
list(csv.reader(io.StringIO(',' * 3_000_000)))
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import csv
csv.Sniffer().sniff('a,b\n' * 20_000)
# ---
# ends: value, TimeoutError, MemoryError, RecursionError
import csv
csv.Sniffer().sniff('"' * 20_000)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import csv, io
w = csv.writer(io.StringIO())
while True: w.writerow(['"' * 100_000])
# ---
# ends: RecursionError, TimeoutError, MemoryError, value
import json
json.loads('[' * 100_000 + ']' * 100_000)
# ---
# ends: RecursionError, TimeoutError, MemoryError, value
import json
json.loads('{"a":' * 100_000)
# ---
# ends: value, TimeoutError, MemoryError, RecursionError
import json
json.loads('1' * 4000 + 'e' + '9' * 4000)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import json
json.loads('[' + '1,' * 2_000_000 + '1]')
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import json
json.dumps(['\u1234' * 3_000_000])
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import json
json.dumps([1] * 2_000_000, indent=' ' * 1000)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import json
x = {}
for i in range(40): x = {'a': x, 'b': x}
json.dumps(x)
# ---
# ends: RecursionError, TimeoutError, MemoryError, value
import json
class D(json.JSONEncoder):
    def default(self, o): return object()
json.dumps(object(), cls=D)
# ---
# ends: ValueError, TimeoutError, MemoryError, RecursionError, value
import json
class D(json.JSONEncoder):
    def default(self, o): return [o]
json.dumps(object(), cls=D)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import json
json.dumps({i: i for i in range(200_000)}, sort_keys=True, indent=4)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import string
string.Template('$a' * 500_000).substitute(a='x' * 1000)
# ---
# ends: IndexError, TimeoutError, MemoryError, RecursionError, value
import string
string.Formatter().vformat('{0' + '[0]' * 100_000 + '}', [[]], {})
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import string
list(string.Formatter().parse('{' * 1_000_000))
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import string
string.capwords('a ' * 2_000_000)
# ---
# ends: TimeoutError, MemoryError, RecursionError, value
import textwrap
textwrap.wrap('a' * 1_000_000, 1)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import textwrap
textwrap.wrap('a-' * 300_000, 5)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import textwrap
textwrap.indent('\n' * 1_000_000, ' ' * 1000, lambda l: True)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import textwrap
textwrap.dedent(('\t' * 1000 + 'a\n') * 5000)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import textwrap
textwrap.fill('a b ' * 200_000, 10**9)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import textwrap
textwrap.shorten('a ' * 1_000_000, 20)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import urllib.parse
urllib.parse.unquote('%' * 3_000_000)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import urllib.parse
urllib.parse.quote('\u1234' * 2_000_000)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import urllib.parse
urllib.parse.parse_qs('a=1&' * 1_000_000)
# ---
# ends: MemoryError, TimeoutError, RecursionError, value
import urllib.parse
urllib.parse.urljoin('http://a/' + 'b/' * 200_000, '../' * 200_000)
# ---
# ends: ValueError, TimeoutError, MemoryError, RecursionError, value
import urllib.parse
urllib.parse.urlsplit('http://[' + ':' * 1_000_000 + ']')
# ---
# ends: ModuleNotFoundError, TimeoutError, MemoryError, RecursionError, value
import http
http.HTTPStatus(200)
from http.cookies import SimpleCookie
SimpleCookie('a=' + '"' * 100_000)
# ---
# ends: ModuleNotFoundError, TimeoutError, MemoryError, RecursionError, value
from http.cookies import SimpleCookie
SimpleCookie('a="' + '\\' * 100_000)
