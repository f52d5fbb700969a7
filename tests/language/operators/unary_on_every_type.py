for value in (5, -5, 0, True, 1.5, -0.0, 1j, 2**70, -(2**70)):
    print(value, +value, -value, ~value if isinstance(value, int) else None, not value, abs(value))
for value in ("a", [1], (), {}, set(), None, b"a", len, range(2), ...):
    for f in (lambda v: -v, lambda v: +v, lambda v: ~v, abs):
        try:
            f(value)
        except TypeError as e:
            print(e)
