def f(**kw):
    return kw


f(a=1, b=[][0], c=3)
