import io
import sys


def fails():
    try:
        missing
    except NameError:
        raise ValueError('second')


old, sys.stderr = sys.stderr, io.StringIO()
try:
    fails()
except ValueError:
    sys.excepthook(*sys.exc_info())
text, sys.stderr = sys.stderr.getvalue(), old
print(text.splitlines()[0], '|', text.splitlines()[-1], '|', 'During handling' in text, "NameError" in text)
