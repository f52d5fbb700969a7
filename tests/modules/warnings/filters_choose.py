import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    warnings.warn('one')
    warnings.warn('two', DeprecationWarning)
    warnings.warn(UserWarning('three'))
    print([(each.category.__name__, str(each.message)) for each in caught])
with warnings.catch_warnings():
    warnings.simplefilter('error', category=FutureWarning)
    try:
        warnings.warn('now', FutureWarning)
    except FutureWarning as error:
        print('raised', error)
with warnings.catch_warnings(record=True) as caught:
    warnings.resetwarnings()
    warnings.filterwarnings('ignore', message='quiet')
    warnings.warn('quiet please')
    warnings.warn('loud')
    print(len(caught))
try:
    warnings.simplefilter('wrong')
except (ValueError, AssertionError) as error:
    print(error)


@warnings.deprecated('use other')
def old():
    return 1


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(old(), caught[0].message)
