def f(a, b, c):
    log = []
    try:
        try:
            log.append("inner")
            a()
        except ValueError:
            log.append("inner except")
            b()
        else:
            log.append("inner else")
        finally:
            log.append("inner finally")
            c()
    except Exception as e:
        log.append(f"outer {e!r} {e.__context__!r}")
    finally:
        log.append("outer finally")
    return log


ok = lambda: None


def fail(kind):
    def raiser():
        raise kind(kind.__name__.lower())
    return raiser


print(f(ok, ok, ok))
print(f(fail(ValueError), ok, ok))
print(f(fail(ValueError), fail(KeyError), ok))
print(f(fail(ValueError), fail(KeyError), fail(TypeError)))
print(f(fail(KeyError), ok, ok))
print(f(ok, ok, fail(KeyError)))
