for f in (lambda: "ab" * 2**70, lambda: "x" * (2**63), lambda: b"x" * 2**64, lambda: [1] * 2**70, lambda: (1,) * 2**64):
    try:
        f()
    except (OverflowError, MemoryError) as e:
        print(type(e).__name__, e)
