def resource():
    print("open")
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("exit requested")
        raise
    finally:
        print("close")


g = resource()
print(next(g), g.close(), g.close(), next(g, "closed"))
unstarted = resource()
print(unstarted.close(), next(unstarted, "never ran"))


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)


def returns():
    try:
        yield
    except GeneratorExit:
        return "value from close"


r = returns()
next(r)
print(r.close())
