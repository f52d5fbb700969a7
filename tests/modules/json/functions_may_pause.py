# host: echo, fetch
import json


def resolve(value):
    return [fetch(sorted(value)[0]), {'inner': complex(1, 2)}] if isinstance(value, set) else str(echo(value))


print(json.dumps({'a': [{'x'}, 1, {'y'}], 'b': 2j}, default=resolve, indent=1))
print(json.loads('{"a": [1, {"b": 2.5}], "c": {}}', object_hook=lambda d: echo(sorted(d)), parse_int=lambda s: echo('i' + s)))
text = json.dumps({'k': echo([1, {'z': None}])})
print(text, json.loads(echo(text)) == {'k': [1, {'z': None}]})
try:
    json.loads(echo('[1'))
except json.JSONDecodeError as error:
    echo(1)
    print(error, error.pos, error.doc)
