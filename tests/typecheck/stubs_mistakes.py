import datetime
import json
import math
import os
import re
import textwrap
import uuid

import numpy  # error: unresolved-import "Cannot resolve imported module `numpy`"
from os import nope  # error: unresolved-import "Module `os` has no member `nope`"

numbers: list[int] = [3, 1]
names: dict[str, int] = {"a": 1}
match = re.match("a", "b")

len(5)  # error: invalid-argument-type "Argument to function `len` is incorrect: Expected `Sized`, found `Literal[5]`"
names.get(1)  # error: invalid-argument-type "Argument to bound method `dict.get` is incorrect: Expected `str`, found `Literal[1]`"
numbers.append("a")  # error: invalid-argument-type "Argument to bound method `list.append` is incorrect: Expected `int`, found `Literal["a"]`"
numbers.push(1)  # error: unresolved-attribute "Object of type `list[int]` has no attribute `push`"
"a".foo  # error: unresolved-attribute "Object of type `Literal["a"]` has no attribute `foo`"
"a" + 1  # error: unsupported-operator "Operator `+` is not supported between objects of type `Literal["a"]` and `Literal[1]`"
print("a", foo=1)  # error: no-matching-overload "No overload of function `print` matches arguments"
os.path.join("a", 1)  # error: no-matching-overload "No overload of function `join` matches arguments"
os.nope  # error: unresolved-attribute "Module `os` has no member `nope`"
match.group()  # error: unresolved-attribute "Attribute `group` is not defined on `None` in union `Match[str] | None`"
math.pow(1)  # error: missing-argument "No argument provided for required parameter `y` of function `pow`"
math.sqrt(1, 2)  # error: too-many-positional-arguments "Too many positional arguments to function `sqrt`: expected 1, got 2"
textwrap.dedent(1)  # error: invalid-argument-type "Argument to function `dedent` is incorrect: Expected `str`, found `Literal[1]`"
uuid.uuid4(1)  # error: too-many-positional-arguments "Too many positional arguments to function `uuid4`: expected 0, got 1"
json.loads(5)  # error: invalid-argument-type "Argument to function `loads` is incorrect: Expected `str | bytes | bytearray`, found `Literal[5]`"
json.dumps({}, indented=2).nope  # error: unresolved-attribute "Object of type `str` has no attribute `nope`"
datetime.date("2026", 1, 1)  # error: invalid-argument-type "Argument to constructor `date.__new__` is incorrect: Expected `SupportsIndex`, found `Literal["2026"]`"
for item in 5:  # error: not-iterable "Object of type `Literal[5]` is not iterable"
    pass
total: str = sum(numbers)  # error: invalid-assignment "Object of type `int` is not assignable to `str`"
found: int = names.get("a")  # error: invalid-assignment "Object of type `int | None` is not assignable to `int`"
words: list[int] = sorted("ba")  # error: invalid-assignment "Object of type `list[str]` is not assignable to `list[int]`"
