# host: fetch
from dataclasses import MISSING, asdict, dataclass, field, fields


@dataclass(frozen=True, order=True)
class P:
    x: int
    y: list = field(default_factory=list)

    def __post_init__(self):
        self.y.append(fetch(self.x))


p = P(1)
print(p, fields(P)[0].default is MISSING)
fetch(2)
q = P(3)
print(q, p < q, hash(P) == hash(P), asdict(q))
try:
    q.x = 1
except AttributeError as e:
    print(e)
