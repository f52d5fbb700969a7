def wraps(original):
    def decorate(f):
        f.__name__, f.__doc__ = original.__name__, original.__doc__
        return f

    return decorate


def count_calls(f):
    @wraps(f)
    def wrapper(*args, **kw):
        wrapper.calls += 1
        return f(*args, **kw)

    wrapper.calls = 0
    return wrapper


def validate(**kinds):
    def decorate(f):
        @wraps(f)
        def wrapper(**kw):
            for name, kind in kinds.items():
                if not isinstance(kw.get(name), kind):
                    got = type(kw.get(name)).__name__
                    raise TypeError(f"{f.__name__}: {name} should be {kind.__name__}, got {got}")
            return f(**kw)

        return wrapper

    return decorate


@count_calls
@validate(name=str, age=int)
def create(**kw):
    "Creates a person."
    return kw


print(create(name="x", age=1), create.__name__, create.__doc__, create.calls)
try:
    create(name="x", age="old")
except TypeError as e:
    print(e, create.calls)
