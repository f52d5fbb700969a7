import sys

print(sys.exc_info(), sys.exception())
try:
    1 / 0
except ZeroDivisionError as e:
    kind, value, traceback = sys.exc_info()
    print(kind, value is e, traceback is not None, sys.exception() is e)
    try:
        [][1]
    except IndexError:
        print(sys.exception())
    print(sys.exception())
print(sys.exc_info())
