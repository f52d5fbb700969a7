e = ValueError("base")
e.code = 42
e.add_note("first note")
e.add_note("second")
print(e.code, e.__notes__, e.__dict__, str(e))
try:
    e.add_note(5)
except TypeError as error:
    print(error)
try:
    raise e
except ValueError as caught:
    print(caught is e, caught.code, caught.__traceback__ is not None)
print(e.with_traceback(None) is e, e.__traceback__)
e.args = (1, 2)
print(repr(e), e)
e.args = [7]
print(e.args)
try:
    e.args = 5
except TypeError as error:
    print(error)
try:
    e.nothing
except AttributeError as error:
    print(error)
