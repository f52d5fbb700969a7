# host: fetch, fail, add


def f(kind):
    log = []
    try:
        log.append(fetch("try"))
        if kind:
            fail(kind, "message from host")
    except ValueError as e:
        log.append((fetch("except"), str(e), type(e).__name__))
    except (OSError, IndexError) as e:
        log.append((add(1), repr(e)))
        raise
    else:
        log.append(fetch("else"))
    finally:
        log.append(fetch("finally"))
        print(log)
    return fetch("return")


print(f(None), f("ValueError"))
try:
    f("IndexError")
except IndexError as e:
    print("outside", repr(e), fetch("outside"))
