import json

# Every pair of names as outer and inner key, so that some share a place in whatever remembers keys.
names = ['users', 'name', 'id', 'tags', 'score', 'none', 'city', 'kind', 'value', 'key', 'items', 'data', 'type', 'a', 'b']
wrong = []
for outer in names:
    for inner in names:
        data = {outer: [{inner: 1, 'x': {outer: 2}}], 'last': {inner: None}}
        if json.loads(json.dumps(data)) != data:
            wrong.append((outer, inner))
print(wrong)
