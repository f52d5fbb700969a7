import io
import traceback


def inner(x):
    return 1 / x


def outer():
    inner(0)


try:
    outer()
except ZeroDivisionError as e:
    print(traceback.format_exc())
    print(traceback.format_exception_only(e), traceback.format_exception_only(type(e), e))
    print([(f.filename, f.lineno, f.name, f.line) for f in traceback.extract_tb(e.__traceback__)])
    out = io.StringIO()
    traceback.print_exc(file=out)
    print(out.getvalue() == traceback.format_exc())
    print(''.join(traceback.format_exception(e)) == traceback.format_exc())
    print(''.join(traceback.format_tb(e.__traceback__)))
    t = traceback.TracebackException.from_exception(e)
    print(str(t), t.exc_type, ''.join(t.format()) == traceback.format_exc(), list(t.format_exception_only()))
    print(traceback.extract_tb(e.__traceback__)[0], len(t.stack))
try:
    try:
        outer()
    except ZeroDivisionError as e:
        raise ValueError('second') from e
except ValueError as e:
    print(traceback.format_exc())
    print(traceback.format_exc(chain=False))
    e.add_note('a note')
    print(traceback.format_exception_only(e))
print(traceback.format_exc(), traceback.format_exception_only(None))


def shown():
    return [(f.name, f.lineno, f.line) for f in traceback.extract_stack()][-2:]


print(shown())
print(traceback.format_list([('f.py', 3, 'g', 'x = 1')]))
