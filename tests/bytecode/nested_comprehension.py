def f(xs):
    return {k: [v for v in vs] for k, vs in xs if k for _ in [k] if _}
