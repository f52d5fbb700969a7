import io
import traceback


def fail(depth):
    if depth:
        return fail(depth - 1)
    raise ValueError('deep')


try:
    fail(3)
except ValueError as e:
    made = traceback.TracebackException.from_exception(e, limit=2)
    print(''.join(made.format()))
    print(len(made.stack), made.exc_type_str, str(made))
    print(''.join(traceback.format_exception(e, limit=-1)))
    print(made == traceback.TracebackException.from_exception(e, limit=2), made == made.stack)

group = ExceptionGroup('outer', [ValueError('a'), ExceptionGroup('inner', [TypeError('b')]), KeyError('c')])
group.add_note('a note')
print(''.join(traceback.TracebackException.from_exception(group, max_group_width=2).format()))
print(''.join(traceback.TracebackException.from_exception(group, max_group_depth=1).format()))
print(traceback.format_exception_only(group, show_group=True))

error = SyntaxError('bad', ('file.py', 3, 5, 'if x y:\n', 3, 7))
print(''.join(traceback.TracebackException.from_exception(error).format_exception_only()))


class Odd(Exception):
    def __str__(self):
        raise RuntimeError


Odd.__module__ = 12
print(traceback.format_exception_only(Odd()))
error = ValueError(1)
error.__notes__ = [2, 'two\nlines']
print(traceback.format_exception_only(error))
chain = None
for i in range(3):
    link = KeyError(i)
    link.__context__ = chain
    chain = link
out = io.StringIO()
traceback.TracebackException.from_exception(chain).print(file=out)
print(out.getvalue())
try:
    {}.valuess
except AttributeError as e:
    print(traceback.TracebackException.from_exception(e))
