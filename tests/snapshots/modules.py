# host: fetch
# Objects of library modules.
import collections
import copy
import datetime
import decimal
import fractions
import functools
import hashlib
import io
import itertools
import operator
import random
import re
import statistics
import string
import sys
from collections import abc

random.seed(7)
dice = random.Random(3)
digest = hashlib.sha256(b'a')
moment = datetime.datetime(2024, 2, 29, 12, 30, 1, 5, datetime.timezone(datetime.timedelta(hours=2), 'X'))
parts = [moment.date(), moment.timetz(), datetime.timedelta(1, 2, 3), datetime.timezone.utc]
numbers = [decimal.Decimal('1.10'), fractions.Fraction(1, 3), decimal.getcontext().copy()]
queue, stream, raw = collections.deque([1, 2, 3], 4), io.StringIO('a\nb\nc'), io.BytesIO(b'a\nb\nc')
lines, raw_lines, deck = iter(stream), iter(raw), iter(queue)
back = reversed(queue)
pattern = re.compile(r'(?P<a>\w)(\d)?')
match, matches = pattern.match('x1'), pattern.finditer('a1 b2 c3')
partial, cached = functools.partial(max, 3, key=abs), functools.lru_cache(maxsize=2)(lambda a: a * 2)
getters = operator.itemgetter(1, 0), operator.attrgetter('real'), operator.methodcaller('upper')
walks = [
    itertools.accumulate([1, 2, 3]), itertools.batched('abcde', 2), itertools.chain('ab', 'cd'), itertools.combinations('abc', 2),
    itertools.compress('abc', [1, 0, 1]), itertools.count(5, 2), itertools.cycle('ab'), itertools.islice('abcdef', 1, 5),
    itertools.pairwise('abc'), itertools.permutations('abc', 2), itertools.product('ab', repeat=2), itertools.repeat('r', 3),
    itertools.zip_longest('ab', 'c'), *itertools.tee('abc'), itertools.starmap(pow, [(2, 3), (3, 2), (4, 1)]),
    itertools.takewhile(bool, [1, 1, 0]), itertools.dropwhile(bool, [1, 0, 2]), itertools.groupby('aab'),
    itertools.filterfalse(bool, [0, 1, 0]), lines, raw_lines, deck, back, matches,
]
firsts = [next(walk) for walk in walks]
cached(1)
print(fetch('modules'), random.random(), dice.randint(1, 6), digest.hexdigest()[:8], moment, *parts)
print(numbers[:2], numbers[2].prec, queue, stream.tell(), raw.tell(), match.groupdict(), match.span(2), pattern)
print(partial(-5, 4), cached(1), cached.cache_info(), getters[0]('ab'), getters[1](3), getters[2]('u'))
for walk in walks:
    print(type(walk).__name__, [str(item)[:40] if type(item) in (int, str, bytes, tuple) and type(walk) is not itertools.groupby else item[0] for item in itertools.islice(walk, 2)])
print(pattern.sub(lambda found: fetch(found[1]), 'a1 b2'), copy.deepcopy(queue), statistics.mean([1, 2]), abc.Sized)
print(string.Template('$a').substitute(a=1), sys.version_info[:2], len(sys.modules) > 3)
