try:
    raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
except* ValueError:
    raise OSError("while handling values")
except* TypeError:
    raise LookupError("while handling types")
