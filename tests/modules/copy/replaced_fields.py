import copy
from collections import namedtuple
from dataclasses import dataclass


@dataclass(frozen=True)
class Job:
    name: str
    tries: int = 0


Pair = namedtuple('Pair', 'left right')


class Own:
    def __replace__(self, /, **changes):
        return sorted(changes.items())


print(copy.replace(Job('a'), tries=3), copy.replace(Pair(1, 2), right=9), copy.replace(Own(), z=1, a=2))
for attempt in (lambda: copy.replace(Job('a'), none=1), lambda: copy.replace(Pair(1, 2), up=1),
                lambda: copy.replace(5, x=1)):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
