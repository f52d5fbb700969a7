import json
from types import SimpleNamespace

text = '{"name": "x", "in": {"n": 1, "n": 2}}'
print(json.loads(text, object_hook=lambda d: SimpleNamespace(**d)), json.loads(text, object_pairs_hook=list))
print(json.JSONDecoder().raw_decode('[1] rest'), json.JSONDecoder().decode(' {"a": 1} '))
print(json.loads(text, object_hook=lambda d: None), json.loads('{}', object_pairs_hook=len))
try:
    json.JSONDecoder().raw_decode(' 1')
except json.JSONDecodeError as error:
    print(error)


class Level(int):
    def __repr__(self):
        return 'level'


print(json.dumps([Level(3), {Level(1): 2}]))
