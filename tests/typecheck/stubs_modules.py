import base64
import bisect
import collections
import copy
import csv
import datetime
import decimal
import fractions
import functools
import hashlib
import heapq
import html
import itertools
import json
import math
import operator
import os
import os.path
import pathlib
import random
import re
import statistics
import textwrap
import time
import urllib.parse
import uuid
import zlib
from typing import reveal_type

numbers: list[int] = [3, 1]
words: list[str] = ["b", "a"]
now = datetime.datetime(2026, 1, 2)

reveal_type(json.dumps(numbers))  # reveal: str
reveal_type(re.match("a", "ab"))  # reveal: Match[str] | None
reveal_type(re.compile("a"))  # reveal: Pattern[str]
reveal_type(re.sub("a", "b", "aa"))  # reveal: str
reveal_type(re.split(",", "a,b"))  # reveal: list[str | Any]
reveal_type(math.sqrt(2))  # reveal: int | float
reveal_type(math.floor(2.5))  # reveal: int
reveal_type(math.gcd(4, 6))  # reveal: int
reveal_type(math.pi)  # reveal: int | float
reveal_type(random.choice(words))  # reveal: str
reveal_type(random.randint(1, 6))  # reveal: int
reveal_type(random.sample(numbers, 1))  # reveal: list[int]
reveal_type(now)  # reveal: datetime
reveal_type(now.date())  # reveal: date
reveal_type(now.isoformat())  # reveal: str
reveal_type(now - now)  # reveal: timedelta
reveal_type(now + datetime.timedelta(days=1))  # reveal: datetime
reveal_type((now - now).total_seconds())  # reveal: int | float
reveal_type(datetime.date.today().year)  # reveal: int
reveal_type(datetime.datetime.now(datetime.timezone.utc).tzinfo)  # reveal: tzinfo | None
reveal_type(collections.Counter(words))  # reveal: Counter[str]
reveal_type(collections.Counter(words).most_common(1))  # reveal: list[tuple[str, int]]
reveal_type(collections.deque(numbers).popleft())  # reveal: int
reveal_type(list(itertools.chain(numbers, numbers)))  # reveal: list[int]
reveal_type(list(itertools.product(numbers, words)))  # reveal: list[tuple[int, str]]
reveal_type(list(itertools.combinations(numbers, 2)))  # reveal: list[tuple[int, int]]
reveal_type(list(itertools.accumulate(numbers)))  # reveal: list[int]
reveal_type(list(itertools.batched(numbers, 2)))  # reveal: list[tuple[int, ...]]
reveal_type(list(itertools.pairwise(words)))  # reveal: list[tuple[str, str]]
reveal_type(functools.reduce(operator.add, numbers))  # reveal: int
reveal_type(functools.reduce(lambda a, b: a + b, numbers))  # reveal: int
reveal_type(heapq.nlargest(2, numbers))  # reveal: list[int]
reveal_type(heapq.heappop(numbers))  # reveal: int
reveal_type(bisect.bisect(numbers, 2))  # reveal: int
reveal_type(copy.deepcopy(words))  # reveal: list[str]
reveal_type(statistics.mean([1.5, 2.5]))  # reveal: int | float
reveal_type(statistics.quantiles([1.5, 2.5]))  # reveal: list[int | float]
reveal_type(decimal.Decimal("1.5") + 1)  # reveal: Decimal
reveal_type(decimal.Decimal("1.5").quantize(decimal.Decimal("1")))  # reveal: Decimal
reveal_type(fractions.Fraction(1, 2) + 1)  # reveal: Fraction
reveal_type(fractions.Fraction(1, 2) + 1.5)  # reveal: int | float
reveal_type(fractions.Fraction(1, 2).numerator)  # reveal: int
reveal_type(hashlib.sha256(b"a").hexdigest())  # reveal: str
reveal_type(base64.b64encode(b"a"))  # reveal: bytes
reveal_type(uuid.uuid4().hex)  # reveal: str
reveal_type(textwrap.wrap("a b"))  # reveal: list[str]
reveal_type(html.escape("<"))  # reveal: str
reveal_type(time.time())  # reveal: int | float
reveal_type(time.gmtime().tm_year)  # reveal: int
reveal_type(zlib.crc32(b"a"))  # reveal: int
reveal_type(os.getenv("A"))  # reveal: str | None
reveal_type(os.getenv("A", "b"))  # reveal: str
reveal_type(os.environ)  # reveal: _Environ[str]
reveal_type(os.path.join("a", "b"))  # reveal: str
reveal_type(os.path.splitext("a.txt"))  # reveal: tuple[str, str]
reveal_type(os.listdir("."))  # reveal: list[str]
reveal_type(pathlib.Path("a") / "b")  # reveal: Path
reveal_type(pathlib.Path("a").read_text())  # reveal: str
reveal_type(pathlib.Path("a").suffixes)  # reveal: list[str]
reveal_type(list(pathlib.Path("a").iterdir()))  # reveal: list[Path]
reveal_type(urllib.parse.urlparse("https://a.b/c").netloc)  # reveal: str
reveal_type(urllib.parse.urlparse("https://a.b/c").port)  # reveal: int | None
reveal_type(urllib.parse.parse_qs("a=1"))  # reveal: dict[str, list[str]]
reveal_type(urllib.parse.quote("a b"))  # reveal: str
reveal_type(list(csv.DictReader(words)))  # reveal: list[dict[str | Any, str | Any]]
