for name in ("real", "imag", "numerator", "foo"):
    try:
        setattr(5, name, 1)
    except AttributeError as e:
        print(e)
try:
    (5).foo
except AttributeError as e:
    print(e)
try:
    int.foo
except AttributeError as e:
    print(e)
