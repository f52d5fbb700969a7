import sys
import traceback


class Shown:
    def __repr__(self):
        return 'a repr'

    def __str__(self):
        return 'a text'


def shown(error):
    print(''.join(traceback.format_exception(error)), end='')


error = ValueError(1)
for notes in Shown(), [Shown(), 'plain'], 'one text', b'bytes':
    error.__notes__ = notes
    shown(error)
error.__notes__ = 5
try:
    error.add_note('more')
except TypeError as wrong:
    print(wrong)
error.__notes__ = []
error.add_note('again')
shown(error)


class Odd(Exception):
    pass


Odd.__module__ = 42
shown(Odd('no module'))


def deep(n):
    if n:
        deep(n - 1)
    raise KeyError(n)


try:
    deep(3)
except KeyError as error:
    trace = error.__traceback__
for limit in 2, 0, -1:
    sys.tracebacklimit = limit
    print(len(traceback.extract_tb(trace)), len(traceback.extract_tb(trace, limit=-2)))
del sys.tracebacklimit
print(len(traceback.extract_tb(trace)))
for place in (1, 2, 'abcdefg', 1, 7), (1, 2, 'abcdefg', 1, -2), (1, 2, 'abcdefg', 1, 100), (1, 9, 'abc', 1, 12):
    shown(SyntaxError('wrong', ('file.py', *place)))
