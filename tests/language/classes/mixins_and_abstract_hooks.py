class Comparable:
    def __eq__(self, other): return self.key() == other.key()
    def __lt__(self, other): return self.key() < other.key()
    def __le__(self, other): return self < other or self == other
    def __gt__(self, other): return not self <= other
    def __ge__(self, other): return not self < other
    def __hash__(self): return hash(self.key())


class Printable:
    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in vars(self).items())})"


class Version(Comparable, Printable):
    def __init__(self, text):
        self.parts = [int(p) for p in text.split(".")]

    def key(self):
        return tuple(self.parts)


versions = [Version(t) for t in ("1.10", "1.2", "1.2.1", "0.9")]
print(
    sorted(versions), max(versions), versions[0] > versions[1], versions[1] <= versions[2],
    Version("1.2") == versions[1], len({*versions, Version("0.9")}),
)
