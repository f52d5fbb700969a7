# Rarer forms: nothing here is wrong.
import os
import sys
import traceback


class Shape[T, S, *Ts, U]:
    pass


class Box:
    def measure(self):
        return 1

    size = property(measure)


short: Shape[int]
print(Box().size + 1)


def path(base: str, names: list[str]) -> str:
    return os.path.join(base, *names, *"a/b".split("/"))


try:
    path("a", [])
except ValueError:
    traceback.print_exception(*sys.exc_info())
