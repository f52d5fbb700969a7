from typing import is_typeddict, ReadOnly, Required, TypedDict

class TD(TypedDict, total=False):
    a: Required[int]
    b: str
print(TD(a=1, b='x'), TD.__required_keys__, TD.__optional_keys__, TD.__annotations__, is_typeddict(TD), TD.__total__)
class TD2(TD):
    c: ReadOnly[int]
print(sorted(TD2.__required_keys__), sorted(TD2.__optional_keys__), TD2.__readonly_keys__, TD2.__mro__)
TD3 = TypedDict('TD3', {'x': int})
print(TD3(x=1), TD3, TD3.__annotations__)
try: isinstance({}, TD)
except TypeError as e: print(e)
