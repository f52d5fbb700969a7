__all__ = ('Timer', 'timeit', 'repeat', 'default_timer')

from time import perf_counter

default_timer = perf_counter
default_number = 1000000
default_repeat = 5


def reindent(src, indent):
    return src.replace('\n', '\n' + ' ' * indent)


class Timer:
    """Measures how long calls of a function take; source texts cannot be run here."""

    def __init__(self, stmt='pass', setup='pass', timer=perf_counter, globals=None):
        for name, value in (('stmt', stmt), ('setup', setup)):
            if not callable(value) and value != 'pass':
                if isinstance(value, str):
                    raise ValueError(f'{name} must be a function: a program in a sandbox cannot compile source text')
                raise ValueError(f'{name} is neither a string nor callable')
        self.timer = timer
        self._stmt = stmt if callable(stmt) else None
        self._setup = setup if callable(setup) else None

    def timeit(self, number=default_number):
        """Seconds that a number of calls takes."""
        stmt = self._stmt
        if self._setup is not None:
            self._setup()
        start = self.timer()
        if stmt is None:
            for _ in range(number):
                pass
        else:
            for _ in range(number):
                stmt()
        return self.timer() - start

    def repeat(self, repeat=default_repeat, number=default_number):
        """A list of results of timeit()."""
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """A number of calls that takes a fifth of a second, and the time."""
        i = 1
        while True:
            for j in 1, 2, 5:
                number = i * j
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return (number, taken)
            i *= 10


def timeit(stmt='pass', setup='pass', timer=perf_counter, number=default_number, globals=None):
    """Seconds that a number of calls takes."""
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt='pass', setup='pass', timer=perf_counter, repeat=default_repeat, number=default_number, globals=None):
    """A list of results of timeit()."""
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
