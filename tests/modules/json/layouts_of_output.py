import json

data = {'b': [1, {'x': []}], 'a': {}, 'é': 'ü"\\/\n\x01'}
print(json.dumps(data), json.dumps(data, ensure_ascii=False))
print(json.dumps(data, indent=2, sort_keys=True))
print(json.dumps(data, separators=(',', ':')), json.dumps([1, [2]], indent='--'), json.dumps([1], indent=0))
print(json.dumps({(1, 2): 1, 'k': 2}, skipkeys=True), json.dumps('\U0001f40d'), json.dumps([], indent=4))
