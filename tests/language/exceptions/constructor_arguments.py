def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: ValueError(x=1))
show(lambda: UnicodeDecodeError("utf-8"))
show(lambda: UnicodeDecodeError("utf-8", b"ab", 0, 1, "why"))
show(lambda: UnicodeEncodeError("utf-8", "ab", 0, 1, "why"))
show(lambda: UnicodeDecodeError("utf-8", "ab", 0, 1, "why"))
show(lambda: SyntaxError("msg", ("f", 1, 2, "text")))
show(lambda: ImportError("a", foo=1))
show(lambda: NameError("a", foo=1))
show(lambda: ExceptionGroup("m", []))
show(lambda: ExceptionGroup("m", [5]))
show(lambda: ExceptionGroup("m"))
show(lambda: ExceptionGroup(5, [ValueError()]))
show(lambda: ExceptionGroup("m", [ValueError(1)]))
show(lambda: ExceptionGroup("m", [KeyboardInterrupt()]))
show(lambda: BaseExceptionGroup("m", [KeyboardInterrupt()]))
show(lambda: type(BaseExceptionGroup("m", [ValueError()])))
print(str(UnicodeDecodeError("utf-8", b"ab", 0, 1, "why")), "|", str(ExceptionGroup("m", [ValueError(1), KeyError(2)])))
