# Programs as models write them: nothing here is wrong.
import asyncio
import collections
import csv
import datetime
import io
import itertools
import json
import logging
import operator
import re
import statistics
import string
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, Optional, Protocol, TypedDict, Union


class Shape(Protocol):
    def area(self) -> float: ...


@dataclass(order=True)
class Square:
    side: float
    name: str = field(default="square", compare=False)

    def area(self) -> float:
        return self.side**2


def total(shapes: Iterable[Shape]) -> float:
    return sum(shape.area() for shape in shapes)


class Order(TypedDict, total=False):
    number: int
    lines: list[str]


def load(path: str) -> list[dict[str, Any]]:
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def group(rows: Iterable[Order]) -> dict[int, list[Order]]:
    groups: dict[int, list[Order]] = collections.defaultdict(list)
    for row in rows:
        groups[row.get("number", 0)].append(row)
    return dict(sorted(groups.items()))


def words(text: str) -> list[tuple[str, int]]:
    counter = collections.Counter(re.findall(r"\w+", text.lower()))
    return sorted(counter.items(), key=lambda pair: (-pair[1], pair[0]))[:3]


def parse(line: str) -> Optional[datetime.datetime]:
    if match := re.search(r"\d{4}-\d\d-\d\d", line):
        return datetime.datetime.strptime(match.group(0), "%Y-%m-%d")
    return None


def table(rows: list[list[Union[str, int]]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerows(rows)
    return out.getvalue().strip()


def apply(function: Callable[[int], int], times: Literal[1, 2, 3], value: int) -> int:
    for _ in range(times):
        value = function(value)
    return value


async def fetch(number: int) -> dict[str, int]:
    await asyncio.sleep(0.01)
    return {"number": number}


async def main() -> None:
    results = await asyncio.gather(*(fetch(number) for number in range(3)))
    best = max(results, key=lambda result: result["number"])
    log = logging.getLogger(__name__)
    log.info("best %s", best)
    first, second = await asyncio.gather(fetch(1), fetch(2))
    print(first["number"] + second["number"], sep="", end="\n", flush=True)
    print(total([Square(1), Square(2.5)]), max(Square(1), Square(2)).name)
    print(statistics.mean(result["number"] for result in results))
    print(string.Template("$a").substitute(a=1), *itertools.islice(itertools.count(), 3))
    print(sorted([{"a": 1}, {"a": 0}], key=operator.itemgetter("a")))
    print({**first, "x": 1}, [*range(3)], apply(lambda n: n + 1, 2, 1))
    print(f"{datetime.date.today():%Y} {1.5:.2f} {Path('a') / 'b'}".center(20, "-"))
    print((lambda *args, **kwargs: (args, kwargs))(1, a=2), sum([[1], [2]], []))
    print(dict(a=1, b=2), dict([("a", 1)]), list(zip(*[[1, 2], [3, 4]])), int("ff", 16), round(2.567, 1))
    print(str(b"a", "utf-8"), bytes([1, 2]), "%s %d" % ("a", 1), "{} {b}".format(1, b=2), sep=", ")


asyncio.run(main())
