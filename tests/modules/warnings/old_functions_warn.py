"""Warnings: categories, filters, recording, turning into errors, own texts, deprecation marks."""
import sys
import warnings


def old(x):
    warnings.warn('old() is deprecated', DeprecationWarning, stacklevel=2)
    return x


with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    old(1)
    warnings.warn('plain')
    warnings.warn(RuntimeWarning('instance'))
    for w in seen:
        print(w.category.__name__, w.message, w.lineno, w.line, w.filename)
    print(len(seen), str(seen[0])[:60])
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        old(2)
    except DeprecationWarning as error:
        print('raised', error)
    warnings.filterwarnings('ignore', message='quiet.*')
    warnings.warn('quiet please')
    warnings.filterwarnings('error', category=UserWarning, message='.*loud')
    try:
        warnings.warn('very loud')
    except UserWarning as error:
        print('raised', error)


@warnings.deprecated('use new_one')
def mark(x):
    return x


@warnings.deprecated('use New', category=FutureWarning)
class Old:
    def __init__(self, v):
        self.v = v


with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    print(mark(3), Old(4).v, mark.__deprecated__, Old.__deprecated__, [(w.category.__name__, str(w.message)) for w in seen])
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('once')
    for _ in range(3):
        warnings.warn('repeated')
    print(len(seen))
with warnings.catch_warnings(record=True) as seen:
    warnings.resetwarnings()
    warnings.simplefilter('default')
    for _ in range(3):
        warnings.warn('same place')
    warnings.warn_explicit('explicit', UserWarning, 'file.py', 7)
    print(len(seen), seen[-1].filename, seen[-1].lineno)
with warnings.catch_warnings(action='ignore'):
    warnings.warn('never')
print(warnings.formatwarning('text', UserWarning, 'f.py', 3, 'x = 1'), issubclass(PendingDeprecationWarning, Warning), [c.__name__ for c in Warning.__subclasses__() if c.__module__ == 'builtins'])
for bad in (lambda: warnings.warn('x', int), lambda: warnings.warn('x', 'y'), lambda: warnings.simplefilter('nope'), lambda: warnings.filterwarnings('error', message=5), lambda: warnings.filterwarnings('error', lineno=-1), lambda: warnings.deprecated(5), lambda: warnings.catch_warnings(1)):
    try:
        print(bad())
    except (TypeError, ValueError, AssertionError) as error:
        print(type(error).__name__, error)
