errors = [ValueError("a"), KeyError("b"), OSError("c")]
print(
    [type(e).__name__ for e in errors], [str(e) for e in errors],
    {type(e): e.args[0] for e in errors}, sorted(errors, key=lambda e: type(e).__name__)[0].args,
)
print(
    any(isinstance(e, LookupError) for e in errors), max(errors, key=str).args,
    [e for e in errors if isinstance(e, (ValueError, OSError))], errors[0] == errors[0],
    ValueError("a") == ValueError("a"),
)


def attempt(f, *kinds):
    try:
        return ("ok", f())
    except kinds as e:
        return ("error", e)


print(
    attempt(lambda: 1), attempt(lambda: int("x"), ValueError),
    attempt(lambda: {}["k"], ValueError, LookupError)[1].args,
)
try:
    attempt(lambda: 1 / 0, ValueError)
except ZeroDivisionError as e:
    print("escaped", e)
print(f"{errors[0]}", "%s" % errors[1], "{!r}".format(errors[2]), [errors[0]], str(errors[1]))
