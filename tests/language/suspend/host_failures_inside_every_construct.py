# host: fail, add


def caught(f):
    try:
        return f()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


print(caught(lambda: [fail("ValueError", i) for i in range(3)]))
print(caught(lambda: sorted([2, 1], key=lambda x: fail("TypeError", "key"))))
print(caught(lambda: list(map(lambda x: fail("LookupError", "map"), [1]))))
print(caught(lambda: sum(fail("IndexError", "gen") for _ in [1])))
print(caught(lambda: f"{fail('ValueError', 'field')}"))
print(caught(lambda: add(fail("ValueError", "argument"))))
print(caught(lambda: {fail("ValueError", "key"): 1}))
print(caught(lambda: max([1, 2], key=lambda x: fail("OSError", "max"))))
print(caught(lambda: next(fail("StopIteration", "stop") for _ in [1])))
print(caught(lambda: add(1) if fail("ValueError", "test") else 0))
