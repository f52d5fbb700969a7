try:
    raise ValueError("plain")
except* ValueError as eg:
    print(repr(eg), type(eg.exceptions[0]).__name__)
try:
    try:
        raise KeyError("k")
    except* ValueError:
        print("no")
except KeyError as e:
    print("unchanged", repr(e))
try:
    pass
except* ValueError:
    print("no")
else:
    print("else")
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise
    except* TypeError:
        raise OSError("new")
except ExceptionGroup as eg:
    print(repr(eg))
    print([repr(e.__context__) for e in eg.exceptions])
try:
    try:
        raise ValueError(1)
    except* ExceptionGroup:
        pass
except TypeError as e:
    print(e)
