"""Records: trees of dataclasses, defaults, ordering, freezing, inheritance, keyword-only fields, replacement, conversion."""
from dataclasses import dataclass, field, fields, asdict, astuple, replace, make_dataclass, is_dataclass, InitVar, KW_ONLY, FrozenInstanceError, MISSING
from typing import ClassVar
import copy


@dataclass
class Node:
    name: str
    children: list['Node'] = field(default_factory=list)
    size: int = 0
    count: ClassVar[int] = 0
    secret: str = field(default='s', repr=False, compare=False)

    def __post_init__(self):
        type(self).count += 1

    def total(self):
        return self.size + sum(child.total() for child in self.children)


root = Node('root', [Node('a', size=3), Node('b', [Node('c', size=4)], 1)])
print(root, root.total(), Node.count, asdict(root), astuple(root.children[0]), sep='\n')
print(root == copy.deepcopy(root), replace(root, name='new', children=[]), [(f.name, f.type, f.default is MISSING, f.repr) for f in fields(Node)], is_dataclass(Node), is_dataclass(root), is_dataclass(5))


@dataclass(frozen=True, order=True, slots=True)
class Version:
    major: int
    minor: int = 0
    _: KW_ONLY
    label: str = ''


print(sorted([Version(1, 2), Version(1), Version(0, 9, label='x')]), Version(1) < Version(1, 0, label='a'), hash(Version(1)) == hash(Version(1)), {Version(1): 'one'}[Version(1, 0)], Version.__slots__, Version.__match_args__)


@dataclass(kw_only=True)
class Base:
    x: int
    init: InitVar[int] = 5
    y: list = field(init=False)

    def __post_init__(self, init):
        self.y = [init] * self.x


@dataclass
class Derived(Base):
    z: int = 9


print(Base(x=2), Derived(1, x=1, init=7), Derived.__match_args__, make_dataclass('P', [('x', int), 'y', ('z', int, 3)], namespace={'sum': lambda self: self.x + self.z})(1, 2).sum(), repr(make_dataclass('Q', ['a'], frozen=True)(1)))
match Version(3, 4):
    case Version(major, minor):
        print(major, minor)


@dataclass(eq=False, repr=False)
class Plain:
    x: int = 1


print(Plain() == Plain(), 'Plain object' in repr(Plain()), Plain.__hash__ is object.__hash__, Node.__hash__)


def mutable_default():
    @dataclass
    class Bad:
        x: list = []


def order_of_fields():
    @dataclass
    class Bad:
        x: int = 1
        y: str


def thaw():
    @dataclass
    class Bad(Version):
        q: int = 1


def twice():
    @dataclass(order=True, eq=False)
    class Bad:
        x: int


def no_hash():
    return hash(Node('x'))


for bad in (mutable_default, order_of_fields, thaw, twice, no_hash, lambda: setattr(Version(1), 'major', 2), lambda: delattr(Version(1), 'major'), lambda: Node(), lambda: Node('a', zzz=1), lambda: Version(1, 2, 'x'), lambda: replace(Version(1), nope=1), lambda: asdict(5), lambda: fields(5), lambda: Version(1) < 5, lambda: Version(1).nope, lambda: replace(Base(x=1), x=2), lambda: field(default=1, default_factory=int), lambda: make_dataclass('1', []), lambda: make_dataclass('A', ['class']), lambda: make_dataclass('A', ['x', 'x']), lambda: astuple(Node), lambda: replace(Derived(1, x=1, init=1), y=1, init=1)):
    try:
        print(bad())
    except (FrozenInstanceError, ValueError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)
