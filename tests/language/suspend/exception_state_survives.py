# host: fetch, fail


def handler():
    try:
        1 / 0
    except ZeroDivisionError as e:
        fetch("inside handler")
        try:
            fail("LookupError", "nested")
        except LookupError as k:
            fetch("inside nested")
            print(repr(k), repr(k.__context__))
        fetch("after nested")
        print(repr(e))
        raise


try:
    handler()
except ZeroDivisionError as e:
    fetch("outer")
    print(repr(e), e.__context__, e.__traceback__ is not None)
e = ValueError("kept")
e.add_note("note")
e.extra = [1]
fetch("pause")
print(e.__notes__, e.extra, repr(e))
try:
    raise e from KeyError("cause")
except ValueError as again:
    fetch("x")
    print(again is e, repr(again.__cause__))
