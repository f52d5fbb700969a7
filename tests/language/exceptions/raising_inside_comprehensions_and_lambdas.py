def fail(x):
    raise LookupError(x)


def attempt(f):
    try:
        return f()
    except LookupError as e:
        return f"caught {e}"


print(
    attempt(lambda: [fail(x) for x in range(3)]), attempt(lambda: {x: fail(x) for x in "k"}),
    attempt(lambda: sum(fail(x) for x in [7])), attempt(lambda: sorted([1, 2], key=fail)),
)
print(
    attempt(lambda: list(map(fail, [9]))), attempt(lambda: fail(fail(1))),
    attempt(lambda: (lambda y=2: fail(y))()), attempt(lambda: f"{fail('f')}"),
    attempt(lambda: fail("a") or fail("b")),
)
print(
    attempt(lambda: max([3, 4], key=lambda v: fail(v))),
    attempt(lambda: any(fail(x) if x else x for x in [0, 5])), attempt(lambda: {**{fail("key"): 1}}),
    attempt(lambda: [*map(fail, "z")]),
)
print(
    attempt(lambda: next(filter(fail, [1]))), attempt(lambda: dict([(1, fail(2))])),
    attempt(lambda: [1, 2][fail("i")]), attempt(lambda: 1 if fail("if") else 2),
    attempt(lambda: -fail("neg")),
)
