class suppress:
    def __init__(self, *kinds): self.kinds = kinds
    def __enter__(self): return self
    def __exit__(self, kind, error, tb):
        self.error = error
        return kind is not None and issubclass(kind, self.kinds)


with suppress(KeyError) as s:
    {}["x"]
print(repr(s.error))
try:
    with suppress(KeyError):
        1 / 0
except ZeroDivisionError as e:
    print(e)
collected = []
for text in ("1", "x", "3", ""):
    try:
        collected.append(int(text))
    except ValueError as e:
        e.add_note(f"input {text!r}")
        collected.append(e)
failures = [e for e in collected if isinstance(e, Exception)]
if failures:
    try:
        raise ExceptionGroup("bad input", failures)
    except* ValueError as eg:
        print(len(eg.exceptions), [e.__notes__ for e in eg.exceptions], [x for x in collected if isinstance(x, int)])
