import traceback


def fail():
    raise ValueError('bad value')


try:
    try:
        fail()
    except ValueError as error:
        raise KeyError('outer') from error
except KeyError as error:
    print(''.join(traceback.format_exception(error)))
    print(traceback.format_exception_only(error), [frame.name for frame in traceback.extract_tb(error.__traceback__)])
    print(''.join(traceback.format_exception(error, chain=False, limit=1)))
print(traceback.format_exception_only(SyntaxError('odd', ('f.py', 2, 3, 'a b', 2, 4))))
