def f(xs):
    for x in xs:
        try:
            if x:
                continue
            if g(x):
                break
            return x
        finally:
            h()
