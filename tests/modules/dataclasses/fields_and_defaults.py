from dataclasses import MISSING, asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace


@dataclass
class Job:
    name: str
    tries: int = 3
    tags: list = field(default_factory=list, repr=False, compare=False)
    secret: str = field(default='x', init=False, metadata={'hide': True})


job = Job('a')
print(job, Job('a', 3, ['t']) == job, asdict(job), astuple(job), replace(job, tries=1), is_dataclass(Job),
      is_dataclass(5))
print([(part.name, part.default is MISSING, dict(part.metadata)) for part in fields(Job)])
print(make_dataclass('Point', ['x', ('y', int, 0)])(1))
for attempt in (lambda: Job(), lambda: Job('a', secret=1), lambda: replace(job, secret='q'), lambda: fields(5),
                lambda: asdict(Job),
                lambda: make_dataclass('B', [('a', list, [])]), lambda: make_dataclass('C', [('a', int, 1), 'b'])):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
