e = OSError(9999, "text")
print(type(e).__name__, e.errno, e.strerror, e.filename, e, e.args)
e = OSError(9999, "text", "a.txt", None, "b.txt")
print(e, e.filename, e.filename2, e.args, repr(e))
e = OSError(9999, "text", "a.txt")
print(e, e.filename, e.filename2, e.args)
e = OSError("only text")
print(e, e.errno, e.strerror, e.args)
print(
    IOError is OSError, EnvironmentError is OSError, OSError(5).errno,
    FileNotFoundError(9999, "x").errno, OSError().args,
)
print(issubclass(TimeoutError, OSError), issubclass(ConnectionError, OSError), isinstance(PermissionError(), OSError))
