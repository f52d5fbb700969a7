def run(errors):
    try:
        raise ExceptionGroup("group", errors)
    except* ValueError as eg:
        print("values", [str(e) for e in eg.exceptions], type(eg).__name__)
    except* (TypeError, KeyError) as eg:
        print("others", eg.exceptions)
    else:
        print("else")
    finally:
        print("finally")


run([ValueError(1), ValueError(2)])
run([ValueError(1), TypeError("t")])
try:
    run([ValueError(1), OSError("o")])
except ExceptionGroup as eg:
    print("left", repr(eg))
run([ExceptionGroup("inner", [KeyError("k"), ValueError(3)])])
