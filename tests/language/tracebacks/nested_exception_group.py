inner = ExceptionGroup("inner", [ValueError("a"), ExceptionGroup("deep", [KeyError("k")])])
inner.add_note("a note")
try:
    raise inner
except ExceptionGroup as e:
    raise ExceptionGroup("outer", [TypeError("t"), e, OSError("o")])
