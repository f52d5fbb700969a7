from enum import CONTINUOUS, NAMED_FLAGS, UNIQUE, Enum, EnumType, Flag, IntEnum, StrEnum, auto, verify, show_flag_values, EnumMeta, property

Animal = Enum('Animal', 'ANT BEE CAT')
print(Animal, list(Animal), Animal.BEE.value, Animal.__module__, Animal.__qualname__)
print(list(Enum('A', ['X', 'Y'], start=5)), list(Enum('A', [('X', 'a'), ('Y', 'b')])), list(Enum('A', {'P': 1, 'Q': 2})))
print(list(IntEnum('N', 'A,B')), list(Enum('T', 'A B', type=str)), list(Flag('F', 'A B C')), list(StrEnum('W', 'Aa Bb')))
print(Enum('Q', 'a b', module='m', qualname='x.Q').__module__)
for checks, values in ((UNIQUE, {'A': 1, 'B': 1}), (CONTINUOUS, {'A': 1, 'B': 4})):
    try:
        verify(checks)(Enum('V', values))
    except ValueError as e:
        print(e)
try:
    @verify(NAMED_FLAGS)
    class F(Flag):
        A = 1
        B = 6
except ValueError as e:
    print(e)
print(show_flag_values(13), type(Animal) is EnumType, EnumMeta is EnumType, repr(auto()))


class C(Enum):
    A = 1

    @property
    def double(self):
        return self.value * 2


print(C.A.double)
try:
    C.double
except AttributeError as e:
    print(e)
try:
    Enum('Bad', 'mro')
except ValueError as e:
    print(e)


class D(Enum):
    _order_ = 'A B'
    A = 1
    B = 2


try:
    class O(Enum):
        _order_ = 'B A'
        A = 1
        B = 2
except TypeError as e:
    print(e)
print(sorted(n for n in dir(D) if not n.startswith('__')), 'A' in dir(D), [n for n in dir(D.A) if not n.startswith('__')])
try:
    D()
except TypeError as e:
    print(e)
try:
    Enum('X', 'A').A.value = 3
except AttributeError as e:
    print(e)
