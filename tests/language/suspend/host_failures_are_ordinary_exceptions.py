# host: fail, fetch
for kind in (
    "ValueError", "TypeError", "AssertionError", "RuntimeError", "OSError", "TimeoutError", "PermissionError",
    "FileNotFoundError", "AttributeError", "NotImplementedError", "ZeroDivisionError", "IndexError",
    "LookupError", "ArithmeticError", "Exception", "StopIteration",
):
    try:
        fail(kind, "text")
    except Exception as e:
        print(type(e).__name__, str(e), e.args, isinstance(e, OSError))
try:
    try:
        fail("ValueError", "first")
    except ValueError:
        fail("LookupError", "second")
except LookupError as e:
    print(repr(e), repr(e.__context__))
try:
    try:
        fail("ValueError", "low")
    except ValueError as e:
        raise RuntimeError(fetch("high")) from e
except RuntimeError as e:
    print(e, repr(e.__cause__))
