import traceback


def fail(n):
    if n:
        return fail(n - 1)
    raise ValueError('deep')


try:
    fail(1)
except ValueError as error:
    print(traceback.format_exc())
    print(traceback.format_exception_only(error), [frame.name for frame in traceback.extract_tb(error.__traceback__)])
try:
    try:
        1 / 0
    except ZeroDivisionError as cause:
        raise KeyError('k') from cause
except KeyError as error:
    print(''.join(traceback.format_exception(error)))
    made = traceback.TracebackException.from_exception(error)
    print(made.exc_type_str, str(made), made.__cause__.exc_type_str)
print(traceback.format_list([('f.py', 3, 'go', 'x = 1')]))
