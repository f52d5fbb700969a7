def f(a):
    with a as b:
        try:
            return g(b)
        except E as e:
            return e
        finally:
            b.close()
