"""Reports of failures: chains, groups, notes, limits, frames, and exceptions without any."""
import traceback
import sys


def parse(text):
    try:
        return int(text)
    except ValueError as error:
        error.add_note('while reading a number')
        error.add_note('second\nnote')
        raise RuntimeError('cannot parse') from error


def load(texts):
    errors = []
    for text in texts:
        try:
            parse(text)
        except RuntimeError as error:
            errors.append(error)
    if errors:
        raise ExceptionGroup('bad texts', errors)


try:
    load(['1', 'x', 'y'])
except* RuntimeError as group:
    print(traceback.format_exc())
    lines = traceback.format_exception(group.exceptions[0], chain=False)
    print(len(lines), lines[-1], traceback.format_exception_only(group.exceptions[0].__cause__))
try:
    parse('q')
except RuntimeError as error:
    summary = traceback.extract_tb(error.__traceback__)
    print([(f.name, f.lineno, f.line) for f in summary], summary[0].filename, traceback.format_list(summary[:1]))
    report = traceback.TracebackException.from_exception(error)
    print(report.exc_type_str, str(report), report.__cause__ is not None, report.__suppress_context__, list(report.format_exception_only()))
    print(''.join(traceback.format_exception(error, limit=1)), ''.join(traceback.format_tb(error.__traceback__, limit=-1)))
    print(traceback.format_exception_only(KeyError('k')), traceback.format_exception_only(SyntaxError('bad', ('f.py', 2, 5, 'x = = 1\n', 2, 6))), traceback.format_exception_only(type('Odd', (Exception,), {'__str__': lambda self: 1 / 0})()), traceback.format_exception_only(ValueError()), traceback.format_exception_only(None))


def deep(n):
    return deep(n - 1) if n else 1 / 0


try:
    deep(8)
except ZeroDivisionError:
    print(traceback.format_exc())
try:
    try:
        {}['a']
    except KeyError:
        [][1]
except IndexError as error:
    print(traceback.format_exc(), error.__context__)
    traceback.print_exc(file=sys.stdout, limit=0)
frames = traceback.StackSummary.from_list([('f.py', 1, 'main', 'x = 1'), ('f.py', 2, 'main', None)])
print(frames.format(), traceback.FrameSummary('a', 1, 'b', line='c'), traceback.format_exc())
traceback.print_exception(ValueError('shown'), file=sys.stdout)
for bad in (lambda: traceback.format_exception(5), lambda: traceback.format_exception(), lambda: traceback.print_exception(ValueError, 5, file=sys.stdout), lambda: traceback.extract_tb(None), lambda: traceback.format_list([1])):
    try:
        print(bad())
    except (TypeError, AttributeError, ValueError) as error:
        print(type(error).__name__, error)
