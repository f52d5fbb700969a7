class manager:
    def __init__(self, f):
        self.f = f

    def __call__(self, *args):
        gen = self.f(*args)

        class M:
            def __enter__(self):
                return next(gen)

            def __exit__(self, kind, error, tb):
                try:
                    if error is None:
                        next(gen)
                    else:
                        gen.throw(error)
                except StopIteration:
                    return error is not None
                except BaseException as e:
                    if e is not error:
                        raise
                    return False

        return M()


@manager
def tag(name, swallow=False):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as e:
        print("caught", e)
        if not swallow:
            raise
    finally:
        print(f"</{name}>")


with tag("a") as t:
    print(t)
with tag("b", True):
    raise ValueError("hidden")
try:
    with tag("c"):
        raise ValueError("seen")
except ValueError as e:
    print("out", e)
