try:
    raise ExceptionGroup("mixed", [ValueError(1), TypeError("t"), ExceptionGroup("deep", [KeyError("k")])])
except* ValueError as e:
    print("handled", e.exceptions)
