from typing import TypedDict, Required, NotRequired, ReadOnly, Any, Mapping, assert_type

class Movie(TypedDict):
    name: str
    year: int
m: Movie = {"name": "a", "year": 1}
m1: Movie = {"name": "a", "year": "x"}  # error: invalid-argument-type "Invalid argument to key "year" with declared type `int` on TypedDict `Movie`: value of type `Literal["x"]`"
m2: Movie = {"title": "a", "year": 1}  # error: missing-typed-dict-key "Missing required key 'name' in TypedDict `Movie` constructor" # error: invalid-key "Unknown key "title" for TypedDict `Movie`"
m3: Movie = {"name": "a"}  # error: missing-typed-dict-key "Missing required key 'year' in TypedDict `Movie` constructor"
m["name"] = 1  # error: invalid-assignment "Invalid assignment to key "name" with declared type `str` on TypedDict `Movie`: value of type `Literal[1]`"
m["foo"]  # error: invalid-key "Unknown key "foo" for TypedDict `Movie`"
m["foo"] = 1  # error: invalid-key "Unknown key "foo" for TypedDict `Movie`"
del m["name"]  # error: invalid-argument-type "Cannot delete required key "name" from TypedDict `Movie`"
m.clear()  # error: unresolved-attribute "Object of type `Movie` has no attribute `clear`"
Movie(name="a", year=1)
Movie(name="a", year="")  # error: invalid-argument-type "Invalid argument to key "year" with declared type `int` on TypedDict `Movie`: value of type `Literal[""]`"
Movie(name="a", years=1)  # error: missing-typed-dict-key "Missing required key 'year' in TypedDict `Movie` constructor" # error: invalid-key "Unknown key "years" for TypedDict `Movie`"
m5 = Movie({"name": "a", "year": 1})
m6 = Movie({"name": "a", "year": ""})  # error: invalid-argument-type "Invalid argument to key "year" with declared type `int` on TypedDict `Movie`: value of type `Literal[""]`"
reveal = m.get("name")
assert_type(m.get("name"), str)
print(m.get("foo"))
isinstance(m, Movie)  # error: isinstance-against-typed-dict "`TypedDict` class `Movie` cannot be used as the second argument to `isinstance`: This call will raise `TypeError` at runtime"
class Bad(TypedDict):
    name: str
    def foo(self) -> None: ...  # error: invalid-typed-dict-statement "TypedDict class cannot have methods"
class Bad2(TypedDict, metaclass=type):  # error: invalid-typed-dict-header "Custom metaclasses are not supported in `TypedDict` definitions"
    name: str
class Bad3(TypedDict, other=False):  # error: unknown-argument "Unknown keyword argument `other` in `TypedDict` definition"
    name: str
class Opt(TypedDict, total=False):
    a: int
    b: Required[str]
o: Opt = {"b": ""}
o2: Opt = {"a": 1}  # error: missing-typed-dict-key "Missing required key 'b' in TypedDict `Opt` constructor"
del o["a"]
o["a"]
class Sub(Movie):
    extra: NotRequired[bool]
s: Sub = {"name": "", "year": 1}
s["extra"] = True
if "extra" in s:
    s["extra"]
mm: Movie = s
class Sub2(Movie):
    name: int  # error: invalid-typed-dict-field "Cannot overwrite TypedDict field `name`: Inherited mutable field type `str` is incompatible with `int`"
class NT(TypedDict, Movie): ...
class NonTD(Movie, object): ...  # error: invalid-typed-dict-header "TypedDict class `NonTD` can only inherit from TypedDict classes: `object` is not a `TypedDict` class"
x: NotRequired[int] = 1  # error: invalid-type-form "`NotRequired` is only allowed in TypedDict fields"
def f(x: Required[int]) -> None: ...  # error: invalid-type-form "Type qualifier `typing.Required` is not allowed in parameter annotations"
class Nest(TypedDict):
    a: Required[Required[int]]  # error: invalid-type-form "`typing.Required` cannot be nested inside `Required` or `NotRequired`"
    b: Required[NotRequired[int]]  # error: invalid-type-form "`typing.NotRequired` cannot be nested inside `Required` or `NotRequired`"
    c: list[Required[int]]  # error: invalid-type-form "Type qualifier `typing.Required` is not allowed in type expressions (only in annotation expressions)"
class RO(TypedDict):
    members: ReadOnly[list[str]]
    name: str
r: RO = {"members": [], "name": ""}
r["members"] = []  # error: invalid-assignment "Cannot assign to key "members" on TypedDict `RO`: key is marked read-only"
r["members"].append("x")
r["name"] = "b"
class ROSub(RO):
    members: list[str]
rs: ROSub = {"members": [], "name": ""}
rs["members"] = []
Alt = TypedDict("Alt", {"name": str, "year": int})
a: Alt = {"name": "", "year": 1}
a2: Alt = {"name": "", "year": ""}  # error: invalid-argument-type "Invalid argument to key "year" with declared type `int` on TypedDict `Alt`: value of type `Literal[""]`"
a3: Alt = {"name": ""}  # error: missing-typed-dict-key "Missing required key 'year' in TypedDict `Alt` constructor"
AltB = TypedDict("Wrong", {"name": str})  # error: mismatched-type-name "The name passed to `TypedDict` must match the variable it is assigned to: Expected "AltB", got "Wrong""
AltC = TypedDict("AltC", {1: str})  # error: invalid-argument-type "Expected a string-literal key in the fields of `TypedDict()`"
AltD = TypedDict("AltD", {"name": str}, total=False, bad=True)  # error: unknown-argument "Argument `bad` does not match any known parameter of function `TypedDict`"
mp: Mapping[str, object] = m
d: dict[str, Any] = m  # error: invalid-assignment "Object of type `Movie` is not assignable to `dict[str, Any]`"
mi: Mapping[str, int] = m  # error: invalid-assignment "Object of type `Movie` is not assignable to `Mapping[str, int]`"
for k in m:
    pass
def key(k: str) -> None:
    m[k]  # error: invalid-key "TypedDict `Movie` can only be subscripted with a string literal key, got key of type `str`"
m.setdefault("name", "x")
m.update({"name": "b"})
m |= {"year": 2}
class Sub3(Movie):
    year: ReadOnly[int]  # error: invalid-typed-dict-field "Cannot overwrite TypedDict field `year`: Mutable inherited fields cannot be redeclared as read-only"
class G[T](TypedDict):
    item: T
g: G[int] = {"item": 1}
g2: G[int] = {"item": ""}  # error: invalid-argument-type "Invalid argument to key "item" with declared type `int` on TypedDict `G`: value of type `Literal[""]`"
assert_type(g["item"], int)
from typing import Unpack
def kw(**kwargs: Unpack[Movie]) -> None:
    kwargs["name"]
    kwargs["zz"]  # error: invalid-key "Unknown key "zz" for TypedDict `Movie`"
kw(name="a", year=1)
kw(name="a")  # error: missing-argument "No argument provided for required parameter `year` of function `kw`"
kw(name="a", year="")  # error: invalid-argument-type "Argument to function `kw` is incorrect: Expected `int`, found `Literal[""]`"
kw(name="a", year=1, z=1)  # error: unknown-argument "Argument `z` does not match any known parameter of function `kw`"
kw(**m)
class A1(TypedDict):
    x: int
    y: NotRequired[int]
class A2(TypedDict):
    x: int
aa: A2 = A1(x=1)
ab: A1 = A2(x=1)  # error: invalid-assignment "Object of type `A2` is not assignable to `A1`"
