import io
import json


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Point):
            return {'x': o.x, 'y': o.y}
        if isinstance(o, set):
            return sorted(o)
        return super().default(o)


print(json.dumps({'p': Point(1, [Point({3, 2}, 4)]), 'q': 5}, cls=Encoder), json.dumps([Point(1, 2)], cls=Encoder, indent=1))
print(json.dumps({'a': 1 + 2j, 'b': {1}}, default=str), Encoder(sort_keys=True).encode({'b': {1}, 'a': 2}))
try:
    json.dumps({'p': [Point(1, 2j)]}, cls=Encoder)
except TypeError as error:
    print(error, error.__notes__)
order = []
print(json.loads('{"a": {"b": 1}, "c": [{}, {"d": 2}]}', object_hook=lambda d: order.append(sorted(d)) or tuple(d.items())), order)
print(json.loads('{"a": 1, "a": {"b": 2.5}}', object_pairs_hook=lambda pairs: pairs))
print(json.loads('[1.5, 2, NaN, -Infinity, "x"]', parse_float=lambda s: 'f' + s, parse_int=lambda s: 'i' + s, parse_constant=lambda s: 'c' + s))
print(json.loads('{"a": [1, {"b": 2}]}', object_hook=lambda d: d.get('a', 'B'), parse_int=str))


class Decoder(json.JSONDecoder):
    def __init__(self, **options):
        super().__init__(object_hook=self.hook, **options)

    def hook(self, found):
        return Point(found['x'], found['y']) if 'x' in found else found


print(json.loads('[{"x": 1, "y": {"x": 2, "y": 3}}]', cls=Decoder)[0].y.x)
stream = io.StringIO()
json.dump({'k': [1, 2]}, stream, indent=1)
print(stream.getvalue(), json.load(io.StringIO('{"k": [1.5]}')))


class Upper(json.JSONEncoder):
    def iterencode(self, o, _one_shot=False):
        return [str(o).upper(), '!']


print(json.dumps(['a'], cls=Upper), json.JSONEncoder(default=repr).encode({1: Point}))
try:
    json.loads('{"a": 1}', object_hook=lambda d: d['zz'])
except KeyError as error:
    print('KeyError', error)
