values = [2, 0.5, "s", [1], {1: 2}, None]
for op, f in (
    ("/", lambda a, b: a / b), ("//", lambda a, b: a // b), ("%", lambda a, b: a % b),
    ("**", lambda a, b: a**b), ("<", lambda a, b: a < b), ("|", lambda a, b: a | b),
):
    for a in values:
        for b in values:
            try:
                print(op, repr(f(a, b)))
            except Exception as e:
                print(op, type(e).__name__, e)
