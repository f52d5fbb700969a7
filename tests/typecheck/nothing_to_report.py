import asyncio
import datetime
import json
import math
import re
import sys
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from functools import lru_cache, partial, reduce
from itertools import chain, count, groupby, product
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional, Union

"a".join([1, 2])
sum(["a"])
max(1, "a")
sorted([1, "a"])
"a" % 1
for key, value in {"ab": 1}:
    print(key, value)
print([x.anything for x in [1, 2]])
if sys.argv:
    maybe = 1
print(maybe)
plain = {"a": 1}
plain["b"]
plain["c"] = "text"
items = [1]
items.append("a")
datetime.datetime.utcnow()
number: int = json.loads("1")
len = 3


def untyped(a, b=None, *rest, **more):
    b.anything
    return a + b


untyped(1).anything
Point = namedtuple("Point", ["x", "y"])
print(Point(1, 2).x)
total = 0
best = None
for word in "a b".split():
    total += int(word)
    if best is None or word > best:
        best = word
if best is not None:
    print(best.upper())
words = Counter(w.lower() for w in re.findall(r"\w+", "text"))
print(max(words, key=words.get), words.most_common(3)[0][0].upper())
groups = defaultdict(list)
for name, score in [("a", 1), ("b", 2)]:
    groups[name].append(score)
averages = {name: sum(scores) / max(1, 2) for name, scores in groups.items()}
print(sorted(averages.items(), key=lambda pair: -pair[1])[0][0])
queue = deque([(1, "a")], maxlen=3)
first, text = queue.popleft()
print(text.upper(), math.sqrt(first), round(1.234, 2) + 1)
matrix = [[0] * 3 for _ in range(3)]
matrix[0][1] += 1
print(list(zip(*matrix)), [*range(3), *"ab"], {**plain, "z": None})
when = datetime.date(2024, 1, 1) + datetime.timedelta(days=1)
print(when.isoformat(), (when - datetime.date(2023, 1, 1)).days)
match = re.match(r"(\d+)", "12")
if match:
    print(int(match.group(1)))
print(f"{total:>5} {best!r}", *items, sep=", ", end="")
stack: list[Optional[int]] = [None]
stack.append(1)
result: dict[str, Union[int, str]] = {}
result["a"] = 1
result["b"] = "x"


class Tree:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right

    def insert(self, value):
        if value < self.value:
            if self.left is None:
                self.left = Tree(value)
            else:
                self.left.insert(value)


Tree(1).insert(2)


class Cache:
    def __init__(self) -> None:
        self._data = {}
        self.hits = 0

    def get(self, key: str, make=lambda: None) -> Any:
        if key not in self._data:
            self._data[key] = make()
        self.hits += 1
        return self._data[key]

    def __enter__(self):
        return self

    def __exit__(self, *args):
        return False


with Cache() as cache:
    cache.get("a", lambda: 1).anything


@lru_cache(maxsize=None)
def fib(n: int) -> int:
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(10) + 1, partial(fib, 3)(), reduce(lambda a, b: a * b, range(1, 5), 1))
for number, group in groupby(sorted([1, 1, 2])):
    print(number, list(group))
print(list(chain([1], "a")), list(product("ab", [1, 2])), next(count()))
try:
    print(1 / 0)
except (ZeroDivisionError, ValueError) as error:
    print(error.args, str(error))
else:
    print("fine")
finally:
    print("done")
name, *others = "abc"
print(name.upper(), others[0].upper(), Path("a") / "b", OrderedDict(a=1))
if TYPE_CHECKING:
    from typing import Sequence


def annotated(xs: "Sequence[int]") -> "int":
    return xs[0]


async def work(n: int) -> int:
    await asyncio.sleep(0)
    return n


async def gathered() -> None:
    for value in await asyncio.gather(work(1), work(2)):
        print(value + 1)
    results = await asyncio.gather(*(work(i) for i in range(3)), return_exceptions=True)
    print(len, results)


asyncio.run(gathered())
