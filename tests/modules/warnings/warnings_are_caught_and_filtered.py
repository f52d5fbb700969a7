import warnings


def old():
    warnings.warn('gone soon', DeprecationWarning, stacklevel=2)


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    warnings.warn('first')
    old()
    warnings.warn(RuntimeWarning('third'))
    print([(str(w.message), w.category.__name__, w.lineno) for w in log])
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        warnings.warn('raised', UserWarning)
    except UserWarning as e:
        print('caught', e)
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('default')
    for i in range(3):
        warnings.warn('same')
    print(len(log))
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    warnings.filterwarnings('ignore', message='skip.*')
    warnings.warn('skip this')
    warnings.warn('keep this')
    print([str(w.message) for w in log])
with warnings.catch_warnings(action='ignore'):
    warnings.warn('nothing')
for wrong in (lambda: warnings.warn('x', int), lambda: warnings.simplefilter('odd'), lambda: warnings.filterwarnings('ignore', category=3)):
    try:
        wrong()
    except (TypeError, ValueError, AssertionError) as e:
        print(type(e).__name__)
print(warnings.formatwarning('text', UserWarning, 'f.py', 3, 'line'))


@warnings.deprecated('use g')
def f(x):
    return x


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    print(f(3), f.__deprecated__, f.__name__, [str(w.message) for w in log])
